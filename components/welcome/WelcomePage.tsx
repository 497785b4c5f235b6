import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { LibraryMark } from '../library/LibraryMark';
import { type BrowserKind, PinDrawing } from './PinDrawing';

interface Props {
  readonly kind: BrowserKind;
  /** Whether there is a toolbar to pin to, and keys: not on a phone. */
  readonly hasToolbar: boolean;
  /** The keys that save without the popup; null if none are set. */
  readonly saveKeys: string | null;
  /** The popup on the example, and the example's text. */
  readonly children: ComponentChildren;
  readonly onImport: () => void;
  readonly onOpenLibrary: () => void;
}

/** What to know after installing: where the button is, what it does, and what it never does. */
export function WelcomePage({ kind, hasToolbar, saveKeys, children, onImport, onOpenLibrary }: Props) {
  return (
    <main class="welcome">
      <header>
        <LibraryMark />
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.intro')}</p>
      </header>
      {hasToolbar && (
        <section>
          <h2>{i18n.t('welcome.pin.title')}</h2>
          <p>{i18n.t(`welcome.pin.${kind}`)}</p>
          <PinDrawing kind={kind} />
        </section>
      )}
      <section>
        <h2>{i18n.t('welcome.try.title')}</h2>
        <p>{i18n.t('welcome.try.text')}</p>
        <div class="example">{children}</div>
      </section>
      {hasToolbar && (
        <section>
          <h2>{i18n.t('welcome.keys')}</h2>
          <p>
            {i18n.t('options.keysCurrent', [''])}
            <kbd>{saveKeys ?? i18n.t('options.keysNone')}</kbd>
          </p>
          <p class="muted">{i18n.t('options.keysText')}</p>
        </section>
      )}
      <section>
        <h2>{i18n.t('welcome.import.title')}</h2>
        <p>{i18n.t('welcome.import.text')}</p>
        <p>
          <button type="button" class="framed" onClick={onImport}>
            {i18n.t('library.import')}
          </button>{' '}
          <button type="button" class="framed" onClick={onOpenLibrary}>
            {i18n.t('options.openLibrary')}
          </button>
        </p>
      </section>
      <section>
        <h2>{i18n.t('welcome.promise.title')}</h2>
        <p>{i18n.t('welcome.promise.text')}</p>
        <dl>
          {(['sites', 'policy', 'offline'] as const).map((check) => (
            <div key={check}>
              <dt>{i18n.t(`welcome.promise.${check}.title`)}</dt>
              <dd>{i18n.t(`welcome.promise.${check}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
