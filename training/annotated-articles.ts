import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import { readNewsCorpus } from './read-news-corpus';

/** What an annotator filed an article under. */
export interface AnnotatedTopic {
  readonly label: string;
  readonly also: readonly string[];
  /** 2: what the article is about; 1: what it speaks of too. */
  readonly weight: number;
}

/** An article of topics-summary.jsonl.gz with its text of news-names.jsonl.gz. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly article: Article;
  readonly topics: readonly AnnotatedTopic[];
  readonly summary: {
    readonly best: readonly string[];
    readonly ok: readonly string[];
    readonly bad: readonly string[];
  };
  /** It also stands in a corpus that measures summaries. */
  readonly isMeasured: boolean;
}

export function readAnnotatedArticles(folder: string): AnnotatedArticle[] {
  const texts = new Map(readNewsCorpus(join(folder, 'news-names.jsonl.gz')).map(({ id, text }) => [id, text]));
  const lines = gunzipSync(readFileSync(join(folder, 'topics-summary.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { id, topics, summary, inCnndm100 } = JSON.parse(line);
    const paragraphs = (texts.get(id) ?? '').split('\n').filter((text) => text.trim() !== '');
    // The first line of the articles of BBC and KPCrowd is their headline; those of CNN and the Daily Mail have none.
    const hasHeadline = !id.startsWith('cnndm');
    return {
      id,
      article: articleOfText(hasHeadline ? (paragraphs[0] ?? '') : '', paragraphs.slice(hasHeadline ? 1 : 0)),
      topics,
      summary,
      isMeasured: inCnndm100 === true,
    };
  });
}

export function articleOfText(title: string, paragraphs: readonly string[]): Article {
  return {
    ...blankArticle,
    url: 'https://training.example/',
    title,
    language: 'en',
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
  };
}
