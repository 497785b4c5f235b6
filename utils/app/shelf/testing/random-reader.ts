import { emptyTrash } from '@/utils/library/articles/empty-trash';
import { putRight } from '@/utils/library/articles/put-right';
import { connectArticles } from '@/utils/library/connections/connect-articles';
import { mergePersons, splitPerson, undoPersonChoice } from '@/utils/library/connections/person-choices';
import { listPersons, personPage } from '@/utils/library/connections/persons';
import { leaveStory, moveToStory } from '@/utils/library/connections/stories';
import { mustGet } from '@/utils/library/testing/test-library';
import type { Highlight } from '@/utils/model/saved-article';
import type { DeviceOnShelf } from './device-on-shelf';

/** Words that may be nowhere in the folder. */
export interface Written {
  readonly titles: string[];
  readonly notes: string[];
}

const firstNames = ['Ann', 'Bo', 'Cy', 'Dee', 'Eve', 'Finn'];
const lastNames = ['Miller', 'Stone', 'Long', 'Reed'];
/** Long enough, and hard enough to compress, for a pack to be some time on its way. */
const longText = 40;

/** A reader at one device: does at random what readers do. */
export class Reader {
  #saved = 0;

  constructor(
    readonly device: DeviceOnShelf,
    private readonly random: () => number,
    private readonly written: Written,
    private readonly paragraphs = longText,
  ) {}

  async save(): Promise<void> {
    const path = `${this.device.device}-${this.#saved++}`;
    const name = `${this.#pick(firstNames)} ${this.#pick(lastNames)}`;
    const filler = () => Array.from({ length: 200 }, () => this.random().toString(36).slice(2)).join('');
    await this.device.save(path, [`It was ${name} who spoke.`, ...Array.from({ length: this.paragraphs }, filler)]);
    this.written.titles.push(`Story ${path}`);
  }

  /** One deed on an article that is there. */
  async act(): Promise<void> {
    const rows = await this.device.library.rows.toArray();
    const row = this.#pick(rows);
    if (!row) return this.save();
    const { library } = this.device;
    const path = row.id.slice('news.example/'.length);
    const now = this.device.now();
    const other = this.#pick(rows)?.id ?? row.id;
    const deeds: readonly (() => Promise<unknown>)[] = [
      () => this.save(),
      () => this.device.change(path, { addTags: [`tag${Math.floor(this.random() * 9)}`] }),
      () => this.device.change(path, { removeTags: row.tags.slice(0, 1) }),
      () => this.device.change(path, { isStarred: !row.isStarred, isRead: row.readAt === null }),
      () => this.#note(path, row.note),
      () => this.device.change(path, { putHighlights: [this.#highlight()] }),
      () => this.device.change(path, { isDeleted: row.deletedAt === null }),
      async () => mustGet(await emptyTrash(library)),
      async () =>
        mustGet(
          await putRight(
            [
              {
                id: row.id,
                correction: { kind: 'field', field: 'title', values: [`Right ${path}`], at: now.toISOString() },
              },
            ],
            now,
            library,
          ),
        ),
      () => this.#merge(),
      ...[() => this.#split()],
      () => this.#undo(),
      async () => moveToStory(row.id, other, now, library),
      async () => leaveStory(row.id, now, library),
    ];
    await this.#pick(deeds)?.();
  }

  async #note(path: string, was: string | null): Promise<void> {
    const text = `${was ?? ''} remember ${Math.floor(this.random() * 1e9)}`.trim();
    this.written.notes.push(text);
    await this.device.change(path, { note: { text, was } });
  }

  #highlight(): Highlight {
    const id = `h${Math.floor(this.random() * 1e9)}`;
    const at = this.device.now().toISOString();
    return { id, quote: 'who spoke', prefix: '', suffix: '.', colour: 'yellow', note: null, createdAt: at };
  }

  async #merge(): Promise<void> {
    const { library } = this.device;
    await connectArticles(library);
    const persons = mustGet(await listPersons({ limit: 50 }, library));
    const [one, two] = [this.#pick(persons), this.#pick(persons)];
    // 'gone' where they are one already.
    if (one && two && one.key !== two.key) await mergePersons(one.key, two.key, this.device.now(), library);
  }

  /** Some articles of a person are about somebody else. */
  async #split(): Promise<void> {
    const { library } = this.device;
    await connectArticles(library);
    const person = this.#pick(mustGet(await listPersons({ limit: 50 }, library)));
    const page = person && mustGet(await personPage(person.key, library));
    const docs = (page?.occurrences ?? []).map(({ doc }) => doc).filter(() => this.random() < 0.4);
    // 'gone' where that is all of them, or none.
    if (person) await splitPerson(person.key, docs, this.device.now(), library);
  }

  async #undo(): Promise<void> {
    const { library } = this.device;
    const choice = this.#pick(await library.personChoices.toArray());
    if (choice) await undoPersonChoice(choice.id, library);
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.random() * items.length)];
  }
}
