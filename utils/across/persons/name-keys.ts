import nicknames from '@/utils/digest/people/nicknames.json' with { type: 'json' };
import { type FoldedName, foldName } from './folded-name';
import words from './name-words.json' with { type: 'json' };
import { soundOf } from './sound-of';

const particles = new Set(words.particles);
const shortForms = new Map<string, string>();
for (const group of nicknames.groups) {
  const names = group.split(' ');
  for (const name of names) if (!shortForms.has(name)) shortForms.set(name, names[0] ?? name);
}
/** Words of a name by which it is looked up; a longer one is no name. */
const maxWords = 6;

/**
 * The keys under which a person of this name is kept. `p` pairs of names by sound, in either order; `i` a surname with the
 * forename's initial; `j` the same where the forename is only an initial; `l` a surname, `g` another word of a full name; `o` a lone name.
 */
export function keptKeys(name: string): string[] {
  const { list, folded } = parts(name);
  if (folded.isLone) return list.map((word) => `o ${word}`);
  const [initial, surname] = [folded.words[0]?.[0] ?? '', list.at(-1) ?? ''];
  const isInitial = folded.words[0]?.length === 1;
  const rest = list.slice(0, -1).filter((word) => word.length > 1);
  return unique([
    ...pairs(list),
    `${isInitial ? 'j' : 'i'} ${initial} ${surname}`,
    `l ${surname}`,
    ...rest.map((word) => `g ${word}`),
  ]);
}

/** The keys under which a person is looked up whom an article gives this name. */
export function soughtKeys(name: string): string[] {
  const { list, folded } = parts(name);
  if (folded.isLone) return unique(list.flatMap((word) => [`o ${word}`, `l ${word}`, `g ${word}`]));
  const [initial, surname] = [folded.words[0]?.[0] ?? '', list.at(-1) ?? ''];
  const isInitial = folded.words[0]?.length === 1;
  const byInitial = isInitial ? [`i ${initial} ${surname}`, `j ${initial} ${surname}`] : [`j ${initial} ${surname}`];
  return unique([...pairs(list), ...byInitial, ...list.filter((word) => word.length > 1).map((word) => `o ${word}`)]);
}

function parts(name: string): { list: string[]; folded: FoldedName } {
  const folded = foldName(name);
  const plain = folded.words.filter((word) => !particles.has(word));
  // "Wang Du": of a full name that is not lone more than one word has to be left to look it up by.
  const told = plain.length > (folded.isLone ? 0 : 1) ? plain : folded.words;
  const list = told.slice(0, maxWords).map((word) => soundOf(shortForms.get(word) ?? word));
  return { list, folded };
}

/** Each word with the last one, and the first with the second; sorted, as family names come first in some languages. */
function pairs(list: readonly string[]): string[] {
  const last = list.at(-1) ?? '';
  return list.slice(0, -1).map((word) => `p ${[word, last].sort().join(' ')}`);
}

const unique = (keys: readonly string[]) => [...new Set(keys)];
