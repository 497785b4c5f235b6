import type { ListedRoles } from '../../language/listed-people';

/** True for a noun that says what somebody is, by itself or as the last part of a compound: "minister", "party leader". */
export function isListedHead(word: string, roles: ListedRoles | null): boolean {
  if (!roles) return false;
  const lower = word.toLowerCase();
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (roles.notHeads.has(lower) || roles.notHeads.has(last)) return false;
  return roles.heads.has(lower) || roles.heads.has(last) || endsAs(lower, roles.headEndings);
}

/** Letters before an ending at least, so that the ending alone is none. */
const leastBefore = 2;

/** The word has one of the endings and something before it. */
export function endsAs(lower: string, endings: Iterable<string>): boolean {
  for (const ending of endings) {
    if (lower.length >= ending.length + leastBefore && lower.endsWith(ending)) return true;
  }
  return false;
}
