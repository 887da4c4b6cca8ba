import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/**
 * "The Partnership for Clean Rivers", "the Norville Ammunition Initiative": an undertaking that bears a name is as good as a paper; the
 * "Strategic Partnership" of two states is how they stand.
 */
export function isNamedInitiative({ view }: Context, hit: SenseHit): boolean {
  const { first, last } = hit;
  if (view.token(first)?.caps === 'lower') return false;
  const behind = view.token(last + 1)?.caps !== 'lower' || !NEARNESS.test(view.form(first - 1));
  if (behind && (/^(on|for)$/.test(view.form(last)) || (view.form(last) === 'to' && view.token(last + 1)?.caps === 'title'))) return true;
  const names = namesBefore(view, first);
  if (view.form(first) === 'initiative') return names >= 1;
  if (view.form(first) === 'partnership' && names >= 3) return true;
  if (names >= 2 && GOING_ON.test(view.words(Math.max(0, first - 9), first).toLowerCase())) return true;
  return names >= 2 && view.has(Math.max(0, first - 9), last + 9, 'document-sign', 'document-adopt');
}

const GOING_ON = /\b(progress|success|work|cooperation|implementation) (on|under|of|in|through)\b|\bthrough the\b/;

/** Named with capitals, as what a verb of signing or talks before it are on: "to conclude a Strategic Partnership". */
export function isNegotiated({ view }: Context, { first }: SenseHit): boolean {
  if (view.token(first)?.caps === 'lower' || view.token(first - 1)?.caps === 'lower') return false;
  const from = Math.max(view.clauseOf(first)?.first ?? 0, first - 9);
  return view.has(from, first, 'document-sign', 'document-adopt') || view.has(from, first, 'talks-on.en');
}

/** "Our shared vision for the region" is a view of things; "the Norville Vision" and "Vision 2030" are papers. */
export function isView({ view }: Context, { first, last }: SenseHit): boolean {
  if (view.form(first) !== 'vision') return false;
  return view.token(first)?.caps === 'lower' || (namesBefore(view, first) === 0 && !/^20\d\d$/.test(view.form(last)));
}

/** How many capitalised words that tell a name stand right before it: neither states nor words for how close two of them are. */
function namesBefore(view: Context['view'], first: number): number {
  let count = 0;
  for (let i = first - 1; i > (view.sentenceOf(first)?.first ?? 0); i--) {
    const token = view.token(i);
    if (/^([-–]|and)$/.test(token?.word.form ?? '') && count > 0) continue;
    if (token?.word.kind !== 'word' || token.caps === 'lower' || NEARNESS.test(token.word.form)) break;
    if (!view.mentions(i, i + 1).some(({ of }) => of === 'state' || of === 'state-adjective')) count++;
  }
  return count;
}
const NEARNESS = /^(strategic|comprehensive|special|enduring|global|eastern|greater|eurasian|our|the|dialogue)$/;
