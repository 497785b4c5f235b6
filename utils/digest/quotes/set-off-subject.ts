import { headOfComplement, isCompany, isWhoseOffice } from './held-name';
import { type SpeechBlock, wordAt } from './speech-block';
import { isBreak, isHeadAt, mentionSubject, nounSubject, type Subject } from './subject-forms';

/** Tokens between a verb and a subject set off by an appositive: "Holub, executive director of the ... Association, said". */
const maxApposition = 40;

/** "Chad Hawk, vice president of a grading firm in Florida told": a name whose apposition no second comma closes. */
export function setOffPerson(speech: SpeechBlock, from: number): Subject | null {
  const sentence = speech.sentenceOf[from];
  for (let at = from; at >= Math.max(0, from - maxApposition); at--) {
    if (speech.sentenceOf[at] !== sentence || speech.isQuoted[at] || isBreak(wordAt(speech, at))) return null;
    const subject = mentionSubject(speech, at);
    if (subject?.reference.kind === 'person')
      return wordAt(speech, subject.to) === ',' && isRoleNear(speech, subject.to) ? subject : null;
  }
  return null;
}

function isRoleNear(speech: SpeechBlock, from: number): boolean {
  for (let at = from + 1; at < from + 8; at++) if (isHeadAt(speech, at)) return true;
  return false;
}

/** "Holub, executive director of the union, said": the nearest person, or phrase, that a comma follows. */
export function beforeApposition(speech: SpeechBlock, comma: number): Subject | null {
  const { carriers, recipientPrepositions } = speech.words.speech;
  const sentence = speech.sentenceOf[comma];
  let organisation: Subject | null = null;
  for (let at = comma - 1; at >= Math.max(0, comma - maxApposition); at--) {
    if (speech.sentenceOf[at] !== sentence || speech.isQuoted[at]) break;
    const subject = mentionSubject(speech, at);
    if (!subject) continue;
    // "The union's letter to Dias, the commissioner, said": it is the letter that says so.
    if (recipientPrepositions.has(wordAt(speech, subject.from - 1)) && carriers.has(wordAt(speech, subject.from - 2)))
      return nounSubject(speech, subject.from - 2);
    const isHeld =
      headOfComplement(speech, subject.from) !== null ||
      isWhoseOffice(speech, subject.from) ||
      isCompany(speech, subject.from);
    if (subject.reference.kind === 'person' && isHeld) {
      at = subject.from;
      continue;
    }
    const isSetOff = at === comma - 1 || /^[,(–—-]$/.test(wordAt(speech, subject.to));
    if (subject.reference.kind === 'person' && isSetOff) return subject;
    if (at === comma - 1) organisation ??= subject;
    at = subject.from;
  }
  return organisation;
}
