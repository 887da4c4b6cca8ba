import { documentRule } from './agreement.js';

export const namedDocument = documentRule(
  'agreement/named-document',
  'A document by a name of its own: a well-known short name, a proper name among its modifiers, a title in quotes.',
  'name',
);
