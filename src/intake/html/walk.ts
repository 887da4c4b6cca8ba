import { Parser } from 'htmlparser2';

/** The parts of an article's page that a format can tell apart; `skip` is what no reader of the article should get. */
export type Field = 'title' | 'date' | 'time' | 'place' | 'lead' | 'body' | 'skip';

/** An opening tag as formats see it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** True when the tag has the class, to the letter. */
  has(className: string): boolean;
}

/** Says which part an element begins; null leaves it in the part around it. */
export type FieldOf = (tag: Tag, within: Field | null) => Field | null;

/** What a page states in its markup rather than in its words. */
export interface PageFacts {
  /** `<html lang>` */
  lang: string | null;
  /** `<title>` */
  windowTitle: string;
  /** The canonical address, `<link rel="canonical">` or `og:url`. */
  url: string | null;
  /** `name`, `property` or `itemprop` of every `<meta>`, in lower case, with its first content. */
  readonly meta: Map<string, string>;
  /** `datetime` of every `<time>` outside skipped parts, in order. */
  readonly times: string[];
}

export interface WalkedPage {
  /** The lines of each part, blank ones left out. */
  readonly lines: Readonly<Record<Exclude<Field, 'skip'>, string[]>>;
  readonly facts: PageFacts;
  /** True when the page breaks off: elements that need an end tag are still open at its end. */
  readonly cut: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NEVER_TEXT = new Set(
  'script style noscript template svg iframe object embed audio video canvas select textarea button input map math nav menu dialog'.split(
    ' ',
  ),
);
/** Real pages nest some thirty elements, bad ones a few hundred. */
const DEEPEST = 2000;
/** So many signs are read at a time. */
const PORTION = 16_384;
/** Elements whose end tag HTML lets authors leave out; `html` and `body` among them. */
const OPEN_ENDED = new Set('html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp'.split(' '));

/** Reads a page in one pass, in time linear in its length; never throws. White space is folded as browsers do, no-break spaces stay. */
export function walkHtml(html: string, fieldOf: FieldOf): WalkedPage {
  const lines: Record<Exclude<Field, 'skip'>, string[]> = { title: [], date: [], time: [], place: [], lead: [], body: [] };
  const running: Record<Exclude<Field, 'skip'>, string[]> = { title: [], date: [], time: [], place: [], lead: [], body: [] };
  const facts: PageFacts = { lang: null, windowTitle: '', url: null, meta: new Map(), times: [] };
  const stack: (Field | null)[] = [];
  let field: Field | null = null;
  let inTitle = 0;
  let preformatted = 0;
  let atEnd = false;
  let cut = false;

  const endLine = () => {
    for (const part of PARTS) {
      if (running[part].length === 0) continue;
      for (const line of foldLines(running[part].join(''))) lines[part].push(line);
      running[part] = [];
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        note(name, attributes, facts, field);
        if (name === 'title' && facts.windowTitle === '') inTitle++;
        if (name === 'pre') preformatted++;
        if (BLOCKS.has(name)) endLine();
        stack.push(field);
        if (field !== 'skip')
          field = NEVER_TEXT.has(name) || 'hidden' in attributes ? 'skip' : (fieldOf(tagOf(name, attributes), field) ?? field);
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) endLine();
        field = stack.pop() ?? null;
        if (name === 'title') inTitle = 0;
        if (name === 'pre') preformatted--;
        if (atEnd && !OPEN_ENDED.has(name)) cut = true;
      },
      ontext(text) {
        if (inTitle > 0) facts.windowTitle += text;
        if (field === null || field === 'skip') return;
        running[field].push(preformatted > 0 ? text.replace(/\r\n?|\n/g, '\u2028') : text);
      },
    },
    { decodeEntities: true },
  );
  // The parser's own book-keeping grows with the square of the depth, so that what is nested without end has to be left in time.
  for (let at = 0; at < html.length && !cut; at += PORTION) {
    parser.write(html.slice(at, at + PORTION));
    if (stack.length > DEEPEST) cut = true;
  }
  atEnd = true;
  parser.end();
  endLine();
  facts.windowTitle = facts.windowTitle.replace(/[ \t\n\r\f]+/g, ' ').trim();
  return { lines, facts, cut };
}

const PARTS = ['title', 'date', 'time', 'place', 'lead', 'body'] as const;

/** U+2028 stands for a line break to keep (`<pre>`); all other ASCII white space is one space. Lines without a visible sign go. */
function foldLines(text: string): string[] {
  return text
    .split('\u2028')
    .map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => /[^\s\u00ad\u200b\u2060\ufeff]/.test(line));
}

function tagOf(name: string, attributes: Record<string, string>): Tag {
  const classes = attributes.class === undefined ? '' : ` ${attributes.class.replace(/\s+/g, ' ')} `;
  return { name, attributes, has: (className) => classes.includes(` ${className} `) };
}

function note(name: string, attributes: Record<string, string>, facts: PageFacts, field: Field | null): void {
  if (name === 'html') facts.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
  else if (name === 'link' && attributes.rel === 'canonical') facts.url ??= attributes.href ?? null;
  else if (name === 'time' && field !== 'skip' && attributes.datetime !== undefined) facts.times.push(attributes.datetime);
  else if (name === 'meta') {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    if (key === undefined || attributes.content === undefined) return;
    if (!facts.meta.has(key)) facts.meta.set(key, attributes.content);
    if (key === 'og:url') facts.url ??= attributes.content;
  }
}
