/** A page with the popup as it hangs from the toolbar, as large as it is. The pictures are PNG in base64. */
export const besideEachOther = (news: string, popup: string): string => `<!doctype html>
<style>
  body { margin: 0; height: 800px; overflow: hidden; background: url(data:image/png;base64,${news}) no-repeat; }
  img { position: absolute; top: 16px; right: 32px; border-radius: 8px; box-shadow: 0 6px 40px #0005; }
</style><img src="data:image/png;base64,${popup}" alt="">`;

/** The tile a store shows in its lists: the icon and the name, no more, since it is shown at half its size. */
export const tile = (iconSvg: string): string => `<!doctype html>
<style>
  body { margin: 0; height: 280px; display: flex; align-items: center; justify-content: center; gap: 28px; background: #fffdf8; }
  svg { width: 112px; height: 112px; flex: none; }
  span { font: 600 54px Georgia, 'DejaVu Serif', serif; color: #1b1a17; }
</style>${iconSvg}<span>Nutgraf</span>`;
