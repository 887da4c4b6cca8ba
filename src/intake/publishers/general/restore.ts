import { readDateLine } from './date.js';

/** What Readability left of an article, put back into its page. */
export interface Restored {
  /** The lines between the title and the article, where sites print date, place and lead. */
  readonly above: readonly string[];
  readonly body: readonly string[];
}

/** A header is short: with more lines than these between title and article the title is not the article's. */
const HEADER = 12;
/** The longest run of lines that Readability drops out of the middle of an article by mistake. */
const DROPPED = 3;

/**
 * Readability drops short paragraphs beside long ones, and whatever has an unlucky name of a class (`remarks`, `community`). `page` are all lines
 * of the page in order, menus and the like left out; `links` are the lines that are nothing but links.
 */
export function restore(page: readonly string[], article: readonly string[], title: string | null, links: ReadonlySet<string>): Restored {
  const places = new Map<string, Places>();
  page.forEach((line, at) => {
    const known = places.get(line);
    if (known === undefined) places.set(line, { at: [at], next: 0 });
    else known.at.push(at);
  });
  const body: string[] = [];
  let first = -1;
  let last = -1;
  for (const line of article) {
    const at = nextPlace(places.get(line), last);
    if (at >= 0) {
      if (last >= 0 && at - last - 1 <= DROPPED)
        body.push(...page.slice(last + 1, at).filter((each) => !links.has(each) && (isProse(each) || isEarlyDate(each, body.length))));
      if (first < 0) first = at;
      last = at;
    }
    body.push(line);
  }
  const heading = title === null || first < 1 ? -1 : page.lastIndexOf(title, first - 1);
  const above = heading >= 0 && first - heading <= HEADER ? page.slice(heading + 1, first).filter((line) => !links.has(line)) : [];
  return { above, body };
}

/** Where a line stands in the page, ascending, and the first of these places that was not passed yet. */
interface Places {
  readonly at: number[];
  next: number;
}

function nextPlace(places: Places | undefined, last: number): number {
  if (places === undefined) return -1;
  while ((places.at[places.next] ?? Number.POSITIVE_INFINITY) <= last) places.next++;
  return places.at[places.next] ?? -1;
}

/** A paragraph rather than a button: it ends a sentence, or a label opens it. */
const isProse = (line: string): boolean => /[.!?…;:»”")\]>]$/.test(line) || /^.{2,60}?:\s/.test(line);

/** A date below the lead. */
const isEarlyDate = (line: string, linesBefore: number): boolean => linesBefore < 4 && readDateLine(line) !== null;
