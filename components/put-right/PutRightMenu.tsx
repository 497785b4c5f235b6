import { Menu } from '../Menu';
import type { MenuItem } from './menu-items';

/** What can be put right about the thing it stands beside, one click each; nothing where there is nothing to put right. */
export function PutRightMenu({ name, items }: { name: string; items: readonly MenuItem[] }) {
  if (items.length === 0) return null;
  return (
    <span class="put-right">
      <Menu name={name}>
        {items.map(({ label, onPick }) => (
          <button type="button" key={label} dir="auto" onClick={onPick}>
            {label}
          </button>
        ))}
      </Menu>
    </span>
  );
}
