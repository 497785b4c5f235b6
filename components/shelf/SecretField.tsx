import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface SecretFieldProps {
  label: string;
  value: string;
  /** A new passphrase is being thought of; else one that exists is asked for. */
  isNew: boolean;
  /** Characters. */
  shortest?: number;
  onChange: (value: string) => void;
}

const fieldId = 'shelf-secret';

/** A passphrase that nobody reads over a shoulder, unless it is asked to be shown. */
export function SecretField({ label, value, isNew, shortest, onChange }: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  const field = {
    id: fieldId,
    name: 'secret',
    required: true,
    autocomplete: isNew ? 'new-password' : 'current-password',
    autocapitalize: 'off',
    spellcheck: false,
    minLength: shortest,
    value,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
  } as const;
  return (
    <div class="secret-field">
      <label for={fieldId}>{label}</label>
      {isShown ? <input type="text" {...field} /> : <input type="password" {...field} />}
      <button
        type="button"
        class="framed"
        data-command="show-secret"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {i18n.t('options.shelf.show')}
      </button>
    </div>
  );
}
