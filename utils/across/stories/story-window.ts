/** Days within which a follow-up comes; later, an anniversary piece is a story of its own. */
export const windowDays = 21;
