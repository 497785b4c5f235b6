import { digestArticle } from '@/utils/digest/digest-article';
import type { LanguagePack } from '@/utils/digest/language/pack';
import { packFrom, smallPackOf } from '@/utils/digest/language/small-packs';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { articleLanguage } from '@/utils/text/article-language';
import { takePack } from '../in-page/left-pack';
import { packScriptOf } from '../pack-scripts';
import type { DigestAnswer, DigestRequest } from './digest-message';

/** What of a worker's global is used. */
interface WorkerScope {
  readonly importScripts: (path: string) => void;
  readonly postMessage: (answer: DigestAnswer) => void;
  onmessage: ((event: { readonly data: DigestRequest }) => void) | null;
}

/** Answers every request with a digest, as long as the worker lives. */
export function serveDigests(scope: WorkerScope): void {
  const packs = new Map<string, LanguagePack>();
  const packOf = (language: string): LanguagePack => {
    const known = packs.get(language);
    if (known) return known;
    const script = packScriptOf(language);
    if (script) scope.importScripts(`/${script}.js`);
    const files = script && takePack();
    const pack = files ? packFrom(language, files) : smallPackOf(language);
    packs.set(language, pack);
    return pack;
  };
  const digestOf = (article: Article, { summaryLength }: DigestRequest): Digest =>
    digestArticle(article, packOf(articleLanguage(article)), { summaryLength });
  scope.onmessage = ({ data }) => {
    let digest: Digest | null = null;
    try {
      digest = digestOf(data.article, data);
    } catch {
      // The page makes it itself, and has the error where it can be told.
    }
    scope.postMessage({ n: data.n, digest });
  };
}
