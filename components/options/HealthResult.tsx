import { i18n } from '#i18n';
import type { HealthState } from '@/utils/app/options/data-care-session';
import type { HealthReport } from '@/utils/library/health/health-report';
import { camelCase } from '@/utils/text/camel-case';

interface HealthResultProps {
  health: HealthState;
  locale: string;
  onRepair: (report: HealthReport) => void;
}

const repairable = new Set(['damaged', 'no-row', 'columns', 'index', 'connections']);

/** How a health check goes or went, in plain words, with the repair where there is one. */
export function HealthResult({ health, locale, onRepair }: HealthResultProps) {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  if (health.kind === 'not-checked') return <p class="muted hint">{i18n.t('options.care.checkHint')}</p>;
  if (health.kind === 'repairing') return <p role="status">{i18n.t('options.care.repairing')}</p>;
  if (health.kind === 'checking') {
    const { progress } = health;
    return (
      <p role="status">
        {i18n.t('options.care.checking')}
        {progress && (
          <progress
            aria-label={i18n.t('options.care.checking')}
            value={progress.done}
            max={Math.max(1, progress.total)}
          />
        )}
      </p>
    );
  }
  const { report } = health;
  if (report.isStopped) return <p role="status">{i18n.t('options.care.stopped')}</p>;
  if (report.faults.length === 0) {
    return <p role="status">{i18n.t('options.care.healthy', report.articles, [number(report.articles)])}</p>;
  }
  const kinds = [...new Set(report.faults.map(({ kind }) => kind))];
  return (
    <div role="status">
      <ul class="faults">
        {kinds.map((kind) => {
          const count = report.faults.filter((fault) => fault.kind === kind).length;
          return <li key={kind}>{i18n.t(`options.care.fault.${camelCase(kind)}`, count)}</li>;
        })}
      </ul>
      {report.faults.some(({ kind }) => repairable.has(kind)) && (
        <button type="button" class="framed" data-command="repair" onClick={() => onRepair(report)}>
          {i18n.t('options.care.repair')}
        </button>
      )}
    </div>
  );
}
