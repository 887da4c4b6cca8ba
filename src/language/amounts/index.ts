export { findAmounts } from './find-amounts.js';
