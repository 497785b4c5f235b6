// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleNow, sampleSaved } from '@/utils/app/testing/sample-article';
import { withCorrections } from '@/utils/corrections/corrected-record';
import type { Correction } from '@/utils/model/correction';
import { CorrectArticleDialog } from './CorrectArticleDialog';

afterEach(cleanup);

const title: Correction = { kind: 'field', field: 'title', values: ['It is open'], at: sampleNow.toISOString() };

function show(saved = sampleSaved) {
  const actions = { onCorrect: vi.fn(), onTakeBack: vi.fn(), onClose: vi.fn() };
  render(<CorrectArticleDialog saved={saved} {...actions} />);
  return actions;
}
const type = (name: RegExp, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
const keep = () => fireEvent.submit(document.querySelector('form') ?? document.body);

test('what was changed, and nothing else, is put right as one', () => {
  const { onCorrect, onClose } = show();
  type(/^Authors/, ' Ada Quill \n\nBen Oak');
  type(/^Section/, '');
  type(/^Date/, '2026-02-28');
  keep();
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(
    { kind: 'field', field: 'authors', values: ['Ada Quill', 'Ben Oak'] },
    { kind: 'field', field: 'published', values: ['2026-02-28'] },
    { kind: 'field', field: 'section', values: [] },
  );
  expect(onClose).toHaveBeenCalledOnce();
});

test('a day is shown of a date with its hour, and left alone it is none of the reader’s', () => {
  const { onCorrect } = show();
  expect(screen.getByLabelText<HTMLInputElement>(/^Date/).value).toBe('2026-03-01');
  keep();
  expect(onCorrect).not.toHaveBeenCalled();
});

test('where the reader says something else it tells what the page says; put back to that, it is taken back', () => {
  const { onCorrect, onTakeBack } = show(withCorrections(sampleSaved, [title]));
  expect(document.body.textContent).toContain('The page says: The bridge is open');
  type(/^Headline/, 'The bridge is open');
  expect(document.body.textContent).not.toContain('The page says');
  keep();
  expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(title);
  expect(onCorrect).not.toHaveBeenCalled();
});

test('a paragraph is cut out by its button', () => {
  const { onCorrect } = show();
  fireEvent.click(screen.getByRole('button', { name: /^Cut out: .*Ada Quill, head/, hidden: true }));
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ kind: 'cut', block: 0 });
});
