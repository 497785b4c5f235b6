import { browser } from 'wxt/browser';
import type { MarkdownTemplate } from '@/utils/export/export-format';

const storedUnder = 'markdownTemplate';
/** A page of text; storage.local would take far more. */
const maxChars = 20_000;

/** The reader's own template; null if there is none, or what was stored is no template. */
export async function readMarkdownTemplate(): Promise<MarkdownTemplate | null> {
  const stored: unknown = (await browser.storage.local.get(storedUnder))[storedUnder];
  if (typeof stored !== 'object' || stored === null) return null;
  const { fileName, folder, content } = stored as Record<string, unknown>;
  return isText(fileName) && isText(folder) && isText(content) ? { fileName, folder, content } : null;
}

/** Keeps the template for the next export; null forgets it. */
export async function keepMarkdownTemplate(template: MarkdownTemplate | null): Promise<void> {
  if (template === null) await browser.storage.local.remove(storedUnder);
  else await browser.storage.local.set({ [storedUnder]: template });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxChars;
