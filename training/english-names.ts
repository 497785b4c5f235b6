import { packOf } from '@/utils/digest/language/packs';

const { people } = packOf('en');
if (!people) throw new Error('the English pack finds no people');

/** What names are tagged by in English, the language of the training texts. */
export const englishNames = people.names;
