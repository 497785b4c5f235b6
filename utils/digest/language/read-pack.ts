import functionWords from '@/utils/text/function-words.json';
import { ownAbbreviations } from '@/utils/text/tokens';
import { type PackedNameModel, unpackNameWeights } from '../names/name-model';
import { type PackedTagger, unpackTagWeights } from '../tags/unpack-tag-weights';
import { topicFeatureNames } from '../topics/topic-features';
import type { TopicRanker } from '../topics/topic-ranker';
import type { AsWritten } from './as-written';
import type { Inflection } from './inflection';
import type { LanguagePack, NounPhraseWords, SummaryWords } from './pack';
import type { CreditWords, Grammar, NameWords, PeopleWords, PersonWords } from './people-words';
import { type ListedPeopleFiles, readListedPeople } from './read-listed-people';
import { type QuotationFile, readQuotation } from './read-quotation';
import type { RoleWords } from './role-words';
import type { SpeechWords } from './speech-words';
import type { TellingWords } from './telling-words';
import { unpackedOnce } from './unpacked-once';
import { leadingWord, wholeWords, wordEndings } from './word-patterns';
import { wordSets, words } from './word-sets';

/** The files of a language's folder. What one leaves out is taken from the pack that `readPack` falls back on. */
export interface PackFiles {
  /** Learned by training/train-tagger.ts. */
  readonly tagger?: PackedTagger;
  readonly quotation?: QuotationFile;
  readonly summary: SummaryFile;
  readonly topics: {
    readonly weakNames: string;
    readonly generic?: string;
    readonly abstractEndings?: string;
    readonly isInflected?: boolean;
    readonly personTitles?: string;
    readonly nounMarkers?: string;
    readonly clitics?: string;
    readonly inflections?: readonly Inflection[];
  };
  readonly nounPhrases?: AsWritten<NounPhraseWords>;
  /** Learned by training/train-topics.ts: a weight for each feature. */
  readonly topicRanker?: RankerFile;
  readonly people?: PeopleFiles;
  readonly telling?: AsWritten<Omit<TellingWords, 'roles' | SeldomTelling>> &
    Partial<AsWritten<Pick<TellingWords, SeldomTelling>>>;
  /** Where people are found by lists and not by a tagger of parts of speech. */
  readonly listedPeople?: ListedPeopleFiles;
  readonly tokens?: { readonly elided: string; readonly elidedInNames: string; readonly hasSetOffEndings: boolean };
}

/** What few languages tell speakers by. */
type SeldomTelling = 'wordsBefore' | 'eitherPronouns' | 'obliqueEndings' | 'mayEndWithVerb';

/** Cues of English alone so far may be left out. */
type LaterCues =
  | 'danglingSoon'
  | 'nearTimes'
  | 'anaphors'
  | 'sides'
  | 'sideLetters'
  | 'captionVerbs'
  | 'lookBack'
  | 'tailOpeners'
  | 'meaningTurners'
  | 'negationEndings'
  | 'bulletHeadings';
type WrittenCues = AsWritten<Omit<SummaryWords, 'inflections'>>;
type SummaryFile = Omit<WrittenCues, LaterCues> &
  Partial<Pick<WrittenCues, LaterCues>> & { readonly inflections?: readonly Inflection[] };

interface RankerFile {
  readonly fits: Readonly<Record<string, number>>;
  readonly exact: Readonly<Record<string, number>>;
}

/** What comes of several files, or is made of a list. */
type ReadNames =
  | 'countries'
  | 'places'
  | 'demonyms'
  | 'countryOf'
  | 'placeAliases'
  | 'event'
  | 'leadingArticle'
  | 'definiteArticles'
  | 'moreForenames'
  | 'moreSurnames'
  | 'commonNouns';

interface PeopleFiles {
  /** Learned by training/train-name-model.ts. */
  readonly nameModel: PackedNameModel;
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
  readonly credits: AsWritten<Omit<CreditWords, 'agencies'>> & { readonly agencies: readonly string[] };
  readonly roles: AsWritten<RoleWords>;
  readonly speech: AsWritten<SpeechWords>;
}

const noCues = {
  danglingSoon: '',
  nearTimes: '',
  lookBack: '',
  anaphors: '',
  sides: '',
  sideLetters: '',
  captionVerbs: '',
  tailOpeners: '',
  meaningTurners: '',
  negationEndings: '',
  bulletHeadings: [],
};

/** The pack of a language (ISO 639-1) out of the files of its folder. */
export function readPack(language: string, files: PackFiles, fallback: LanguagePack | null = null): LanguagePack {
  const { quotation, summary, topics } = files;
  const listedPeople = files.listedPeople ? readListedPeople(language, files.listedPeople) : null;
  return {
    language,
    functionWords: words((functionWords as Readonly<Record<string, string>>)[language] ?? ''),
    tagger: files.tagger ? unpackedOnce(files.tagger, unpackTagWeights) : null,
    quotation: quotation ? readQuotation(quotation) : (fallback?.quotation ?? readQuotation({})),
    summary: {
      ...wordSets({ ...noCues, ...summary }),
      inflections: summary.inflections ?? fallback?.summary.inflections ?? [],
    },
    topics: {
      weakNames: words(topics.weakNames),
      generic: topics.generic === undefined ? (fallback?.topics.generic ?? words('')) : words(topics.generic),
      clitics:
        topics.clitics === undefined
          ? (fallback?.topics.clitics ?? wordEndings([]))
          : wordEndings(words(topics.clitics)),
      inflections: topics.inflections ?? fallback?.topics.inflections ?? [],
      abstractEndings: words(topics.abstractEndings ?? ''),
      isInflected: topics.isInflected ?? false,
      personTitles: words(topics.personTitles ?? ''),
      nounMarkers: words(topics.nounMarkers ?? ''),
      nounPhrases: files.nounPhrases ? wordSets(files.nounPhrases) : null,
      ranker: files.topicRanker ? readRanker(files.topicRanker) : null,
    },
    people: files.people ? readPeople(files.people) : null,
    telling: files.telling
      ? { ...wordSets({ ...tellsPlainly, ...files.telling }), roles: listedPeople?.roles ?? null }
      : null,
    listedPeople,
    tokens: { ...wordSets(files.tokens ?? gluesNothing), abbreviations: ownAbbreviations(language) },
  };
}

const tellsPlainly = { wordsBefore: [], eitherPronouns: '', obliqueEndings: '', mayEndWithVerb: false };
const gluesNothing = { elided: '', elidedInNames: '', hasSetOffEndings: false };

function readRanker({ fits, exact }: RankerFile): TopicRanker {
  const inOrder = (named: Readonly<Record<string, number>>) => topicFeatureNames.map((name) => named[name] ?? 0);
  return { fits: inOrder(fits), exact: inOrder(exact) };
}

function readPeople(files: PeopleFiles): PeopleWords {
  const { names, places, roles, grammar } = files;
  const { eventNouns, ...nameLists } = names;
  return {
    nameTagger: unpackedOnce(files.nameModel, unpackNameWeights),
    grammar: wordSets(grammar),
    names: {
      ...wordSets(nameLists),
      places: [places.countries, places.regions, places.cities].flatMap((list) => list.split('|')),
      countries: new Set(places.countries.split('|')),
      demonyms: new Set(places.demonyms.toLowerCase().split('|')),
      countryOf: new Map(Object.entries(files.demonyms)),
      placeAliases: new Map(Object.entries(files.placeAliases)),
      event: wholeWords(eventNouns),
      definiteArticles: words(grammar.definiteArticles),
      leadingArticle: leadingWord(words(grammar.definiteArticles)),
      moreForenames: '',
      moreSurnames: '',
      commonNouns: '',
    },
    persons: { ...wordSets(files.persons), sentenceStarters: new Set(files.sentenceStarters) },
    credits: { ...wordSets(files.credits), agencies: new Set(files.credits.agencies) },
    roles: wordSets(roles),
    speech: wordSets(files.speech),
  };
}
