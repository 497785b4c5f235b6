import { expect, test } from 'vitest';
import { chooseDescription } from './choose-description';

test.each([
  [
    'what the page shows',
    'A text for search engines.',
    'Nine thousand cars must find another way.',
    'Nine thousand cars must find another way.',
  ],
  [
    'the whole of one that was cut',
    'Nine thousand cars must',
    'Nine thousand cars must find another way.',
    'Nine thousand cars must find another way.',
  ],
  [
    'what is stated, where it says the same and more',
    'Nine thousand cars. They must wait.',
    'Nine thousand cars.',
    'Nine thousand cars. They must wait.',
  ],
  ['what is stated, where nothing is shown', 'Nine thousand cars.', null, 'Nine thousand cars.'],
  ['nothing', null, null, null],
])('the standfirst is %s', (_, stated, shown, chosen) => {
  expect(chooseDescription(stated, shown)).toBe(chosen);
});
