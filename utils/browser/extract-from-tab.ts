import type { Article } from '@/utils/model/article';
import type { PageRequest } from '@/utils/model/page-request';
import { fail, type Result } from '@/utils/model/result';
import type { ReadPageFailure } from './in-page/read-page';
import { type InjectFailure, inject } from './inject';

/** Everything that can keep a tab from being read. Each has its words in the locale files (error.*). */
export type TabReadFailure = ReadPageFailure | InjectFailure;

/** The article of the page in this tab. At most 5 s. */
export async function extractFromTab(tabId: number, request?: PageRequest): Promise<Result<Article, TabReadFailure>> {
  const injected = await inject<Result<Article, ReadPageFailure>>(tabId, 'article', request);
  return injected.ok ? injected.value : fail(injected.error);
}
