import type { FacetField } from '../../api/search-types.js';

/** What a facet's filter is called in a query. */
const NAMES: { readonly [F in FacetField]: string } = {
  speaker: 'speaker',
  state: 'state',
  pair: 'pair',
  office: 'said-by',
  year: 'date',
  kind: 'kind',
  topic: 'topic',
  publisher: 'publisher',
  lang: 'lang',
};

/** Names of filters as readers may have typed them, in either language. */
const TYPED: { readonly [F in FacetField]: readonly string[] } = {
  speaker: ['speaker', 'говорит', 'спикер'],
  state: ['state', 'страна', 'государство'],
  pair: ['pair', 'пара'],
  office: ['said-by', 'должность'],
  year: ['date', 'дата'],
  kind: ['kind', 'вид'],
  topic: ['topic', 'тема'],
  publisher: ['publisher', 'издатель'],
  lang: ['lang', 'язык'],
};

/** A filter as it stands in a query: `state:RU`, `speaker:"name:XA:a b"`. Quotations and phrases are stepped over. */
const PIECES = /"[^"]*"?|«[^»]*»?|\[[^\]]*\]?|(\p{L}[\p{L}-]*):("[^"]*"?|«[^»]*»?|[^\s"«]*)(?:,("[^"]*"?|[^\s"«]*))*/gu;

const written = (value: string): string => (/[\s",()[\]]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

/** The query with one more filter. A year takes the place of another date: a query has one. */
export function withFilter(query: string, field: FacetField, value: string): string {
  const base = field === 'year' ? withoutFilters(query, 'year') : query;
  return `${base} ${NAMES[field]}:${written(value)}`.trim();
}

/** The query without the filters of a field. */
export function withoutFilters(query: string, field: FacetField): string {
  return query
    .replace(PIECES, (piece, name: string | undefined) => (name !== undefined && TYPED[field].includes(name.toLowerCase()) ? '' : piece))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The query with the filter on if it was off, and off if it was on. `on` are the values the field has now. */
export function toggled(query: string, field: FacetField, value: string, on: readonly string[]): string {
  if (!on.includes(value)) return withFilter(query, field, value);
  return on.filter((each) => each !== value).reduce((rest, each) => withFilter(rest, field, each), withoutFilters(query, field));
}
