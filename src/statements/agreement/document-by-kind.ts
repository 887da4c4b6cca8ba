import { documentRule } from './agreement.js';

export const documentByKind = documentRule(
  'agreement/document-by-kind',
  'A document of a kind of which talks bring forth one: a joint statement, a declaration that was signed, a plan of action.',
  'kind',
);
