/** Hands a file to the browser's own download, without a permission. `name` is only a suggestion to the browser. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has read the address once it has started; a minute is long past that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
