import type { Browser } from 'wxt/browser';
import type { Injected } from './inject';

/** What public/begin-reading.js began when the popup was opened. */
interface BegunReading {
  readonly tabs: Promise<Browser.tabs.Tab[]>;
  /** The language and the title that the page states. */
  readonly stated: Injected;
  /** What article.js makes of the page. */
  readonly article: Injected;
}

/** A part of what was begun before the modules of this page were loaded. Taken once: whoever comes again begins anew. */
export function takeBegun<Part extends keyof BegunReading>(part: Part): BegunReading[Part] | undefined {
  const { begunReading: begun = {} } = globalThis as { begunReading?: Partial<BegunReading> };
  const taken = begun[part];
  delete begun[part];
  return taken;
}

/** What a page states: its language (ISO 639-1), null where there is none, and its title. */
export async function statedBy(
  stated: Injected,
): Promise<{ readonly language: string | null; readonly title: string }> {
  const [injection] = await stated;
  const [language = '', title = ''] = (injection?.result ?? []) as readonly string[];
  return { language: /^[a-z]{2}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? null, title };
}
