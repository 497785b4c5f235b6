import { selectQuote } from '@/utils/anchor/select-quote';
import type { Article, Span } from '@/utils/model/article';
import type { Digest, Person, Quote } from '@/utils/model/digest';
import type { QuoteSelector } from '@/utils/model/quote-selector';

/** Two people, a storm that is taken for one, a quotation in two pieces, one of an authority, and one that is said twice. */
export const harbourText = [
  'Storm Zelda tore the roof off the ferry hall, said Ada Quill, head of the harbour board and a keen sailor.',
  '“The hall is gone,” said Quill. “We will build it again.”',
  '“It is dear,” said Ben Oak, the mayor. The Harbour Authority said the ferry sails. “It is dear,” Oak said later.',
];

type Text = Pick<Article, 'blocks'>;

export const textOf = (paragraphs: readonly string[]): Text => ({
  blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
});

export const harbour = textOf(harbourText);

/** Where the words stand for the `nth` time, counted from 0; throws where they do not. */
export function spanOf({ blocks }: Text, words: string, nth = 0): Span {
  const spans = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'))].map(({ index }) => ({
      block,
      start: index,
      end: index + words.length,
    })),
  );
  const span = spans[nth];
  if (!span) throw new Error(`not in the text: ${words}`);
  return span;
}

/** The words as a correction keeps them. */
export function wordsAt(text: Text, words: string, nth = 0): QuoteSelector {
  const selector = selectQuote(
    text.blocks.map((block) => block.text),
    [spanOf(text, words, nth)],
  );
  if (!selector) throw new Error(`no words: ${words}`);
  return selector;
}

/** A digest of a text that holds the sentences of the harbour article, in whatever order and with whatever between them. */
export function harbourDigest(text: Text): Digest {
  const person = (name: string, aliases: readonly string[], roles: readonly string[]): Person => ({
    name,
    aliases: [name, ...aliases],
    role: roles[0] ?? null,
    roles: roles.map((role) => ({ text: role, span: spanOf(text, role) })),
    mentions: [spanOf(text, name)],
    salience: 0.5,
    isKey: true,
  });
  const quote = (words: string, speaker: Quote['speaker'], continues = false, nth = 0): Quote => ({
    kind: 'direct',
    text: words,
    span: spanOf(text, words, nth),
    speaker,
    continues,
  });
  const [ada, ben] = ['Ada Quill', 'Ben Oak'].map((name) => ({ kind: 'person', name }) as const);
  return {
    version: 3,
    summary: [],
    isTooShort: false,
    people: [
      person('Storm Zelda', [], []),
      person('Ada Quill', ['Quill'], ['a keen sailor', 'head of the harbour board']),
      person('Ben Oak', ['Oak'], ['the mayor']),
    ],
    arePeopleAvailable: true,
    quotes: [
      quote('The hall is gone', { kind: 'person', name: 'Storm Zelda' }),
      quote('We will build it again.', { kind: 'person', name: 'Storm Zelda' }, true),
      quote('It is dear', ben ?? null),
      quote('It is dear', ada ?? null, false, 1),
    ],
    topics: ['Roofs', 'Québec', 'Ferries'].map((label) => ({
      label,
      source: 'text',
      kind: 'subject',
      score: 0.5,
      mentions: [],
    })),
    wordCount: 50,
    readingMinutes: 1,
  };
}
