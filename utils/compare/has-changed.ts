import type { Article } from '../model/article';
import { foldSpace } from '../text/fold-space';

/** True where the page says something else than what was saved: headline, standfirst or text; white space and clutter are no change. */
export function hasChanged(saved: Article, current: Article): boolean {
  return textOf(saved) !== textOf(current);
}

const textOf = (article: Article): string =>
  [article.title, article.description ?? '', ...article.blocks.map((block) => block.text)]
    .map((text) => foldSpace(text.normalize('NFC')))
    .filter((text) => text !== '')
    .join('\n');
