import { expect, test } from 'vitest';
import { leadInEnd } from './lead-in';

test.each([
  ['(CNN) -- The ferry sank.', 'The ferry sank.'],
  ['(CNN)The ferry sank.', 'The ferry sank.'],
  ['London (CNN)The ferry sank.', 'The ferry sank.'],
  ['New Delhi, India (CNN)“So,” she said.', '“So,” she said.'],
  ['(The Harbour Times)The ferry sank.', 'The ferry sank.'],
  ['KIRKWALL, Scotland — He left.', 'He left.'],
  ['ST. PAUL, Minn. (AP) - The ferry sank.', 'The ferry sank.'],
  ['New Delhi (Reuters) - The ferry sank.', 'The ferry sank.'],
  ['LONDON: The ferry sank.', 'The ferry sank.'],
  ['OSLO, March 3 (Reuters) – The ferry sank.', 'The ferry sank.'],
  ['16.06 The ferry sank.', 'The ferry sank.'],
  ['&#151; The ferry sank.', 'The ferry sank.'],
  ['— The ferry sank.', 'The ferry sank.'],
])('%s', (text, report) => {
  expect(text.slice(leadInEnd(text))).toBe(report);
});

test.each([
  'The ferry (built in 1960) sank.',
  'NATO sent ships.',
  'Boeing (BA) Chief Dias left.',
  'Boeing (BA)’s chief left.',
  'A U.S. official (who knew) left.',
  'Mr Dias - the mayor - left.',
  'NASA-backed ships sank: all of them.',
  '7.5 million people came.',
  '',
])('%s has none', (text) => {
  expect(leadInEnd(text)).toBe(0);
});
