import { expect, test } from 'vitest';
import { camelCase } from './camel-case';

test.each([
  ['ad', 'ad'],
  ['front-page', 'frontPage'],
  ['too-little-text', 'tooLittleText'],
])('%s is %s', (name, camel) => expect(camelCase(name)).toBe(camel));
