import type { SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { yearsItRuns } from '../term.js';
import type { IdentifiedBy } from './identify.js';
import { capitals } from './own-name.js';
import { horizonNear, isSignedInRelative, isToDo, isToldWhat } from './told-which.js';

/** What is already known of the noun phrase. */
export interface PlanFacts {
  readonly plural: boolean;
  /** It bears a name of its own. */
  readonly named: boolean;
  /** Something behind the noun tells what it is about. */
  readonly complement: boolean;
  /** Its clause tells of signing, preparing, carrying out … */
  readonly acted: boolean;
  readonly clause: TokenRange;
}

/**
 * How a plan, a programme, a strategy is told from others; null for what one only means to do and for the programmes of one state at home.
 * Two states named, or a subject that lies between states, make it theirs; so does its being signed.
 */
export function identifyPlan(
  context: Context,
  sentence: Sentence,
  head: SenseHit,
  range: TokenRange,
  facts: PlanFacts,
): IdentifiedBy | null {
  const { view } = context;
  const { plural, named, complement, acted, clause } = facts;
  const kind = head.sense === 'document-plan-kind';
  if (horizonNear(context, sentence, range, plural) || (!plural && yearsItRuns(context, sentence, head))) return 'horizon';
  if (!plural && isSignedInRelative(context, sentence, range)) return 'horizon';
  if (named && complement && view.token(head.last)?.caps !== 'upper' && view.form(head.last) !== '«' && view.form(head.last) !== '“')
    return 'name';
  // «продление Программы создания коридора», "a new Framework for Trade"
  if (complement && (acted || view.analysed.lang === 'en') && view.token(head.first)?.caps === 'title' && head.first > sentence.first)
    return 'name';
  // "Vaccine Action Program": a name of capitals alone
  if (capitals(context, head, range) >= 2) return 'name';
  if (view.has(range.first, Math.min(sentence.last, range.last + 2), 'document-cross-year')) return 'subject';
  // "a package of measures": measures are papers only where it is told what they are to do
  if (MEASURES.test(view.form(head.first)))
    return complement && (acted || isProposed()) && (isBetweenTwo() || isTheirs()) ? 'subject' : null;
  if (kind && plural) return view.has(clause.first, clause.last, 'document-adopt', 'document-sign') ? 'kind' : null;
  if (kind && complement && isTheirs()) return 'kind';
  if (kind) return acted || isProposed() || view.has(range.first, range.last, 'document-between-states') ? 'kind' : null;
  if ((plural ? view.has(clause.first, clause.last, 'document-adopt', 'document-sign') : complement || acted) && isBetweenTwo())
    return 'subject';
  if (!plural && complement && !isToDo(context, head) && isOfTwo()) return 'subject';
  // "a comprehensive strategy to prevent that": what one means to do
  if (acted && isToDo(context, head) && isTheirs()) return 'kind';
  if (/^strateg/.test(view.form(head.first)) && view.token(head.first)?.caps === 'lower')
    return view.has(range.first, head.first, 'joint-thing') || /(^| )(joint|bilateral)( |$)/.test(view.words(range.first, head.first))
      ? 'subject'
      : null;
  // «утвердили план, который …»: what it does is told
  if (!complement || isToDo(context, head))
    return !plural && ((acted && isToDo(context, head) && !isAtHome()) || isToldWhat(context, head, clause)) ? 'kind' : null;
  return view.has(range.first, head.first, 'document-between-states') ||
    (!plural && acted && view.has(head.last, range.last, 'joint-thing', 'our', 'document-between-states'))
    ? 'subject'
    : null;

  /** "A plan to modernise our economy", «план поддержки нашего бизнеса» of one who speaks of his own land. */
  function isAtHome(): boolean {
    const to = Math.min(sentence.last, head.last + TO_DO_WITHIN);
    return view.words(head.last, to).toLowerCase().match(AT_HOME) !== null && !isTheirs();
  }
  /** "The Norland-Ostria plan", "a plan between our two countries". */
  function isBetweenTwo(): boolean {
    if (statesNamed(context, range.first, head.last).length >= 2) return true;
    const sides = view.sense(head.last, range.last, 'document-between');
    return (
      sides !== null && (view.has(sides.last, range.last, 'both-countries') || statesNamed(context, sides.last, range.last).length >= 2)
    );
  }
  function isTheirs(): boolean {
    return view.has(
      range.first,
      Math.max(range.last, Math.min(sentence.last, head.last + TO_DO_WITHIN)),
      'document-theirs',
      'document-between-states',
    );
  }
  function isProposed(): boolean {
    return view.has(clause.first, sentence.last, 'document-propose');
  }
  /** "We signed a strategy on …", «обсуждён ход выполнения программы взаимной торговли»: signed, or on what only two states can do. */
  function isOfTwo(): boolean {
    if (view.has(clause.first, clause.last, 'document-sign')) return true;
    return acted && view.has(head.last, range.last, 'document-theirs');
  }
}

/** How far behind it what a plan is to do may name what two states do with each other. */
const TO_DO_WITHIN = 7;
const AT_HOME =
  /\b(our|the country[’']s|the national) (economy|infrastructure|industry|armed forces|military|health|schools|cities)\b|(нашей|отечественной|национальной) (экономики|промышленности|армии|инфраструктуры)/;
const MEASURES = /^(package|packages|set|комплекс\p{L}*|пакет\p{L}*)$/u;
