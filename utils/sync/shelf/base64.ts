import type { Bytes } from './carrier';

/** Bytes as text and back; throws where the text is no base 64. */
export const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
