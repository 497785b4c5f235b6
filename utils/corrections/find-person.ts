import type { Person } from '@/utils/model/digest';
import { foldText } from '@/utils/text/fold';

/** The one person of a digest that goes by the name: in full, else by any form of it; null for nobody and for several. */
export function findPerson(people: readonly Person[], name: string): Person | null {
  const folded = foldText(name);
  const inFull = people.find((person) => foldText(person.name) === folded);
  if (inFull) return inFull;
  const [only, other] = people.filter(({ aliases }) => aliases.some((alias) => foldText(alias) === folded));
  return only && !other ? only : null;
}
