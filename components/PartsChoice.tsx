import { i18n } from '#i18n';
import { type DigestPart, digestParts } from '@/utils/model/settings';
import { IconButton } from './IconButton';

interface Props {
  /** In their order; at least one. */
  readonly shown: readonly DigestPart[];
  readonly onChoose: (shown: readonly DigestPart[]) => void;
}

/** Which parts of a digest are shown, and in which order: those that are first, in their order, then the others. */
export function PartsChoice({ shown, onChoose }: Props) {
  const hidden = digestParts.filter((part) => !shown.includes(part));
  return (
    <fieldset class="parts-choice">
      <legend class="small-caps">{i18n.t('options.parts')}</legend>
      <ol>
        {[...shown, ...hidden].map((part) => {
          const at = shown.indexOf(part);
          const name = i18n.t(`options.part.${part}`);
          return (
            <li key={part}>
              <label>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  // The last one stays: a popup without anything in it would say nothing.
                  disabled={at >= 0 && shown.length === 1}
                  onChange={() => onChoose(at >= 0 ? shown.filter((each) => each !== part) : [...shown, part])}
                />
                <span>{name}</span>
              </label>
              <IconButton
                icon="up"
                name={i18n.t('options.earlier', [name])}
                isDisabled={at < 1}
                onClick={() => onChoose(moved(shown, at, -1))}
              />
              <IconButton
                icon="down"
                name={i18n.t('options.later', [name])}
                isDisabled={at < 0 || at === shown.length - 1}
                onClick={() => onChoose(moved(shown, at, 1))}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

/** The list with the one at `at` a place earlier (-1) or later (1). */
function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const item = list.slice(at, at + 1);
  const rest = [...list.slice(0, at), ...list.slice(at + 1)];
  return [...rest.slice(0, at + by), ...item, ...rest.slice(at + by)];
}
