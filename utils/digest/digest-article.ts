import type { Article } from '@/utils/model/article';
import type { Digest, Person, Quote } from '@/utils/model/digest';
import type { SummaryLength } from '@/utils/model/settings';
import { normalise } from '@/utils/text/fold';
import { readingTime } from '@/utils/text/reading-time';
import { digestVersion } from './digest-version';
import type { LanguagePack } from './language/pack';
import type { Grammar } from './language/people-words';
import { findNames } from './names/find-names';
import { findPeople } from './people/find-people';
import type { FoundNames, FoundPerson } from './people/found-person';
import { findListedPeople } from './people/listed/find-listed-people';
import { foldedWords } from './people/name-words';
import { salience } from './people/salience';
import { type Prose, readProse } from './prose';
import { findQuotes } from './quotes/find-quotes';
import { summarise } from './summary/summarise';
import { findTopics } from './topics/find-topics';

export interface DigestOptions {
  readonly summaryLength?: SummaryLength;
}

const maxKeyPeople = 5;
const keySalience = 0.5;

/**
 * Summary, people with roles, quotations and topics of an article, each the article's own words with its span.
 *
 * `pack`: that of the language the article is written in.
 * Pure and synchronous; 10 to 20 ms for a news article in English. Never throws for any text.
 */
export function digestArticle(
  article: Article,
  pack: LanguagePack,
  { summaryLength = 'medium' }: DigestOptions = {},
): Digest {
  const prose = readProse(article, pack);
  const names = namesIn(prose, article, pack);
  const grammar = (pack.people ?? pack.listedPeople)?.grammar ?? null;
  const quotes = findQuotes(prose, names);
  const { sentences, isTooShort } = summarise(prose, {
    title: article.title,
    description: article.description,
    length: summaryLength,
    quotations: quotes.flatMap(({ kind, span }) => (kind === 'direct' ? [span] : [])),
  });
  return {
    version: digestVersion,
    summary: sentences,
    isTooShort,
    people: grammar ? rankPeople(names.people, quotes, prose, article.title, grammar) : [],
    arePeopleAvailable: grammar !== null,
    quotes,
    topics: findTopics(prose, {
      title: article.title,
      description: article.description,
      publisherTopics: article.publisherTopics,
      publisher: article.publisher,
      authors: article.authors,
      agency: article.agency,
      roles: names.people.flatMap(({ roles }) => roles),
      people: names.people.flatMap(({ mentions }) => mentions),
      others: names.others,
    }),
    ...readingTime(article.blocks.map(({ text }) => text).join('\n')),
  };
}

function namesIn(
  prose: Prose,
  { authors, title, description }: Pick<Article, 'authors' | 'title' | 'description'>,
  { people, listedPeople }: LanguagePack,
): FoundNames {
  if (people) {
    const head = { authors, headlines: [title, description ?? ''] };
    return findPeople(prose, findNames(prose, people), head, people);
  }
  return listedPeople
    ? findListedPeople(prose, findNames(prose, listedPeople), authors, listedPeople)
    : { people: [], others: [] };
}

function rankPeople(
  people: readonly FoundPerson[],
  quotes: readonly Quote[],
  prose: Prose,
  title: string,
  grammar: Pick<Grammar, 'ownerMarks'>,
): Person[] {
  const topMentions = Math.max(0, ...people.map(({ mentions }) => mentions.length));
  const titleWords = new Set(foldedWords(title, grammar));
  const ranked = people
    .map((person) => {
      const spoken = quotes.filter(({ speaker }) => speaker?.kind === 'person' && speaker.name === person.name).length;
      const isInTitle = titleWords.has(foldedWords(person.name, grammar).at(-1) ?? '');
      return {
        person,
        score: salience(person, { topMentions, blockCount: prose.blocks.length, quotes: spoken, isInTitle }),
      };
    })
    .sort((a, b) => b.score - a.score);
  return ranked.map(({ person, score }, rank) => ({
    name: person.name,
    aliases: formsOf(person),
    role: person.roles[0]?.text ?? null,
    roles: person.roles,
    mentions: person.mentions.map(({ span }) => span),
    salience: score,
    isKey: rank < maxKeyPeople && (score >= keySalience || rank === 0),
  }));
}

/** Every form once, the fullest first. */
function formsOf({ name, mentions }: FoundPerson): string[] {
  const forms = new Map<string, string>([[normalise(name), name]]);
  for (const { text } of mentions) if (!forms.has(normalise(text))) forms.set(normalise(text), text);
  return [...forms.values()].sort((a, b) => Number(b === name) - Number(a === name) || b.length - a.length);
}
