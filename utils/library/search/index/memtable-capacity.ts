/**
 * Entries in the memtable from which they become a segment. A search looks through every one of them; with 64 that takes
 * under a millisecond once they are read.
 */
export const memtableCapacity = 64;
