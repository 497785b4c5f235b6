import type { Passage } from '@/utils/model/page-request';
import { succeed } from '@/utils/model/result';
import type { PopupPorts } from '../popup/popup-ports';
import { exampleArticle } from './example-article';

/** The popup's ports with the example article in the place of the tab: everything else, the library too, is the real one. */
export function examplePorts(real: PopupPorts, onShow: (passage: Passage) => void): PopupPorts {
  return {
    ...real,
    tab: {
      active: async () => ({ id: 0, title: exampleArticle.title }),
      read: async () => succeed(exampleArticle),
      show: async (_, passage) => {
        onShow(passage);
        return true;
      },
      markSaved: async () => undefined,
      images: async () => [],
    },
    // The page stays, whatever the reader has set for the popup.
    closePopup: () => undefined,
    openPanel: null,
  };
}
