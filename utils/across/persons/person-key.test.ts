import { expect, test } from 'vitest';
import { personKey } from './person-key';

test.each([
  ['Narendra Modi', [], 'narendra-modi'],
  ['John Smith', ['john-smith', 'john-smith~2'], 'john-smith~3'],
  ['Владимир Путин', [], 'vladimir-putin'],
  ['Donald Trump Jr.', [], 'donald-trump-jr'],
  ['…', [], 'unnamed'],
])('%s', (name, taken, key) => {
  expect(personKey(name, (each) => (taken as string[]).includes(each))).toBe(key);
});
