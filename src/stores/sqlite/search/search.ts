import { folded, type SearchQuery } from '../../../domain/index.js';
import type {
  FacetField,
  Facets,
  Frequency,
  FrequencyBy,
  NamedSpeaker,
  Search,
  Searchable,
  SearchPage,
  SearchResult,
} from '../../contract/index.js';
import type { Connection } from '../connection.js';
import type { Part } from '../part.js';
import { plainQuery } from '../query.js';
import { facetsOf } from './facets.js';
import { frequencyOf } from './frequency.js';
import { hitsOf } from './hits.js';
import { bestOf, pageOf } from './order.js';
import { recordOf } from './row-number.js';
import { countMatching, matchingRows, plainMatch } from './rows.js';

/** Words of turns and narration, by FTS5. */
export class SqliteSearch implements Part<Search> {
  constructor(private readonly connection: Connection) {}

  search(query: SearchQuery, page: SearchPage): SearchResult {
    return this.connection.reading(() => {
      const match = plainMatch(query);
      if (query.text && match !== null && page.order === 'rank') {
        const counts = countMatching(this.connection, match);
        const rows = counts.total === 0 ? [] : bestOf(this.connection, query.text, match, page);
        return { ...counts, hits: hitsOf(this.connection, rows) };
      }
      const found = matchingRows(this.connection, query);
      const hits = hitsOf(this.connection, pageOf(this.connection, found, page));
      return { total: found.rows.length, records: records(found.rows), hits };
    });
  }

  facets(query: SearchQuery, fields: readonly FacetField[], limit: number): Facets {
    return this.connection.reading(() => facetsOf(this.connection, matchingRows(this.connection, query).rows, fields, limit));
  }

  frequency(query: SearchQuery, by: FrequencyBy): readonly Frequency[] {
    return this.connection.reading(() => frequencyOf(this.connection, query, by));
  }

  speakersNamed(name: string): readonly NamedSpeaker[] {
    const words = folded(name).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const found = new Map<string, NamedSpeaker>();
    for (const { id, name, folded: all } of this.connection.allOf<NameRow>(NAMED, [` ${words[0]} `])) {
      if (!found.has(id) && words.every((word) => all.includes(` ${word} `))) found.set(id, { id, name });
    }
    return [...found.values()];
  }

  searchable(): Searchable {
    const [row] = this.connection.allOf<{ records: number; passages: number }>(THERE);
    if (!row?.records) return 'empty';
    return row.passages ? 'ready' : 'unindexed';
  }
}

interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
}

const NAMED = plainQuery(`
  SELECT s.value AS id, n.label AS name, n.value AS folded
  FROM search_value AS n JOIN search_value AS s ON s.id = n.belongs_to
  WHERE n.field = 'name' AND instr(n.value, ?) > 0 ORDER BY n.id`);

const THERE = plainQuery('SELECT EXISTS (SELECT 1 FROM record) AS records, EXISTS (SELECT 1 FROM search_record) AS passages');

/** Rows come in ascending order. */
function records(rows: Float64Array): number {
  let [count, last] = [0, -1];
  for (const row of rows) {
    const record = recordOf(row);
    if (record !== last) count++;
    last = record;
  }
  return count;
}
