import { assignPeople } from '@/utils/across/persons/assign-people';
import type { Candidate } from '@/utils/across/persons/choose-person';
import { soughtKeys } from '@/utils/across/persons/name-keys';
import { type ArticlePerson, peopleOfArticle } from '@/utils/across/persons/people-of-article';
import { personKey } from '@/utils/across/persons/person-key';
import {
  addToProfile,
  bareName,
  type PersonProfile,
  profileOf,
  takeFromProfile,
} from '@/utils/across/persons/person-profile';
import type { LibraryDatabase } from '../store/database';
import { isPersonPin, readPersonChoices } from './choice-shapes';
import { type ConnectedArticle, dayOfArticle } from './connected-article';
import type { ConnectionRecord, OccurrenceRecord, PersonPin, PersonRecord } from './connection-records';
import { isOccurrence, isPerson } from './connection-shapes';
import { occurrencesOf } from './occurrences-of';
import { filed, newPerson, refreshed } from './person-draft';

/** Persons looked at for one key; of a surname that more people bear, the reader joins by hand what belongs together. */
const maxCandidates = 30;
/** Merges upon merges; a chain that long is a ring. */
const maxMergeDepth = 50;
/** Others kept of one article: who somebody appears with. */
const maxComentions = 20;

const noStatement: Pick<OccurrenceRecord, 'day' | 'roles'> = { day: '', roles: [] };

type People = ConnectionRecord['people'];

/** The persons of some articles within one transaction: loaded at its start, changed in memory, written at its end. */
export class PersonsEditor {
  private readonly persons = new Map<string, PersonRecord>();
  private readonly byLookup = new Map<string, Set<string>>();
  private readonly touched = new Set<string>();
  private readonly lostDays = new Set<string>();
  private readonly lostRoles = new Set<string>();
  /** Who the reader said is whom. */
  private readonly merges = new Map<string, string>();
  private readonly occurrences: OccurrenceRecord[] = [];
  private earlier: OccurrenceRecord[] = [];
  private pins: readonly PersonPin[] = [];
  private readonly peopleOf = new Map<number, readonly ArticlePerson[]>();

  constructor(private readonly library: LibraryDatabase) {}

  /** Reads all that `apply` may need. */
  async load(docs: readonly number[], articles: readonly ConnectedArticle[]): Promise<void> {
    const { persons, occurrences, personPins } = this.library;
    for (const { doc, article, digest } of articles) this.peopleOf.set(doc, peopleOfArticle(article, digest));
    const names = new Set([...this.peopleOf.values()].flatMap((people) => people.map(({ name }) => name)));
    const sought = [...new Set([...names].flatMap(soughtKeys))];
    const ids = articles.map(({ id }) => id);
    const [earlier, pins, choices, ...found] = await Promise.all([
      occurrences.where('doc').anyOf(docs).toArray(),
      personPins.where('articleId').anyOf(ids).toArray(),
      readPersonChoices(this.library),
      ...sought.map((key) => persons.where('lookups').equals(key).limit(maxCandidates).toArray()),
    ]);
    this.earlier = earlier.filter(isOccurrence);
    this.pins = pins.filter(isPersonPin);
    for (const person of found.flat()) if (isPerson(person)) this.know(person);
    for (const choice of choices) if (choice.kind === 'merge') this.merges.set(choice.from, choice.into);
    const slugs = [...new Set([...names].map((name) => personKey(name, () => false)))];
    const others = [...this.earlier.map(({ person }) => person), ...this.pins.map(({ person }) => person), ...slugs];
    // Whose key is the same but for its number: nobody new may be given it.
    const namesakes = await Promise.all(slugs.map((slug) => persons.where('key').startsWith(`${slug}~`).primaryKeys()));
    others.push(...namesakes.flat());
    await this.loadKeys([...others, ...this.merges.keys(), ...this.merges.values()]);
  }

  private async loadKeys(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.persons.has(key));
    for (const person of await this.library.persons.bulkGet(missing)) if (person && isPerson(person)) this.know(person);
  }

  /** Takes the occurrences of an article back, as it was connected before. */
  remove(connection: ConnectionRecord): void {
    for (const occurrence of this.earlier) {
      if (occurrence.doc !== connection.doc) continue;
      const person = this.persons.get(occurrence.person);
      if (!person) continue;
      if (occurrence.day === person.lastDay) this.lostDays.add(person.key);
      const isItsRole = occurrence.day === person.roleDay && occurrence.roles[0]?.text === person.role;
      if (isItsRole) this.lostRoles.add(person.key);
      this.change(person, takeFromProfile(person.profile, profileOf(evidenceOf(occurrence, connection))), -1);
    }
  }

  /** Finds out who the people of an article are; they with their keys, most salient first. */
  add(connected: ConnectedArticle): People {
    const { doc, id, article } = connected;
    const people = this.peopleOf.get(doc) ?? [];
    const pins = new Map(this.pins.filter((pin) => pin.articleId === id).map(({ name, person }) => [name, person]));
    const assigned = assignPeople(people, (name) => this.candidatesOf(name), pins);
    const day = dayOfArticle(connected);
    const keyed = assigned.map(({ person, profile, key }) => {
      const known = this.knownAs(key ?? personKey(person.name, (each) => this.isInArticles(each)));
      const role = person.roles[0]?.text ?? null;
      const isLatestRole = role !== null && day >= known.roleDay;
      this.change(
        {
          ...known,
          ...(isLatestRole ? { role, roleDay: day } : {}),
          lastDay: day > known.lastDay ? day : known.lastDay,
        },
        addToProfile(known.profile, profile),
        1,
        day,
      );
      return { key: known.key, person };
    });
    for (const { key, person } of keyed) {
      this.occurrences.push({
        person: key,
        doc,
        articleId: id,
        title: article.title,
        publisher: article.publisher,
        dateline: article.dateline,
        day,
        name: person.name,
        roles: person.roles,
        quotes: person.quotes,
        company: keyed.flatMap((other) => (other.key === key ? [] : [other.key])).slice(0, maxComentions),
        mentionCount: person.mentionCount,
        isKey: person.isKey,
      });
    }
    return keyed.map(({ key, person }) => ({ key, name: person.name }));
  }

  async flush(): Promise<void> {
    const { persons, occurrences } = this.library;
    await occurrences.bulkDelete(this.earlier.map(({ person, doc }) => [person, doc]));
    await occurrences.bulkPut(this.occurrences);
    await this.findLostDays();
    await this.findLostRoles();
    const isGone = (person: PersonRecord) =>
      person.articles === 0 && person.profile.articles === 0 && person.mergedInto === null;
    const changed = [...this.touched].flatMap((key) => this.persons.get(key) ?? []);
    await persons.bulkDelete(changed.filter(isGone).map(({ key }) => key));
    await persons.bulkPut(changed.filter((person) => !isGone(person)).map(filed));
  }

  /** Who lost the article of their latest day gets the day of the one before. */
  private async findLostDays(): Promise<void> {
    for (const key of this.lostDays) {
      const person = this.persons.get(key);
      if (!person || person.profile.articles === 0) continue;
      const days = await occurrencesOf(this.library, [key]);
      const lastDay = days.reduce((last, { day }) => (day > last ? day : last), '');
      this.persons.set(key, { ...person, lastDay });
    }
  }

  /** Who lost the article that says what they are is what the latest of the others says; nothing, where none says it. */
  private async findLostRoles(): Promise<void> {
    for (const key of this.lostRoles) {
      const person = this.persons.get(key);
      if (!person || person.profile.articles === 0) continue;
      const stating = (await occurrencesOf(this.library, [key])).filter(({ roles }) => roles.length > 0);
      const latest = stating.reduce((last, each) => (each.day >= last.day ? each : last), noStatement);
      this.persons.set(key, { ...person, role: latest.roles[0]?.text ?? null, roleDay: latest.day });
    }
  }

  private candidatesOf(name: string): Candidate[] {
    const keys = new Set(soughtKeys(name).flatMap((lookup) => [...(this.byLookup.get(lookup) ?? [])]));
    return [...keys].flatMap((key) => {
      const person = this.persons.get(key);
      return person && person.profile.articles > 0 ? [{ key, profile: person.profile }] : [];
    });
  }

  /** Somebody whose only article is being connected anew is in none meanwhile: they keep their key. */
  private isInArticles(key: string): boolean {
    return (this.persons.get(key)?.profile.articles ?? 0) > 0;
  }

  private knownAs(key: string): PersonRecord {
    return this.persons.get(key) ?? this.created(key);
  }

  private created(key: string): PersonRecord {
    return { ...newPerson(key), mergedInto: this.merges.get(key) ?? null };
  }

  /** One article more or less; whoever they are merged into counts it too. */
  private change(person: PersonRecord, profile: PersonProfile, articles: 1 | -1, day = ''): void {
    const own = refreshed({ ...person, articles: person.articles + articles }, profile);
    this.know(own);
    this.touched.add(own.key);
    for (let next = own.mergedInto, depth = 0; next !== null && depth < maxMergeDepth; depth++) {
      const known = this.persons.get(next) ?? { ...this.created(next), name: own.name, sortName: own.sortName };
      const root = {
        ...known,
        articles: known.articles + articles,
        lastDay: day > known.lastDay ? day : known.lastDay,
      };
      this.know(refreshed(root, root.profile));
      this.touched.add(next);
      next = root.mergedInto;
    }
  }

  private know(person: PersonRecord): void {
    this.persons.set(person.key, person);
    for (const lookup of person.lookups) {
      const keys = this.byLookup.get(lookup) ?? new Set();
      this.byLookup.set(lookup, keys.add(person.key));
    }
  }
}

/** What the article told about the person, again from what was kept of it. */
export function evidenceOf(occurrence: OccurrenceRecord, connection: ConnectionRecord) {
  return {
    name: occurrence.name,
    roles: occurrence.roles.map(({ text }) => text),
    comentions: connection.people.filter(({ key }) => key !== occurrence.person).map(({ name }) => name),
    topics: connection.topicLabels,
    publisher: connection.publisher,
  };
}

/** The name under which a decision on an occurrence is kept. */
export const pinName = (name: string) => bareName(name);
