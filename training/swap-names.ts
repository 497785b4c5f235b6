import type { NewsRecord } from './read-news-corpus';

export interface NamePool {
  /** Forenames and surnames that go together, by country. */
  readonly countries: readonly { readonly forenames: readonly string[]; readonly surnames: readonly string[] }[];
}

/**
 * The same article about people of other names, so that the tagger learns the place of a name more than the name.
 *
 * Every person keeps the number of words of the name; forms of one name stay forms of one name.
 */
export function swapNames(record: NewsRecord, pool: NamePool, random: () => number): NewsRecord {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const replaced = new Map<string, string>();
  const persons = record.persons.map((person) => {
    const country = pick(pool.countries);
    const words = person.name.split(/\s+/);
    words.forEach((word, i) => {
      if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) || replaced.has(word)) return;
      const isLast = i === words.length - 1;
      replaced.set(word, matchCase(pick(isLast ? country.surnames : country.forenames), word));
    });
    const swap = (form: string) => swapWords(form, replaced);
    return { ...person, name: swap(person.name), aliases: person.aliases.map(swap) };
  });
  for (const name of [...record.orgs, ...record.places, ...record.other]) {
    for (const word of name.split(/\s+/)) replaced.delete(word);
  }
  const swap = (text: string) => swapWords(text, replaced);
  return {
    ...record,
    id: `${record.id}#swapped`,
    text: swap(record.text),
    persons: record.persons.map((person, i) => ({
      ...persons[i],
      name: swap(person.name),
      aliases: person.aliases.map(swap),
      roles: [],
    })),
  };
}

function matchCase(name: string, like: string): string {
  return like.length > 2 && like === like.toUpperCase() ? name.toUpperCase() : name;
}

function swapWords(text: string, replaced: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}][\p{L}\p{M}-]*(?:['’][\p{L}]{2,})?/gu, (word) => replaced.get(word) ?? word);
}
