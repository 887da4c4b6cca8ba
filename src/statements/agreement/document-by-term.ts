import { documentRule } from './agreement.js';

export const documentByTerm = documentRule(
  'agreement/document-by-term',
  'A plan, programme or treaty told by the years it runs or by the date it bears: "the plan until 2024".',
  'horizon',
);
