import type { PageFacts } from '../../html/walk.js';

/** What stands between a title and the name of the site: `Talks in Xavria | Ministry of Foreign Affairs`. A dash may belong to the title itself. */
const BARS = /\s{1,4}(?:[|•·»:]{1,2})\s{1,4}/;
const DASHES = /\s{1,4}[-–—]\s{1,4}/;

/**
 * The title of an article: the heading that the window's title begins with, else the first heading that does not merely name the site, else what
 * the page states for those who link to it, without the name of the site. Null when the page has none of these.
 */
export function titleOf(headings: readonly string[], facts: PageFacts, html: string): string | null {
  const shared = stated(facts, html);
  const window = facts.windowTitle;
  const site = facts.meta.get('og:site_name') ?? '';
  const told = [window, ...shared].map(plain).filter((title) => title !== '');
  const own = headings.filter((heading) => plain(heading) !== plain(site));
  const confirmed = own.find((heading) => told.some((title) => title === plain(heading) || title.startsWith(`${plain(heading)} `)));
  if (confirmed !== undefined) return confirmed;
  // A heading that closes the window's title is the site's own name over its logo.
  const heading = own.find((each) => !plain(window).endsWith(plain(each)));
  return heading ?? shared.map((title) => withoutSite(title, site)).find((title) => title !== '') ?? (withoutSite(window, site) || null);
}

/** `og:title`, `twitter:title` and the headline of JSON-LD. */
function stated(facts: PageFacts, html: string): readonly string[] {
  const headline = /"headline"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.){1,400}")/.exec(html)?.[1];
  return [facts.meta.get('og:title'), unquoted(headline), facts.meta.get('twitter:title')].filter((title) => title !== undefined);
}

function unquoted(json: string | undefined): string | undefined {
  try {
    return json === undefined ? undefined : String(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A title without the site's name before or behind it: of the parts between bars the longest. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(BARS).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const behind = longest.split(DASHES).at(-1) ?? '';
  const named = site !== '' && behind !== longest && plain(behind) === plain(site);
  return named ? longest.slice(0, -behind.length).replace(/[\s–—-]{1,9}$/, '') : longest;
}

/** For comparison: without marks, in small letters, one space between words. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
