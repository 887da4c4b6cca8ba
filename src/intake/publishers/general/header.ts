import { type DateLine, readDateLine } from './date.js';

/** The lines that sites give a name in their markup, whatever stands in them. */
export interface Named {
  readonly place: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
}

export interface ArticleHeader {
  readonly dateLine: string | null;
  readonly date: DateLine | null;
  readonly place: string | null;
  readonly lead: readonly string[];
  /** The article without what stands above. */
  readonly body: readonly string[];
}

/**
 * Takes date, place and lead from above an article (whose other lines there are buttons and rubrics, and go) and from its own first lines (whose
 * first unknown line is the article).
 */
export function readHeader(above: readonly string[], article: readonly string[], title: string | null, named: Named): ArticleHeader {
  let dateLine: string | null = null;
  let date: DateLine | null = null;
  let place: string | null = null;
  const lead: string[] = [];
  const taken = (line: string, behindDate: boolean): boolean => {
    const told = date === null ? readDateLine(line) : null;
    if (told !== null) {
      dateLine = line;
      date = told;
    } else if (place === null && line.length < 90 && (named.place.has(line) || (behindDate && isPlace(line)))) place = line;
    else if (named.lead.has(line)) lead.push(line);
    else return line === title;
    return true;
  };
  let behindDate = false;
  for (const line of above) {
    if (!taken(line, behindDate) && line.length > 50 && /[.!?…»”]$/.test(line)) lead.push(line);
    behindDate = line === dateLine;
  }
  let at = 0;
  for (; at < Math.min(article.length, 6); at++) {
    const line = article[at] as string;
    if (!taken(line, behindDate)) break;
    behindDate = line === dateLine;
  }
  const found = date as DateLine | null;
  return { dateLine, date: found, place: place ?? found?.place ?? null, lead, body: article.slice(at) };
}

/** `Council House, Osterna`, right below the date: two names or more, and no sentence. */
const isPlace = (line: string): boolean =>
  line.length < 70 && /^\p{Lu}[\p{L}’'.-]*(?:\s[\p{L}’'.-]+){0,4}(?:,\s\p{Lu}[\p{L}’'.-]*(?:\s[\p{L}’'.-]+){0,4}){1,2}$/u.test(line);
