import { vi } from 'vitest';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { LostArticles } from '@/utils/model/library-mark';
import { succeed } from '@/utils/model/result';
import type { ExportRequest } from '../export/export-ports';
import type { ExportSession } from '../export/export-session';
import type { ImportSession } from '../import/import-session';
import type { LastBackup } from '../library/backup-ports';
import { LibrarySession } from '../library/library-session';
import { FakeFollowed } from './fake-followed';
import { FakeLibrary } from './fake-library';
import { fakeWatch, settled } from './fake-watch';

export const now = new Date('2026-11-26T12:00:00Z');

interface PageOptions {
  readonly count?: number;
  readonly search?: string;
  readonly lastBackup?: LastBackup;
  readonly failure?: LibraryFailure;
  /** What the browser has lost. */
  readonly lost?: LostArticles;
  /** How many of them a second copy gives back; an error where it cannot be read. */
  readonly broughtBack?: number | Error;
  /** Articles that are in no backup. */
  readonly unsaved?: number;
}

/** A library page on a library in memory, with its first rows there. */
export async function libraryPage({
  count = 5,
  search = '',
  lastBackup,
  failure,
  lost,
  broughtBack = 0,
  unsaved = 0,
}: PageOptions = {}) {
  const library = new FakeLibrary(count);
  const followed = new FakeFollowed();
  library.failure = failure ?? null;
  library.unsaved = unsaved;
  const { watch, changed, count: watchedCount } = fakeWatch();
  const steps = [search];
  let moved = () => {};
  let backedUp: (last: LastBackup) => void = () => {};
  const ends: (() => void)[] = [];
  const openExport = vi.fn(async (request: ExportRequest, { onEnd }: { readonly onEnd: () => void }) => {
    ends.push(onEnd);
    return { request } as unknown as ExportSession;
  });
  const openImport = vi.fn(async ({ onEnd }: { readonly onEnd: () => void }) => {
    ends.push(onEnd);
    return {} as ImportSession;
  });
  const backups = {
    read: async () => lastBackup ?? { at: null, putOffAt: null },
    watch: (onChange: (last: LastBackup) => void) => {
      backedUp = onChange;
      return () => {};
    },
    putOff: vi.fn(async () => {}),
  };
  const missing = {
    note: vi.fn(async (_: Date) => lost ?? null),
    bringBack: vi.fn(async () => {
      if (broughtBack instanceof Error) throw broughtBack;
      return broughtBack;
    }),
    forget: vi.fn(async () => {}),
    generation: async () => succeed(1),
  };
  const openPage = vi.fn(async () => {});
  const session = new LibrarySession({
    library,
    watch,
    address: {
      search: () => steps.at(-1) ?? '',
      push: (next) => void steps.push(next),
      replace: (next) => void steps.splice(-1, 1, next),
      onMove: (listener) => {
        moved = listener;
        return () => {
          moved = () => {};
        };
      },
    },
    backups,
    lost: missing,
    now: () => now,
    openPage,
    loadFollowed: async () => followed,
    newId: () => `id ${followed.searches.size}`,
    openExport,
    openImport,
  });
  session.start();
  await settled();
  session.rows.show({ first: 0, end: 10 });
  await settled();
  return {
    library,
    followed,
    session,
    changed,
    watchedCount,
    steps,
    /** The reader goes back in the browser. */
    goBack: async () => {
      steps.pop();
      moved();
      await settled();
    },
    backedUp: (last: LastBackup) => backedUp(last),
    backups,
    missing,
    openPage,
    openExport,
    openImport,
    /** The export or import that is open ends. */
    end: () => ends.at(-1)?.(),
    state: () => session.state.get(),
    said: () => session.announcer.state.get()?.message ?? null,
  };
}
