/** Grows with every change of the extractor that changes what comes out. */
export const extractorVersion = 5;
