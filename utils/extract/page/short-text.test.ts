import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { shortTextOf } from './short-text';

const elementOf = (html: string) => parseHTML(`<div>${html}</div>`).document.querySelector('div') as unknown as Element;

describe('the text of an element', () => {
  test('is read on one line, as long as it may be', () => {
    expect(shortTextOf(elementOf('<p>By <b>Ada</b></p>\n <p>Quill</p>'), 12)).toBe('By Ada Quill');
    expect(shortTextOf(elementOf(''), 12)).toBe('');
  });
  test('is none where it is longer by one character, the space between two words counted', () => {
    expect(shortTextOf(elementOf('<p>By <b>Ada</b></p>\n <p>Quill</p>'), 11)).toBeNull();
  });
  test('is read no further than that takes', () => {
    const element = elementOf('<p>Ada Quill</p>'.repeat(100));
    const read: string[] = [];
    for (const node of element.querySelectorAll('p')) {
      Object.defineProperty(node.firstChild, 'nodeValue', { get: () => read.push('') && 'Ada Quill' });
    }
    expect(shortTextOf(element, 20)).toBeNull();
    expect(read).toHaveLength(3);
  });
  test('is none where next to nothing stands in thousands of places', () => {
    expect(shortTextOf(elementOf('<p> </p>'.repeat(3000)), 20)).toBeNull();
  });
});
