import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, type WalkedPage, walkHtml } from '../../html/walk.js';

/** Building a tree is ten times dearer than reading tags; beyond this length (in UTF-16 units) and depth all visible text is taken instead. */
const LONGEST = 4_000_000;
const DEEPEST = 800;

const everything: FieldOf = (tag, within) => {
  if (tag.name === 'head' || tag.name === 'footer' || tag.name === 'aside' || tag.name === 'form') return 'skip';
  if (tag.name === 'h1' && within !== 'skip') return 'title';
  return within ?? 'body';
};

/**
 * The article of a page of no known layout, by Mozilla's Readability. A fragment (no `<html>`, no `<body>`) is taken whole, and so is a page in
 * which Readability finds nothing though it has paragraphs. Never throws.
 */
export function readGeneral(html: string): ArticleParts {
  const all = walkHtml(html, everything);
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000));
  const found = whole && html.length < LONGEST && depthOf(html) < DEEPEST ? readable(html) : null;
  const { facts } = all;
  const title = found?.title ?? all.lines.title[0] ?? facts.meta.get('og:title') ?? (whole ? facts.windowTitle || null : null);
  const body = found?.lines ?? plain(all, whole);
  const printedDate =
    facts.meta.get('article:published_time') ??
    facts.meta.get('datepublished') ??
    facts.meta.get('date') ??
    jsonDate(html) ??
    facts.times[0] ??
    null;
  return {
    title,
    dateLine: null,
    date: printedDate,
    time: null,
    place: null,
    lead: [],
    body: body.filter((line, at) => at > 3 || line !== title),
    facts,
    cut: all.cut,
  };
}

/** A page without an article in it is a menu: short lines only. A fragment is what somebody cut out on purpose. */
function plain(all: WalkedPage, whole: boolean): readonly string[] {
  const lines = all.lines.body;
  return !whole || lines.some((line) => line.length > 80 && /[.!?…»”"]$/.test(line.trimEnd())) ? lines : [];
}

function readable(html: string): { readonly title: string | null; readonly lines: readonly string[] } | null {
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      maxElemsToParse: 60_000,
    }).parse();
    if (article === null || article.content === null || article.content === undefined) return null;
    const { lines } = walkHtml(article.content, () => 'body');
    return lines.body.length === 0 ? null : { title: article.title?.trim() || null, lines: lines.body };
  } catch {
    // Pages that no tree can be built of (a hundred thousand nested elements) are read as they stand.
    return null;
  }
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const tag of html.matchAll(/<(\/?)(?:div|span|b|i|font|table|ul|section|blockquote)[\s>]/gi)) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** `"datePublished": "2022-06-29T22:30:00+03:00"` of JSON-LD. */
const jsonDate = (html: string): string | null => /"datePublished"\s{0,4}:\s{0,4}"(\d{4}-\d{2}-\d{2}[^"]{0,30})"/.exec(html)?.[1] ?? null;
