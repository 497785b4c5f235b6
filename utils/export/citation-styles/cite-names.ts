import type { CitationName } from '../citation';
import type { CitationStyle } from './citation-style';

/** The authors as a style lists them: "Perch, J., & Okafor, S."; null where there are none. */
export function citeNames(names: readonly CitationName[], style: CitationStyle['names']): string | null {
  const written = names.map((name, at) => writeName(name, style.areInitials, style.areAllInverted || at === 0));
  const last = written.at(-1);
  if (last === undefined) return null;
  if (written.length > style.most) {
    const shown = written.slice(0, style.shownOfMore).join(style.between);
    return shown + style.afterShown + (style.isLastShown ? last : '');
  }
  if (written.length === 1) return last;
  const and = written.length === 2 ? style.beforeLastOfTwo : style.beforeLast;
  return written.slice(0, -1).join(style.between) + and + last;
}

function writeName(name: CitationName, areInitials: boolean, isInverted: boolean): string {
  if ('literal' in name) return name.literal;
  const given = areInitials ? initials(name.given) : name.given;
  return isInverted ? `${name.family}, ${given}` : `${given} ${name.family}`;
}

/** "Jean-Luc Marie" becomes "J.-L. M.". */
const initials = (given: string) =>
  given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
