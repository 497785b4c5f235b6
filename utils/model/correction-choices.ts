import type { Digest, Person, Quote, RoleStatement, Speaker } from './digest';

/** A menu of more is read by nobody. */
const maxRoles = 6;
const maxSpeakers = 12;

/** What else the article says the person is, by the digest as it was made: what a reader may choose for their role. */
export function roleChoices(made: Digest, { name, role }: Pick<Person, 'name' | 'role'>): readonly RoleStatement[] {
  const found = made.people.find((person) => person.name === name)?.roles ?? [];
  const distinct = found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at);
  return distinct.filter(({ text }) => text !== role).slice(0, maxRoles);
}

/** Who else may have said it: the people of the article, most salient first, then the organisations it names. */
export function speakerChoices({ people, quotes, topics }: Digest, quote: Quote): readonly Speaker[] {
  const organisations = new Set([
    ...quotes.flatMap(({ speaker }) => (speaker?.kind === 'organisation' ? [speaker.name] : [])),
    // Named in the text as well: one that only the publisher names says nothing there.
    ...topics.flatMap(({ kind, label, mentions }) => (kind === 'organisation' && mentions.length > 0 ? [label] : [])),
  ]);
  const all: Speaker[] = [
    ...people.map(({ name }) => ({ kind: 'person', name }) as const),
    ...[...organisations].map((name) => ({ kind: 'organisation', name }) as const),
  ];
  const { speaker } = quote;
  return all.filter(({ kind, name }) => kind !== speaker?.kind || name !== speaker.name).slice(0, maxSpeakers);
}
