import type { NameMention } from '../names/find-names';
import { nounPhrase, openers } from './role-after-name';
import { hasOwner, type IsPerson, startOfPhrase, type TokenRange } from './role-before-name';
import { isAppointed, isOffice, isRank, isRoleHead, isSucceeding } from './role-lexicon';

const copulas = new Set(['is', 'was', 'became', 'becomes', 'remains']);

/** The role that a copula gives: "Dias is a former finance minister". */
export function roleByCopula({ sentence, from, to }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  const text = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  // What somebody would be is not what they are.
  if (/^(?:if|whether|unless)$/.test(text(from - 1))) return null;
  let at = to;
  if (text(at) === ',' && text(at + 1) === 'who') at += 2;
  else if (text(at) === 'who') at += 1;
  if (['has', 'had'].includes(text(at)) && text(at + 1) === 'been') at += 2;
  else if (copulas.has(text(at))) at += 1;
  else if (['served', 'serves', 'worked', 'works', 'acts', 'acted'].includes(text(at)) && text(at + 1) === 'as')
    at += 2;
  else return null;
  if (isAppointed(text(at))) at += text(at + 1) === 'as' ? 2 : 1;
  if (['also', 'now', 'currently', 'once', 'then', 'still'].includes(text(at))) at++;
  // An office stands without an article: "who is chairman of the committee".
  if (!openers.has(text(at)) && !isOffice(text(at)) && !isOffice(text(at + 1))) return null;
  return nounPhrase(tokens, at, '', isPerson);
}

/** The office somebody is put into or out of: "replaced Ana Dias as chancellor". */
export function roleBySuccession({ sentence, from, to }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  let at = from - 1;
  while (at >= 0 && isRank(tokens[at]?.text ?? '')) at--;
  if (!isSucceeding(tokens[at]?.text ?? '') || tokens[to]?.text !== 'as') return null;
  return nounPhrase(tokens, to + 1, '', isPerson);
}

/** The role before the copula: "its most prominent alumnus was Leonard Cohen". */
export function roleBeforeCopula({ sentence, from, to }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  const text = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const head = from - 2;
  if (!copulas.has(text(from - 1)) || !isRoleHead(text(head)) || isPerson(head)) return null;
  if (!/^(?:[,.;)–—]|who|and)?$/.test(text(to))) return null;
  const start = startOfPhrase(tokens, head, isPerson);
  const isOpened = openers.has(text(start)) || openers.has(text(start - 1)) || hasOwner(tokens, start, head);
  return isOpened ? { from: start, to: head + 1 } : null;
}
