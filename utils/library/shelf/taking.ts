import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import type { StoryPlace } from '@/utils/sync/article-truth';
import type { Entity } from '@/utils/sync/entity';
import { earlierIn, type TextValue } from '@/utils/sync/present-article';
import { rowsByIds } from '../articles/rows-by-ids';
import type { LibraryWriter } from '../articles/write-articles';
import type { StoryChoice } from '../connections/connection-records';
import type { LibraryDatabase } from '../store/database';
import type { RowRecord } from '../store/records';
import type { MadeTexts } from './made-texts';
import { noteWrites } from './note-writes';
import type { StampRecord } from './shelf-records';
import { articlePrefix, type KeptText } from './truth-of-article';

/** A text is neither known here nor made ready; nothing is written then. */
export class Unready extends Error {}

/** What the library holds of the articles that are taken over, read all at once, and what is to be written of them together. */
export class Taking {
  readonly added: SavedArticle[] = [];
  readonly stamps: StampRecord[] = [];
  private readonly revisions: Revision[] = [];
  private readonly goneRevisions: [articleId: string, replacedAt: string][] = [];
  private readonly stories: StoryChoice[] = [];
  private readonly goneStories: string[] = [];

  private constructor(
    readonly library: LibraryDatabase,
    readonly writer: LibraryWriter,
    readonly made: MadeTexts,
    readonly isMadeAhead: boolean,
    readonly rows: ReadonlyMap<string, RowRecord>,
    /** When the earlier texts of each article were replaced. */
    readonly replacedAt: ReadonlyMap<string, readonly string[]>,
    /** Articles of which the reader chose the story. */
    readonly placed: ReadonlySet<string>,
  ) {}

  static async of(
    library: LibraryDatabase,
    writer: LibraryWriter,
    entities: readonly Entity[],
    made: MadeTexts,
    isMadeAhead: boolean,
  ): Promise<Taking> {
    const ids = entities.flatMap(({ id }) => (id.startsWith(articlePrefix) ? id.slice(articlePrefix.length) : []));
    const rows = new Map((await rowsByIds(library, ids)).map((row) => [row.id, row]));
    // What was there before the shelf, or was written by who could not note it, is said first: nothing of it is overwritten unseen.
    await noteWrites(library, new Map([...rows.keys()].map((id) => [id, 'all'])));
    const replacedAt = new Map<string, string[]>();
    for (const [id, at] of await library.revisions.where('articleId').anyOf(ids).primaryKeys())
      replacedAt.set(id, [...(replacedAt.get(id) ?? []), at]);
    const placed = new Set(await library.storyChoices.where('articleId').anyOf(ids).primaryKeys());
    return new Taking(library, writer, made, isMadeAhead, rows, replacedAt, placed);
  }

  /** What was made ready of a text; where it is not known at all, it is made anew first. */
  mustKnow(text: KeptText | null | undefined): KeptText | null {
    if (text === undefined && this.isMadeAhead) throw new Unready();
    return text ?? null;
  }

  putEarlier(articleId: string, entity: Entity, textOf: (value: TextValue) => KeptText | null | undefined): void {
    const wanted = earlierIn(entity);
    const there = this.replacedAt.get(articleId) ?? [];
    for (const at of there) if (!wanted.has(at)) this.goneRevisions.push([articleId, at]);
    for (const [at, { value }] of wanted) {
      const text = textOf(value);
      if (text && !there.includes(at))
        this.revisions.push({ articleId, replacedAt: at, article: text.article, digest: text.digest });
    }
  }

  putStory(articleId: string, story: StoryPlace | null): void {
    if (story) this.stories.push({ articleId, ...story });
    else if (this.placed.has(articleId)) this.goneStories.push(articleId);
  }

  async flush(): Promise<void> {
    const { revisions, storyChoices, stamps } = this.library;
    if (this.goneRevisions.length > 0) await revisions.bulkDelete(this.goneRevisions);
    if (this.revisions.length > 0) await revisions.bulkPut(this.revisions);
    if (this.goneStories.length > 0) await storyChoices.bulkDelete(this.goneStories);
    if (this.stories.length > 0) await storyChoices.bulkPut(this.stories);
    await this.writer.addAll(this.added);
    await stamps.bulkPut(this.stamps);
  }
}
