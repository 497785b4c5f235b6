import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  icon: IconName;
  name: string;
  onClick: () => void;
  isPressed?: boolean;
  isDisabled?: boolean;
  tabIndex?: number;
  class?: string;
}

/** A button that shows an icon and says its name to screen readers and on hover. */
export function IconButton({
  icon,
  name,
  onClick,
  isPressed,
  isDisabled,
  tabIndex,
  class: more = '',
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${more}`}
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
      <Icon name={icon} />
    </button>
  );
}
