import { withoutTurns } from '@/utils/text/isolated';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/**
 * The text without what no text format can hold: C0 and C1 controls but tab and line feed, byte order marks,
 * noncharacters; a lone surrogate becomes U+FFFD, CR and CR LF become LF. (XML 1.0 section 2.2; YAML 1.2 section 5.1.)
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').toWellFormed();
}

/**
 * The text cleaned and on one line: every run of white space is one space, none at the ends. Marks of direction that would
 * turn what stands behind it go: a name, a title or a label stands beside others.
 */
export function cleanLine(text: string): string {
  return cleanText(withoutTurns(text).replace(/[\u2028\u2029\u0085]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
