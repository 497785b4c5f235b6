/** Grows with every change of the digest that changes what comes out. */
export const digestVersion = 21;
