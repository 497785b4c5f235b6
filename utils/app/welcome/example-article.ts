import type { Article } from '@/utils/model/article';
import example from './example-article.json';

/** An article of our own, on which the first page shows what the button does. */
export const exampleArticle = example as Article;
