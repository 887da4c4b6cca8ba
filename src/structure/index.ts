export { structure } from './structure.js';
