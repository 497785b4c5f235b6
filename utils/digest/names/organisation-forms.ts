import { normalise } from '@/utils/text/fold';
import type { NameWords } from '../language/people-words';
import type { NameMention } from './find-names';

/** The names of organisations in a document, and the full name of each acronym that it spells out. */
export interface OrganisationForms {
  readonly names: ReadonlySet<string>;
  readonly fullOf: ReadonlyMap<string, string>;
}

/** "Israel Defense Forces (IDF)", or both apart: letters that begin the words of a name stand for it. */
export function organisationForms(
  mentions: readonly NameMention[],
  { leadingArticle, smallWords }: NameWords,
): OrganisationForms {
  const names = new Set(mentions.filter(({ kind }) => kind !== 'person').map(({ text }) => text));
  const fullOf = new Map<string, string>();
  for (const name of names) {
    const words = name.split(/[\s-]+/);
    if (words.length < 2) continue;
    const initials = words.filter((word) => !smallWords.has(word.toLowerCase())).map((word) => word[0]);
    fullOf.set(normalise(initials.join('')), name.replace(leadingArticle, ''));
    fullOf.set(normalise(words.map((word) => word[0]).join('')), name.replace(leadingArticle, ''));
  }
  return { names, fullOf };
}

/** The name an organisation is to be shown by: the full one where the text spells it out. */
export function canonicalOrganisation(name: string, { fullOf }: OrganisationForms): string {
  const short = name.replace(/[.\s]/g, '');
  if (!/^\p{Lu}{2,6}$/u.test(short)) return name;
  return fullOf.get(normalise(short)) ?? name;
}
