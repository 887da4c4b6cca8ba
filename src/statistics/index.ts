export { type Areas, areasOf } from './areas/areas.js';
export { comtradeArea } from './areas/comtrade-codes.js';
export { claimReview } from './claim-review.js';
export { type PackagedTable, readDataPackage } from './data-package.js';
export { type Course, newCourse, type PlacedPoint, type Told } from './points.js';
export { readStatistics, type StatisticsFile } from './read-statistics.js';
export * from './verdicts/index.js';
