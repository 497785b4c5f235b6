import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfQuestion as Question, ShelfSession } from '@/utils/app/shelf/shelf-session';
import { SecretField } from './SecretField';

interface ShelfQuestionProps {
  question: Question;
  session: ShelfSession;
  isBusy: boolean;
}

/** So short a passphrase is soon guessed by who holds the folder. */
const shortestPassphrase = 12;

/** Asks for what opens the shelf that lies there, or for the passphrase of a new one. */
export function ShelfQuestion({ question, session, isBusy }: ShelfQuestionProps) {
  const [label, setLabel] = useState('');
  const [secret, setSecret] = useState('');
  const isNew = question.file === null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void session.answer(secret, label.trim());
      }}
    >
      <p>{i18n.t(isNew ? 'options.shelf.makeText' : 'options.shelf.joinText')}</p>
      <label>
        <span>{i18n.t('options.shelf.label')}</span>
        <input
          type="text"
          name="label"
          required
          maxLength={60}
          value={label}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
      </label>
      <SecretField
        label={i18n.t(isNew ? 'options.shelf.passphrase' : 'options.shelf.secret')}
        value={secret}
        isNew={isNew}
        shortest={isNew ? shortestPassphrase : undefined}
        onChange={setSecret}
      />
      <p class="shelf-actions">
        <button type="submit" class="framed" data-command="answer-shelf" disabled={isBusy}>
          {i18n.t(isNew ? 'options.shelf.make' : 'options.shelf.join')}
        </button>{' '}
        <button type="button" class="framed" disabled={isBusy} onClick={session.giveUp}>
          {i18n.t('library.cancel')}
        </button>
      </p>
    </form>
  );
}
