import { packOf } from '@/utils/digest/language/packs';

const { people } = packOf('en');
if (!people) throw new Error('the English pack finds no people');

/** How names are tagged in English, the language of the first training texts. */
export const english = { language: 'en', names: people.names };
