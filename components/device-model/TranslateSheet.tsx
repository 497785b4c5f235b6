import { i18n } from '#i18n';
import type { TranslateSession } from '@/utils/app/device-model/translate-session';
import type { Translated, TranslatedDigest } from '@/utils/app/device-model/translated-digest';
import { Sheet } from '../popup/Sheet';
import { useOpened } from '../use-opened';
import { useSessionState } from '../use-session-state';
import { TaskView } from './TaskView';

interface Props {
  readonly open: () => Promise<TranslateSession>;
  /** BCP 47, for the names of languages. */
  readonly locale: string;
  readonly onDone: () => void;
}

/** Headline, summary and roles in another language, each beside the article's own words. */
export function TranslateSheet({ open, locale, onDone }: Props) {
  const session = useOpened(open, (opened) => opened.stop());
  return (
    <Sheet title={i18n.t('models.translation')} onDone={onDone}>
      {session && <Translation session={session} locale={locale} />}
    </Sheet>
  );
}

function Translation({ session, locale }: { readonly session: TranslateSession; readonly locale: string }) {
  const state = useSessionState(session.state);
  if (state.kind === 'detecting') return <p role="status">{i18n.t('models.checking')}</p>;
  if (state.kind === 'unknown-language') return <p role="status">{i18n.t('models.unknownLanguage')}</p>;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const { source, target, targets, task } = state;
  return (
    <>
      <label class="translate-into">
        {i18n.t('models.fromInto', [names.of(source) ?? source])}
        <select value={target} onChange={(event) => void session.choose(event.currentTarget.value)}>
          {targets.map((each) => (
            <option key={each} value={each}>
              {names.of(each) ?? each}
            </option>
          ))}
        </select>
      </label>
      <TaskView key={target} task={task}>
        {(output) => <Texts output={output} source={source} target={target} />}
      </TaskView>
    </>
  );
}

interface TextsProps {
  readonly output: TranslatedDigest;
  readonly source: string;
  readonly target: string;
}

function Texts({ output: { title, sentences, roles }, source, target }: TextsProps) {
  const both = ({ original, translated }: Translated, name?: string) => (
    <li key={original}>
      {name && <b>{name}</b>}
      <p class="model-text" lang={target} dir="auto">
        {translated}
      </p>
      <p class="muted" lang={source} dir="auto">
        {original}
      </p>
    </li>
  );
  return (
    <>
      <p class="muted">{i18n.t('models.translated')}</p>
      <ol class="translated">
        {both(title)}
        {sentences.map((sentence) => both(sentence))}
        {roles.map((role) => both(role, role.name))}
      </ol>
    </>
  );
}
