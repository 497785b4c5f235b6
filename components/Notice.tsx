import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text: string;
  /** Read out at once: something went wrong. */
  isAlert?: boolean;
  children?: ComponentChildren;
}

/** An empty page or a trouble in a few plain words, with the next step under them. */
export function Notice({ title, text, isAlert = false, children }: NoticeProps) {
  return (
    <section class="notice" role={isAlert ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
