import { type Browser, browser } from 'wxt/browser';
import type { PageRequest } from '@/utils/model/page-request';
import { fail, type Result, succeed } from '@/utils/model/result';
import { leaveRequest } from './in-page/take-request';
import type { PackScript } from './pack-scripts';

/** Why nothing could be run in a tab. */
export type InjectFailure =
  | { readonly kind: 'restricted' }
  | { readonly kind: 'tab-gone' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreadable'; readonly message: string };

type Script = 'article' | 'digest' | PackScript | 'passage' | 'images' | 'note';

/** After this the reader is told: with the popup's own opening, up to 1 s on a busy machine, within 5 s of the click. */
const defaultTimeoutMs = 3_500;

/** What the browser tells of a script that was run: one entry for the page's frame. */
export type Injected = Promise<readonly Browser.scripting.InjectionResult<unknown>[]>;

/**
 * Runs one of our scripts in the tab's page and gives what its main returned.
 * Needs the activeTab grant of a click; costs one more round trip where there is a request to hand over.
 */
export const inject = <Value>(tabId: number, script: Script, request?: PageRequest, timeoutMs?: number) =>
  answerOf<Value>(tabId, script, run(tabId, script, request), timeoutMs);

/** What the main of a script returned that is being run in the tab's page. */
export async function answerOf<Value>(
  tabId: number,
  script: Script,
  injected: Injected,
  timeoutMs: number = defaultTimeoutMs,
): Promise<Result<Value, InjectFailure>> {
  try {
    const injections = await Promise.race([injected, timeUp(timeoutMs)]);
    if (injections === 'time is up') return fail({ kind: 'timeout' });
    const [injection] = injections;
    // Firefox refuses its own pages (about:support) not with an error but with an empty place in the list.
    if (!injection) throw new Error('nothing was run');
    const answer = injection.result as Value | null | undefined;
    // Chromium swallows a throw inside the script and hands out null; nothing of ours returns null.
    if (answer === null || answer === undefined) return fail({ kind: 'unreadable', message: `${script} gave nothing` });
    return succeed(answer);
  } catch (error) {
    return fail(await whyRefused(tabId, error instanceof Error ? error.message : String(error)));
  }
}

async function run(tabId: number, script: Script, request?: PageRequest): Injected {
  const target = { tabId };
  if (request) {
    await browser.scripting.executeScript({ target, args: [request], func: leaveRequest });
  }
  return browser.scripting.executeScript({ target, files: [`/${script}.js`] });
}

const timeUp = (timeoutMs: number) =>
  new Promise<'time is up'>((resolve) => setTimeout(() => resolve('time is up'), timeoutMs));

/** Browsers word their refusals differently; whether the tab is still there can be asked. */
async function whyRefused(tabId: number, message: string): Promise<InjectFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || /frame .*(removed|with id)|tab was closed|no tab with id/i.test(message)) return { kind: 'tab-gone' };
  return { kind: 'restricted' };
}
