import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { walkHtml } from '../../html/walk.js';

/** Building a tree is ten times dearer than reading tags; beyond this length (in UTF-16 units), depth and number of elements nothing is sought in it. */
const LONGEST = 4_000_000;
const DEEPEST = 800;
const MOST_ELEMENTS = 60_000;

/** Notices about cookies are longer than many a report of a call, and would be taken for the article. */
const NOTICES = ['cookie', 'consent', 'gdpr'].map((name) => `[class*="${name}" i],[id*="${name}" i]`).join(',');

/** The lines of the article as Mozilla's Readability finds it; null where it finds none, or where no tree can be built of the page. Never throws. */
export function readableLines(html: string): readonly string[] | null {
  if (html.length >= LONGEST || tagsIn(html) > 2 * MOST_ELEMENTS || depthOf(html) >= DEEPEST) return null;
  try {
    const { document } = parseHTML(html);
    for (const notice of document.querySelectorAll(NOTICES)) if (!/^(?:html|body)$/i.test(notice.tagName)) notice.remove();
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    if (article === null || article.content === null || article.content === undefined) return null;
    const { lines } = walkHtml(article.content, () => 'body');
    return lines.body.length === 0 ? null : lines.body;
  } catch {
    // Pages that no tree can be built of (a hundred thousand nested elements) are read as they stand.
    return null;
  }
}

function tagsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++;
  return count;
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
