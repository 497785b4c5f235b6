import type { createI18n as theirs } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { pluralForm } from '@/utils/text/plural-form';

/**
 * The strings of the interface, in the form that a number asks for by the rules of the language they are in. The build puts this in
 * the place of the function of the same name in `@wxt-dev/i18n` (scripts/plural-rules.mjs), which knows but one and many.
 */
export const createI18n = (() => ({ t: translate })) as typeof theirs;

/** By what each argument is: a number asks for a form, a list is put into the places. */
function translate(key: string, ...args: readonly unknown[]): string {
  const count = args.find((argument) => typeof argument === 'number');
  const given = args.find((argument) => Array.isArray(argument)) ?? (count === undefined ? [] : [count]);
  const text = messageOf(key, given.map(String));
  return count === undefined ? text : pluralForm(text.split(' | '), count, messageOf('interface.language', []));
}

const messageOf = (key: string, places: string[]): string =>
  browser.i18n.getMessage(key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0], places);
