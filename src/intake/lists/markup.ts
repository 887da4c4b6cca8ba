/** The name of the first element of some markup, in small letters and without its prefix (`rss`, `feed`, `urlset`); null when it is no markup. */
export function rootOf(head: string): string | null {
  const space = /[\s\ufeff]*/y;
  let at = 0;
  // Declarations, remarks and a document type before it, a few of each at most.
  for (let step = 0; step < 20; step++) {
    space.lastIndex = at;
    at += space.exec(head)?.[0].length ?? 0;
    const end = head.startsWith('<?', at)
      ? behind(head, '?>', at)
      : head.startsWith('<!--', at)
        ? behind(head, '-->', at)
        : head.startsWith('<!', at)
          ? behindDoctype(head, at)
          : at;
    if (end < 0) return null;
    if (end === at) break;
    at = end;
  }
  const name = /<([A-Za-z_][\w.-]{0,40})(?::([\w.-]{1,40}))?(?=[\s>/])/y;
  name.lastIndex = at;
  const found = name.exec(head);
  return found === null ? null : (found[2] ?? (found[1] as string)).toLowerCase();
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A document type may hold declarations in brackets. */
function behindDoctype(text: string, from: number): number {
  const close = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket < 0 || close < bracket) return close < 0 ? -1 : close + 1;
  const end = behind(text, ']', bracket);
  return end < 0 ? -1 : behind(text, '>', end);
}

/** Roots of the lists that are read: RSS 2.0, RSS 1.0, Atom, sitemaps and indexes of sitemaps. */
export const LIST_ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'urlset', 'sitemapindex']);
