import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

/** A small article, paragraphs and "## " headings split by line breaks, and what its digest has to say. */
interface DigestCase {
  readonly id: string;
  readonly kind: string;
  readonly title?: string;
  readonly text: string;
  readonly expect: {
    /** `role`: null where none is stated, left out where it does not matter. */
    readonly people: readonly { readonly name: string; readonly role?: string | null }[];
    readonly notPeople: readonly string[];
    /** By the beginning of what was said. */
    readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
    /** The beginning of what was said, and who did not say it. */
    readonly notSpeaker: readonly (readonly [said: string, name: string])[];
    readonly notTopics?: readonly string[];
    /** Statements told without quotation marks, whole. None is expected of a case that tests what nobody said. */
    readonly reported?: readonly string[];
  };
}

const cases = readFileSync('utils/digest/fixtures/digest-cases.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as DigestCase);

const plain = (text: string) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").toLowerCase();
/** A role without what opens its phrase or closes it: "the mayor" is "mayor", "his lawyer" is "lawyer". */
const bare = (role: string) =>
  plain(role)
    .replace(/^(?:the|an?|his|her|their) /, '')
    .replace(/[.,…]+$/, '');

/** What the digest of a case gets wrong, in words. */
function faultsOf({ title = '', text, expect: wanted }: DigestCase): string[] {
  const blocks = text
    .split('\n')
    .map(
      (line): Block =>
        line.startsWith('## ')
          ? { type: 'heading', level: 2, text: line.slice(3), marks: [], time: null }
          : { type: 'paragraph', text: line, marks: [] },
    );
  const { people, quotes, topics } = digestInItsLanguage(articleOf([], { title, blocks }));
  const quoteOf = (said: string) =>
    quotes.find(({ text: own }) => plain(own).startsWith(plain(said).replace(/…$/, '')));
  return [
    ...wanted.people.flatMap(({ name, role }) => {
      const found = people.find((person) => plain(person.name) === plain(name));
      if (!found) return [`${name} is missing`];
      if (role === undefined || bare(found.role ?? '') === bare(role ?? '')) return [];
      return [`${name} is ${found.role}, not ${role}`];
    }),
    ...wanted.notPeople.filter((name) => people.some((person) => plain(person.name) === plain(name))),
    ...wanted.quotes.flatMap(({ text: said, speaker }) => {
      const name = quoteOf(said)?.speaker?.name ?? null;
      return name !== null && plain(name).includes(plain(speaker)) ? [] : [`“${said}” by ${name}, not ${speaker}`];
    }),
    ...wanted.notSpeaker.flatMap(([said, name]) =>
      quoteOf(said)?.speaker?.name === name ? [`${said} by ${name}`] : [],
    ),
    ...(wanted.notTopics ?? []).filter((topic) => topics.some(({ label }) => plain(label) === plain(topic))),
    ...(wanted.reported ?? []).filter((said) => !quotes.some(({ text: own }) => plain(own) === plain(said))),
  ];
}

test.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
  expect(faultsOf(each)).toEqual([]);
});
