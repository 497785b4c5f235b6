import type { Article, Span } from '@/utils/model/article';
import type { Digest, Person } from '@/utils/model/digest';
import { splitSentences } from '@/utils/text/sentences';
import type { PersonEvidence } from './person-evidence';

/** What an article says somebody is, with the sentence that says it; both verbatim. */
export interface StatedRole {
  readonly text: string;
  readonly sentence: string;
}

export interface SaidQuote {
  readonly kind: 'direct' | 'reported';
  readonly text: string;
}

/** One person of one article, with all that their page shows of it. */
export interface ArticlePerson {
  readonly name: string;
  readonly evidence: PersonEvidence;
  readonly roles: readonly StatedRole[];
  readonly quotes: readonly SaidQuote[];
  readonly mentionCount: number;
  readonly isKey: boolean;
}

/** An article that names hundreds (a list of winners) is kept by its most salient ones. */
const maxPeople = 60;

/** The people of an article as its digest has them, most salient first. */
export function peopleOfArticle(article: Article, digest: Digest): ArticlePerson[] {
  const people = digest.people.slice(0, maxPeople);
  const topics = digest.topics.map(({ label }) => label);
  return people.map((person) => ({
    name: person.name,
    evidence: {
      name: person.name,
      roles: person.roles.map(({ text }) => text),
      comentions: people.filter((other) => other !== person).map(({ name }) => name),
      topics,
      publisher: article.publisher,
    },
    roles: person.roles.map(({ text, span }) => ({ text, sentence: sentenceAt(article, span) })),
    quotes: quotesOf(person, digest),
    mentionCount: person.mentions.length,
    isKey: person.isKey,
  }));
}

/** What they say, in page order, each piece verbatim. */
function quotesOf(person: Person, digest: Digest): SaidQuote[] {
  return digest.quotes
    .filter(({ speaker }) => speaker?.kind === 'person' && speaker.name === person.name)
    .map(({ kind, text }) => ({ kind, text }));
}

function sentenceAt(article: Article, span: Span): string {
  const text = article.blocks[span.block]?.text ?? '';
  const sentence = splitSentences(text, article.language).find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : text.slice(span.start, span.end);
}
