import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const paper = '#fffdf8';
const ink = '#1b1a17';
const accent = '#1d4f91';
const sizesPx = [16, 32] as const;

/**
 * Shows on the toolbar button that the page in this tab is saved: a filled corner, and a word in the title. Both
 * belong to the tab and go with its next page. Quietly does nothing if the tab is gone.
 */
export async function markSaved(tabId: number): Promise<void> {
  const imageData = Object.fromEntries(sizesPx.map((size) => [size, drawSavedIcon(size)]));
  await Promise.allSettled([
    browser.action.setIcon?.({ tabId, imageData }),
    browser.action.setTitle({ tabId, title: i18n.t('toolbar.saved') }),
  ]);
}

/** Tells for a moment, on the button, that something was done without the popup. */
export async function flashBadge(tabId: number, text: string, durationMs: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor?.({ tabId, color: accent }),
    browser.action.setBadgeText?.({ tabId, text }),
  ]);
  setTimeout(() => void browser.action.setBadgeText?.({ tabId, text: '' }).catch(() => undefined), durationMs);
}

/** The icon of public/icon.svg on its grid of 16, with the corner that means saved. */
function drawSavedIcon(sizePx: number): ImageData {
  const canvas = new OffscreenCanvas(sizePx, sizePx);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(sizePx / 16, sizePx / 16);
  const bar = (colour: string, x: number, y: number, width: number, height: number) => {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  };
  bar(paper, 0, 0, 16, 16);
  bar(ink, 2, 3, 12, 2);
  bar(accent, 2, 7, 12, 2.25);
  bar(ink, 2, 11.25, 6.5, 2);
  context.fillStyle = accent;
  context.beginPath();
  context.moveTo(16, 7);
  context.lineTo(16, 16);
  context.lineTo(7, 16);
  context.fill();
  return context.getImageData(0, 0, sizePx, sizePx);
}
