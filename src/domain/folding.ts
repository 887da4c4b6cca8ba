/** A name as names are compared: lower case, ё as е, marks and punctuation as single spaces, no soft hyphens. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u00ad\u200b\u2060]|(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
