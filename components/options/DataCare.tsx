import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataCareSession } from '@/utils/app/options/data-care-session';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorNotice } from '../library/ErrorNotice';
import { Toast } from '../Toast';
import { useSessionState } from '../use-session-state';
import { formatBytes } from './format-bytes';
import { HealthResult } from './HealthResult';

export interface DataCareProps {
  session: DataCareSession;
  locale: string;
  onBackup: () => void;
}

/** How the library is: its size, its last backup, its health, and how to be rid of it. */
export function DataCare({ session, locale, onBackup }: DataCareProps) {
  const state = useSessionState(session.state);
  const { figures, failure, room, lastBackupAt, savedSinceBackup, health, swallowed } = state;
  const setAsideCount = figures?.setAside ?? 0;
  useEffect(session.start, [session]);
  const [isAsking, setAsking] = useState(false);
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const bytes = (value: number) => formatBytes(value, locale);
  const trouble = failure && <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  // A damaged library opens: what is said of it sends the reader to the check below.
  if (failure && failure.kind !== 'corrupt') return trouble;
  return (
    <section class="data-care" aria-labelledby="data-care">
      <h2 id="data-care">{i18n.t('options.data')}</h2>
      {trouble}
      <dl>
        <div>
          <dt>{i18n.t('options.care.articles')}</dt>
          <dd class="number">
            {figures && number(figures.articles)}
            {figures && figures.revisions > 0 && (
              <span class="muted">
                {' '}
                · {i18n.t('options.care.revisions', figures.revisions, [number(figures.revisions)])}
              </span>
            )}
            {figures && figures.images > 0 && (
              <span class="muted">
                {' '}
                · {i18n.t('options.care.images', figures.images, [number(figures.images), bytes(figures.imageBytes)])}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.care.storage')}</dt>
          <dd class="number">
            {room && i18n.t('options.care.usedAndFree', [bytes(room.used), bytes(room.free)])}
            {figures && figures.uncopied > 0 && (
              <p class="muted hint">{i18n.t('options.care.uncopied', [number(figures.uncopied)])}</p>
            )}
            {room?.isPersistent === false && (
              <>
                <p class="muted hint">{i18n.t('options.care.mayBeCleared')}</p>
                <button type="button" class="framed" onClick={() => void session.persist()}>
                  {i18n.t('options.care.persist')}
                </button>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.care.backup')}</dt>
          <dd>
            <p title={lastBackupAt ? (formatExact(lastBackupAt, locale) ?? undefined) : undefined}>
              {lastBackupAt ? formatLocalDay(lastBackupAt, locale) : i18n.t('options.care.never')}
              {savedSinceBackup !== null && savedSinceBackup > 0 && (
                <span class="muted number">
                  {' '}
                  · {i18n.t('options.care.savedSince', savedSinceBackup, [number(savedSinceBackup)])}
                </span>
              )}
            </p>
            <button type="button" class="framed" data-command="backup" onClick={onBackup}>
              {i18n.t('options.care.backUpNow')}
            </button>
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.care.health')}</dt>
          <dd>
            <HealthResult health={health} locale={locale} onRepair={(report) => void session.repair(report)} />
            {health.kind === 'checking' ? (
              <button type="button" class="framed" onClick={session.stopCheck}>
                {i18n.t('options.care.stop')}
              </button>
            ) : (
              <button
                type="button"
                class="framed"
                data-command="check"
                disabled={health.kind === 'repairing'}
                onClick={() => void session.check()}
              >
                {i18n.t('options.care.check')}
              </button>
            )}
          </dd>
        </div>
        {swallowed.length > 0 && (
          <div>
            <dt>{i18n.t('options.care.swallowed')}</dt>
            <dd>
              <p>{i18n.t('options.care.swallowedText', swallowed.length, [number(swallowed.length)])}</p>
              <button
                type="button"
                class="framed"
                data-command="bring-back"
                onClick={() => void session.bringBackSwallowed()}
              >
                {i18n.t('options.care.bringBack')}
              </button>
            </dd>
          </div>
        )}
        {setAsideCount > 0 && (
          <div>
            <dt>{i18n.t('options.care.setAside')}</dt>
            <dd>
              <p>{i18n.t('options.care.setAsideText', setAsideCount, [number(setAsideCount)])}</p>
              <button
                type="button"
                class="framed"
                data-command="export-set-aside"
                onClick={() => void session.exportSetAside()}
              >
                {i18n.t('options.care.exportSetAside')}
              </button>
            </dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('options.care.erase')}</dt>
          <dd>
            <p class="muted hint">{i18n.t('options.care.eraseHint')}</p>
            <button type="button" class="framed alarm" data-command="erase" onClick={() => setAsking(true)}>
              {i18n.t('options.care.eraseEverything')}
            </button>
          </dd>
        </div>
      </dl>
      {isAsking && (
        <ConfirmDialog
          title={i18n.t('options.care.eraseTitle')}
          text={i18n.t('options.care.eraseText', figures?.articles ?? 0, [number(figures?.articles ?? 0)])}
          action={i18n.t('options.care.eraseEverything')}
          onConfirm={() => void session.eraseEverything()}
          onClose={() => setAsking(false)}
        />
      )}
      <Toast announcer={session.announcer} locale={locale} />
    </section>
  );
}
