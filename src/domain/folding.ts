/** A name as names are compared: lower case, ё as е, marks and punctuation as single spaces, no soft hyphens. */
export const folded = (name: string): string => (PLAIN.test(name) ? name.toLowerCase().replaceAll('ё', 'е') : foldedAny(name));

/** What most names are made of: nothing in it is left out or made a space, and Unicode need not be asked. */
const PLAIN = /^[0-9A-Za-zЁА-яё]+(?: [0-9A-Za-zЁА-яё]+)*$/;

const foldedAny = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u00ad\u200b\u2060]|(?<![иИ])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
