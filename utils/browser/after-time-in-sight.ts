/**
 * Calls back once the page has been in sight for `ms` in all; gives back how to stop. A page in a tab behind others, or in a
 * window that is put away, is not in sight.
 */
export function afterTimeInSight(ms: number, onReached: () => void): () => void {
  let leftMs = ms;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (timer !== undefined) leftMs -= performance.now() - since;
    clearTimeout(timer);
    timer = undefined;
    if (document.visibilityState !== 'visible') return;
    since = performance.now();
    timer = setTimeout(reach, leftMs);
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
  const reach = () => {
    stop();
    onReached();
  };
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}
