import type { Article, Block } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import cases from './version-pairs.json' with { type: 'json' };

/** How one version of a page comes from another; `before` edits the earlier version instead. */
export type VersionEdit =
  | { readonly do: 'replace'; readonly from: string; readonly to: string }
  | {
      readonly do: 'insert';
      readonly at: number;
      readonly text: string;
      readonly link?: boolean;
      readonly type?: 'figure' | 'embed';
    }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'split'; readonly at: number; readonly after: string }
  | { readonly do: 'title' | 'description'; readonly to: string }
  | { readonly do: 'set'; readonly field: string; readonly to: unknown }
  | { readonly do: 'before'; readonly insert: VersionEdit };

export interface VersionPair {
  readonly name: string;
  readonly base: string;
  /** 'edit': the page says something else; 'clutter': it does not. */
  readonly kind: 'edit' | 'clutter';
  /** Half of the cases guided the writing of the rules, the other half only judges them. */
  readonly set: 'develop' | 'validate';
  readonly edits: readonly VersionEdit[];
}

export const versionPairs = cases.pairs as readonly VersionPair[];

/** Two versions of one page, written for the tests. Throws if an edit does not fit its text. */
export function versionPair({ base, edits }: Pick<VersionPair, 'base' | 'edits'>): { before: Article; after: Article } {
  const start = baseArticle(base as keyof typeof cases.bases);
  const earlier = edits.flatMap((edit) => (edit.do === 'before' ? [edit.insert] : []));
  const later = edits.filter((edit) => edit.do !== 'before');
  return { before: earlier.reduce(apply, start), after: later.reduce(apply, start) };
}

function apply(article: Article, edit: VersionEdit): Article {
  const { blocks } = article;
  if (edit.do === 'title') return { ...article, title: edit.to };
  if (edit.do === 'description') return { ...article, description: edit.to };
  if (edit.do === 'set') return { ...article, [edit.field]: edit.to };
  if (edit.do === 'remove') return { ...article, blocks: blocks.toSpliced(edit.at, 1) };
  if (edit.do === 'insert') return { ...article, blocks: blocks.toSpliced(edit.at, 0, insertedBlock(edit)) };
  if (edit.do === 'split') {
    const text = blocks[edit.at]?.text ?? '';
    const cut = text.indexOf(edit.after) + edit.after.length;
    return {
      ...article,
      blocks: blocks.toSpliced(edit.at, 1, paragraph(text.slice(0, cut)), paragraph(text.slice(cut).trim())),
    };
  }
  if (edit.do === 'replace') {
    if (!blocks.some((block) => block.text.includes(edit.from))) throw new Error(`not in the text: ${edit.from}`);
    return { ...article, blocks: blocks.map((block) => ({ ...block, text: block.text.replace(edit.from, edit.to) })) };
  }
  throw new Error(`edits the earlier version: ${edit.do}`);
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

function insertedBlock({ text, link, type }: Extract<VersionEdit, { do: 'insert' }>): Block {
  if (type === 'figure') return { type, text, marks: [], src: 'https://img.example/ad.jpg', alt: null, credit: null };
  if (type === 'embed') return { type, text, marks: [], provider: null, url: null };
  const marks = link ? [{ kind: 'link' as const, start: 0, end: text.length, href: 'https://news.example/other' }] : [];
  return { type: 'paragraph', text, marks };
}

function baseArticle(name: keyof typeof cases.bases): Article {
  const { blocks, ...fields } = cases.bases[name];
  return {
    ...blankArticle,
    url: `https://news.example/${name}`,
    published: '2026-05-02T08:00:00+02:00',
    blocks: blocks.map(paragraph),
    extractorVersion: 1,
    ...fields,
  };
}
