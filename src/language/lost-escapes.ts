/** Letters of the Latin blocks, and typographic marks. */
const LONG = /u(20[0-9a-fA-F]{2}|00[a-fA-F][0-9a-fA-F]|01[0-9a-fA-F]{2}|1[eE][0-9a-fA-F]{2})/g;
const SHORT = /(?<=\p{L})x([C-F][0-9A-F])(?![\p{Lu}\d])/gu;

/** Archives lose the backslash of escapes in titles: `Arvelu2019s`, `PxE9rez`, `Yu0131lmaz`. Read as meant; the title itself stays as it came. */
export function withEscapes(title: string): string {
  const letter = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
  return title.replace(LONG, letter).replace(SHORT, letter);
}
