import { Sign, type SignName } from './Sign';

interface SignButtonProps {
  sign: SignName;
  name: string;
  onClick: () => void;
  isPressed?: boolean;
  isDisabled?: boolean;
  tabIndex?: number;
  class?: string;
}

/** A button that shows a sign and says its name to screen readers and on hover. */
export function SignButton({
  sign,
  name,
  onClick,
  isPressed,
  isDisabled,
  tabIndex,
  class: more = '',
}: SignButtonProps) {
  return (
    <button
      type="button"
      class={`icon ${more}`}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      disabled={isDisabled}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Sign name={sign} />
    </button>
  );
}
