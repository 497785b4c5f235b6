import { bylineWords } from '../vocabulary/bylines';

/** Matches the address of somebody's page: "/author/ada-quill", "/autoren/quill-ada". */
export const authorPath = new RegExp(`/(?:${bylineWords.paths.map(encodeURI).join('|')})s?/[^/]`, 'i');
