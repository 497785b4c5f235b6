import type { ChromiumSession } from '@/testing/browser/launch-chromium';

/** What a page says whose browser died before it answered. */
const isOfKill = ({ message }: Error) =>
  /Target closed|Session closed|detached|disconnected|Connection closed/i.test(message);

/** Kills the browser amid the work of one of its pages, after so many milliseconds. Throws what the work itself threw. */
export async function killAmid(
  { browser }: ChromiumSession,
  work: () => Promise<unknown>,
  afterMs: number,
): Promise<void> {
  const killed = new Promise((resolve) => browser.process()?.once('exit', resolve));
  // The answer never comes where the browser dies first; an error of the work itself is no kill.
  const failed = work().then(
    () => null,
    (error: Error) => (isOfKill(error) ? null : error),
  );
  setTimeout(() => browser.process()?.kill('SIGKILL'), afterMs);
  await killed;
  const error = await Promise.race([failed, new Promise<null>((done) => setTimeout(done, 1_000, null))]);
  if (error) throw error;
}
