/** Whether the text is the absolute address of a page: http, https, or a file on the reader's own disk. */
export function isPageAddress(text: string): boolean {
  try {
    return ['http:', 'https:', 'file:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
