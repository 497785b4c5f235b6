// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ListenSession } from '@/utils/app/listen/listen-session';
import { fakeVoice } from '@/utils/app/testing/fake-voice';
import { sampleArticle, sampleDigest } from '@/utils/app/testing/sample-article';
import { ListenBar } from './ListenBar';

afterEach(cleanup);

const digest = sampleDigest(sampleArticle, { summaryLength: 'medium' });
const keepRate = vi.fn();

async function shown(languages: readonly string[] = ['en-GB', 'en-US']) {
  const voice = fakeVoice(languages.map((language) => ({ id: language, name: `Voice of ${language}`, language })));
  const [onSpoken, onDone] = [vi.fn(), vi.fn()];
  const open = async () =>
    new ListenSession({ article: sampleArticle, digest }, 'article', { voice, rate: async () => 1, keepRate });
  const { unmount } = render(<ListenBar open={open} onSpoken={onSpoken} onDone={onDone} />);
  await waitFor(() => expect(document.querySelector('.number, p')).toBeTruthy());
  await waitFor(() => expect(document.body.textContent).not.toContain('Looking for a voice'));
  return { voice, onSpoken, onDone, unmount };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('it speaks as soon as it is shown, tells each sentence, and is silent as soon as it is gone', async () => {
  const { voice, onSpoken, unmount } = await shown();
  expect(voice.said).toHaveLength(1);
  await waitFor(() => expect(onSpoken).toHaveBeenCalledExactlyOnceWith({ block: 0, start: 0, end: 56 }));
  voice.stop.mockClear();
  unmount();
  await waitFor(() => expect(voice.stop).toHaveBeenCalled());
});

test('its buttons pause, play and skip; those that lead nowhere are off', async () => {
  await shown();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sentence before' }).disabled).toBe(true);
  press('Next sentence');
  expect(screen.getByText('2 of 2')).toBeTruthy();
  press('Pause');
  press('Sentence before');
  expect(screen.getByText('1 of 2')).toBeTruthy();
  press('Play');
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
});

test('speed, voice and what is read are chosen', async () => {
  const { voice } = await shown();
  choose('Speed', '1.5');
  choose('Voice', 'en-US');
  choose('What is read aloud', 'summary');
  expect(keepRate).toHaveBeenCalledWith(1.5);
  expect(voice.said.at(-1)).toEqual(['Ada', 'Voice of en-US', 1.5]);
});

test('one voice alone is no choice', async () => {
  await shown(['en-GB']);
  expect(screen.queryByRole('combobox', { name: 'Voice' })).toBeNull();
});

test('no voice for the language is said, with the reason, and can be closed', async () => {
  const { onDone } = await shown(['de-DE']);
  expect(screen.getByRole('status').textContent).toContain('no voice for the language');
  press('Close');
  expect(onDone).toHaveBeenCalledOnce();
});

test('a voice that fails is told', async () => {
  const { voice } = await shown();
  await voice.ends('failed');
  expect(screen.getByRole('status').textContent).toContain('The voice stopped');
});
