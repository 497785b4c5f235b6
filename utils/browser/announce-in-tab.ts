import { browser } from 'wxt/browser';

/**
 * Shows a note in the corner of the tab's page for a few seconds: the button may be hidden in the browser's menu, and
 * then nothing else would tell that a save by keyboard worked. The note lives in a closed shadow root of an element of
 * its own, which is taken out again; nothing of the page is touched. Silent where the page cannot be reached.
 */
export async function announceInTab(tabId: number, title: string, text: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: announce, args: [title, text] })
    .catch(() => undefined);
}

/** Runs in the page: must stand alone, without anything from this module. */
function announce(title: string, text: string): void {
  const visibleMs = 4_000;
  const host = document.createElement('nutgraf-note');
  const root = host.attachShadow({ mode: 'closed' });
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.style.cssText =
    'position:fixed;inset:16px 16px auto auto;z-index:2147483647;max-width:320px;padding:12px 16px;border:1px solid #e6e1d6;' +
    'border-radius:4px;background:#fffdf8;color:#1b1a17;font:13px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px rgb(0 0 0/.18);' +
    'overflow-wrap:anywhere';
  const heading = document.createElement('strong');
  heading.textContent = `Nutgraf · ${title}`;
  const line = document.createElement('div');
  line.textContent = text;
  note.append(heading, line);
  root.append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), visibleMs);
}
