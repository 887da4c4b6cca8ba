import type { ListFilter } from '../contract/index.js';
import { sql } from './schema.js';

/** Records that a filter leaves. */
export function recordsWith(filter: Omit<ListFilter, 'after' | 'limit'>) {
  const { state, pair, person, topic } = filter;
  let query = sql.selectFrom('record');
  if (filter.publisher !== undefined) query = query.where('publisher', '=', filter.publisher);
  if (filter.lang !== undefined) query = query.where('lang', '=', filter.lang);
  if (filter.meeting !== undefined) query = query.where('meeting', '=', filter.meeting);
  if (filter.from !== undefined) query = query.where('date', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('date', '<=', filter.to).where('date', '!=', '');
  for (const each of new Set([...(state === undefined ? [] : [state]), ...(pair ?? [])])) {
    query = query.where('id', 'in', (e) => e.selectFrom('party_state').select('record_id').where('state', '=', each));
  }
  if (person !== undefined)
    query = query.where('id', 'in', (e) => e.selectFrom('appearance').select('record_id').where('person', '=', person));
  const { notReadBy } = filter;
  if (notReadBy !== undefined) {
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('page_version')
          .select('page_version.version')
          .whereRef('page_version.record_id', '=', 'record.id')
          .whereRef('page_version.version', '=', 'record.version')
          .where('engine', '!=', notReadBy),
      ),
    );
  }
  if (topic !== undefined)
    query = query.where('id', 'in', (e) => e.selectFrom('record_topic').select('record_id').where('topic', '=', topic));
  return query;
}
