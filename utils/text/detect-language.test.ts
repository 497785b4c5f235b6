import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

test.each([
  [
    'en',
    'The company said that it would close the old bridge in the winter, and the people of the town are not happy.',
  ],
  ['de', 'Die Stadt will ihre Brücken ab Mai für Lastwagen sperren, und das ist für viele nicht leicht.'],
  ['fr', 'La mairie fermera le vieux port pendant une partie de l’hiver, et les pêcheurs ne sont pas contents.'],
  ['es', 'El puente de la ría quedará cerrado hasta octubre y los vecinos no están de acuerdo con la obra.'],
  ['ja', '市は来年から古い橋を閉鎖すると発表した。市長は安全が第一だと述べた。'],
  ['ar', 'قالت البلدية إن الجسر القديم سيغلق في الشتاء وأضاف المتحدث أن هذا كان من الضروري على ما يبدو'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('null where the words do not tell', () => {
  expect(detectLanguage('12:30 4-1')).toBeNull();
  expect(detectLanguage('Zxqv brtl knopf wumpel krazz fnord blip')).toBeNull();
});
