import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import type { NameMention } from '../names/find-names';
import { namedTopics } from './named-topics';

const topicsOf = (...blocks: string[]) => digestInItsLanguage(articleOf(blocks)).topics;
const labelsOf = (...blocks: string[]) => topicsOf(...blocks).map(({ label }) => label);

/** A name of a place or what belongs to it, in a block of its own. */
const mention = (text: string, block: number): NameMention => ({
  kind: /[yd]$/.test(text) ? 'place' : 'other',
  text,
  span: { block, start: 0, end: text.length },
  sentence: { text, start: 0, end: text.length, tokens: [], tags: [] },
  sentenceIndex: block,
  from: 0,
  to: 1,
  chance: 1,
});

describe('topics of the text', () => {
  test('spellings of a place are one, in its full form', () => {
    const labels = labelsOf(
      'The U.S. opened a harbour office in Ireland on Monday, the first that the United States has there.',
      'The harbour office will serve ferries from Mesa, Ariz. and the rest of the US. Arizona has no harbour. Arizona waits.',
    );
    expect(labels).toContain('United States');
    expect(labels).toContain('Arizona');
    expect(labels.filter((label) => /^U\.?S\.?$|Ariz\./.test(label))).toEqual([]);
  });

  test('what belongs to a country is counted to it where the text names it more than once', () => {
    const names = ['Ireland', 'Irish', 'Irish', 'Ireland', 'Norway', 'Norwegian'];
    const { people, topics: topicWords } = packOf('en');
    if (!people) throw new Error('no names in English');
    const mentions = names.map((text, block) => mention(text, block));
    const topics = namedTopics(mentions, people.names, topicWords);
    expect(topics.map(({ label, mentions }) => [label, mentions.map(({ block }) => block)])).toEqual([
      ['Ireland', [0, 1, 2, 3]],
      ['Norway', [4]],
    ]);
  });

  test('titles and verbs are none', () => {
    const labels = labelsOf(
      'Ferry crews blamed Norway for the winter timetable. Ferry crews blamed Norway again on Tuesday.',
      'The winter timetable induced Ms. Whitmore to leave, Sir Thomas Miller said. Sir Thomas was sad.',
    );
    expect(labels.filter((label) => /blamed|Ms|Sir|Induced/i.test(label))).toEqual([]);
    expect(labels).toContain('Ferry crews');
  });
});

describe('what no reader needs to be told', () => {
  const story = [
    'KIRKWALL, Scotland (AP) — The harbour board will close the ferry line to the islands in May.',
    'The ferry line has carried fewer passengers every year since the bridge was opened.',
    'The bridge and the ferry line cost the board more than the harbour earns.',
  ];
  const labels = (publisherTopics: string[]) =>
    digestInItsLanguage(articleOf(story, { publisherTopics })).topics.map(({ label }) => label.toLowerCase());

  test('from where the report was sent', () => {
    expect(labels([]).filter((label) => label.includes('kirkwall'))).toEqual([]);
  });

  test('what the publisher says already', () => {
    expect(labels([]).filter((label) => label.includes('ferry'))).toHaveLength(1);
    expect(labels(['Ferry line']).filter((label) => label.includes('ferry'))).toEqual(['ferry line']);
  });
});
