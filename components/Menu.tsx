import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface MenuProps {
  name: string;
  icon?: IconName;
  /** Shown in place of the icon. */
  label?: ComponentChildren;
  children: ComponentChildren;
  /** Stays open when something in it is clicked: it holds settings, not commands. */
  isPanel?: boolean;
}

/** A button that unfolds what it holds; closes with Escape, with a click elsewhere and, if it holds commands, with a choice. */
export function Menu({ name, icon = 'more', label, children, isPanel = false }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape on its way up from the controls inside
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class={label ? 'plain menu-label' : 'icon-button'}
        aria-expanded={isOpen}
        aria-label={label ? undefined : name}
        title={label ? undefined : name}
        onClick={() => setOpen(!isOpen)}
      >
        {label ?? <Icon name={icon} />}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside answer the keys
        // biome-ignore lint/a11y/noStaticElementInteractions: listens for clicks on their way up from the buttons inside
        <div class="menu-sheet" onClick={() => !isPanel && close()}>
          {children}
        </div>
      )}
    </div>
  );
}
