import type { ComponentChildren } from 'preact';
import { type TextSegment, textSegments } from '@/utils/text/text-segments';
import { safeHref } from './safe-href';
import type { StyleLayer, TextStyle } from './text-style';

interface MarkedTextProps {
  text: string;
  /** Where `text` begins in its block; the layers are counted from the block's start. */
  from?: number;
  layers: readonly StyleLayer[];
  onHighlight?: (id: string) => void;
}

type LinkStyle = Extract<TextStyle, { kind: 'link' }>;

const linkOf = (segment: TextSegment<TextStyle>): LinkStyle | null =>
  (segment.styles.find((style) => style.kind === 'link') as LinkStyle | undefined) ?? null;

/** What leads to a note, as in "rose by a third [2]": a bare number only where it leads to a place in a page, or it may be a word of the sentence. */
const isFootnoteMark = (segments: readonly TextSegment<TextStyle>[], href: string): boolean => {
  const said = segments.map(({ text }) => text).join('');
  return /^\s?(?:\[\d{1,3}\]|[*†‡]{1,3})\s?$/.test(said) || (href.includes('#') && /^\s?\d{1,3}\s?$/.test(said));
};

/** A text with its links, emphasis, highlights and what is looked for in it, as nodes; joined it reads as `text`. */
export function MarkedText({ text, from = 0, layers, onHighlight }: MarkedTextProps) {
  const runs: { link: LinkStyle | null; segments: TextSegment<TextStyle>[] }[] = [];
  for (const segment of textSegments(text, layers, from)) {
    const link = linkOf(segment);
    const run = runs.at(-1);
    if (run && run.link === link) run.segments.push(segment);
    else runs.push({ link, segments: [segment] });
  }
  return (
    <>
      {runs.map(({ link, segments }) => {
        const pieces = segments.map((segment) => styled(segment, onHighlight));
        const href = link && safeHref(link.href);
        if (!href) return pieces;
        return (
          <a
            key={segments[0]?.start}
            class={isFootnoteMark(segments, href) ? 'footnote-mark' : undefined}
            href={href}
            target="_blank"
            rel="noreferrer"
          >
            {pieces}
          </a>
        );
      })}
    </>
  );
}

function styled(
  { start, text, styles }: TextSegment<TextStyle>,
  onHighlight?: (id: string) => void,
): ComponentChildren {
  return styles.reduce<ComponentChildren>((inner, style) => {
    switch (style.kind) {
      case 'strong':
        return <strong key={start}>{inner}</strong>;
      case 'emphasis':
        return <em key={start}>{inner}</em>;
      case 'highlight': {
        const { id, colour } = style.highlight;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the highlight's card in the margin is its button for the keys
          <mark key={start} class={`highlight ${colour}`} data-highlight={id} onClick={() => onHighlight?.(id)}>
            {inner}
          </mark>
        );
      }
      case 'found':
        return (
          <mark key={start} class={style.isCurrent ? 'found is-current' : 'found'} data-found={style.index}>
            {inner}
          </mark>
        );
      default:
        return inner;
    }
  }, text);
}
