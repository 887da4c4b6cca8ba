/**
 * What a page says is printed so that it can do nothing to a terminal: control characters and escapes as pictures of themselves (`␛`),
 * marks that turn the direction of writing, and halves of surrogate pairs, by their numbers (`⟨U+202E⟩`).
 */
const HARMFUL = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const picture = (character: string): string => {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/** Several lines: line ends and tabs stay. */
export const harmless = (text: string): string => text.replace(/\r\n?/g, '\n').replace(HARMFUL, picture);

/** One line: white space of any kind becomes one space. */
export const harmlessLine = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029 ]+/g, ' ')
    .trim()
    .replace(HARMFUL, picture);

/** A value with every string in it, however deep, made a harmless line. */
export function harmlessDeep<T>(value: T): T {
  if (typeof value === 'string') return harmlessLine(value) as T;
  if (Array.isArray(value)) return value.map(harmlessDeep) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, harmlessDeep(each)])) as T;
}

// JSON escapes what is below U+0020 and halves of pairs by itself, but not these.
const UNESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON on one line that reads back to exactly the same value, with everything a terminal would act on escaped. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
