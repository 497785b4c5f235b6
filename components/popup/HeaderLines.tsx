import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly language?: string | null;
  readonly kicker?: string;
  /** Right of the kicker: reading time, menu. */
  readonly corner?: ComponentChildren;
  readonly byline?: ComponentChildren;
  /** What is new here since the reader saved it, or saved something on it. */
  readonly news?: ComponentChildren;
}

/** Kicker, headline, byline and news. Every line takes its place before there is anything in it, so that nothing moves. */
export function HeaderLines({ title, language, kicker, corner, byline, news }: Props) {
  return (
    <header class="popup-header">
      <div class="kicker-row">
        <p class="kicker" dir="auto" title={kicker}>
          {kicker}
        </p>
        {corner}
      </div>
      <h1 class="headline" dir="auto" lang={language ?? undefined} title={title}>
        {title}
      </h1>
      <p class="byline" dir="auto">
        {byline}
      </p>
      <p class="news" role="status">
        {news}
      </p>
    </header>
  );
}
