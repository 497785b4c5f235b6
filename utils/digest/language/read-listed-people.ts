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

/** The files of a language whose people are found by lists. */
export interface ListedPeopleFiles {
  /** Learned by training/train-language-names.ts. */
  readonly nameModel: PackedNameModel;
  /** `places`: names with "|" between them. */
  readonly names: AsWritten<Omit<TaggingWords, 'places' | 'moreForenames' | 'moreSurnames' | 'commonNouns'>> & {
    readonly places: string;
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
    caseEndings: caseEndings
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split('|')),
    roles: files.roles ? wordSets(files.roles) : null,
  };
}

/** What the tagger of names knows of a language's words. */
export function readTaggingWords(
  language: string,
  { names, nouns, moreNames }: Pick<ListedPeopleFiles, 'names' | 'nouns' | 'moreNames'>,
): TaggingWords {
  const { places, ...lists } = names;
  return {
    ...wordSets(lists),
    // Of a name of several words the small ones tell nothing of places.
    places: [...places.split('|'), ...countryNames(language)]
      .flatMap((name) => name.split(/\s/))
      .filter((word) => /^\p{Lu}/u.test(word)),
    moreForenames: moreNames.forenames,
    moreSurnames: moreNames.surnames,
    commonNouns: nouns?.common ?? '',
  };
}
