import { i18n } from '#i18n';
import type { ImportProblem } from '@/utils/import/import-item';
import { camelCase } from '@/utils/text/camel-case';

/** Enough to see what is wrong with a file; the count says the rest. */
const shownProblems = 50;

/** What of a file could not be taken as it stands, with line and reason. */
export function ImportProblems({ problems, locale }: { problems: readonly ImportProblem[]; locale: string }) {
  if (problems.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <details class="import-problems">
      <summary>{i18n.t('library.importing.problems', problems.length, [number.format(problems.length)])}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too */}
      <ul tabIndex={0}>
        {problems.slice(0, shownProblems).map(({ reason, line, entry, detail, isKept }, index) => (
          <li key={`${index} ${reason}`}>
            {line !== null && (
              <span class="muted number">{i18n.t('library.importing.line', [number.format(line)])} </span>
            )}
            {entry !== null && <span class="muted">{entry} </span>}
            {i18n.t(`library.importing.reason.${camelCase(reason)}`)}
            {isKept && <span class="muted"> {i18n.t('library.importing.kept')}</span>}
            {detail !== null && (
              <span class="muted" dir="auto">
                {' '}
                {detail}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
