import type { ArticleParts } from '../../html/article.js';
import { type Field, type FieldOf, walkHtml } from '../../html/walk.js';
import { type DateLine, readDateLine, statedDate } from './date.js';
import { readHeader } from './header.js';
import { readableLines } from './readable.js';
import { restore } from './restore.js';
import { titleOf } from './title.js';

const everything: FieldOf = (tag, within) => {
  if (tag.name === 'head' || tag.name === 'footer' || tag.name === 'aside' || tag.name === 'form') return 'skip';
  return within ?? 'body';
};

/** Class names of what stands around an article. A class that only begins or ends so (`has-sidebar`) may be the whole page's. */
const AROUND =
  /(?:^|\s)(?:(?:social|share|sharing|related|other|latest|sidebar|footer|breadcrumbs?|pagination|pager|comments?|cookies?|subscribe|newsletter|advert|banner|gallery|slider|menu|navigation|navbar|tags|print|widget|caption|photo-caption|see-also)(?:[-_][\w-]{0,30})?)(?:\s|$)/i;

/** All lines of the page but those of menus, captions and the like. */
const outline: FieldOf = (tag, within) => {
  if (tag.name === 'figcaption') return 'skip';
  if (
    tag.name !== 'body' &&
    tag.name !== 'html' &&
    tag.name !== 'main' &&
    tag.name !== 'article' &&
    AROUND.test(tag.attributes.class ?? '')
  )
    return 'skip';
  return everything(tag, within);
};

const NAMED: readonly (readonly [field: Field, className: RegExp])[] = [
  ['date', /(?:^|[\s_-])(?:date|datetime|time|published|pubdate)(?:\s|$)/i],
  ['place', /(?:^|[\s_-])(?:place|location|venue|city)(?:\s|$)/i],
  [
    'lead',
    /(?:^|[\s_-])(?:lead|lede|intro|summary|standfirst|subtitle|subheadline|chapo|teaser-text|short-text|annotation|preview-text|deck|excerpt)(?:\s|$)/i,
  ],
];

/** Headings, and what the markup calls a date, a place or a lead. */
const hinted: FieldOf = (tag, within) => {
  if (tag.name === 'head' || tag.name === 'footer' || tag.name === 'aside') return 'skip';
  if (tag.name === 'h1') return 'title';
  if (within !== null || tag.attributes.class === undefined || tag.name === 'body' || tag.name === 'html') return null;
  const name = tag.attributes.class;
  return NAMED.find(([, className]) => className.test(name))?.[0] ?? null;
};

const linked: FieldOf = (tag) => (tag.name === 'a' ? 'body' : null);

/**
 * The article of a page of no known layout: its lines by Mozilla's Readability, with what that drops put back; the header from the headings, the
 * lines around them and the markup. A fragment (no `<html>`, no `<body>`) is taken whole, and so is a page in which Readability finds nothing
 * though it has paragraphs. Never throws.
 */
export function readGeneral(html: string): ArticleParts {
  const { lines: named, facts, cut } = walkHtml(html, hinted);
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000));
  const title = titleOf(named.title, facts, html);
  const article = whole ? readableLines(html) : null;
  const page = walkHtml(html, article === null ? everything : outline).lines.body;
  const { above, body } =
    article === null ? { above: [], body: plain(page, whole) } : restore(page, article, title, new Set(walkHtml(html, linked).lines.body));
  const header = readHeader(above, body, title, { place: new Set(named.place), lead: new Set(named.lead) });
  const date = header.date ?? beforeTitle(page, title) ?? onlyDate(named.date);
  const stated = statedDate(facts, html);
  return {
    title,
    dateLine: header.dateLine,
    date: date?.date ?? stated,
    time: date?.time ?? (date !== null && stated?.startsWith(date.date) ? stated : null),
    place: header.place,
    lead: header.lead,
    body: header.body.filter((line, at) => at > 3 || line !== title),
    facts,
    cut,
  };
}

/** A date printed above the title. */
function beforeTitle(page: readonly string[], title: string | null): DateLine | null {
  const at = title === null ? -1 : page.indexOf(title);
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const found = readDateLine(page[i] as string);
    if (found !== null) return found;
  }
  return null;
}

/** The date of a page that prints one date only: a list of other news has a date for each. */
function onlyDate(lines: readonly string[]): DateLine | null {
  const found = new Map<string, DateLine>();
  for (const line of lines.slice(0, 50)) {
    const told = readDateLine(line);
    if (told !== null && !found.has(told.date)) found.set(told.date, told);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** A page without an article in it is a menu: short lines only. A fragment is what somebody cut out on purpose. */
function plain(lines: readonly string[], whole: boolean): readonly string[] {
  return !whole || lines.some((line) => line.length > 80 && /[.!?…»”"]$/.test(line.trimEnd())) ? lines : [];
}
