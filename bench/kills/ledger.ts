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
  /** What was confirmed of it last. */
  step: Told['step'];
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
  /** What was told last, the latest at the end. */
  lastSteps: Told['step'][] = [];

  take(told: Told): void {
    const { step, ids, numbers = [] } = told;
    this.counts.set(step, (this.counts.get(step) ?? 0) + 1);
    this.lastSteps = [...this.lastSteps, step].slice(-stepsRemembered);
    if (step === 'damaging' || step === 'repaired') this.isDamaged = step === 'damaging';
    if (step === 'upgrading') return;
    for (const id of ids) {
      if (step === 'erasing') this.#there.delete(id);
      else if (step === 'erased') this.#gone.add(id);
      else this.#expect(id, told);
    }
    for (const number of numbers) {
      if (step === 'erasing') this.#known.delete(number);
      else this.#known.add(number);
    }
  }

  #expect(id: string, { step, tag, title }: Told): void {
    const expected: Expected = this.#there.get(id) ?? { tags: new Set(), title: null, step };
    expected.step = step;
    if (tag) expected.tags.add(tag);
    expected.title = title ?? expected.title;
    this.#there.set(id, expected);
  }

  /** The articles that are surely there, to be worked on. */
  get known(): readonly number[] {
    return [...this.#known];
  }

  /** What was confirmed and is not so: a line each with what was expected and what is there. Each is told once. */
  missing(found: readonly Found[]): string[] {
    const byId = new Map(found.map((each) => [each.id, each]));
    const lost: string[] = [];
    for (const [id, expected] of this.#there) {
      const difference = differenceOf(expected, byId.get(id));
      if (difference === null) continue;
      lost.push(`${id}, confirmed last by “${expected.step}”: ${difference}`);
      this.#there.delete(id);
    }
    for (const id of this.#gone) {
      const row = byId.get(id);
      if (!row) continue;
      lost.push(`${id}, confirmed to be erased: is there as “${row.title}”`);
      this.#gone.delete(id);
    }
    return lost;
  }
}

const stepsRemembered = 5;

/** What the article lacks of what was expected; null: nothing. */
function differenceOf({ tags, title }: Expected, row: Found | undefined): string | null {
  if (!row) return 'is gone';
  if (!row.hasText) return 'has no text';
  const missing = [...tags].filter((tag) => !row.tags.includes(tag));
  if (missing.length > 0) return `lacks ${missing.join(', ')}; has ${row.tags.join(', ') || 'no tag'}`;
  // A later save may have committed without a word; its title is a later one.
  if (title !== null && !isAsLate(row.title, title)) return `“${title}” was saved, “${row.title}” is there`;
  return null;
}

const timeIn = (title: string) => Number(/again at (\d+)$/.exec(title)?.[1] ?? 0);
const isAsLate = (found: string, told: string) => timeIn(found) >= timeIn(told);
