/** What a function evaluated in a page of the extension finds there. */
declare const chrome: typeof import('wxt/browser').browser;
