import { browser } from 'wxt/browser';

/**
 * True if this page of the extension lives in a private window of its own: Firefox gives it a store that is thrown
 * away with the window, so that what is saved there would be lost. (Chromium runs the popup in the ordinary profile.)
 */
export const isPrivatePage = (): boolean => browser.extension?.inIncognitoContext ?? false;
