import { readFileSync } from 'node:fs';

/** In CSS pixels from the upper left corner of the scene. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A window with its toolbar, the popup if it is open, the pointer, and a line that says what is seen. */
export interface Scene {
  /** PNG in base64: what stands in the window. */
  readonly page: string;
  /** PNG in base64, or nothing: what hangs from the button. */
  readonly popup: string;
  readonly caption: string;
  readonly cursor: Point;
  readonly isPressed: boolean;
}

/** What is seen of a page, below the toolbar and above the caption. */
export const view = { width: 1200, height: 700 };
export const toolbarHeight = 46;
const captionHeight = 44;
export const sceneSize = { width: view.width, height: toolbarHeight + view.height + captionHeight };
/** How far the popup stands from the right edge. */
export const popupRight = 24;
/** The middle of the toolbar button. */
export const buttonAt: Point = { x: view.width - 73, y: toolbarHeight / 2 };

const icon = readFileSync('public/icon.svg', 'utf8');

/** The page that draws a scene. */
export const scene = ({ page, popup, caption, cursor, isPressed }: Scene): string => `<!doctype html>
<style>
  body { margin: 0; overflow: hidden; background: #fff; font: 15px/1 'DejaVu Sans', sans-serif; color: #1b1a17; }
  .toolbar { height: ${toolbarHeight}px; box-sizing: border-box; display: flex; align-items: center; gap: 14px; padding: 0 20px; background: #e9e7e2; border-bottom: 1px solid #d2cfc8; }
  .toolbar i { flex: 1; height: 26px; border-radius: 13px; background: #fff; }
  .toolbar b { width: 34px; height: 34px; border-radius: 17px; display: grid; place-items: center; }
  .toolbar b.pressed { background: #cfccc4; }
  .toolbar svg { width: 22px; height: 22px; }
  .toolbar u { width: 22px; }
  .window { display: block; width: 100%; height: ${view.height}px; }
  .popup { position: absolute; top: ${toolbarHeight + 2}px; right: ${popupRight}px; border-radius: 8px; box-shadow: 0 6px 40px #0006; }
  .pointer { position: absolute; left: ${cursor.x}px; top: ${cursor.y}px; width: 22px; height: 30px; }
  .ring { position: absolute; left: ${cursor.x - 18}px; top: ${cursor.y - 18}px; width: 36px; height: 36px; border-radius: 50%; background: #1f4e9c40; }
  .caption { height: ${captionHeight}px; display: grid; place-items: center; background: #1b1a17; color: #fffdf8; font-size: 17px; }
</style>
<div class="toolbar"><i></i><b${isPressed && cursor.y < toolbarHeight ? ' class="pressed"' : ''}>${icon}</b><u></u></div>
<img class="window" src="data:image/png;base64,${page}" alt="">
${popup ? `<img class="popup" src="data:image/png;base64,${popup}" alt="">` : ''}
${isPressed ? '<div class="ring"></div>' : ''}
<svg class="pointer" viewBox="0 0 22 30"><path d="M1 1v23l6-5 4 10 4-2-4-9h8z" fill="#111" stroke="#fff" stroke-width="1.5"/></svg>
<div class="caption">${caption}</div>`;
