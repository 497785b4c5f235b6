import type { Article } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import { absorbArticle } from '../absorb-article';
import type { ArticleTruth, OwnFields, TextWithMarks } from '../article-truth';
import { blankEntity, type Entity, joinEntities, latestOf, partOf } from '../entity';
import {
  correctionsIn,
  earlierIn,
  highlightsIn,
  noteIn,
  plainIn,
  plainNames,
  savedAtIn,
  shownIn,
  storyIn,
  type TextValue,
  tagsIn,
  written,
} from '../present-article';
import { stampAfter } from '../stamp';
import { marksOf } from '../text-marks';

export const textOf = (text: string): TextWithMarks => {
  const article: Article = { ...blankArticle, title: 'Bridge', blocks: [{ type: 'paragraph', text, marks: [] }] };
  return { ...marksOf(article), article };
};

const marked = (value: TextValue): TextWithMarks => ({ ...value, article: value.article as unknown as Article });

/** What a library would show of what was said; null where the article is not saved. */
export function truthIn(entity: Entity): ArticleTruth | null {
  const shown = shownIn(entity);
  if (!shown) return null;
  const plain = Object.fromEntries(plainNames.map((name) => [name, plainIn(entity, name)]));
  const own = {
    ...plain,
    savedAt: savedAtIn(entity) ?? '',
    updatedAt: String(written(entity, 'updatedAt')?.v ?? ''),
    tags: tagsIn(entity),
    note: noteIn(entity, 'note'),
    highlights: highlightsIn(entity),
    corrections: correctionsIn(entity),
  } as unknown as OwnFields;
  const earlier = new Map([...earlierIn(entity)].map(([at, { value }]) => [at, marked(value)]));
  return { own, story: storyIn(entity), texts: { shown: marked(shown.value), earlier } };
}

/** An article on one device: its reader does things, and changes go out and come in. */
export class Device {
  entity: Entity = blankEntity('a:bridge');
  readonly out: Entity[] = [];

  constructor(
    readonly name: string,
    private readonly clock: { ms: number },
    private readonly aheadMs = 0,
  ) {}

  get truth(): ArticleTruth | null {
    return truthIn(this.entity);
  }

  get own(): OwnFields {
    if (!this.truth) throw new Error('it is not saved');
    return this.truth.own;
  }

  save(text: string): void {
    const { truth } = this;
    const shown = textOf(text);
    const at = this.now();
    const earlier = new Map(truth?.texts?.earlier);
    if (truth?.texts && truth.texts.shown.text !== shown.text) earlier.set(at, truth.texts.shown);
    const own = truth ? { ...truth.own, deletedAt: null } : { ...newlySaved, savedAt: at };
    this.become({ own, story: truth?.story ?? null, texts: { shown, earlier } });
  }

  change(changes: Partial<OwnFields>): void {
    const { truth } = this;
    if (truth) this.become({ ...truth, own: { ...truth.own, ...changes }, texts: null });
  }

  putBeside(anchor: string): void {
    const { truth } = this;
    if (truth) this.become({ ...truth, story: { story: anchor, anchor, at: this.now() } });
  }

  purge(): void {
    this.become(null);
  }

  take(change: Entity): void {
    // As in a pack: what comes in has gone through JSON.
    this.entity = joinEntities(this.entity, JSON.parse(JSON.stringify(change)));
  }

  /** Takes all that others have put out. */
  takeFrom(...others: readonly Device[]): void {
    for (const change of others.flatMap(({ out }) => out)) this.take(change);
  }

  now(): string {
    return new Date(this.clock.ms + this.aheadMs).toISOString();
  }

  private become(truth: ArticleTruth | null): void {
    this.clock.ms += 1000;
    const stamp = stampAfter(this.clock.ms + this.aheadMs, latestOf(this.entity), this.name);
    const { entity, changed } = absorbArticle(this.entity, truth, stamp);
    this.entity = entity;
    if (changed.length > 0) this.out.push(partOf(entity, changed));
  }
}

const newlySaved: OwnFields = {
  savedAt: '',
  updatedAt: '2026-03-01T10:00:00.000Z',
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  progress: 0,
  queuePlace: null,
  tags: [],
  note: null,
  highlights: [],
  corrections: [],
};
