/** The orders of a directory of people or of topics: in most articles first, latest first, by name. */
export const directorySorts = ['articles', 'recent', 'name'] as const;
export type DirectorySort = (typeof directorySorts)[number];
