import { vi } from 'vitest';
import { succeed } from '@/utils/model/result';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import type { PopupPorts } from '../popup/popup-ports';
import { sampleArticle as article, sampleNow as now, sampleDigest, sampleSaved as saved } from './sample-article';

/** A browser with an article in the tab in front, and a library without it. */
export function fakePopupPorts() {
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...defaultSettings };
  return {
    chosen: settings,
    tab: {
      active: vi.fn<PopupPorts['tab']['active']>(async () => ({ id: 7, title: 'A tab' })),
      read: vi.fn<PopupPorts['tab']['read']>(async () => succeed(article)),
      show: vi.fn(async () => true),
      markSaved: vi.fn(async () => undefined),
      images: vi.fn<PopupPorts['tab']['images']>(async () => []),
    },
    library: {
      isLasting: vi.fn(() => true),
      find: vi.fn<PopupPorts['library']['find']>(async () => succeed({ saved: null, beside: null })),
      save: vi.fn<PopupPorts['library']['save']>(async () =>
        succeed({ saved, outcome: 'added', replacedAt: null, beside: null }),
      ),
      saveImages: vi.fn(async () => undefined),
      tags: vi.fn<PopupPorts['library']['tags']>(async () => succeed(['harbour', 'tolls'])),
      change: vi.fn<PopupPorts['library']['change']>(async () => succeed([])),
      moveToTrash: vi.fn<PopupPorts['library']['moveToTrash']>(async () => succeed([])),
      undoReplacement: vi.fn<PopupPorts['library']['undoReplacement']>(async () => succeed(saved)),
      putRight: vi.fn<PopupPorts['library']['putRight']>(async (wanted) =>
        succeed(wanted.map(({ id, correction }) => ({ id, put: correction, before: null }))),
      ),
      takenOut: vi.fn<PopupPorts['library']['takenOut']>(async () => succeed([])),
      takeCorrectionsBack: vi.fn<PopupPorts['library']['takeCorrectionsBack']>(async (undos) =>
        succeed(undos.map(({ id }) => id)),
      ),
      missed: vi.fn<PopupPorts['library']['missed']>(async () => null),
      findPersonKey: vi.fn<PopupPorts['library']['findPersonKey']>(async () => succeed(null)),
      findStory: vi.fn<PopupPorts['library']['findStory']>(async () => succeed(null)),
    },
    digest: vi.fn(async () => sampleDigest),
    settings: vi.fn(async () => settings),
    clock: () => now,
    openPage: vi.fn(async () => undefined),
    closePopup: vi.fn(),
    openPanel: vi.fn(async () => true),
    clipboard: vi.fn(async () => true),
    followLink: vi.fn(async () => undefined),
    share: vi.fn(async () => true),
    download: vi.fn(),
    openListen: vi.fn<PopupPorts['openListen']>(() => new Promise(() => undefined)),
    openTranslate: null,
    openBrowserSummary: null,
    keepReadingCopy: vi.fn<PopupPorts['keepReadingCopy']>(async () => succeed('a key')),
  } satisfies PopupPorts & { chosen: Settings };
}
