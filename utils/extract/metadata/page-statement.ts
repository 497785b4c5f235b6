import { foldText } from '@/utils/text/fold';
import { textOf } from '../page/text-of';
import { typesOf } from './json-ld';
import { isLoginAddress, isRootAddress } from './page-address';
import type { PageHead } from './page-head';

/** What a page states, by structured data, address and form fields, about what kind of page it is. */
export interface Statement {
  /** An article with a date or an author, or a page that OpenGraph calls an article and that has a date. */
  readonly isArticle: boolean;
  readonly isCollection: boolean;
  readonly isGallery: boolean;
  /** Where it was read. */
  readonly url: string;
  /** The address is the site's, or that of one of its languages. */
  readonly isRootAddress: boolean;
  /** The address is called what sites call the place to log in. */
  readonly isLoginAddress: boolean;
  /** The page's own title is the site's: it is the whole site, not a part of it. */
  readonly isSiteItself: boolean;
  readonly hasPasswordField: boolean;
}

const collectionType = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|EventSeries)$/;
const galleryType = /^(?:ImageGallery|MediaGallery|VideoGallery)$/;

export function readStatement(head: PageHead): Statement {
  const types = head.nodes.flatMap(typesOf);
  const { article } = head;
  const isArticleNode =
    article !== null && typesOf(article).some((type) => /(?:Article|Posting|Report|Review)$/.test(type));
  const hasDate = head.meta('article:published_time', 'datepublished') !== null;
  return {
    isArticle:
      (isArticleNode && Boolean(article.datePublished || article.author)) || (isSocialArticle(head) && hasDate),
    isCollection: !isArticleNode && types.some((type) => collectionType.test(type)),
    isGallery: types.some((type) => galleryType.test(type)),
    url: head.url,
    isRootAddress: isRootAddress(head.url),
    isLoginAddress: isLoginAddress(head.url),
    isSiteItself: isSiteItself(head),
    hasPasswordField: head.root.querySelector('input[type="password"]') !== null,
  };
}

const isSocialArticle = (head: PageHead): boolean => head.meta('og:type')?.toLowerCase() === 'article';

function isSiteItself(head: PageHead): boolean {
  const site = foldText(head.meta('og:site_name') ?? '');
  const title = foldText(textOf(head.root.querySelector('title')));
  return site !== '' && title.startsWith(site) && head.meta('og:type')?.toLowerCase() !== 'article';
}
