import { browser } from 'wxt/browser';
import { type DigestPart, defaultSettings, digestParts, type Settings } from '@/utils/model/settings';

const storedUnder = 'settings';

const allowed: { readonly [Key in keyof Omit<Settings, 'shownParts'>]: readonly Settings[Key][] } = {
  theme: ['system', 'light', 'sepia', 'dark', 'clock'],
  summaryLength: ['short', 'medium', 'long'],
  popupTextSize: ['normal', 'large', 'larger'],
  afterSave: ['stay', 'close', 'open-reader'],
  keepImages: ['never', 'lead', 'all'],
  citationStyle: ['apa', 'mla', 'chicago'],
  listenRate: [0.75, 1, 1.25, 1.5, 2],
  readerTextSize: [1, 2, 3, 4, 5],
  readerWidth: ['narrow', 'medium', 'wide'],
  readerTypeface: ['serif', 'sans'],
  readerLineHeight: ['tight', 'normal', 'loose'],
  readerLetterSpacing: ['normal', 'wide', 'wider'],
};

/** What the length of a summary was called while it was a number of sentences. */
const lengthOf: Readonly<Record<string, Settings['summaryLength']>> = { 1: 'short', 3: 'medium', 5: 'long' };

/** Settings out of whatever was stored: what is missing or no longer allowed is as it is by default. */
export function settingsFrom(stored: unknown): Settings {
  const found = objectFrom(stored);
  const renamed: Record<string, unknown> = { summaryLength: lengthOf[String(found.summarySentences)], ...found };
  const valid = Object.entries(allowed).filter(([key, values]) =>
    (values as readonly unknown[]).includes(renamed[key]),
  );
  const shownParts = partsFrom(found.shownParts);
  return { ...defaultSettings, ...Object.fromEntries(valid.map(([key]) => [key, renamed[key]])), shownParts };
}

/** The parts that are known, each once; as by default where there are none. */
function partsFrom(stored: unknown): readonly DigestPart[] {
  const known = (Array.isArray(stored) ? stored : []).filter((part) => digestParts.includes(part));
  return known.length > 0 ? [...new Set(known)] : defaultSettings.shownParts;
}

const objectFrom = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

const stored = async () => (await browser.storage.local.get(storedUnder))[storedUnder];

const storedSettings = async () => settingsFrom(await stored());

let underWay: Promise<Settings> | null = null;

/** What the reader chose. Who asks while somebody else is being answered gets the same answer: a page begins with several. */
export function readSettings(): Promise<Settings> {
  underWay ??= storedSettings().finally(() => {
    underWay = null;
  });
  return underWay;
}

/** Keeps the change; the settings as they are now. Every open page hears of it through `watchSettings`. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  // Only what was ever chosen is written down: the rest follows what is usual, when that becomes another.
  const chosen = { ...objectFrom(await stored()), ...change };
  await browser.storage.local.set({ [storedUnder]: chosen });
  return settingsFrom(chosen);
}

/** Calls back after every change, in this page or another; gives back how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (storedUnder in changes) onChange(settingsFrom(changes[storedUnder]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
