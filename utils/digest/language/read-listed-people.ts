import { type PackedNameModel, unpackNameWeights } from '../names/name-model';
import type { AsWritten } from './as-written';
import { countryNames } from './country-names';
import type { ListedPeople, ListedPersonWords, ListedRoles } from './listed-people';
import type { CreditWords, TaggingWords } from './people-words';
import { unpackedOnce } from './unpacked-once';
import { wordSets, words } from './word-sets';

/** Names in lower case, packed by training/pack-names.ts. */
interface MoreNames {
  readonly forenames: string;
  readonly surnames: string;
}

type UnlistedWords = 'places' | 'moreForenames' | 'moreSurnames' | 'commonNouns' | 'listedEndings';

/** The files of a language whose people are found by lists. */
export interface ListedPeopleFiles {
  /** Learned by training/train-language-names.ts. */
  readonly nameModel: PackedNameModel;
  /** `places`: names with "|" between them. */
  readonly names: AsWritten<Omit<TaggingWords, UnlistedWords>> & {
    readonly places: string;
    /** Names of the lists are known by their case endings too. */
    readonly areListsInflected?: boolean;
  };
  /** Nouns of a language that writes all of them with a capital. */
  readonly nouns?: { readonly common: string };
  readonly persons: AsWritten<ListedPersonWords> & {
    readonly and: string;
    readonly ownerMarks: string;
    /** "owi|": an ending and, behind the bar, what stands in its place in the base form. */
    readonly caseEndings: string;
  };
  /** Names that several languages share beside those that all have. */
  readonly moreNames: MoreNames;
  readonly credits: AsWritten<Omit<CreditWords, 'agencies'>> & { readonly agencies: readonly string[] };
  readonly roles?: AsWritten<ListedRoles>;
}

/** What people are found by in a language (ISO 639-1), out of the files of its folder. */
export function readListedPeople(language: string, files: ListedPeopleFiles): ListedPeople {
  const { and, ownerMarks, caseEndings, ...persons } = files.persons;
  return {
    nameTagger: unpackedOnce(files.nameModel, unpackNameWeights),
    names: readTaggingWords(language, files),
    grammar: { and: words(and), ownerMarks: words(ownerMarks) },
    persons: wordSets(persons),
    credits: { ...wordSets(files.credits), agencies: new Set(files.credits.agencies) },
    caseEndings: endingPairs(caseEndings),
    roles: files.roles ? wordSets(files.roles) : null,
  };
}

/** Each ending with what stands in its place. */
const endingPairs = (written: string): string[][] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('|'));

/** What the tagger of names knows of a language's words. */
export function readTaggingWords(
  language: string,
  {
    names,
    nouns,
    moreNames,
    persons,
  }: Pick<ListedPeopleFiles, 'names' | 'nouns' | 'moreNames'> & {
    readonly persons?: Pick<ListedPeopleFiles['persons'], 'caseEndings'>;
  },
): TaggingWords {
  const { places, areListsInflected, ...lists } = names;
  return {
    ...wordSets(lists),
    // Of a name of several words the small ones tell nothing of places.
    places: [...places.split('|'), ...countryNames(language)]
      .flatMap((name) => name.split(/\s/))
      .filter((word) => /^\p{Lu}/u.test(word)),
    moreForenames: moreNames.forenames,
    moreSurnames: moreNames.surnames,
    commonNouns: nouns?.common ?? '',
    listedEndings: areListsInflected ? endingPairs(persons?.caseEndings ?? '') : [],
  };
}
