import { fail, type Result, succeed } from '@/utils/model/result';
import type { SummaryLength } from '@/utils/model/settings';
import { summarizerModel } from './device-models';

/** Why there is no generated summary. The article's own sentences stay as they are in each case. */
export type GeneratedSummaryFailure =
  | { readonly kind: 'unsupported' }
  /** The browser could run a model but would first have to download it: not without the reader's word. */
  | { readonly kind: 'needs-download' }
  | { readonly kind: 'failed'; readonly message: string };

/** A model that does not answer by then is not waited for. */
const timeoutMs = 20_000;

/**
 * A summary written by the browser's own on-device model, to be shown beside the article's own sentences and labelled as
 * generated. Nothing leaves the device. Off unless the reader turned it on: the caller checks the setting.
 *
 * `apis` holds the browser's `Summarizer`, if it has one.
 */
export async function generatedSummary(
  text: string,
  language: string | null,
  length: SummaryLength,
  apis?: Parameters<typeof summarizerModel>[3],
  waitMs: number = timeoutMs,
): Promise<Result<string, GeneratedSummaryFailure>> {
  const model = summarizerModel(text, language, length, apis);
  try {
    const state = await within(model.availability(), waitMs);
    if (state === 'unavailable') return fail({ kind: 'unsupported' });
    if (state !== 'available') return fail({ kind: 'needs-download' });
    const { signal } = new AbortController();
    const summarizer = await within(model.load({ signal, onProgress: () => undefined }), waitMs);
    try {
      return succeed(await within(summarizer.run(signal), waitMs));
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
