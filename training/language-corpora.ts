import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TaggingWords } from '@/utils/digest/language/people-words';
import type { TokenRules } from '@/utils/text/tokens';
import { labelNews } from './label-news';
import type { LabelledDocument } from './labelled-document';
import type { NewsRecord } from './read-news-corpus';
import { readTokenCorpus } from './read-token-corpus';

/** A language as the tagger of names reads it. */
export interface TrainingLanguage {
  readonly language: string;
  readonly names: TaggingWords;
  readonly tokens: TokenRules;
}

/**
 * The token corpora of each language that may train a model that ships (training/README.md has their licences), by part and
 * source. Test parts are not among them, but one that is the only open corpus of its language, and measured by another.
 */
const sources: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: { train: ['germeval14', 'smartdata', 'europeana'], dev: ['smartdata'] },
  fr: {
    train: ['europeana', 'sequoia-news', 'sequoia-europarl', 'sequoia-wiki'],
    dev: ['sequoia-news', 'sequoia-europarl', 'sequoia-wiki'],
  },
  es: { train: ['cess-esp'], dev: ['cess-esp'] },
  it: {},
  pt: { train: ['uner-bosque'], dev: ['uner-bosque'] },
  pl: { test: ['kpwr'] },
  tr: { train: ['turkish-wiki-ner'], dev: ['turkish-wiki-ner'] },
  sv: { train: ['swedish-ner-corpus', 'uner-talbanken'], dev: ['uner-talbanken'] },
  da: { train: ['uner-ddt'], dev: ['uner-ddt'] },
  nb: { train: ['norne'], dev: ['norne'] },
};

/** The documents of a language's token corpora that may train. */
export function readLanguageTokens(folder: string, language: TrainingLanguage): LabelledDocument[] {
  return Object.entries(sources[language.language] ?? {}).flatMap(([part, names]) =>
    readTokenCorpus(join(folder, 'languages', language.language, `${part}.jsonl.gz`), language).filter(({ source }) =>
      names.includes(source),
    ),
  );
}

/** The articles of a language that were annotated for this project, whole; none where it has none. */
export function readLanguageArticles(folder: string, language: string): NewsRecord[] {
  const file = join(folder, 'languages', language, 'articles.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const record = JSON.parse(line);
    return { ambiguous: [], ...record, text: record.text.replace(/\r\n?/g, '\n') };
  });
}

export const labelArticle = (record: NewsRecord, { language, names, tokens }: TrainingLanguage): LabelledDocument =>
  labelNews(record, { names, tokens, language });
