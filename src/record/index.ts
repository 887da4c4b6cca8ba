export { assemble, type Findings } from './assemble.js';
export { recordId } from './ids.js';
