// @ts-check
import path from 'node:path';

/**
 * A plugin that gives the interface our own way to look up a string, with the plural forms of every language.
 * @param {string} root the project's folder
 * @returns {{ name: string, enforce: 'pre', resolveId: (id: string) => string | null }}
 */
export const pluralRules = (root) => ({
  name: 'plural-rules',
  enforce: 'pre',
  resolveId: (id) => (id === '@wxt-dev/i18n' ? path.join(root, 'utils/browser/interface-strings.ts') : null),
});
