import type { Connection } from './connection.js';
import { SqliteFetches } from './fetches.js';
import { SqliteMeetings } from './meetings.js';
import { SqlitePeople } from './people.js';
import { SqliteRecords } from './records.js';
import { SqliteReviews } from './reviews.js';
import { SqliteStatements } from './statements.js';
import { SqliteStatistics } from './statistics/index.js';
import { SqliteUpkeep } from './upkeep.js';

/** What is asked through the builder of queries: all of the store but the search. */
export class Parts {
  readonly records: SqliteRecords;
  readonly statements: SqliteStatements;
  readonly people: SqlitePeople;
  readonly meetings: SqliteMeetings;
  readonly reviews: SqliteReviews;
  readonly statistics: SqliteStatistics;
  readonly fetches: SqliteFetches;
  readonly upkeep: SqliteUpkeep;

  constructor(connection: Connection, inspect: (file: string) => readonly string[]) {
    this.records = new SqliteRecords(connection);
    this.statements = new SqliteStatements(connection);
    this.people = new SqlitePeople(connection);
    this.meetings = new SqliteMeetings(connection);
    this.reviews = new SqliteReviews(connection);
    this.statistics = new SqliteStatistics(connection);
    this.fetches = new SqliteFetches(connection);
    this.upkeep = new SqliteUpkeep(connection, inspect);
  }
}
