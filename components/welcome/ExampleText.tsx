import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/model/article';
import type { Passage } from '@/utils/model/page-request';

interface Props {
  readonly article: Article;
  /** The passage last clicked in the popup. */
  readonly shown: Passage | null;
}

/** The example as its page would show it, with the passage marked that was clicked in the popup beside it. */
export function ExampleText({ article, shown }: Props) {
  const text = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (shown) text.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <article class="example-text" dir="auto" ref={text} lang={article.language ?? undefined} aria-label={article.title}>
      <h3>{article.title}</h3>
      {article.blocks.map((block, at) => (
        <p key={at}>{marked(block.text, shown)}</p>
      ))}
    </article>
  );
}

function marked(text: string, shown: Passage | null) {
  const around = shown && text.indexOf(shown.prefix + shown.text + shown.suffix);
  if (!shown || around === null || around < 0) return text;
  const start = around + shown.prefix.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{shown.text}</mark>
      {text.slice(start + shown.text.length)}
    </>
  );
}
