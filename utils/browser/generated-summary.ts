import { fail, type Result, succeed } from '@/utils/model/result';
import type { SummaryLength } from '@/utils/model/settings';

/** Why there is no generated summary. The article's own sentences stay as they are in each case. */
export type GeneratedSummaryFailure =
  | { readonly kind: 'unsupported' }
  /** The browser could run a model but would first have to download it: not without the reader's word. */
  | { readonly kind: 'needs-download' }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of the Summarizer API that is used (W3C Web Machine Learning CG, Writing Assistance APIs). */
interface SummarizerApi {
  availability(options: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: object): Promise<{ summarize(text: string): Promise<string>; destroy(): void }>;
}

/** Models answer with an error beyond some thousand tokens; a news article seldom has more. */
const maxChars = 12_000;
/** A model that does not answer by then is not waited for. */
const timeoutMs = 20_000;

/**
 * A summary written by the browser's own on-device model, to be shown beside the article's own sentences and labelled as
 * generated. Nothing leaves the device. Off unless the reader turned it on: the caller checks the setting.
 *
 * `api` is the browser's `Summarizer`, undefined if it has none.
 */
export async function generatedSummary(
  text: string,
  language: string | null,
  length: SummaryLength,
  api: SummarizerApi | undefined = (globalThis as { Summarizer?: SummarizerApi }).Summarizer,
  waitMs: number = timeoutMs,
): Promise<Result<string, GeneratedSummaryFailure>> {
  if (!api) return fail({ kind: 'unsupported' });
  const options = {
    type: 'tldr',
    format: 'plain-text',
    length,
    ...(language ? { expectedInputLanguages: [language], outputLanguage: language } : {}),
  };
  try {
    const state = await within(api.availability(options), waitMs);
    if (state === 'unavailable') return fail({ kind: 'unsupported' });
    if (state !== 'available') return fail({ kind: 'needs-download' });
    const summarizer = await within(api.create(options), waitMs);
    try {
      const summary = (await within(summarizer.summarize(text.slice(0, maxChars)), waitMs)).trim();
      return summary === '' ? fail({ kind: 'failed', message: 'The model answered nothing.' }) : succeed(summary);
    } finally {
      summarizer.destroy();
    }
  } catch (error) {
    return fail({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function within<Value>(promise: Promise<Value>, waitMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${waitMs} ms.`)), waitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
