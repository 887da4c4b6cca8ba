export { passagesOf } from './passages.js';
