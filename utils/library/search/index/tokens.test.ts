import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTerm } from './fold-term';
import { tokensOf } from './tokens';

const terms = (text: string) =>
  tokensOf(text)
    .map(({ term }) => term)
    .join(' ');

test.each([
  ["The Minister's 3.5 per-cent plan", 'the minister s 3 5 per cent plan'],
  ['Élan, ÅNGSTRÖM, Straße, Łódź, Ærø, İzmir, ﬁne, ＡＢＣ', 'elan angstrom strasse lodz aero izmir fine abc'],
  ['“Curly” quotes—and dashes', 'curly quotes and dashes'],
  ['Алексей Ёлкин, Ἀθῆναι', 'алексеи елкин αθηναι'],
  ['日本政府', '日本 本政 政府 府'],
  ['税', '税'],
  ['GDPが2%増', 'gdp が 2 増'],
  ['がぎ', 'がぎ ぎ'],
  ['경제는 좋다', '경제는 좋다'],
  ['हिन्दी भाषा', 'हिन्दी भाषा'],
  ['שָׁלוֹם', 'שלום'],
  ['مَرْحَبًا', 'مرحبا'],
  ['ภาษี', 'ภา าษ ษี ี'],
  ['😀 -- …', ''],
])('%s', (text, expected) => {
  expect(terms(text)).toBe(expected);
});

test('the text at a token folds to its term, and tokens come in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = -1;
      for (const { term, start, end } of tokensOf(text)) {
        expect(foldTerm(text.slice(start, end))).toBe(term);
        expect(start).toBeGreaterThan(last);
        expect(term).not.toContain(':');
        expect(term).not.toContain('\n');
        last = start;
      }
    }),
    { numRuns: 500 },
  );
});
