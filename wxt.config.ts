import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { homepage } from './package.json';
import { fewFiles } from './scripts/few-files.mjs';
import { pluralRules } from './scripts/plural-rules.mjs';

/** Nothing may be loaded from anywhere but the extension itself; images kept by the reader are blobs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The newest thing without which nothing works is URL.parse (Chrome 126), after light-dark() (123). */
const chromiumOnly = { minimum_chrome_version: '126' };

/** Chromium takes for an author only an address of mail, so it is told to Firefox alone. */
const firefoxOnly = {
  author: 'The Nutgraf authors',
  browser_specific_settings: {
    gecko: {
      // For good: a store knows an extension by it, and so does the library of everybody who has it.
      id: '{b1aecfda-56a1-40a7-9889-fc28be323ffe}',
      // The first that shows what data an extension asks for.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  outDir: process.env.NUTGRAF_OUT ?? '.output',
  // Explicit imports keep the dependency graph visible (and testable: utils/layers.test.ts).
  imports: false,
  vite: () => ({
    plugins: [preact(), pluralRules(import.meta.dirname), fewFiles(import.meta.dirname)],
    build: {
      // A page asks for all that it begins with at once, not one import after the other, each some 12 ms at a click. What is
      // loaded later lies on the disk and has no list of what it imports: the lists would be loaded first.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, imported, { hostType }) => (hostType === 'html' ? imported : []),
      },
    },
  }),
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [128, 48, 32, 16] },
  manifest: ({ browser }) => ({
    name: 'Nutgraf',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    homepage_url: homepage,
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save__',
      },
      // Not every key is free: Chromium gives Alt+Shift with B, N, P or R to nobody.
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_panel__',
      },
    },
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  }),
});
