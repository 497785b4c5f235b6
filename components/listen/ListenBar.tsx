import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListenSession, ListenState } from '@/utils/app/listen/listen-session';
import type { Span } from '@/utils/model/article';
import { camelCase } from '@/utils/text/camel-case';
import { IconButton } from '../IconButton';
import { useOpened } from '../use-opened';
import { useSessionState } from '../use-session-state';

interface Props {
  /** Makes the session; what it needs is loaded with it. */
  readonly open: () => Promise<ListenSession>;
  /** The sentence that is being said; to be marked where it stands. */
  readonly onSpoken: (span: Span) => void;
  readonly onDone: () => void;
}

/** Reads aloud as soon as it is shown, and is silent as soon as it is gone. */
export function ListenBar({ open, onSpoken, onDone }: Props) {
  const session = useOpened(open, (opened) => opened.stop());
  return (
    <section class="listen-bar" aria-label={i18n.t('listen.title')}>
      {session && <Controls session={session} onSpoken={onSpoken} />}
      <IconButton icon="close" name={i18n.t('library.close')} class="listen-close" onClick={onDone} />
    </section>
  );
}

function Controls({ session, onSpoken }: { session: ListenSession } & Pick<Props, 'onSpoken'>) {
  const state = useSessionState(session.state);
  const spoken = state.kind === 'ready' && state.motion === 'speaking' ? state.sentences[state.at]?.span : undefined;
  useEffect(() => {
    if (spoken) onSpoken(spoken);
  }, [spoken]);
  switch (state.kind) {
    case 'looking':
      return <p role="status">{i18n.t('listen.looking')}</p>;
    case 'silent':
      return <p role="status">{i18n.t(`listen.silent.${camelCase(state.reason)}`)}</p>;
    case 'ready':
      return <ReadyControls session={session} state={state} />;
  }
}

const rates = [0.75, 1, 1.25, 1.5, 2] as const;

function ReadyControls({ session, state }: { session: ListenSession; state: Extract<ListenState, { kind: 'ready' }> }) {
  const { motion, at, sentences, what, rate, voice, voices } = state;
  const isSpeaking = motion === 'speaking';
  return (
    <>
      <IconButton
        icon="previous"
        name={i18n.t('listen.previous')}
        isDisabled={at === 0}
        onClick={() => void session.skip(-1)}
      />
      <IconButton
        icon={isSpeaking ? 'pause' : 'play'}
        name={i18n.t(isSpeaking ? 'listen.pause' : 'listen.play')}
        class="listen-play"
        onClick={() => (isSpeaking ? session.pause() : void session.play())}
      />
      <IconButton
        icon="next"
        name={i18n.t('listen.next')}
        isDisabled={at === sentences.length - 1}
        onClick={() => void session.skip(1)}
      />
      <span class="number">{i18n.t('listen.place', [String(at + 1), String(sentences.length)])}</span>
      <select
        class="listen-what"
        aria-label={i18n.t('listen.what')}
        value={what}
        onChange={(event) => void session.choose(event.currentTarget.value === 'summary' ? 'summary' : 'article')}
      >
        {(['summary', 'article'] as const).map((each) => (
          <option key={each} value={each}>
            {i18n.t(`listen.of.${each}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('listen.speed')}
        value={rate}
        onChange={(event) => {
          const chosen = rates.find((each) => String(each) === event.currentTarget.value);
          if (chosen) void session.setRate(chosen);
        }}
      >
        {rates.map((each) => (
          <option key={each} value={each}>
            {each}×
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          aria-label={i18n.t('listen.voice')}
          value={voice.id}
          onChange={(event) => void session.setVoice(event.currentTarget.value)}
        >
          {voices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p role="status">{motion === 'failed' && i18n.t('listen.failed')}</p>
    </>
  );
}
