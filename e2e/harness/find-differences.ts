import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { ExpectedRecord } from './expected-record';

const plainFields = [
  'title',
  'description',
  'authors',
  'publisher',
  'agency',
  'dateline',
  'section',
  'language',
  'published',
  'modified',
  'isPaywalled',
  'publisherTopics',
] as const;

/** Everything in which a record is not as expected, each as one sentence; empty if all holds. */
export function findDifferences(article: Article, digest: Digest | null, expected: ExpectedRecord): string[] {
  const differences: string[] = [];
  const compare = (what: string, actual: unknown, wanted: unknown) => {
    if (wanted !== undefined && JSON.stringify(actual) !== JSON.stringify(wanted)) {
      differences.push(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(wanted)}`);
    }
  };
  for (const field of plainFields) compare(field, article[field], expected[field]);
  compareBody(article, expected, compare, differences);
  if (digest) compareDigest(digest, expected, compare, differences);
  return differences;
}

type Compare = (what: string, actual: unknown, wanted: unknown) => void;

function compareBody(article: Article, expected: ExpectedRecord, compare: Compare, differences: string[]) {
  const { blocks } = article;
  const text = blocks.map((block) => block.text).join('\n');
  const headings = blocks.filter((block) => block.type === 'heading');
  const ofType = (type: string) => blocks.filter((block) => block.type === type).length;
  compare('the number of paragraphs', ofType('paragraph'), expected.paragraphs);
  compare(
    'the headings',
    headings.map((block) => block.text),
    expected.headings,
  );
  compare(
    'the times of the headings',
    headings.map((block) => block.time),
    expected.headingTimes,
  );
  for (const [type, count] of Object.entries(expected.blockTypes ?? {})) {
    compare(`the number of ${type} blocks`, ofType(type), count);
  }
  if (!text.startsWith(expected.firstWords ?? '')) differences.push(`the body begins "${text.slice(0, 80)}"`);
  if (!text.endsWith(expected.lastWords ?? '')) differences.push(`the body ends "${text.slice(-80)}"`);
  for (const words of expected.mustContain ?? []) {
    if (!text.includes(words)) differences.push(`the body lacks "${words}"`);
  }
  for (const words of expected.mustNotContain ?? []) {
    if (`${article.description}\n${text}`.includes(words)) differences.push(`the text contains "${words}"`);
  }
  const links = blocks.flatMap((block) => block.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : [])));
  for (const href of expected.links ?? []) {
    if (!links.includes(href)) differences.push(`the body has no link to ${href}, only ${links.join(', ') || 'none'}`);
  }
}

function compareDigest(digest: Digest, expected: ExpectedRecord, compare: Compare, differences: string[]) {
  for (const { name, role, mentions } of expected.people ?? []) {
    const person = digest.people.find((each) => each.name === name);
    if (!person) {
      const found = digest.people.map((each) => each.name).join(', ') || 'nobody';
      differences.push(`${name} is missing among the people: ${found}`);
      continue;
    }
    if (role !== undefined) compare(`the role of ${name}`, bareRole(person.role), bareRole(role));
    compare(`the mentions of ${name}`, person.mentions.length, mentions);
  }
  for (const quote of expected.quotes ?? []) {
    const isFound = digest.quotes.some(({ text }) => trimPunctuation(text) === trimPunctuation(quote));
    if (!isFound) differences.push(`the quote "${quote}" is missing`);
  }
  // In an order of its own, by what the text says most of; a label that says nothing of the text may stay behind.
  for (const { label, source } of digest.topics) {
    const isKnown = source !== 'publisher' || (expected.publisherTopics ?? [label]).includes(label);
    if (!isKnown) differences.push(`the digest has the publisher's topic "${label}"`);
  }
}

/** "The town clerk", "its town clerk" and "town clerk" state the same. */
const bareRole = (role: string | null) => role?.replace(/^(?:the|an?|its|his|her|their) /i, '').toLowerCase() ?? null;

const trimPunctuation = (text: string) => text.replace(/[.,!?\s]+$/u, '');
