// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findTextRange } from './find-text-range';

const body = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const folded = (range: Range | null) => range?.toString().replace(/\s+/g, ' ').trim() ?? null;

describe('findTextRange', () => {
  test('finds a sentence across element borders and line breaks, and leaves the page as it is', () => {
    const root = body('<p>The <b>night\n  ferry</b> will <a href="#">sail</a>\u00a0again.</p><p>Next.</p>');
    const before = root.innerHTML;
    expect(folded(findTextRange(root, 'The night ferry will sail again.'))).toBe('The night ferry will sail again.');
    expect(root.innerHTML).toBe(before);
  });
  test('starts and ends exactly at the text', () => {
    const root = body('<p>  One two three  </p>');
    expect(findTextRange(root, 'two')?.toString()).toBe('two');
    expect(findTextRange(root, 'One two')?.toString()).toBe('One two');
  });
  test('runs over paragraphs', () => {
    const root = body('<p>First end.</p>\n<div><p>Second start.</p></div>');
    expect(folded(findTextRange(root, 'end. Second'))?.replace(/\s/g, '')).toBe('end.Second');
  });
  test('the surroundings tell equal passages apart', () => {
    const root = body('<p>red apple pie</p><p>green apple tart</p>');
    const second = findTextRange(root, 'apple', { prefix: 'green ', suffix: ' tart' });
    expect(second?.startContainer.nodeValue).toBe('green apple tart');
    expect(findTextRange(root, 'apple')?.startContainer.nodeValue).toBe('red apple pie');
  });
  test('soft hyphens on the page do not hide a word', () => {
    expect(findTextRange(body('<p>Heli\u00adkopter landet</p>'), 'Helikopter landet')).not.toBeNull();
  });
  test('script text is never found, nor what is not there, nor nothing', () => {
    const root = body('<script>secret word</script><p>text</p>');
    expect(findTextRange(root, 'secret word')).toBeNull();
    expect(findTextRange(root, 'absent')).toBeNull();
    expect(findTextRange(root, '  ')).toBeNull();
  });
  test('50,000 nested elements', () => {
    const root = body('<p>start</p>');
    let at: Element = root;
    for (let depth = 0; depth < 50_000; depth++) {
      const inner = root.ownerDocument.createElement('i');
      at.append(inner);
      at = inner;
    }
    at.append('the deepest words');
    expect(findTextRange(root, 'deepest words')?.toString()).toBe('deepest words');
  });
});
