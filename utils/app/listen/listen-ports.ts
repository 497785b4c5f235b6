import type { Settings } from '@/utils/model/settings';

/** A voice that speaks on this device; one that sends the text away is none for us. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47, 'en-GB'. */
  readonly language: string;
}

/** How an utterance ended: said to its end, cut off by `stop`, or not possible. */
type SpeakOutcome = 'said' | 'stopped' | 'failed';

interface VoicePort {
  /** The voices of this device. They may come late; none after a while is none. */
  readonly voices: () => Promise<readonly Voice[]>;
  /** Speaks one sentence; what was being said before is cut off. `rate`: 1 is the voice's own. */
  readonly speak: (text: string, voice: Voice, rate: number) => Promise<SpeakOutcome>;
  readonly stop: () => void;
}

export interface ListenPorts {
  /** null where the browser cannot speak. */
  readonly voice: VoicePort | null;
  readonly rate: () => Promise<Settings['listenRate']>;
  readonly keepRate: (rate: Settings['listenRate']) => void;
}
