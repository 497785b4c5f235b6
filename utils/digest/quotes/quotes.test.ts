import { describe, expect, test } from 'vitest';
import type { Quote } from '@/utils/model/digest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { scanQuoteMarks } from './scan-quote-marks';

const { quotation } = packOf('en');

const intro = 'Rachel Whitmore, the mayor, and Thomas Miller, a pilot, met at the harbour on Monday.';
const direct = (text: string): Quote[] =>
  digestInItsLanguage(articleOf([intro, ...text.split('\n')])).quotes.filter(({ kind }) => kind === 'direct');

describe('scanQuoteMarks', () => {
  test.each([
    ['“the old port is gone”'],
    ['"the old port is gone"'],
    ['«the old port is gone»'],
    ['„the old port is gone“'],
    ['‚the old port is gone‘'],
    ['‘the old port is gone’'],
    ["'the old port is gone'"],
    ['「the old port is gone」'],
    ['»the old port is gone«'],
  ])('%s', (quoted) => {
    const text = `They said ${quoted} on Monday.`;
    expect(scanQuoteMarks(text, quotation).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the old port is gone',
    ]);
  });

  test('an apostrophe opens and closes nothing', () => {
    expect(
      scanQuoteMarks("The pilots' strike of the '90s isn't over, and it's not the owners' fault.", quotation),
    ).toEqual([]);
  });

  test('a quotation within a quotation is part of it', () => {
    const text = '“He said ‘never again’ and left,” she said.';
    expect(scanQuoteMarks(text, quotation).map(({ start, end }) => text.slice(start, end))).toEqual([
      'He said ‘never again’ and left,',
    ]);
  });
});

describe('who speaks', () => {
  test.each<[string, string, (string | null)[]]>([
    ['after the quotation', '“We will rebuild the quay,” Whitmore said.', ['Rachel Whitmore']],
    ['inverted', '“We will rebuild the quay,” said Thomas Miller, who has sailed for years.', ['Thomas Miller']],
    ['before it', 'Miller told reporters: “We will rebuild the quay.”', ['Thomas Miller']],
    [
      'split',
      '“We will rebuild the quay,” Whitmore said, “and we will do it soon.”',
      ['Rachel Whitmore', 'Rachel Whitmore'],
    ],
    ['a pronoun', 'Whitmore was the first to speak.\n“We will rebuild the quay,” she said.', ['Rachel Whitmore']],
    ['a role', '“We will rebuild the quay,” the mayor said.', ['Rachel Whitmore']],
    [
      'carried on',
      '“We will rebuild the quay,” Miller said.\n“Nobody else is going to do it for us.”',
      ['Thomas Miller', 'Thomas Miller'],
    ],
    ['according to', 'The quay is “about to fall apart”, according to Miller.', ['Thomas Miller']],
    [
      'carried on from what was told without a quotation',
      'Later Miller clarified his plan.\n“Nobody else is going to do it for us.”',
      ['Thomas Miller'],
    ],
    [
      'who was asked, not whom the question names',
      'Miller was the last to speak. Asked about gifts from Thomas Whitmore, he said: “We will rebuild the quay.”',
      ['Thomas Miller'],
    ],
    [
      'not whom a letter is written to',
      'The letter to Thomas Miller, the pilot, said: “We will rebuild the quay.”',
      [null],
    ],
    [
      'not where somebody works',
      'Thomas Miller of the Harbour Times Company recalled: “We will rebuild the quay.”',
      ['Thomas Miller'],
    ],
    [
      'a role in a relative clause',
      'But the mayor, who said that the quay was “about to fall apart”, left.',
      ['Rachel Whitmore'],
    ],
    [
      'not what follows the quotation in another clause',
      'Miller, who owns a dozen boats, admitted that the quay was “not my problem” and had not read the plan.',
      ['Thomas Miller'],
    ],
    [
      'a sentence that goes on with what is said',
      'Miller said the date was important. On Monday the quay was “about to fall apart” for weeks.',
      ['Thomas Miller'],
    ],
    [
      'the next quotation’s speaker is not this one’s',
      'Whitmore was told: “Is this your own boat, then?” to which she replied, “It is not mine at all.”',
      [null, 'Rachel Whitmore'],
    ],
    [
      'the company the text is about',
      'The Harbour Times Company lost a ship on Monday.\nThe company said: “We will rebuild the quay.”',
      ['Harbour Times Company'],
    ],
    ['not several', 'The pilots wrote: “We will rebuild the quay.”', [null]],
    ['left open', 'A banner read “We will rebuild the quay” in red letters.', [null]],
  ])('%s', (_, text, speakers) => {
    expect(direct(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  });

  test('reported speech begins with what was said, not with where or when', () => {
    const reported = (text: string) =>
      digestInItsLanguage(articleOf([intro, text])).quotes.flatMap(({ kind, text: said }) =>
        kind === 'reported' ? [said] : [],
      );
    expect(reported('Whitmore said in a statement on Monday that the quay would be rebuilt soon.')).toEqual([
      'the quay would be rebuilt soon',
    ]);
    expect(reported('Whitmore said the quay would be rebuilt soon.')).toEqual(['the quay would be rebuilt soon']);
    expect(reported('Whitmore told the council on Monday that the quay would be rebuilt soon.')).toEqual([
      'the quay would be rebuilt soon',
    ]);
    expect(reported('The quay is lost, Whitmore said in a note published on Monday.')).toEqual([]);
  });

  test('a quotation over two paragraphs continues', () => {
    const [first, second] = direct(
      '“We will rebuild the quay, Whitmore said.\n“And we will do it soon,” Whitmore said.',
    );
    expect([first?.continues, second?.continues]).toEqual([false, true]);
  });

  test('an interview set with names, or with their initials', () => {
    const named = direct(
      'Whitmore: Because the quay is old.\nMiller: No, it is quite new.\nWhitmore: Then look at it again.',
    );
    expect(named.map(({ speaker }) => speaker?.name)).toEqual(['Rachel Whitmore', 'Rachel Whitmore']);
    const initials = direct('RW Because the quay is old.\nTM No, it is new.\nRW Then look again.\nTM I did look.');
    expect(initials.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['Because the quay is old.', 'Rachel Whitmore'],
      ['No, it is new.', 'Thomas Miller'],
      ['Then look again.', 'Rachel Whitmore'],
      ['I did look.', 'Thomas Miller'],
    ]);
  });

  test('nothing is told twice, and no statement takes in its source', () => {
    const reported = (text: string) =>
      digestInItsLanguage(articleOf([intro, text])).quotes.flatMap(({ kind, text: said }) =>
        kind === 'reported' ? [said] : [],
      );
    expect(reported('Whitmore said that Miller said that the quay would be rebuilt soon.')).toHaveLength(1);
    expect(reported('Whitmore said that the quay would be rebuilt soon, Miller says.')).toEqual([
      'the quay would be rebuilt soon',
    ]);
  });

  test('scare quotes and titles are no quotations', () => {
    expect(direct('The “so-called” plan is told in “The Old Man of the Harbour” again.')).toEqual([]);
  });
});
