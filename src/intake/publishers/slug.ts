/** Endings and last segments that say how a page is served, not which page it is. */
const SERVING = /\.(?:html?|php|aspx?|jsp|shtml)$/i;
const NO_PAGE = /^(?:index|print|amp|default|home)$/i;
const NUMBERS = ['id', 'pid', 'nid', 'p', 'article', 'article_id', 'articleid', 'newsid', 'news_id', 'element_id'];

/**
 * The last segment of an address that names a page: `remarks-by-president-biden`, `155982`. Where a script serves all pages, the number in the
 * query (`?id=77`). Null for the front page.
 */
export function lastSlug(url: URL): string | null {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const served = SERVING.test(segments.at(-1) ?? '');
  while (segments.length > 0 && NO_PAGE.test((segments.at(-1) ?? '').replace(SERVING, ''))) segments.pop();
  if (segments.length === 0 || served) {
    for (const [name, value] of url.searchParams) {
      if (NUMBERS.includes(name.toLowerCase()) && /^\d{1,12}$/.test(value)) return value;
    }
  }
  const last = (segments.at(-1) ?? '').replace(SERVING, '');
  if (last === '') return null;
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}
