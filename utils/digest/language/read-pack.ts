import functionWords from '@/utils/text/function-words.json';
import type { Inflection } from './inflection';
import type {
  CreditWords,
  Grammar,
  LanguagePack,
  NameWords,
  NounPhraseWords,
  PeopleWords,
  PersonWords,
  QuotationHabits,
  RoleWords,
  SpeechWords,
  SummaryWords,
  Words,
} from './pack';
import { elisionOf, leadingWord, wholeWords, wordEndings } from './word-patterns';
import { wordSets, words } from './word-sets';

/** A part of a pack as its file holds it: a list of words is one string with a space between them. */
type AsWritten<Part> = { readonly [Key in keyof Part]: Part[Key] extends Words ? string : Part[Key] };

/** The files of a language's folder. What one leaves out is taken from the pack that `readPack` falls back on. */
export interface PackFiles {
  readonly quotation?: { readonly elisions: string; readonly clippedAnd: string; readonly pluralEndings: string };
  readonly summary: AsWritten<Omit<SummaryWords, 'inflections'>> & { readonly inflections?: readonly Inflection[] };
  readonly topics: {
    readonly weakNames: string;
    readonly generic?: string;
    readonly clitics?: string;
    readonly inflections?: readonly Inflection[];
  };
  readonly nounPhrases?: AsWritten<NounPhraseWords>;
  /** Frequent verb forms and modifiers, learned by training/learn-word-classes.ts. */
  readonly wordClasses?: { readonly verbs: string; readonly modifiers: string };
  readonly people?: PeopleFiles;
}

/** What comes of several files, or is made of a list. */
type ReadNames = 'places' | 'demonyms' | 'countryOf' | 'placeAliases' | 'event' | 'leadingArticle' | 'definiteArticles';

export interface PeopleFiles {
  readonly grammar: AsWritten<Grammar>;
  readonly names: AsWritten<Omit<NameWords, ReadNames>> & {
    readonly eventNouns: readonly string[];
  };
  /** Names with "|" between them. */
  readonly places: Readonly<Record<'countries' | 'regions' | 'cities' | 'demonyms', string>>;
  /** The country of each demonym in lower case. */
  readonly demonyms: Readonly<Record<string, string>>;
  readonly placeAliases: Readonly<Record<string, string>>;
  readonly persons: AsWritten<Omit<PersonWords, 'sentenceStarters'>>;
  readonly sentenceStarters: readonly string[];
  readonly credits: AsWritten<CreditWords>;
  readonly roles: AsWritten<Omit<RoleWords, 'nonRoles'>> & { readonly follows: string };
  readonly speech: AsWritten<SpeechWords>;
}

/** The pack of a language (ISO 639-1) out of the files of its folder. */
export function readPack(language: string, files: PackFiles, fallback: LanguagePack | null = null): LanguagePack {
  const { quotation, summary, topics } = files;
  return {
    language,
    functionWords: words((functionWords as Readonly<Record<string, string>>)[language] ?? ''),
    quotation: quotation ? readQuotation(quotation) : (fallback?.quotation ?? readQuotation(noHabits)),
    summary: { ...wordSets(summary), inflections: summary.inflections ?? fallback?.summary.inflections ?? [] },
    topics: {
      weakNames: words(topics.weakNames),
      generic: topics.generic === undefined ? (fallback?.topics.generic ?? words('')) : words(topics.generic),
      clitics:
        topics.clitics === undefined
          ? (fallback?.topics.clitics ?? wordEndings([]))
          : wordEndings(words(topics.clitics)),
      inflections: topics.inflections ?? fallback?.topics.inflections ?? [],
      nounPhrases: files.nounPhrases ? readNounPhrases(files.nounPhrases, files.wordClasses) : null,
    },
    people: files.people ? readPeople(files.people, files.wordClasses) : null,
  };
}

const noHabits = { elisions: '', clippedAnd: '', pluralEndings: '' };

function readQuotation({ elisions, clippedAnd, pluralEndings }: typeof noHabits): QuotationHabits {
  return { elision: elisionOf(words(elisions), words(clippedAnd)), pluralEndings: words(pluralEndings) };
}

function readNounPhrases(file: AsWritten<NounPhraseWords>, learned: PackFiles['wordClasses']): NounPhraseWords {
  const { verbs, modifiers, ...rest } = file;
  return {
    ...wordSets(rest),
    verbs: words(`${verbs} ${learned?.verbs ?? ''}`),
    modifiers: words(`${modifiers} ${learned?.modifiers ?? ''}`),
  };
}

function readPeople(files: PeopleFiles, learned: PackFiles['wordClasses']): PeopleWords {
  const { names, places, roles, grammar } = files;
  const { eventNouns, ...nameLists } = names;
  const { follows, ...roleLists } = roles;
  return {
    grammar: wordSets(grammar),
    names: {
      ...wordSets(nameLists),
      places: [places.countries, places.regions, places.cities].flatMap((list) => list.split('|')),
      demonyms: new Set(places.demonyms.toLowerCase().split('|')),
      countryOf: new Map(Object.entries(files.demonyms)),
      placeAliases: new Map(Object.entries(files.placeAliases)),
      event: wholeWords(eventNouns),
      definiteArticles: words(grammar.definiteArticles),
      leadingArticle: leadingWord(words(grammar.definiteArticles)),
    },
    persons: { ...wordSets(files.persons), sentenceStarters: new Set(files.sentenceStarters) },
    credits: wordSets(files.credits),
    roles: { ...wordSets(roleLists), nonRoles: words(`${follows} ${learned?.verbs ?? ''}`) },
    speech: wordSets(files.speech),
  };
}
