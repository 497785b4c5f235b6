import { fail, type Result, succeed } from '../model/result';

/** The part of Chromium's built-in AI that is used here (https://developer.chrome.com/docs/ai/summarizer-api). */
interface BrowserSummarizer {
  availability(options: SummarizerOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: SummarizerOptions): Promise<{ summarize(text: string): Promise<string>; destroy(): void }>;
}

interface SummarizerOptions {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'short';
  readonly outputLanguage?: string;
}

export type NoGeneratedSummary =
  | { readonly kind: 'no-model' }
  | { readonly kind: 'model-failed'; readonly message: string };

const browserSummarizer = () => (globalThis as { Summarizer?: BrowserSummarizer }).Summarizer;

/**
 * A summary made by the browser's own model on this device, in a few sentences that are NOT the article's own: show it
 * labelled as generated. 'no-model' where the browser has none, or would first have to download one.
 */
export async function generatedSummary(
  text: string,
  language: string | null,
): Promise<Result<string, NoGeneratedSummary>> {
  const summarizer = browserSummarizer();
  if (!summarizer) return fail({ kind: 'no-model' });
  const options = {
    type: 'tldr',
    format: 'plain-text',
    length: 'short',
    ...(language ? { outputLanguage: language } : {}),
  } as const;
  try {
    if ((await summarizer.availability(options)) !== 'available') return fail({ kind: 'no-model' });
    const session = await summarizer.create(options);
    try {
      const summary = (await session.summarize(text)).trim();
      return summary ? succeed(summary) : fail({ kind: 'model-failed', message: 'it said nothing' });
    } finally {
      session.destroy();
    }
  } catch (error) {
    return fail({ kind: 'model-failed', message: error instanceof Error ? error.message : String(error) });
  }
}
