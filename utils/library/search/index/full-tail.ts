/**
 * Entries in the tail from which they become a segment. A search looks through every one of the tail; with 64 that takes
 * under a millisecond once they are read.
 */
export const fullTail = 64;
