import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SearchAsked } from '../../api/search-queries.js';
import { FACET_FIELDS, type FacetField, type FacetValue, type Found } from '../../api/search-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { number } from '../../text/language.js';
import { stateName, statesInWords } from '../../text/statement-line.js';
import type { Texts } from '../../text/texts.js';
import { toggled } from './filter-tokens.js';
import { useSearchTexts } from './texts.js';

interface FacetsProps {
  readonly asked: SearchAsked;
  readonly found: Found;
  readonly names: NameBook;
}

/** Filters with how many passages each leaves. On a narrow screen they fold away. */
export function Facets({ asked, found, names }: FacetsProps) {
  const text = useSearchTexts();
  const fields = FACET_FIELDS.filter((field) => (found.facets[field] ?? []).length > 0);
  if (fields.length === 0 && Object.keys(found.filters).length === 0) return <div />;
  return (
    <aside className="facets" aria-label={text.filters.title}>
      <details open={window.matchMedia('(min-width: 64rem)').matches}>
        <summary>{text.filters.title}</summary>
        {fields.map((field) => (
          <Facet key={field} field={field} asked={asked} found={found} names={names} />
        ))}
      </details>
    </aside>
  );
}

/** Values of a field shown before the rest is asked for. */
const SHOWN = 6;

function Facet({ field, asked, found, names }: FacetsProps & { readonly field: FacetField }) {
  const texts = useTexts();
  const text = useSearchTexts();
  const [all, setAll] = useState(false);
  const on = valuesOn(found, field);
  const values = found.facets[field] ?? [];
  const ordered = field === 'year' ? [...values].sort((a, b) => b.value.localeCompare(a.value, 'en')) : values;
  const shown = all ? ordered : ordered.filter((each, i) => i < SHOWN || on.includes(each.value));
  return (
    <section className="facet">
      <h2>{text.filters.facets[field]}</h2>
      <ul>
        {shown.map((each) => {
          const chosen = on.includes(each.value);
          const label = labelOf(field, each, texts, names);
          return (
            <li key={each.value}>
              <Link
                from="/search"
                to="/search"
                search={(before) => ({ ...before, q: toggled(asked.query, field, each.value, on), page: undefined })}
                resetScroll={false}
                activeProps={{}}
                activeOptions={{ exact: true }}
                className={chosen ? 'on' : undefined}
              >
                <span>{label}</span> <span className="count">{number(texts.language, each.count)}</span>
                {chosen && <span className="unseen"> {text.filters.off}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
      {ordered.length > shown.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {text.filters.more} ({number(texts.language, ordered.length - shown.length)})
        </button>
      )}
    </section>
  );
}

/** Values of a field that the query already asks for. */
export function valuesOn({ filters, facets }: Found, field: FacetField): readonly string[] {
  switch (field) {
    case 'speaker': {
      // The answer has names without regard to case; a value is on when it is among them, or the only one left.
      const asked = filters.speaker ?? [];
      const folded = (value: string): string =>
        value
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      return (facets.speaker ?? [])
        .filter(({ value, label }) =>
          asked.some((each) => each === value || folded(each) === folded(value) || folded(each) === folded(label)),
        )
        .map(({ value }) => value);
    }
    case 'office':
      return filters.saidBy ?? [];
    case 'pair':
      return (filters.pair ?? []).map((pair) => [...pair].sort().join('-'));
    case 'year':
      return filters.from?.slice(5) === '01-01' && filters.to === `${filters.from.slice(0, 4)}-12-31` ? [filters.from.slice(0, 4)] : [];
    default:
      return filters[field] ?? [];
  }
}

function labelOf(field: FacetField, { value, label }: FacetValue, { words, languages }: Texts, names: NameBook): string {
  const coded = (codes: object): string => (codes as { readonly [code: string]: string })[value] ?? label;
  switch (field) {
    case 'speaker':
      return names.people[value] ?? names.people[label] ?? label;
    case 'state':
      return stateName(value, names);
    case 'pair':
      return statesInWords(value.split('-'), names);
    case 'office':
      return coded(words.offices);
    case 'kind':
      return (words.kinds as { readonly [kind: string]: { readonly many: string } })[value]?.many ?? label;
    case 'topic':
      return coded(words.topics);
    case 'lang':
      return coded(languages);
    default:
      return label;
  }
}
