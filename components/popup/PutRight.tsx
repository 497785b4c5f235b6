import type { MenuItem } from '../put-right/menu-items';
import { MenuButton } from './MenuButton';

/** What can be put right about the thing it stands beside, one click each. */
export function PutRight({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <span class="put-right">
      <MenuButton label={label} face="⋯" items={items} />
    </span>
  );
}
