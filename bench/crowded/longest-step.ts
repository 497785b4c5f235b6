import type { Page } from 'puppeteer-core';

/** Chromium began to trace the page's process after what it was to trace. */
export class NothingTraced extends Error {}

/** How long the main thread of a page went on without answering, at the longest. */
export interface LongestStep {
  /** Its own work; what other programs took of the machine meanwhile is not counted. */
  readonly workMs: number;
  /** The same by the clock: longer on a machine that is at other work as well. */
  readonly clockMs: number;
}

/** As Chromium traces what it does; times in microseconds, `tdur` that of the thread alone. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Goes to the address and does the work there; gives back what that brings, and the longest step on the way. */
export async function longestStepOf<Value>(
  page: Page,
  address: string,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly longest: LongestStep }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(address);
  const value = await work();
  const steps = stepsOfPage(await page.tracing.stop(), address);
  let [longestWork, clock] = [0, 0];
  for (const { tdur = 0, dur = 0 } of steps) {
    longestWork = Math.max(longestWork, tdur);
    clock = Math.max(clock, dur);
  }
  return { value, longest: { workMs: longestWork / 1_000, clockMs: clock / 1_000 } };
}

/** Every step of the main thread of the process in which the page is. */
function stepsOfPage(trace: Uint8Array | undefined, address: string): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const pageProcess = traceEvents.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === address)?.pid;
  const main = traceEvents.find(
    ({ name, pid, args }) => pid === pageProcess && name === 'thread_name' && args.name === 'CrRendererMain',
  )?.tid;
  const steps = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === pageProcess && tid === main,
  );
  if (steps.length === 0) throw new NothingTraced(`the trace has no steps of ${address}`);
  return steps;
}
