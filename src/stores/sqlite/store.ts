import type { Store } from '../contract/index.js';
import type { Connection } from './connection.js';
import { storeError } from './failures.js';
import { SqliteFetches } from './fetches.js';
import { SqliteMeetings } from './meetings.js';
import { SqlitePeople } from './people.js';
import { SqliteRecords } from './records.js';
import { SqliteReviews } from './reviews.js';
import { SqliteSearch } from './search/index.js';
import { SqliteStatements } from './statements.js';
import { SqliteStatistics } from './statistics/index.js';
import { SqliteUpkeep } from './upkeep.js';

/** The store over one connection; what SQLite throws becomes an error that names the file. */
export function sqliteStore(connection: Connection, file: string, inspect: (file: string) => readonly string[]): Store {
  const promised =
    <A extends unknown[], R>(method: (...parameters: A) => R) =>
    async (...parameters: A): Promise<R> => {
      try {
        return method(...parameters);
      } catch (error) {
        throw storeError(error, file);
      }
    };
  const records = new SqliteRecords(connection);
  const statements = new SqliteStatements(connection);
  const search = new SqliteSearch(connection);
  const people = new SqlitePeople(connection);
  const meetings = new SqliteMeetings(connection);
  const reviews = new SqliteReviews(connection);
  const statistics = new SqliteStatistics(connection);
  const fetches = new SqliteFetches(connection);
  const upkeep = new SqliteUpkeep(connection, inspect);
  return {
    put: promised((entry) => records.put(entry)),
    putAll: promised((entries) => records.putAll(entries)),
    known: promised((sha256, engine) => records.known(sha256, engine)),
    get: promised((id, version) => records.get(id, version)),
    page: promised((id, version) => records.page(id, version)),
    versions: promised((id) => records.versions(id)),
    summary: promised((id) => records.summary(id)),
    list: promised((filter) => records.list(filter)),
    count: promised((filter) => records.count(filter)),
    find: promised((what, part, limit) => records.find(what, part, limit)),
    // A generic method cannot be typed through `promised`.
    evidence: (filter) => promised(() => statements.evidence(filter))(),
    newestDay: promised(() => statements.newestDay()),
    pairs: promised((limit) => statements.pairs(limit)),
    search: promised((query, page) => search.search(query, page)),
    facets: promised((query, fields, limit) => search.facets(query, fields, limit)),
    frequency: promised((query, by) => search.frequency(query, by)),
    speakersNamed: promised((name) => search.speakersNamed(name)),
    people: promised((filter) => people.people(filter)),
    meetings: promised((filter) => meetings.meetings(filter)),
    review: promised((event) => reviews.review(event)),
    reviews: promised((filter) => reviews.reviews(filter)),
    reviewed: promised((record) => reviews.reviewed(record)),
    // What is thrown by whoever reads the file is theirs; the rest is the store's.
    keepStatistics: async (name, points) => {
      try {
        return await statistics.keepStatistics(name, points);
      } catch (error) {
        throw storeError(error, file);
      }
    },
    statisticSeries: promised((filter) => statistics.statisticSeries(filter)),
    statisticPoints: promised((filter) => statistics.statisticPoints(filter)),
    fetched: promised((url) => fetches.fetched(url)),
    rememberFetch: promised((url, fetched) => fetches.rememberFetch(url, fetched)),
    backup: promised((target) => upkeep.backup(target)),
    check: promised(() => upkeep.check()),
    close: promised(() => upkeep.close()),
  };
}
