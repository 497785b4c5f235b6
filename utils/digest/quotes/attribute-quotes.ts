import { isRoleHead } from '../people/role-lexicon';
import type { SpeechBlock } from './speech-block';
import { framesBetween, isWeakVerb, type SpeechFrame } from './speech-frames';
import type { Subject } from './subject-forms';

/** Tokens at most between the closing mark and the frame that names the speaker. */
const maxAfter = 3;
/** The same where only a role stands between: “…,” exercise director General Vicente Blanco told reporters. */
const maxAfterWithRole = 9;

/** Tokens around a quotation in which its frame is looked for: a long sentence to each side. */
const windowTokens = 90;

/** Who says a quotation by its sentence: null where that names nobody, or denies that anybody said it. */
export interface NamedSubject {
  readonly subject: Subject | null;
  readonly isDenied: boolean;
}

/** For each quotation of a block (in order, as token ranges, marks included) the subject that its sentence names; `frames`: those of the block. */
export function namedSubjects(
  speech: SpeechBlock,
  frames: readonly SpeechFrame[],
  quotations: readonly (readonly [number, number])[],
): NamedSubject[] {
  return quotations.map(([from, to], index) => {
    const nextFrom = quotations[index + 1]?.[0] ?? speech.tokens.length;
    const before = framesBetween(frames, from - windowTokens, from);
    const after = framesBetween(frames, to, to + windowTokens);
    const frame =
      frameAfter(speech, after, to, nextFrom) ?? frameBefore(speech, before, from) ?? frameTrailing(speech, after, to);
    if (frame?.isDenied) return { subject: null, isDenied: true };
    return { subject: frame?.subject ?? dashSubject(speech, to), isDenied: false };
  });
}

/** “…” ― Esther Tapia */
function dashSubject(speech: SpeechBlock, to: number): Subject | null {
  if (!/^[―—–-]$/.test(speech.tokens[to]?.text ?? '')) return null;
  const person = speech.mentions[to + 1]?.person;
  const bounds = speech.bounds[to + 1];
  if (person == null || !bounds) return null;
  const isLast =
    /^[.,;]?$/.test(speech.tokens[bounds[1] + 1]?.text ?? '') ||
    isRoleHead(speech.tokens[bounds[1] + 2]?.text ?? '', speech.words.roles);
  return isLast ? { reference: { kind: 'person', person }, from: to + 1, to: bounds[1] + 1 } : null;
}

/** "…," she said. / "…," said Holub. */
function frameAfter(
  speech: SpeechBlock,
  frames: readonly SpeechFrame[],
  to: number,
  nextFrom: number,
): SpeechFrame | null {
  const frame = frames.find(({ from, verb }) => verb >= to && from >= to && verb < nextFrom);
  if (!frame) return null;
  const between = speech.tokens.slice(to, frame.from).map(({ text }) => text);
  const hasRole =
    between.some((word) => isRoleHead(word, speech.words.roles)) &&
    between.length <= maxAfterWithRole &&
    !between.includes(',');
  if (between.length > maxAfter && !hasRole) return null;
  // "…?” to which she replied, “…”": that is the next quotation's.
  if (between.some((text) => /^[.;:!?]$/.test(text) || speech.words.grammar.subordinators.has(text))) return null;
  // "…”, and they agreed": the next clause says what somebody else did.
  if (speech.words.grammar.coordinators.has(between.find((word) => word !== ',') ?? '')) return null;
  // "… go on." Holub said the plan was late: a new sentence, not the attribution, unless it ends right after.
  const mark = speech.tokens[to - 2]?.text ?? '';
  if (mark === '.' && !frame.isInverted && !endsSoon(speech, frame, nextFrom)) return null;
  // "… of Hollywood?” The actress said, “It was …": it opens the next quotation.
  const opensNext =
    frame.to < nextFrom && nextFrom - frame.to <= 1 && /^[,:]$/.test(speech.tokens[frame.to]?.text ?? '');
  if (/^[?!]$/.test(mark) && !frame.isInverted && opensNext && /^\p{Lu}/u.test(speech.tokens[frame.from]?.text ?? ''))
    return null;
  return frame;
}

function endsSoon(speech: SpeechBlock, { to }: SpeechFrame, nextFrom: number): boolean {
  const sentence = speech.sentenceOf[to - 1];
  for (let at = to; at < speech.tokens.length; at++) {
    if (speech.sentenceOf[at] !== sentence) return true;
    if (at >= nextFrom || /^[:“"]$/.test(speech.tokens[at]?.text ?? '')) return false;
    if (at - to > 4) return false;
  }
  return true;
}

/** Holub said: "…" / Holub said the bill "…" */
function frameBefore(speech: SpeechBlock, frames: readonly SpeechFrame[], from: number): SpeechFrame | null {
  const sentence = speech.sentenceOf[from];
  const opensAfterColon = /^[:,]$/.test(speech.tokens[from - 1]?.text ?? '');
  const own = frames.filter(
    (frame) =>
      frame.to <= from && (speech.sentenceOf[frame.verb] === sentence || (opensAfterColon && frame.to > from - 8)),
  );
  const strong = own.filter(({ verb }) => !isWeakVerb(speech.tokens[verb]?.text ?? '', speech.words.speech));
  return strong.at(-1) ?? own.at(-1) ?? null;
}

/** The bill is "…", Holub said. */
function frameTrailing(speech: SpeechBlock, frames: readonly SpeechFrame[], to: number): SpeechFrame | null {
  const sentence = speech.sentenceOf[to - 1];
  return (
    frames.find(
      ({ from, verb }) => from >= to && speech.sentenceOf[verb] === sentence && speech.tokens[from - 1]?.text === ',',
    ) ?? null
  );
}
