import { documentRule } from './agreement.js';

export const documentBySubject = documentRule(
  'agreement/document-by-subject',
  'A treaty, agreement, plan or decision with what it is about: "agreement on visa-free travel".',
  'subject',
);
