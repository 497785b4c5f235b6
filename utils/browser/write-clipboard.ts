/** Puts one thing on the clipboard, in each of its forms by MIME type; false if the browser does not allow it. */
export async function writeClipboard(forms: Readonly<Record<string, string>>): Promise<boolean> {
  const items = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]).then(
    () => true,
    () => false,
  );
}
