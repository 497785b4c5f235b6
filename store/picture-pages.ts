/** Makes our test pages look like the news pages they stand for. */
export const newspaperStyle = `
  body { font: 17px/1.55 Georgia, 'DejaVu Serif', serif; color: #222; max-width: 720px; margin: 0 0 0 56px; }
  header, nav ul { display: flex; gap: 20px; list-style: none; padding: 10px 0; margin: 0; font: 13px sans-serif; }
  header { border-bottom: 3px double #999; }
  h1 { font-size: 34px; line-height: 1.15; margin: 24px 0 12px; }
  a { color: #345; text-decoration: none; }
  img { display: none; }
  .top-ad, [id^=div-gpt-ad] { background: #e8e8e8; color: #888; text-align: center; padding: 24px; margin: 8px 0; font: 12px sans-serif; }
`;

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
