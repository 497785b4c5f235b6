import { vi } from 'vitest';
import type { ListenPorts, Voice } from '../listen/listen-ports';

type SpeakOutcome = Awaited<ReturnType<NonNullable<ListenPorts['voice']>['speak']>>;

/** A voice that says a sentence until it is told that it has been said, or is cut off. */
export function fakeVoice(voices: readonly Voice[]) {
  const said: [text: string, voice: string, rate: number][] = [];
  let end: ((outcome: SpeakOutcome) => void) | null = null;
  const ends = async (outcome: SpeakOutcome) => {
    end?.(outcome);
    await new Promise((done) => setTimeout(done, 0));
  };
  return {
    said,
    ends,
    voices: vi.fn(async () => voices),
    speak: vi.fn((text: string, voice: Voice, rate: number) => {
      said.push([text, voice.name, rate]);
      return new Promise<SpeakOutcome>((done) => {
        end = done;
      });
    }),
    stop: vi.fn(() => end?.('stopped')),
  };
}
