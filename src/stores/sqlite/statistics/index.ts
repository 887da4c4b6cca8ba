export { SqliteStatistics } from './statistics.js';
