import { readDateLine } from './date.js';

/** What Readability left of an article, put back into its page. */
export interface Restored {
  /** The lines between the title and the article, where sites print date, place and lead. */
  readonly above: readonly string[];
  readonly body: readonly string[];
}

/** A header is short: with more lines than these between title and article the title is not the article's. */
const HEADER = 12;
/** In pages laid out as tables the menu may be taken for the article's beginning, with so many lines at most. */
const MENU = 40;
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
  const known = (line: string): boolean => !links.has(line);
  // Buttons below the article.
  while (body.length > 1 && links.has(body.at(-1) as string) && !isSentence(body.at(-1) as string)) body.pop();
  if (title === null) return { above: [], body };
  const printed = page.indexOf(title);
  // What ends before the title begins is a notice or a menu: all below the title is taken instead.
  if (printed >= 0 && last < printed) return below(page.slice(printed + 1).filter(known));
  const within = body.slice(0, MENU).indexOf(title);
  const menu = body.slice(0, Math.max(within, 0));
  if (within > 0 && !menu.some(isSentence)) return { above: menu.filter(known), body: body.slice(within + 1) };
  const heading = first < 1 ? -1 : page.lastIndexOf(title, first - 1);
  return { above: heading >= 0 && first - heading <= HEADER ? page.slice(heading + 1, first).filter(known) : [], body };
}

/** Buttons and rubrics below the title are short; the first sentence is the article's. */
function below(lines: readonly string[]): Restored {
  const first = lines.findIndex(isSentence);
  return first < 0 ? { above: [], body: [] } : { above: lines.slice(0, first), body: lines.slice(first) };
}

const isSentence = (line: string): boolean => line.length > 30 && /[.!?…»”":]$/.test(line);

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
