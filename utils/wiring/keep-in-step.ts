import { hasLeave } from '@/utils/browser/shelf-places';
import { readShelf } from '@/utils/library/shelf/keep-shelf';
import { watch } from '@/utils/library/store/watch';

/** After a change others are waited for: who marks a passage marks another one. */
const quietMs = 1_500;

/**
 * Brings the library and its shelf in step while a page of Nutgraf is open: now, after every change, and when the reader comes
 * back to the page. Does nothing where there is no shelf, where it is paused, and where the browser would have to ask for leave
 * first: the options tell that.
 */
export function keepInStep(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void bringInStep(), quietMs);
  };
  watch(
    () => readShelf(),
    (shelf) => {
      if (shelf && !shelf.self.isPaused && (shelf.outgoing > 0 || !shelf.self.isNoted)) soon();
    },
    () => undefined,
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') soon();
  });
  soon();
}

async function bringInStep(): Promise<void> {
  const shelf = await readShelf();
  if (!shelf.ok || !shelf.value || shelf.value.self.isPaused) return;
  if (!(await hasLeave(shelf.value.place.folder))) return;
  const { runRoundNow } = await import('./run-round-now');
  await runRoundNow(shelf.value.place.folder);
}
