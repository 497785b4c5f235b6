import { browser } from 'wxt/browser';
import type { PageRequest } from '@/utils/model/page-request';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { DigestScript } from './digest-scripts';
import { leaveRequest } from './in-page/take-request';

/** Why nothing could be run in a tab. */
export type InjectFailure =
  | { readonly kind: 'restricted' }
  | { readonly kind: 'tab-gone' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreadable'; readonly message: string };

type Script = 'article' | DigestScript | 'passage' | 'images' | 'note';

/** After this the reader is told: with the popup's own opening, up to 1 s on a busy machine, within 5 s of the click. */
const defaultTimeoutMs = 3_500;

/**
 * Runs one of our scripts in the tab's page and gives what its main returned.
 * Needs the activeTab grant of a click; costs one more round trip where there is a request to hand over.
 */
export async function inject<Value>(
  tabId: number,
  script: Script,
  request?: PageRequest,
  timeoutMs: number = defaultTimeoutMs,
): Promise<Result<Value, InjectFailure>> {
  try {
    const answer = await Promise.race([run<Value>(tabId, script, request), timeUp(timeoutMs)]);
    if (answer === 'time is up') return fail({ kind: 'timeout' });
    // Chromium swallows a throw inside the script and hands out null; nothing of ours returns null.
    if (answer === null || answer === undefined) return fail({ kind: 'unreadable', message: `${script} gave nothing` });
    return succeed(answer);
  } catch (error) {
    return fail(await whyRefused(tabId, error instanceof Error ? error.message : String(error)));
  }
}

async function run<Value>(tabId: number, script: Script, request?: PageRequest): Promise<Value | null | undefined> {
  const target = { tabId };
  if (request) {
    await browser.scripting.executeScript({ target, args: [request], func: leaveRequest });
  }
  const [injection] = await browser.scripting.executeScript({ target, files: [`/${script}.js`] });
  // Firefox refuses its own pages (about:support) not with an error but with an empty place in the list.
  if (!injection) throw new Error('nothing was run');
  return injection.result as Value | null | undefined;
}

const timeUp = (timeoutMs: number) =>
  new Promise<'time is up'>((resolve) => setTimeout(() => resolve('time is up'), timeoutMs));

/** Browsers word their refusals differently; whether the tab is still there can be asked. */
async function whyRefused(tabId: number, message: string): Promise<InjectFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || /frame .*(removed|with id)|tab was closed|no tab with id/i.test(message)) return { kind: 'tab-gone' };
  return { kind: 'restricted' };
}
