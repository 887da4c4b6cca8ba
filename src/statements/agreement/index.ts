import type { Agreement, StatementFields } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { laterMention, withLaterMentions, withWhatWasTold } from './document/later-mention.js';
import { documentByKind } from './document-by-kind.js';
import { documentBySubject } from './document-by-subject.js';
import { documentByTerm } from './document-by-term.js';
import { namedDocument } from './named-document.js';

const RULES: readonly Rule<Agreement>[] = [namedDocument, documentBySubject, documentByKind, documentByTerm];

export const agreement: Kind = {
  kind: 'agreement',
  rules: [...RULES, laterMention] as readonly Rule<StatementFields>[],
  find: (context) => withLaterMentions(context, withWhatWasTold(runRules(RULES, context))),
};
