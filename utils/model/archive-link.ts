/** The Internet Archive's list of the states it has kept of a page; the address stands there as it is. */
export const archiveLink = (url: string): string => `https://web.archive.org/web/*/${url}`;
