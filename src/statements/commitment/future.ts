import type { Clause, Token } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { GOES_ON, mainVerbEn } from './deed/main-verb.js';

export interface Future {
  /** The auxiliary, or the verb where it has none. */
  readonly at: number;
  readonly head: number;
  /** Something will be done, by nobody named: «будет создан», "will be built". */
  readonly passive: boolean;
  /** The verb itself says "we" or "I": «построим», «будем поддерживать». */
  readonly first: boolean;
}

const WILL_BE = new Set(['будет', 'будут', 'будем']);
const WILL = new Set(['will', 'shall', "we'll", "i'll", "they'll"]);

/** The predicate of the clause when it is in the future; in reported speech "would" is future too. */
export function findFuture(context: Context, clause: Clause): Future | null {
  return context.analysed.lang === 'ru' ? russian(context, clause) : english(context, clause);
}

function russian({ view }: Context, clause: Clause): Future | null {
  for (let at = clause.first; at < clause.last; at++) {
    const { reading, word } = view.tokens[at] as Token;
    if (WILL_BE.has(word.form)) {
      for (let i = at + 1; i < Math.min(clause.last, at + 8); i++) {
        const next = (view.tokens[i] as Token).reading;
        if (next?.pos === 'infinitive') return { at, head: i, passive: false, first: word.form === 'будем' };
        if ((next?.pos === 'participle' && next.short) || /^готов[аоы]?$/.test(view.form(i)))
          return { at, head: i, passive: true, first: false };
      }
      // «помогать вам будем обязательно»
      for (let i = at - 1; i >= Math.max(clause.first, at - 3); i--)
        if ((view.tokens[i] as Token).reading?.pos === 'infinitive') return { at, head: i, passive: false, first: word.form === 'будем' };
      // «на связи будем»
      return null;
    }
    // «продолжит помогать»
    if (reading?.pos === 'verb' && reading.tense === 'future' && GOES_ON.has(reading.lemma)) {
      for (let i = at + 1; i < Math.min(clause.last, at + 4); i++)
        if ((view.tokens[i] as Token).reading?.pos === 'infinitive')
          return { at, head: i, passive: false, first: reading.person === 1 && reading.number === 'plur' };
    }
    if (reading?.pos === 'verb' && reading.tense === 'future' && word.form !== 'буду')
      return {
        at,
        head: at,
        passive: reading.person === 3 && view.senseAtToken(at, 'comes-about') !== null,
        first: reading.person === 1 && reading.number === 'plur',
      };
    if (reading?.pos === 'verb') return null;
  }
  return null;
}

function english({ view, analysed }: Context, clause: Clause): Future | null {
  for (let at = clause.first; at < clause.last; at++) {
    const { form } = (view.tokens[at] as Token).word;
    const going =
      form === 'going' &&
      !/^(was|were)$/.test(view.form(at - 1)) &&
      view.form(at + 1) === 'to' &&
      view.tokens[at + 2]?.reading?.pos === 'infinitive';
    const told = going || WILL.has(form) || (form === 'would' && analysed.sentences[clause.sentence]?.turn === null);
    if (!told) continue;
    // "we will, for our part, open …": the verb stands behind the aside
    const end = view.form(at + 1) === ',' ? (analysed.sentences[clause.sentence]?.last ?? clause.last) : clause.last;
    const head = mainVerbEn({ view } as Context, going ? at + 2 : at + 1, end);
    if (head < 0) return null;
    const on = /^(continue|keep)$/.test(view.form(head)) && view.form(head + 1) === 'to' ? head + 2 : head;
    // "aid will continue to be provided"
    const goes = on > head && view.form(on) === 'be' && view.tokens[on + 1]?.reading?.pos === 'participle' ? on + 1 : on;
    // "will be providing" is no passive
    const passive =
      !view.form(goes).endsWith('ing') &&
      (view.form(goes - 1) === 'be' || (view.form(head - 2) === 'be' && view.tokens[head - 1]?.reading?.pos === 'adverb'));
    return { at, head: goes, passive, first: /^(we'll|i'll)$/.test(form) };
  }
  return null;
}
