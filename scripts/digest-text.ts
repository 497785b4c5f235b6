import type { Article } from '@/utils/model/article';
import type { Digest, Quote } from '@/utils/model/digest';

/** An article's digest as plain text for a terminal, in the order of the popup. */
export function digestText(article: Article, digest: Digest): string {
  const minutes = `${digest.readingMinutes} min`;
  const people = digest.people.map(({ name, role, mentions }) =>
    [`${name} ×${mentions.length}`, role && `    ${role}`].filter(Boolean).join('\n  '),
  );
  const topics = digest.topics.map(({ label, source }) => (source === 'text' ? `${label} (found)` : label));
  const head = [
    joined([article.publisher, article.section, minutes]),
    article.title,
    joined([...(article.authors.length > 0 ? article.authors : [article.agency]), article.dateline, article.published]),
  ];
  return [
    head.filter(Boolean).join('\n'),
    section(
      'In short',
      digest.summary.map(({ text }) => text),
    ),
    section('People', people),
    section('Quotes', digest.quotes.map(quoteLine)),
    section('Topics', topics),
    section('Left out', [...new Set(article.removed.map(({ reason }) => reason))]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ');

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)].join('\n') : '';

const quoteLine = ({ kind, text, speaker }: Quote) =>
  `${speaker?.name ?? 'Somebody'}: ${kind === 'direct' ? `“${text}”` : text}`;
