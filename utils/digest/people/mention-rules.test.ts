import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { mentionsIn } from '../fixtures/mentions-in';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { aliasNames } from './alias-names';
import { isCredit } from './is-credit';
import { placeNames } from './place-names';
import { thingNames } from './thing-names';
import { toldNames } from './told-names';
import { trimName } from './trim-name';

const { people } = packOf('en');
if (!people) throw new Error('no people in English');
const words = people;

/** What is left of the first name of the text. */
function trimmed(marked: string): string | null {
  const { mentions, text } = mentionsIn(marked);
  const [mention] = mentions;
  return mention ? (trimName(mention, text, words)?.text ?? null) : null;
}

describe('what does not belong to a name is cut off', () => {
  test.each([
    ['They met [Ines Dias].', 'Ines Dias'],
    ['They met [Mr Thomas Miller].', 'Thomas Miller'],
    ['They met [Prime Minister Ines Dias].', 'Ines Dias'],
    ['They met [Ines Dias’s] dog.', 'Ines Dias'],
    ["They met [Ines Dias's] dog.", 'Ines Dias'],
    ['[When Thomas Miller] came, it rained.', 'Thomas Miller'],
    ['They met [Fed Chair Janet Yellen].', 'Janet Yellen'],
    ['They met [Ravens GM Ozzie Newsome].', 'Ozzie Newsome'],
    ['They met [Prince Andrew].', 'Prince Andrew'],
    ['They met Prince [Andrew].', 'Prince Andrew'],
    ['They met [MS Rathore].', 'MS Rathore'],
    ['They met [Dean Martin].', 'Dean Martin'],
    ['They met [Vice President Ines Dias].', 'Ines Dias'],
    ['[Journalist Manny Muang] left.', 'Manny Muang'],
    ['[Author E L James] left.', 'E L James'],
    ['They met [Baker Miller].', 'Baker Miller'],
    ['“[As Thomas Miller] came, it rained.”', 'Thomas Miller'],
    ['They met [Duchess of Cornwall].', 'Duchess of Cornwall'],
  ])('%s', (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });
});

describe('a credit', () => {
  const isCredited = (marked: string) =>
    mentionsIn(marked).mentions.map((mention) => isCredit(mention, words.credits))[0];

  test.each([
    ['By [Thomas Miller] in Kirkwall', true],
    ['By [Thomas Miller] in Kirkwall.', false],
    ['(Reporting by [Thomas Miller]; Editing by Anna Smith)', true],
    ['Reporting: [Thomas Miller]', true],
    ['[Thomas Miller]/Reuters', true],
    ['Reuters/[Thomas Miller]', true],
    ['Photo: [Thomas Miller]', true],
    ['Writers [Thomas Miller] and Anna Smith contributed to this report.', true],
    ['[Thomas Miller] contributed to the port.', false],
    ['The port was closed by [Thomas Miller] on Monday.', false],
    ['[Thomas Miller] reported from Kirkwall, and the Courier’s Anna Smith wrote this story in Leeds.', true],
    ['The Courier’s [Thomas Miller] and journalist Anna Smith reported from Kirkwall.', true],
    ['[Thomas Miller] reported from the harbour that it was so.', false],
    ['“It is late,” [Thomas Miller] reported from Kirkwall.', false],
    ['[Thomas Miller] wrote.', false],
    ['They met [Thomas Miller].', false],
  ])('%s: %s', (text, expected) => {
    expect(isCredited(text)).toBe(expected);
  });
});

describe('what the text treats as a thing', () => {
  const things = (marked: string) => [...thingNames(mentionsIn(marked).mentions, words)];

  test.each([
    ['[Baillie Gifford] sold its stake.', ['baillie gifford']],
    ['[Baillie Gifford] then quickly sold its stake.', ['baillie gifford']],
    ['[Baillie Gifford] sold her stake.', []],
    ['The firm under [Baillie Gifford] sold its stake.', []],
    ['The trader [Baillie Gifford] sold. [Baillie Gifford] sold its stake.', []],
    ['[Baillie Gifford], who sold. [Baillie Gifford] sold its stake.', []],
    ['[Baillie Gifford], 41, sold. [Baillie Gifford] sold its stake.', []],
    ['[Slack]’s first employees left.', ['slack']],
    ['[Slack]’s first dog left.', []],
    ['[Ines Slack] came. [Slack]’s first employees left.', []],
    ['[Gifford] sold its stake.', []],
    ['[Hurricane Diana] came. Hurricane [Diana] left.', ['hurricane diana', 'diana']],
    ['They met Mary [Diana].', []],
    ['They were on the USS [Carl Vinson].', ['carl vinson']],
    ['They were in “[Baillie Gifford]” at the time.', ['baillie gifford']],
    ['They were in “[Baillie Gifford],” a film.', ['baillie gifford']],
    ['They were in “[Baillie Gifford]”. [Baillie Gifford] left.', []],
    ['They met “[Baillie Gifford] at home”.', []],
    ['They were at [Phi Kappa Psi].', ['phi kappa psi']],
    ['[Baillie Gifford]<organisation> sold its stake.', []],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });
});

describe('what the text treats as a place', () => {
  const places = (marked: string) => [...placeNames(mentionsIn(marked).mentions, words)];

  test.each([
    ['They live in the village of [Alma].', ['alma']],
    ['They met at [Skerry Point].', ['skerry point']],
    ['They met [Skerry Point].', ['skerry point']],
    ['They met at [Torrealta]. They sat in [Torrealta].', ['torrealta']],
    ['They met at [Torrealta]. [Torrealta] is old. [Torrealta] is wet.', []],
    ['They met at [Torrealta]. Mr [Torrealta] left.', []],
    ['They met at [Torrealta]. [Torrealta] said so.', []],
    ['They met at [Torrealta]. His brother [Torrealta] left.', []],
    ['They met at [Torrealta]. [Ines Torrealta] left.', []],
    ['They hit the ball off [Torrealta]’s bat.', []],
    ['They met [Ines] in Leeds.', []],
    ['They filled Chicago’s [Grant Park].', ['grant park']],
    ['They met [Grant Park].', []],
    ['They met Chicago’s [Grant Miller].', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('another name of somebody', () => {
  const aliases = (marked: string) => [...aliasNames(mentionsIn(marked).mentions, words)];

  test.each([
    ['She was dubbed [Kremlin Clare].', ['kremlin clare']],
    ['They were dubbed [Moscow Mick] and [Kremlin Clare].', ['moscow mick', 'kremlin clare']],
    ['She was dubbed [Kremlin Clare]. [Kremlin Clare] left.', []],
    ['The camp, known as [Sacred Stone], was closed.', ['sacred stone']],
    ['The press met [Kremlin Clare].', []],
  ])('%s', (text, expected) => {
    expect(aliases(text).sort()).toEqual(expected.toSorted());
  });
});

describe('a name beside what only a person is', () => {
  const told = (marked: string, chance = 1) => {
    const { mentions, text } = mentionsIn(marked, chance);
    const sentence = readProse(articleOf([text]), packOf('en')).blocks[0]?.sentences[0];
    if (!sentence) throw new Error('no sentence');
    return toldNames(sentence, mentions, words).map(({ from, to }) =>
      text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
    );
  };

  test.each([
    ['They met billionaire Elon Zusk there.', ['Elon Zusk']],
    ['They met N’Golo Diarra, her colleague, there.', ['N’Golo Diarra']],
    ['They met his predecessor, Jan de la Court, there.', ['Jan de la Court']],
    ['They met Ngola Diarra, a plumber from Leeds, there.', ['Ngola Diarra']],
    ['They met Ngola Diarra, the plumber from Leeds, there.', ['Ngola Diarra']],
    ['They met Ngola Diarra, plumbers from Leeds, there.', []],
    ['They met Ngola Diarra, a town in Leeds, there.', []],
    ['They met Ngola Diarra there.', []],
    ['They met plumber Ngola there.', []],
    ['They met plumber Ngola Diarra’s dog there.', []],
    ['They met plumbers Ngola Diarra there.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'that the tagger takes for a body and is not sure of',
      'They met [Ngola Diarra]<organisation>, a plumber, there.',
      0.5,
      ['Ngola Diarra'],
    ],
    ['not one that it is sure of', 'They met [Ngola Diarra]<organisation>, a plumber, there.', 0.9, []],
    ['not a body that is one with "the"', 'They met [Ngola Diarra]<organisation>, the plumber, there.', 0.5, []],
    ['not one that it has found', 'They met [Ngola Diarra], a plumber, there.', 1, []],
    ['one of which it has found a word', 'They met Ngola [Diarra], a plumber, there.', 1, ['Ngola Diarra']],
  ])('%s', (_, text, chance, expected) => {
    expect(told(text, chance)).toEqual(expected);
  });
});
