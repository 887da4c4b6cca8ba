import { type SearchOutput, searchAtOnce } from '../../operations/index.js';
import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { cardsForPeople, countsForPeople, facetsForPeople, hitsForPeople, matchedForPeople } from '../views/search-results.js';
import { type Command, text } from './command.js';
import { markingPlace, queryOf } from './query.js';

const FACETS = ['speaker', 'state', 'pair', 'office', 'publisher', 'lang', 'kind', 'topic', 'year'] as const;
const CSV_COLUMNS = ['record', 'date', 'publisher', 'lang', 'speaker', 'state', 'office', 'turn', 'start', 'end', 'left', 'hit', 'right'];
/** With room to spare on the widest terminal. */
const AROUND = 20;

export const search: Command = {
  name: 'search',
  arguments: [{ name: 'query', many: true }],
  options: ['order', 'limit', 'offset', 'cards', 'facets', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { options, terminal, ui, context } = call;
    const order = text(options.order) as 'rank' | 'date' | undefined;
    const offset = Number(text(options.offset) ?? 0);
    const limit = Number(text(options.limit) ?? 20);
    const find = await searchAtOnce();
    const facets = options.facets ? [...FACETS] : [];
    const found = await markingPlace(call, () => find({ query: queryOf(call), order, offset, limit, facets, around: AROUND }, context));
    if (options.json) {
      await terminal.print(jsonLine(found));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(CSV_COLUMNS));
      for (const hit of found.hits) await terminal.print(rowsOf(hit).map(csvLine).join(''));
      return 0;
    }
    const view = { ui, terminal };
    await terminal.print(matchedForPeople(found.matched, view));
    if (found.total === 0 && (await isEmpty(call))) return 0;
    await terminal.print(`${countsForPeople(found, ui)}\n`);
    if (options.facets) await terminal.print(`${facetsForPeople(found.facets, view)}\n`);
    await terminal.print(options.cards ? cardsForPeople(found.hits, view) : hitsForPeople(found.hits, view));
    const last = offset + found.hits.length;
    if (found.hits.length < found.total) {
      terminal.tell(`${ui.say.search.page(Math.min(offset + 1, last), last, found.total, last < found.total ? last : null)}\n`);
    }
    return 0;
  },
};

type Hit = SearchOutput['hits'][number];

/** A row a place; of a passage found by filters alone, one. */
function rowsOf(hit: Hit): (string | null)[][] {
  const { record, date, publisher, lang, speaker, turn } = hit;
  const who = [speaker?.name ?? null, speaker?.state ?? null, speaker?.office ?? null, turn === null ? null : String(turn)];
  const places = hit.places.length > 0 ? hit.places : [{ start: hit.start, end: hit.end, left: '', hit: hit.text, right: '' }];
  const line = (words: string): string => words.replace(/\s+/gu, ' ');
  return places.map((place) => [
    record,
    date,
    publisher,
    lang,
    ...who,
    String(place.start),
    String(place.end),
    line(place.left),
    line(place.hit),
    line(place.right),
  ]);
}

/** Says why nothing can be found, where it is not for the query. */
async function isEmpty({ context, terminal, ui, folder }: Parameters<Command['run']>[0]): Promise<boolean> {
  const store = await context.store({ create: false });
  const there = await store.searchable();
  if (there === 'ready') return false;
  terminal.tell(`${there === 'empty' ? ui.say.empty(folder) : ui.say.search.notIndexed}\n`);
  return true;
}
