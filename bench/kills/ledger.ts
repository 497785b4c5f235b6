/** A step that the page said is done, or (`…ing`) is about to be. */
export interface Told {
  readonly step:
    | 'save'
    | 'save again'
    | 'tag'
    | 'import'
    | 'merge'
    | 'erasing'
    | 'erased'
    | 'damaging'
    | 'repaired'
    | 'upgrading';
  readonly ids: readonly string[];
  /** Numbers of the made-up articles that came in or go. */
  readonly numbers?: readonly number[];
  readonly tag?: string;
  readonly title?: string;
}

interface Expected {
  readonly tags: Set<string>;
  title: string | null;
}

interface Found {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly hasText: boolean;
}

/** What a page was told to have done, to be held against what is in the library after a kill. */
export class Ledger {
  readonly #there = new Map<string, Expected>();
  readonly #gone = new Set<string>();
  readonly #known = new Set<number>();
  readonly counts = new Map<string, number>();
  /** Something derived was broken by the page itself, and not yet said to be repaired. */
  isDamaged = false;

  take(told: Told): void {
    const { step, ids, numbers = [], tag, title } = told;
    this.counts.set(step, (this.counts.get(step) ?? 0) + 1);
    if (step === 'damaging' || step === 'repaired') this.isDamaged = step === 'damaging';
    if (step === 'upgrading') return;
    for (const id of ids) {
      if (step === 'erasing') this.#there.delete(id);
      else if (step === 'erased') this.#gone.add(id);
      else this.#expect(id, tag, title);
    }
    for (const number of numbers) {
      if (step === 'erasing') this.#known.delete(number);
      else this.#known.add(number);
    }
  }

  #expect(id: string, tag: string | undefined, title: string | undefined): void {
    const expected = this.#there.get(id) ?? { tags: new Set(), title: null };
    if (tag) expected.tags.add(tag);
    expected.title = title ?? expected.title;
    this.#there.set(id, expected);
  }

  /** The articles that are surely there, to be worked on. */
  get known(): readonly number[] {
    return [...this.#known];
  }

  /** What was confirmed and is not so, a line each. */
  missing(found: readonly Found[]): string[] {
    const byId = new Map(found.map((each) => [each.id, each]));
    const lost: string[] = [];
    for (const [id, { tags, title }] of this.#there) {
      const row = byId.get(id);
      const missing = [...tags].filter((tag) => !row?.tags.includes(tag));
      if (!row) lost.push(`${id} is gone`);
      else if (!row.hasText) lost.push(`${id} has no text`);
      else if (missing.length > 0) lost.push(`${id} lacks ${missing.join(', ')}`);
      // A later save may have committed without a word; its title is a later one.
      else if (title !== null && !isAsLate(row.title, title)) lost.push(`${id} is an earlier text than “${title}”`);
      else continue;
      // Told once.
      this.#there.delete(id);
    }
    for (const id of this.#gone) {
      if (!byId.has(id)) continue;
      lost.push(`${id} came back`);
      this.#gone.delete(id);
    }
    return lost;
  }
}

const timeIn = (title: string) => Number(/again at (\d+)$/.exec(title)?.[1] ?? 0);
const isAsLate = (found: string, told: string) => timeIn(found) >= timeIn(told);
