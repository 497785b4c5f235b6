import { beforeEach, expect, test, vi } from 'vitest';
import { localVoices } from './local-voices';

class Utterance {
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor(readonly text: string) {}
}
const near = { voiceURI: 'near', name: 'Near', lang: 'en-GB', localService: true };
const far = { voiceURI: 'far', name: 'Far', lang: 'en-GB', localService: false };

function fakeSynthesis(voices: object[]) {
  const spoken: (Utterance & Record<string, unknown>)[] = [];
  return Object.assign(new EventTarget(), {
    spoken,
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak: vi.fn((utterance) => void spoken.push(utterance)),
    cancel: vi.fn(),
  });
}
const portOf = (synthesis: ReturnType<typeof fakeSynthesis>, waitMs = 20) => {
  const port = localVoices(synthesis as unknown as SpeechSynthesis, waitMs);
  if (!port) throw new Error('no speech');
  return port;
};
beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));

const voice = { id: 'near', name: 'Near', language: 'en-GB' };

test('only voices of this device are given out', async () => {
  expect(await portOf(fakeSynthesis([far, near])).voices()).toEqual([voice]);
});

test('voices that come late are waited for, and none after a while is none', async () => {
  const voices: object[] = [];
  const synthesis = fakeSynthesis(voices);
  const asked = portOf(synthesis, 60_000).voices();
  voices.push(near);
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(await asked).toEqual([voice]);
  expect(await portOf(fakeSynthesis([far])).voices()).toEqual([]);
});

test('a sentence is said with voice and speed, and how it ends is told', async () => {
  const synthesis = fakeSynthesis([near]);
  const port = portOf(synthesis);
  const ends: [string, (utterance: Utterance | undefined) => void][] = [
    ['said', (utterance) => utterance?.onend?.()],
    ['stopped', (utterance) => utterance?.onerror?.({ error: 'canceled' })],
    ['stopped', (utterance) => utterance?.onerror?.({ error: 'interrupted' })],
    ['failed', (utterance) => utterance?.onerror?.({ error: 'audio-busy' })],
  ];
  for (const [outcome, end] of ends) {
    const said = port.speak('It is yours.', voice, 1.5);
    expect(synthesis.spoken.at(-1)).toMatchObject({ text: 'It is yours.', voice: near, lang: 'en-GB', rate: 1.5 });
    end(synthesis.spoken.at(-1));
    expect(await said).toBe(outcome);
  }
});

test('a voice that is not of this device is never used', async () => {
  const synthesis = fakeSynthesis([far]);
  expect(await portOf(synthesis).speak('It is yours.', { ...voice, id: 'far' }, 1)).toBe('failed');
  expect(synthesis.speak).not.toHaveBeenCalled();
});

test('what is being said is cut off by the next sentence and by stopping', () => {
  const synthesis = Object.assign(fakeSynthesis([near]), { speaking: true });
  const port = portOf(synthesis);
  void port.speak('One.', voice, 1);
  expect(synthesis.cancel).toHaveBeenCalledTimes(1);
  port.stop();
  expect(synthesis.cancel).toHaveBeenCalledTimes(2);
});

test('a browser that cannot speak has none', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(localVoices()).toBeNull();
});
