import type { Amount, Clause, Span, TokenRange } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';

const CUTS = new Set([',', ';', '–', '—', ':']);
const OPEN = new Set(['(', '«', '“', '[']);
const CLOSE = new Set([')', '»', '”', ']']);

export interface Told {
  /** Where the words that the figure needs begin: its clause, or an earlier one that names its subject. */
  readonly first: number;
  /** Indicator, time and statistics, as far as words tell them. */
  readonly told: readonly (TokenRange | null)[];
}

/**
 * The stretch of the clause that tells the figure: cut at its commas to the amount with its indicator, verb, time and statistics. Where the
 * clause holds several figures, what only belongs to the others is left out; a figure that has its subject from the left keeps it.
 */
export function quoteOf(context: Context, clause: Clause, amount: Amount, { first, told }: Told): Span {
  const { view } = context;
  const last = Math.max(clause.last, amount.last);
  const cuts = cutsIn(context, clause.first, last);
  const own = told.filter((range): range is TokenRange => range !== null && range.first >= first && range.last <= last);
  const amounts = view.amounts(clause.first, last);
  const next = amounts.find((other) => other.first >= amount.last);
  const before = view.amounts(first, amount.first).at(-1);
  const right = Math.max(amount.last, ...own.map((range) => range.last));
  let end = last;
  if (next && right <= next.first) end = lastCutBefore(context, cuts, right, next, amount) ?? last;
  else if (!next) end = trailingCut(context, cuts, right, last) ?? last;
  // «за первые три месяца – 5,5»: a figure with a time or source of its own stands without the subject told before the last
  const apart = before ? own.filter((range) => range.first >= before.last && range !== told[0]) : [];
  const left = Math.min(amount.first, ...(apart.length > 0 ? apart : own).map((range) => range.first));
  let start = first;
  if (before && left >= before.last && (first === clause.first || apart.length > 0))
    start = cuts.find((cut) => cut >= before.last && cut <= left) ?? (before.last <= clause.first ? clause.first : first);
  else if (!before && first === clause.first && own.length > 0) start = leadingCut(context, cuts, left, first);
  return quoteSpan(context, start, end);
}

/** Positions of marks that part a clause, outside brackets and quotation marks. */
function cutsIn({ view }: Context, first: number, last: number): number[] {
  const out: number[] = [];
  let depth = 0;
  for (let i = first; i < last; i++) {
    const form = view.form(i);
    if (OPEN.has(form)) depth++;
    else if (CLOSE.has(form)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && CUTS.has(form)) out.push(i);
  }
  return out;
}

/** Between two figures: the first mark behind the one and its words, so that a time or «по нашей статистике» stays with the other. */
function lastCutBefore({ view }: Context, cuts: readonly number[], from: number, next: Amount, amount: Amount): number | null {
  const cut = cuts.find((at) => at >= from && at < next.first);
  if (cut !== undefined) return cut;
  // "grew by 12 percent and reached 9 billion": the conjunction nearest to the first
  for (let i = Math.max(from, amount.last); i < next.first; i++) if (/^(и|а|and|while|но|but)$/.test(view.form(i))) return i;
  return null;
}

/** What comes after a mark and tells nothing of the figure is left out, unless it is a mere word or two. */
function trailingCut({ view }: Context, cuts: readonly number[], from: number, last: number): number | null {
  const cut = cuts.find((at) => at >= from);
  if (cut === undefined || last - cut <= SHORT) return null;
  for (let i = from; i < cut; i++) if (view.isPredicate(i)) return cut;
  return hasPredicate(view, from, last) && !hasPredicate(view, Math.max(0, from - REACH), from) ? null : cut;
}

/** Words before the first mark that tell nothing of the figure: «Кстати, …», "As you know, …". */
function leadingCut({ view }: Context, cuts: readonly number[], left: number, first: number): number {
  let start = first;
  for (const cut of cuts) {
    if (cut >= left) break;
    if (hasPredicate(view, start, cut) && !hasPredicate(view, cut, left)) break;
    start = cut;
  }
  return start;
}

function hasPredicate(view: Context['view'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.isPredicate(i)) return true;
  return false;
}

const SHORT = 4;
const REACH = 40;
