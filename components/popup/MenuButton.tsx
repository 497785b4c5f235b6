import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from '../put-right/menu-items';

interface Props {
  readonly label: string;
  /** What the button shows where it is not its label. */
  readonly face?: string;
  readonly items: readonly MenuItem[];
  readonly opens?: 'down' | 'up';
}

/** A button with a menu, after the menu button pattern of the ARIA Authoring Practices: arrows move, Escape closes. */
export function MenuButton({ label, face, items, opens = 'down' }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    entries()[0]?.focus();
    // All of it, where it opens in something that scrolls.
    sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (step && at >= 0) {
      event.preventDefault();
      all[(at + step + all.length) % all.length]?.focus();
    } else if (step && !isOpen) {
      event.preventDefault();
      setIsOpen(true);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the buttons inside
    <div
      class="menu-button"
      ref={root}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setIsOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={face ? label : undefined}
        title={face ? label : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {face ?? `${label} ▾`}
      </button>
      {isOpen && (
        <div role="menu" ref={sheet} aria-label={label} class={`menu-sheet menu-${opens}`}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.onPick();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
