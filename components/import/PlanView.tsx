import { i18n } from '#i18n';
import type { ImportState, ImportStep } from '@/utils/app/import/import-session';
import type { ImportMode } from '@/utils/import/decide-record';
import { camelCase } from '@/utils/text/camel-case';
import { Choice } from '../Choice';
import { ImportProblems } from './ImportProblems';
import { programName } from './program-name';

interface PlanViewProps {
  state: ImportState;
  step: Extract<ImportStep, { kind: 'planned' }>;
  /** How many articles would be added or changed. */
  incoming: number;
  locale: string;
  onMode: (mode: ImportMode) => void;
  onTag: (tag: string) => void;
}

/** What an import would do: where the files come from, what they hold, what is to be looked at. */
export function PlanView({
  state,
  step: { plan, program, fileCount },
  incoming,
  locale,
  onMode,
  onTag,
}: PlanViewProps) {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const { counts, entries, failure, problems } = plan;
  const linkCount = entries.filter(({ status, isLinkOnly }) => isLinkOnly && status !== 'present').length;
  const isEmpty = failure !== null && entries.length === 0 && problems.length === 0;
  const source = [
    ...(program ? [programName(program)] : []),
    ...(fileCount > 1 ? [i18n.t('library.importing.files', fileCount, [number(fileCount)])] : []),
  ];
  return (
    <div role="status">
      {source.length > 0 && <p class="import-source">{source.join(' · ')}</p>}
      {failure && <p class="alarm">{i18n.t(`library.importing.failure.${camelCase(failure.kind)}`)}</p>}
      {isEmpty ? (
        <p class="muted">{i18n.t('library.importing.hint')}</p>
      ) : (
        <dl class="plan-counts number">
          {(['new', 'changed', 'present', 'leftOut'] as const).map((kind) => (
            <div key={kind}>
              <dt>{i18n.t(`library.importing.counts.${kind}`)}</dt>
              <dd data-count={kind}>{number(counts[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
      {linkCount > 0 && (
        <p class="import-links">{i18n.t('library.importing.linksOnly', linkCount, [number(linkCount)])}</p>
      )}
      {!isEmpty && incoming === 0 && counts.present > 0 && <p>{i18n.t('library.importing.nothingNew')}</p>}
      <ImportProblems problems={problems} locale={locale} />
      {counts.present + counts.changed > 0 && (
        <Choice
          name={i18n.t('library.importing.mode')}
          value={state.mode}
          options={(['merge', 'replace'] as const).map((value) => [value, i18n.t(`library.importing.modes.${value}`)])}
          onChoose={onMode}
        />
      )}
      {incoming > 0 && (
        <label class="batch-tag">
          <span>{i18n.t('library.importing.tag')}</span>
          <input
            type="text"
            name="batch-tag"
            value={state.tag}
            maxLength={100}
            onInput={(event) => onTag(event.currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}
