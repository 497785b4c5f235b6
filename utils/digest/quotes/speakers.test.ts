import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const intro = 'Rachel Whitmore, the mayor, and Thomas Miller, a pilot, met at the harbour on Monday.';
const quotesOf = (text: string) => digestInItsLanguage(articleOf([intro, ...text.split('\n')])).quotes;
/** Who says each quotation of the text. */
const speakersOf = (text: string) =>
  quotesOf(text).flatMap(({ kind, speaker }) => (kind === 'direct' ? [speaker?.name ?? null] : []));
/** Who of those the text names; null for somebody without a name. */
const namedSpeakersOf = (text: string) =>
  quotesOf(text).map(({ speaker }) => (speaker?.kind === 'unnamed' ? null : (speaker?.name ?? null)));
/** What each of the indirect statements says, with who says it. */
const reportedOf = (text: string) =>
  quotesOf(text).flatMap(({ kind, text: said, speaker }) => (kind === 'reported' ? [`${speaker?.name}: ${said}`] : []));
const quay = 'We will rebuild the quay';

describe('who is named beside a quotation', () => {
  test.each([
    ['behind a dash', `“${quay}.” — Thomas Miller.`, 'Thomas Miller'],
    ['behind a dash, with what he is', `“${quay}.” — Thomas Miller, pilot.`, 'Thomas Miller'],
    ['behind a few words', `“${quay},” a tired Whitmore said.`, 'Rachel Whitmore'],
    ['with the role before the name', `“${quay},” harbour pilot Thomas Miller told reporters.`, 'Thomas Miller'],
    ['in a short sentence of its own', `“${quay}.” Whitmore said.`, 'Rachel Whitmore'],
    [
      'before a colon, in the sentence before',
      `Whitmore told the council this. Miller then said: “${quay}.”`,
      'Thomas Miller',
    ],
    ['behind what stands within the sentence', `The quay is “about to fall apart”, Whitmore said.`, 'Rachel Whitmore'],
    ['with a word about how', `“${quay},” Whitmore quietly said.`, 'Rachel Whitmore'],
    ['with what stands in brackets', `“${quay},” Whitmore (left) said.`, 'Rachel Whitmore'],
    ['with an apposition', `“${quay},” Whitmore, who had come alone, said.`, 'Rachel Whitmore'],
    ['by a participle', `Whitmore pressed Miller, saying: “${quay}.”`, 'Rachel Whitmore'],
    ['by what she goes on to say', `“${quay},” Whitmore went on to say.`, 'Rachel Whitmore'],
    [
      'by the verb outside short marks',
      `Whitmore said “something snapped” and the quay had “been about to fall apart”.`,
      'Rachel Whitmore',
    ],
    ['by the verb, not by a noun like one', `Whitmore said the claims were “about to fall apart”.`, 'Rachel Whitmore'],
    ['after an expert with a name', `A pilot named Miller came. “${quay},” he said.`, 'Thomas Miller'],
    ['by the strong verb of two', `Whitmore said she believes: “${quay}.”`, 'Rachel Whitmore'],
    ['before a clause about others', `Miller said “${quay}”, and they agreed to come.`, 'Thomas Miller'],
    ['as one of two before the verb', `“${quay},” Brody and Rachel Whitmore said.`, 'Rachel Whitmore'],
    ['by what they wrote', `Whitmore’s statement said: “${quay}.”`, 'Rachel Whitmore'],
    ['as the subject of two verbs', `Miller left the room and said: “${quay}.”`, 'Thomas Miller'],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('who is not named by a quotation beside him', () => {
  test.each([
    ['who did not say it', `Whitmore never said “${quay}” to anybody.`],
    ['who would say it', `Whitmore would say “${quay}” if she were asked.`],
    ['who was only told', `“${quay},” a spokesman for Miller said.`],
    ['who was only told, the other way round', `“${quay},” said a spokesman for Miller.`],
    ['one of several', `“${quay},” the pilots said.`],
    ['of whom others say it', `Whitmore has been accused of using the “politics of confusion” at the harbour.`],
    ['who was called so', `Whitmore has been called “a great friend of the harbour”.`],
    ['who was told it', `Whitmore was told “to go home at once”.`],
    ['anybody of a kind', `“${quay},” a pilot said.`],
    ['who is named before an unnamed one', `A spokesman for the union came. “${quay},” he said.`],
    ['whom a noun in marks is not', `Somebody said “something snapped” and the quay had “been about to fall apart”.`],
  ])('%s', (_, text) => {
    expect(namedSpeakersOf(text)).toEqual([null]);
  });

  test('who spoke before an unnamed one came in', () => {
    const text = `“It was late,” Miller said. An adviser to the council was there. “${quay},” the adviser said.`;
    expect(speakersOf(text)).toEqual(['Thomas Miller', null]);
  });

  test('a question that opens the next quotation', () => {
    expect(speakersOf('“Is this your own boat, then?” Miller said, “It is not mine at all.”').at(-1)).toBe(
      'Thomas Miller',
    );
  });

  test('whom the next sentence is about', () => {
    expect(speakersOf(`“${quay}.” Whitmore said the plan was late and the quay was old and nobody cared.`)).toEqual([
      null,
    ]);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    ['the one whose sex it tells', `Whitmore met Miller.\n“${quay},” she said.`, 'Rachel Whitmore'],
    ['who is named in its own sentence', `Miller was late. As Whitmore left, she said: “${quay}.”`, 'Rachel Whitmore'],
    [
      'whom the sentences before were about',
      `Whitmore came late. She had a cold. She left early. “${quay},” she said.`,
      'Rachel Whitmore',
    ],
    [
      'whom the text was about a few paragraphs ago',
      `Whitmore came late.\nIt rained.\nIt snowed.\n“${quay},” she said.`,
      'Rachel Whitmore',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('nobody whom the text was about long ago', () => {
    const rain = Array.from({ length: 9 }, () => 'It rained on the islands.').join('\n');
    expect(speakersOf(`Whitmore came late.\n${rain}\n“${quay},” she said.`)).toEqual([null]);
  });

  test('the body that spoke before, where it means several', () => {
    const text = `The Harbour Times Company said: “${quay}.”\n“Nobody else is going to do it,” they said.`;
    expect(speakersOf(text)).toEqual(['Harbour Times Company', 'Harbour Times Company']);
    expect(speakersOf(`Whitmore said: “${quay}.”\n“Nobody else is going to do it,” they said.`).at(-1)).toBeNull();
  });
});

describe('whom a noun means', () => {
  test.each([
    ['who is called so', `“${quay},” the pilot said.`, 'Thomas Miller'],
    [
      'the body whose name holds it',
      `The Harbour Times Company closed.\n“${quay},” the company said.`,
      'Harbour Times Company',
    ],
    ['the woman of late', `Whitmore was the last to come.\n“${quay},” the businesswoman said.`, 'Rachel Whitmore'],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    ['nobody of two bodies', `The Harbour Times Company met the Kirkwall Ferry Company.\n“${quay},” the company said.`],
    ['nobody whom a name calls his', `“${quay},” his lawyer said.`],
    ['nobody who is not called so', `“${quay},” the farmer said.`],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  test('a spokesman, right after it spoke, the body', () => {
    const text = `The Harbour Times Company said: “${quay}.”\n“Nobody else is going to do it,” a spokesman said.`;
    expect(speakersOf(text)).toEqual(['Harbour Times Company', 'Harbour Times Company']);
  });
});

describe('a quotation without a verb of saying', () => {
  test.each([
    [
      'is theirs who spoke before it',
      `“${quay},” Whitmore said. “Nobody else is going to do it.”`,
      ['Rachel Whitmore', 'Rachel Whitmore'],
    ],
    [
      'is theirs who spoke in the paragraph before',
      `Miller said: “${quay}.”\n“Nobody else is going to do it.”`,
      ['Thomas Miller', 'Thomas Miller'],
    ],
    [
      'is nobody’s after a paragraph of others',
      `Miller said: “${quay}.”\nIt rained.\nIt snowed.\n“Nobody else is going to do it.”`,
      ['Thomas Miller', null],
    ],
    ['is theirs whom its sentence is about', `For Whitmore the quay is “about to fall apart”.`, ['Rachel Whitmore']],
    [
      'is theirs who is the subject of its sentence',
      `Whitmore finds the quay “about to fall apart”.`,
      ['Rachel Whitmore'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what somebody says without quotation marks', () => {
  test.each([
    ['that', 'Whitmore said that the quay would be rebuilt soon.', ['Rachel Whitmore: the quay would be rebuilt soon']],
    [
      'whom it was told',
      'Whitmore told Miller that the quay would be rebuilt.',
      ['Rachel Whitmore: the quay would be rebuilt'],
    ],
    ['of four words', 'Whitmore said the quay was lost.', ['Rachel Whitmore: the quay was lost']],
    [
      'up to who else is named for it',
      'Whitmore said the quay was lost, documents say.',
      ['Rachel Whitmore: the quay was lost'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reportedOf(text)).toEqual(expected);
  });

  test.each([
    ['of three words', 'Whitmore said it was lost.'],
    ['in a question', 'Whitmore said that the quay would be rebuilt soon?'],
    ['that is denied', 'Whitmore denied that the quay would be rebuilt soon.'],
    ['that was not said', 'Whitmore never said that the quay would be rebuilt soon.'],
    ['that may be said', 'Whitmore might say that the quay would be rebuilt soon.'],
    ['with a quotation in it', 'Whitmore said that the quay was “about to fall apart”.'],
    ['that is a thing', 'Whitmore maintained that position for a long time.'],
    ['without anybody who says it', 'Reports said that the quay would be rebuilt soon.'],
  ])('nothing %s', (_, text) => {
    expect(reportedOf(text)).toEqual([]);
  });
});

describe('what is a quotation', () => {
  const textsOf = (text: string) => quotesOf(text).flatMap(({ kind, text: said }) => (kind === 'direct' ? [said] : []));

  test.each([
    ['three words', '“old and gone” they called it.', ['old and gone']],
    ['words with a number', '“nearly 300 tonnes” it weighs.', ['nearly 300 tonnes']],
    ['without the space at its ends', '“ the quay is gone ” they said.', ['the quay is gone']],
    ['in capitals in part', '“The Quay is really gone” they said.', ['The Quay is really gone']],
    [
      'one of many words, all with a capital',
      `“${Array.from({ length: 11 }, () => 'Never').join(' ')}” they cried.`,
      [Array.from({ length: 11 }, () => 'Never').join(' ')],
    ],
    ['one shouted', '“GIVE THE QUAY BACK” they cried.', ['GIVE THE QUAY BACK']],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test.each([
    ['two words', 'The “old quay” is gone.'],
    ['the title of a book', 'She wrote “The Tortured Poets Department” there.'],
    ['the title of a book in other marks', 'She wrote «The Tortured Poets Department» there.'],
  ])('not %s', (_, text) => {
    expect(textsOf(text)).toEqual([]);
  });

  test.each([
    [`“${quay},” Whitmore said, “and soon it will be.”`, [false, true]],
    [`“${quay},” Whitmore said. “And soon it will be.”`, [false, false]],
    [`“${quay},” Whitmore said ${'and said again '.repeat(9)}, “and soon it will be.”`, [false, false]],
  ])('goes on where only a short "she said" stands between: %s', (text, expected) => {
    expect(quotesOf(text).flatMap(({ kind, continues }) => (kind === 'direct' ? [continues] : []))).toEqual(expected);
  });
});

describe('an interview set with labels', () => {
  const asked = (answers: string) => speakersOf(`Whitmore spoke to us on Monday.\n${answers}`);

  test('answers are theirs of whom the text is before it', () => {
    const text = 'Q: Is it old?\nA: It is very old.\nQ: Is it gone?\nA: It is nearly gone.';
    const alone = digestInItsLanguage(
      articleOf(['Rachel Whitmore, the mayor, spoke to us.', ...text.split('\n')]),
    ).quotes;
    expect(alone.map(({ text: said, speaker }) => [said, speaker?.name])).toEqual([
      ['It is very old.', 'Rachel Whitmore'],
      ['It is nearly gone.', 'Rachel Whitmore'],
    ]);
  });

  test('are nobody’s where two are named as often', () => {
    const text = 'Q: Is it old?\nA: It is very old.\nQ: Is it gone?\nA: It is nearly gone.';
    expect(speakersOf(`They spoke to us.\n${text}`)).toEqual([null, null]);
  });

  test.each([
    ['two labels', 'Q: Is it old?\nA: It is very old.'],
    ['letters that are nobody’s initials', 'XY: It is old.\nXY: It is very old.\nXY: It is gone.'],
  ])('%s are no interview', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
