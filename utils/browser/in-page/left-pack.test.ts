import { expect, test } from 'vitest';
import { files } from '@/utils/digest/language/fi/pack';
import { leavePack, takePack } from './left-pack';

test('the files that were left are taken, once', () => {
  expect(takePack()).toBeNull();
  expect(leavePack(files)).toBe(true);
  expect(takePack()).toBe(files);
  expect(takePack()).toBeNull();
});
