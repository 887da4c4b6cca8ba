import type { PrintedLine } from './lines.js';

/** So many lines at either end of a page may be printed on every page. */
const REACH = 3;

/** A page's number and nothing else: `3`, `- 3 -`, `Page 3 of 10`, `стр. 3`. */
const NUMBER = /^(?:[-–—]\s?)?(?:page\s|p\.\s?|стр(?:аница|\.)\s?|с\.\s?)?(\d{1,4})(?:\s?(?:of|из|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/**
 * The lines that are printed on page after page: headers and footers (the same words, figures aside, at the same height on at least two pages and a third of
 * all) and the numbers of pages (figures that go up by one with each page). A label at the head of several pages is none.
 */
export function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<PrintedLine> {
  const running = new Set<PrintedLine>();
  const groups = new Map<string, PrintedLine[]>();
  const add = (key: string, line: PrintedLine): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  };
  for (const lines of pages) {
    const edges = lines.length <= 2 * REACH ? lines : [...lines.slice(0, REACH), ...lines.slice(-REACH)];
    for (const line of edges) {
      const number = NUMBER.exec(line.text)?.[1];
      if (number !== undefined) add(`number ${Number(number) - line.page}`, line);
      else if (!line.text.endsWith(':')) add(`words ${line.text.replace(/\d+/g, '#').toLowerCase()}`, line);
    }
  }
  const fewest = Math.max(2, pages.length / 3);
  for (const group of groups.values()) {
    const heights = new Map<number, PrintedLine[]>();
    for (const line of group) {
      const height = Math.round(line.y / 6);
      // A line at the border between two heights counts for both.
      for (const each of [height, height + 1]) {
        const there = heights.get(each);
        if (there === undefined) heights.set(each, [line]);
        else there.push(line);
      }
    }
    for (const lines of heights.values()) {
      if (new Set(lines.map((line) => line.page)).size >= fewest) for (const line of lines) running.add(line);
    }
  }
  const [only] = pages;
  if (pages.length === 1 && only !== undefined && only.length > 2) {
    for (const line of [only[0], only.at(-1)]) if (line !== undefined && NUMBER.exec(line.text)?.[1] === '1') running.add(line);
  }
  return running;
}
