import { foldText } from '@/utils/text/fold';
import words from '../vocabulary/posting-words.json' with { type: 'json' };

const beginnings = words.beginnings.map((word) => ` ${foldText(word)}`);
const whole = words.words.map((word) => ` ${foldText(word)} `);
const unparted = words.unparted.map((word) => foldText(word));

/** A paragraph that leads to a post does so near its end; so much of it is looked at (characters). */
const maxLookedAt = 600;

/** True for a text that tells of something posted: it names a network ("on Twitter"), or says "posted", "tweeted". */
export function tellsOfPosting(text: string): boolean {
  const folded = ` ${foldText(text.slice(-maxLookedAt))} `;
  const has = (word: string) => folded.includes(word);
  return beginnings.some(has) || whole.some(has) || unparted.some(has);
}
