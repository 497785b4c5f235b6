import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakePopupPorts } from '../testing/fake-popup-ports';
import type { SeenTab } from './panel-ports';
import { PanelSession } from './panel-session';

const article = 'https://example.org/bridge';
let seen: SeenTab | null;
let change: () => void;
let popup: ReturnType<typeof fakePopupPorts>;
let session: PanelSession;
const stopped = vi.fn();
const look = vi.fn(async () => seen);

beforeEach(() => {
  seen = { url: article, title: 'A tab' };
  popup = fakePopupPorts();
  session = new PanelSession(7, {
    popup,
    look,
    watch: (_, onChange) => {
      change = onChange;
      return stopped;
    },
  });
});

const page = () => {
  const view = session.view.get();
  if (view.kind !== 'page') throw new Error(view.kind);
  return view;
};
const shown = () => page().popup.view.get().state;
const goTo = async (tab: SeenTab | null) => {
  seen = tab;
  change();
  await vi.waitFor(() => expect(look.mock.results.at(-1)?.type).toBe('return'));
  await Promise.resolve();
};

describe('beside its tab', () => {
  test('it shows the digest of the page in the tab it was opened for, whatever tab is in front', async () => {
    popup.tab.active.mockResolvedValue({ id: 8, title: 'In front' });
    await session.start();
    expect(page()).toMatchObject({ standing: 'same', reading: 1 });
    expect(shown().kind).toBe('digest');
    expect(popup.tab.read).toHaveBeenCalledExactlyOnceWith(7, false);
  });

  test('opened for no tab it reads nothing', async () => {
    const alone = new PanelSession(null, { popup, look, watch: () => stopped });
    (await alone.start())();
    await alone.read();
    expect(alone.view.get()).toEqual({ kind: 'no-tab' });
    expect(popup.tab.read).not.toHaveBeenCalled();
  });

  test('a tab that is gone is no tab', async () => {
    seen = null;
    await session.start();
    expect(session.view.get()).toEqual({ kind: 'no-tab' });
  });

  test('without a click nothing is read; after one it is', async () => {
    seen = { url: '', title: 'A tab' };
    await session.start();
    expect(session.view.get()).toEqual({ kind: 'needs-click' });
    expect(popup.tab.read).not.toHaveBeenCalled();
    seen = { url: article, title: 'A tab' };
    await session.read();
    expect(shown().kind).toBe('digest');
  });

  test('the tab is watched until the panel stops', async () => {
    const stop = await session.start();
    stop();
    expect(stopped).toHaveBeenCalledOnce();
  });
});

describe('once the tab shows another page', () => {
  beforeEach(() => session.start());

  test('it says so, keeps the digest, and takes it back when the tab goes back', async () => {
    await goTo({ url: 'https://example.org/tunnel', title: 'Another' });
    expect(page()).toMatchObject({ standing: 'other', reading: 1 });
    expect(shown().kind).toBe('digest');
    await goTo({ url: article, title: 'A tab' });
    expect(page().standing).toBe('same');
  });

  test('a place further down the same page is no other page', async () => {
    await goTo({ url: `${article}#comments`, title: 'A tab' });
    expect(page().standing).toBe('same');
  });

  test('one that may not be read is told apart, and stays unread until a click', async () => {
    await goTo({ url: '', title: 'Another site' });
    expect(page().standing).toBe('out-of-reach');
    await session.read();
    expect(page()).toMatchObject({ standing: 'out-of-reach', reading: 1 });
    expect(popup.tab.read).toHaveBeenCalledTimes(1);
  });

  test('a tab that is closed is told', async () => {
    await goTo(null);
    expect(page().standing).toBe('gone');
    await session.read();
    expect(page()).toMatchObject({ standing: 'gone', reading: 1 });
  });

  test('it is read when the reader says so, as a session of its own', async () => {
    const before = page().popup;
    await goTo({ url: 'https://example.org/tunnel', title: 'Another' });
    await session.read();
    expect(page()).toMatchObject({ standing: 'same', reading: 2 });
    expect(page().popup).not.toBe(before);
    expect(popup.tab.read).toHaveBeenCalledTimes(2);
  });

  test('nothing of the page before is marked in it, neither a passage nor the button, and no image is taken from it', async () => {
    popup.chosen.keepImages = 'all';
    await goTo({ url: 'https://example.org/tunnel', title: 'Another' });
    await page().popup.show({ block: 0, start: 0, end: 9 });
    expect(page().popup.view.get().message).toBe('popup.notInPage');
    await page().popup.save();
    expect(shown()).toMatchObject({ save: { kind: 'just-saved' } });
    expect(popup.tab.show).not.toHaveBeenCalled();
    expect(popup.tab.markSaved).not.toHaveBeenCalled();
    expect(popup.tab.images).not.toHaveBeenCalled();
  });
});

test('what is clicked is marked in the page of its tab, and a save marks the button; the panel stays', async () => {
  popup.chosen.afterSave = 'close';
  await session.start();
  await page().popup.show({ block: 0, start: 0, end: 9 });
  await page().popup.save();
  expect(popup.tab.show).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ text: 'Ada Quill' }));
  expect(popup.tab.markSaved).toHaveBeenCalledWith(7);
  expect(popup.closePopup).not.toHaveBeenCalled();
  expect(page().popup.actions().onOpenPanel).toBeNull();
});
