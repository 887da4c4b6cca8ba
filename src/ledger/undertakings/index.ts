export { STEPS, type Step, type StepKind } from './steps.js';
export { UNDERTAKING_STATUSES, type Undertaking, type UndertakingStatus } from './undertaking.js';
export { type UndertakingsOptions, undertakings } from './undertakings.js';
