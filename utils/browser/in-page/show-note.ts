import type { PageRequest } from '@/utils/model/page-request';
import { putOverPage } from './put-over-page';

const visibleMs = 4_000;
const look =
  'position:fixed;inset:16px 16px auto auto;max-width:320px;padding:12px 16px;border:1px solid #e6e1d6;' +
  'border-radius:4px;background:#fffdf8;color:#1b1a17;font:13px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px rgb(0 0 0/.18);' +
  'overflow-wrap:anywhere';

/**
 * Shows a note in the corner of this page for a few seconds. Runs in the page's isolated world; true once it stands.
 * A page may take it out again; the button's badge says the same, where no page reaches.
 */
export function showNote({ note }: Pick<PageRequest, 'note'>): boolean {
  if (!note) return false;
  const { host, root } = putOverPage();
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.style.cssText = look;
  const heading = document.createElement('strong');
  const line = document.createElement('div');
  // Each in its own direction: a headline cannot turn the words around it.
  line.dir = heading.dir = 'auto';
  heading.textContent = `Nutgraf · ${note.title}`;
  line.textContent = note.text;
  box.append(heading, line);
  root.append(box);
  setTimeout(() => host.remove(), visibleMs);
  return true;
}
