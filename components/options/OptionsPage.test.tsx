// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type DataCarePorts, DataCareSession } from '@/utils/app/options/data-care-session';
import { fakeWatch } from '@/utils/app/testing/fake-watch';
import type { HealthReport } from '@/utils/library/health/check-health';
import { fail, succeed } from '@/utils/model/result';
import { defaultSettings } from '@/utils/model/settings';
import { DataCare } from './DataCare';
import { OptionsPage } from './OptionsPage';

afterEach(cleanup);

const sound: HealthReport = { articles: 7, revisions: 0, images: 0, setAside: 0, isStopped: false, faults: [] };
const faulty: HealthReport = {
  ...sound,
  faults: [
    { kind: 'damaged', table: 'rows', key: 3, title: null },
    { kind: 'connections', message: 'topics that are counted wrongly' },
  ],
};

function shown(report: HealthReport, library: Partial<DataCarePorts['library']> = {}) {
  const onSettings = vi.fn();
  const repairLibrary = vi.fn<DataCarePorts['library']['repairLibrary']>(async () => succeed(0));
  const session = new DataCareSession({
    library: {
      watch: fakeWatch().watch,
      storageFigures: async () =>
        succeed({ articles: 7, revisions: 0, images: 0, imageBytes: 0, setAside: 0, uncopied: 0 }),
      countSavedSince: async () => succeed(7),
      checkHealth: async () => succeed(report),
      repairLibrary,
      eraseEverything: async () => succeed(undefined),
      findSwallowed: async () => succeed([]),
      bringBackSwallowed: async () => succeed(0),
      listSetAside: async () => succeed([]),
      ...library,
    },
    backups: { read: async () => ({ at: null, putOffAt: null }), watch: () => () => undefined },
    storageRoom: async () => ({ used: 1, free: 2, isPersistent: false }),
    askToPersist: async () => true,
    download: () => undefined,
    now: () => new Date('2026-11-26T12:00:00Z'),
  });
  render(
    <OptionsPage
      settings={defaultSettings}
      onSettings={onSettings}
      hasKeys
      saveKeys={null}
      panelKeys="Alt+Shift+D"
      onOpenLibrary={() => undefined}
      onOpenWelcome={() => undefined}
    >
      <DataCare session={session} locale="en" onBackup={() => undefined} />
    </OptionsPage>,
  );
  return { onSettings, repairLibrary };
}

test('a choice is kept at once', () => {
  const { onSettings } = shown(sound);
  fireEvent.click(screen.getByRole('radio', { name: /dark/i }));
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
});

test('the keys are told, also those that are not set', () => {
  shown(sound);
  expect(screen.getAllByText(/^(?:not set|Alt.*)$/).map(({ textContent }) => textContent)).toEqual([
    'not set',
    'Alt+Shift+D',
  ]);
});

test('a check of a sound library says so', async () => {
  shown(sound);
  fireEvent.click(await screen.findByRole('button', { name: /check now/i }));
  await waitFor(() => expect(document.body.textContent).toContain('7 articles read. All is well.'));
});

test('what is damaged is named in words, and one press repairs it', async () => {
  const { repairLibrary } = shown(faulty);
  fireEvent.click(await screen.findByRole('button', { name: /check now/i }));
  await waitFor(() => expect(document.body.textContent).toContain('1 record is damaged'));
  expect(document.body.textContent).toContain('People, topics or stories do not agree');
  fireEvent.click(screen.getByRole('button', { name: /repair/i }));
  await waitFor(() => expect(repairLibrary).toHaveBeenCalledOnce());
});

test('a library that reports damage says so, and its check stays in reach', async () => {
  shown(faulty, { storageFigures: async () => fail({ kind: 'corrupt', message: '' }) });
  expect((await screen.findByRole('alert')).textContent).toContain('The library could not be read');
  fireEvent.click(screen.getByRole('button', { name: /check now/i }));
  await waitFor(() => expect(document.body.textContent).toContain('1 record is damaged'));
});

test('a library that does not open says only why', async () => {
  shown(sound, { storageFigures: async () => fail({ kind: 'blocked', message: '' }) });
  expect((await screen.findByRole('alert')).textContent).toContain('Another tab holds the library');
  expect(screen.queryByRole('button', { name: /check now/i })).toBeNull();
});

test('articles that are hidden as versions of others are found by a check, and offered', async () => {
  const hidden = { articleId: 'a', replacedAt: '2026-11-26T12:00:00Z', title: 'Ferry', url: '', under: 'Bridge' };
  shown(sound, { findSwallowed: async () => succeed([hidden]) });
  const check = await screen.findByRole('button', { name: /check now/i });
  expect(document.body.textContent).not.toContain('Hidden articles');
  fireEvent.click(check);
  await waitFor(() => expect(document.body.textContent).toContain('1 article was kept only as a version'));
});

test('records put aside are counted', async () => {
  shown(sound, {
    storageFigures: async () =>
      succeed({ articles: 7, revisions: 0, images: 0, imageBytes: 0, setAside: 2, uncopied: 0 }),
  });
  await waitFor(() => expect(document.body.textContent).toContain('Repairs have put 2 damaged records aside'));
});

test('articles of which the second copy could not be written are counted', async () => {
  shown(sound, {
    storageFigures: async () =>
      succeed({ articles: 7, revisions: 0, images: 0, imageBytes: 0, setAside: 0, uncopied: 3 }),
  });
  await waitFor(() => expect(document.body.textContent).toContain('Not yet in the second copy: 3.'));
});
