/** The words of a sentence in lower case: who speaks in quotation marks is not who writes. */
export const wordsOutsideQuotations = (text: string) =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/["“„][^"”“„]*["”“]/g, ' ')
    .split(/[^\p{L}']+/u);
