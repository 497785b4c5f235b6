import type { ListedRoles } from '../../language/listed-people';

/** True for a noun that says what somebody is, by itself or as the last part of a compound: "minister", "party leader". */
export function isListedHead(word: string, roles: ListedRoles | null): boolean {
  if (!roles) return false;
  const lower = word.toLowerCase();
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (roles.notHeads.has(lower) || roles.notHeads.has(last)) return false;
  if (roles.heads.has(lower) || roles.heads.has(last)) return true;
  return (!roles.areHeadsCapital || /^\p{Lu}/u.test(word)) && endsAs(lower, roles.headEndings);
}

/** Letters before an ending at least, so that the ending alone is none; a long one may be a whole word. */
const leastBefore = 2;
const wholeWord = 4;

/** The word has one of the endings and something before it, or is a long one. */
export function endsAs(lower: string, endings: Iterable<string>): boolean {
  for (const ending of endings) {
    if (lower.length >= ending.length + leastBefore && lower.endsWith(ending)) return true;
    if (ending.length >= wholeWord && lower === ending) return true;
  }
  return false;
}
