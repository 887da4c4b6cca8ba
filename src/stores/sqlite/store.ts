import type { Store } from '../contract/index.js';
import type { Connection } from './connection.js';
import { storeError } from './failures.js';
import type { Parts } from './parts.js';
import { SqliteSearch } from './search/search.js';

/** The store over one connection; what SQLite throws becomes an error that names the file. */
export function sqliteStore(connection: Connection, file: string, inspect: (file: string) => readonly string[]): Store {
  const promised =
    <A extends unknown[], R>(method: (...parameters: A) => R | Promise<R>) =>
    async (...parameters: A): Promise<R> => {
      try {
        return await method(...parameters);
      } catch (error) {
        throw storeError(error, file);
      }
    };
  // A start that only searches does without: the builder of queries is as large as all the rest.
  let loaded: Promise<Parts> | undefined;
  const parts = (): Promise<Parts> => {
    loaded ??= import('./parts.js').then(({ Parts }) => new Parts(connection, inspect));
    return loaded;
  };
  const asked = <A extends unknown[], R>(method: (parts: Parts, ...parameters: A) => R) =>
    promised(async (...parameters: A) => method(await parts(), ...parameters));
  const search = new SqliteSearch(connection);
  return {
    put: asked(({ records }, entry) => records.put(entry)),
    putAll: asked(({ records }, entries) => records.putAll(entries)),
    known: asked(({ records }, sha256, engine) => records.known(sha256, engine)),
    get: asked(({ records }, id, version) => records.get(id, version)),
    page: asked(({ records }, id, version) => records.page(id, version)),
    versions: asked(({ records }, id) => records.versions(id)),
    summary: asked(({ records }, id) => records.summary(id)),
    list: asked(({ records }, filter) => records.list(filter)),
    count: asked(({ records }, filter) => records.count(filter)),
    find: asked(({ records }, what, part, limit) => records.find(what, part, limit)),
    // A generic method cannot be typed through `asked`.
    evidence: (filter) => asked(({ statements }) => statements.evidence(filter))(),
    newestDay: asked(({ statements }) => statements.newestDay()),
    pairs: asked(({ statements }, limit) => statements.pairs(limit)),
    search: promised((query, page) => search.search(query, page)),
    facets: promised((query, fields, limit) => search.facets(query, fields, limit)),
    frequency: promised((query, by) => search.frequency(query, by)),
    speakersNamed: promised((name) => search.speakersNamed(name)),
    searchable: promised(() => search.searchable()),
    people: asked(({ people }, filter) => people.people(filter)),
    meetings: asked(({ meetings }, filter) => meetings.meetings(filter)),
    review: asked(({ reviews }, event) => reviews.review(event)),
    reviews: asked(({ reviews }, filter) => reviews.reviews(filter)),
    reviewed: asked(({ reviews }, record) => reviews.reviewed(record)),
    // What is thrown by whoever reads the file is theirs; the rest is the store's.
    keepStatistics: async (name, points) => {
      try {
        return await (await parts()).statistics.keepStatistics(name, points);
      } catch (error) {
        throw storeError(error, file);
      }
    },
    statisticSeries: asked(({ statistics }, filter) => statistics.statisticSeries(filter)),
    statisticPoints: asked(({ statistics }, filter) => statistics.statisticPoints(filter)),
    fetched: asked(({ fetches }, url) => fetches.fetched(url)),
    rememberFetch: asked(({ fetches }, url, fetched) => fetches.rememberFetch(url, fetched)),
    backup: asked(({ upkeep }, target) => upkeep.backup(target)),
    check: asked(({ upkeep }) => upkeep.check()),
    // After what was asked before, though nobody waited for it.
    close: promised(async () => {
      await loaded;
      connection.close();
    }),
  };
}
