import type { Article } from '@/utils/model/article';
import type { PageRequest } from '@/utils/model/page-request';
import { fail, type Result } from '@/utils/model/result';
import type { ReadPageFailure } from './in-page/read-page';
import { answerOf, type Injected, type InjectFailure, inject } from './inject';

/** Everything that can keep a tab from being read. Each has its words in the locale files (error.*). */
export type TabReadFailure = ReadPageFailure | InjectFailure;

/** The article of the page in this tab. At most 5 s. `begun`: the script, where it runs already. */
export async function extractFromTab(
  tabId: number,
  request?: PageRequest,
  begun?: Injected,
): Promise<Result<Article, TabReadFailure>> {
  const read = begun
    ? await answerOf<ReadPage>(tabId, 'article', begun)
    : await inject<ReadPage>(tabId, 'article', request);
  return read.ok ? read.value : fail(read.error);
}

type ReadPage = Result<Article, ReadPageFailure>;
