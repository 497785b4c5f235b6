// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { versionPair } from '@/utils/across/versions/cases/version-pair';
import { differenceOf } from '@/utils/across/versions/difference-of';
import { DifferenceView } from './DifferenceView';

afterEach(cleanup);

const { before, after } = versionPair({
  base: 'quake',
  edits: [
    { do: 'title', to: 'Strong earthquake shakes northern valleys, at least 14 dead' },
    { do: 'replace', from: 'at least 9 people', to: 'at least 14 people' },
  ],
});
const difference = differenceOf(before, after);
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

test('in one column what was taken out stands before what was added, and ears are told which is which', () => {
  render(<DifferenceView difference={difference} language="en" />);
  expect(texts('del')).toEqual(['[taken out: 9] ', '[taken out: 9] ']);
  expect(texts('ins')).toEqual(['[added: 14] ', '[added: 14] ']);
  expect(texts('.unchanged')).toEqual(['3 paragraphs unchanged']);
});

test('in two columns each side is one version', () => {
  const columns = { earlier: 'Before', later: 'Now' };
  render(<DifferenceView difference={difference} language="en" columns={columns} />);
  expect(document.querySelectorAll('[aria-label=Before] ins, [aria-label=Now] del')).toHaveLength(0);
  expect(texts('[aria-label=Before] del')).toHaveLength(2);
  expect(texts('[aria-label=Now] ins')).toHaveLength(2);
});

test('markup in the text stays text', () => {
  const evil = { ...after, title: '<img src=x onerror=alert(1)>' };
  render(<DifferenceView difference={differenceOf(before, evil)} language="<b>" />);
  expect(document.querySelector('img')).toBeNull();
  expect(texts('ins').join()).toContain('<img');
});
