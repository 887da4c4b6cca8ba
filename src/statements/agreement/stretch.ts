import type { Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { DocumentPhrase } from './document/document-phrase.js';

/** The clauses that the document's name stands in: a long name may hold a conjunction at which a clause was cut. */
export function stretchOf({ view }: Context, sentence: Sentence, { head, last }: DocumentPhrase): TokenRange {
  const end = view.clauseOf(last - 1)?.last ?? sentence.last;
  // «…, срок действия которого истёк», "…, which came into force in May"
  const hoped =
    view.form(last) === ',' && view.form(last + 1) === 'which' && HOPES.test(view.words(last + 1, Math.min(sentence.last, last + 7)));
  if (hoped) return { first: view.clauseOf(head.first)?.first ?? sentence.first, last: Math.min(sentence.last, Math.max(end, last + 12)) };
  const term = view.form(last) === ',' && RELATIVE.test(view.form(last + 1)) ? view.clauseOf(last + 1)?.last : undefined;
  return { first: beforeInset(view.clauseOf(head.first)?.first ?? sentence.first), last: Math.max(end, term ?? end, goesOn(end) ?? end) };

  /** "We will sign, I hope, an agreement": the words put in between are no clause of their own. */
  function beforeInset(at: number): number {
    for (let comma = at + 1; comma <= Math.min(head.first, at + 4); comma++)
      if (INSET.test(view.words(at, comma).toLowerCase())) return view.clauseOf(at - 1)?.first ?? at;
    return at;
  }

  /** "was signed ‖ and ratified", «утверждён ‖ и исполняется»: the second verb has no subject of its own. */
  function goesOn(at: number): number | undefined {
    // «подписали договор, он вступил в силу»
    const it = /^[,;]$/.test(view.form(at)) ? at + 1 : /^[,;]$/.test(view.form(at - 1)) ? at : -1;
    if (it > 0 && it < sentence.last && /^(it|он|она|оно)$/.test(view.form(it))) {
      const end = view.clauseOf(it)?.last ?? sentence.last;
      if (view.has(it, Math.min(end, it + 5), 'document-in-force', 'document-implement', 'document-expire')) return end;
    }
    const joint = /^(and|и)$/.test(view.form(at)) ? at + 1 : /^(and|и)$/.test(view.form(at - 1)) ? at : -1;
    if (joint < 0 || joint >= sentence.last) return undefined;
    const being =
      /^(is|are|has|have|was|were|be|being|been|will|shall|soon|уже|already|now|then|теперь|сейчас|успешно|скоро|вскоре|будет|будут|должен|должно)$/;
    let verb = /^(it|they|this|оно|он|она)$/.test(view.form(joint)) ? joint + 1 : joint;
    while (verb < joint + 4 && being.test(view.form(verb))) verb++;
    // "discussed a programme and agreed to meet": the deed is another
    if (view.form(verb + 1) === 'to' || view.token(verb + 1)?.reading?.pos === 'infinitive') return undefined;
    const pos = view.token(verb)?.reading?.pos;
    return pos === 'verb' || pos === 'participle' ? view.clauseOf(verb)?.last : undefined;
  }
}

/** "which they hope will soon enter into force" */
const HOPES = /\b(hopes?|hoped|said|says|expects?|expected)\b/;
const INSET =
  /^,? ?(надеюсь|я надеюсь|как я понимаю|насколько я понимаю|насколько я знаю|думаю|уверен|как известно|i hope|we hope|i think|i believe|as i understand|as you know),?$/;
const RELATIVE = /^(срок|which|котор(ый|ая|ое|ые|ого|ой|ую))$/;
