import type { Sentence, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { documentsIn } from '../document/document.js';
import type { DocumentPhrase } from '../document/document-phrase.js';
import type { Standing } from '../standing.js';
import { stretchOf } from '../stretch.js';
import { standingOf } from './status.js';

/** As `standingOf`; in a list of documents what is said once, before the first or after the last, goes for all of them. */
export function standingInList(context: Context, sentence: Sentence, clause: TokenRange, document: DocumentPhrase): Standing {
  const own = standingOf(context, clause, document);
  if (own.status !== null) return own;
  const all = documentsIn(context, sentence);
  const at = all.indexOf(document);
  for (let i = at - 1; i >= 0; i--) {
    const other = all[i] as DocumentPhrase;
    const standing = standingOf(context, stretchOf(context, sentence, other), other);
    if (standing.status !== null) return standing.status === 'signed' || standing.status === 'to-be-signed' ? standing : own;
  }
  const next = all[at + 1];
  if (next && next.first - document.last <= 3) {
    const standing = standingOf(context, stretchOf(context, sentence, next), next);
    if (standing.status === 'signed' || standing.status === 'to-be-signed') return standing;
  }
  return enumerated(context, sentence);
}

/** "They attended the signing of documents. Those included an agreement on …": signed as the sentence before says. */
function enumerated(context: Context, sentence: Sentence): Standing {
  const { view, analysed } = context;
  const before = analysed.sentences[sentence.index - 1];
  if (!before || before.turn !== sentence.turn || !view.has(sentence.first, Math.min(sentence.last, sentence.first + 5), 'document-among'))
    return { status: null, by: null };
  const by = view.sense(before.first, before.last, 'document-sign');
  return { status: by ? 'signed' : null, by };
}
