import type { Amount, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

type View = Context['view'];

/** Numbers whose noun stands elsewhere, read as counts of it: behind "out of", before a numeral that comes last, or in the clause before. */
export function countedApart({ view, analysed }: Context, sentence: Sentence, amounts: readonly Amount[]): readonly Amount[] {
  if (!amounts.some(({ of }) => of === 'number')) return amounts;
  const out: Amount[] = [];
  let drop = -1;
  for (const [i, amount] of amounts.entries()) {
    if (i === drop) continue;
    const next = amounts[i + 1];
    if (amount.of === 'number' && amount.counted === null && next?.of === 'count' && isPartOf(view, amount, next)) {
      out.push({ ...amount, of: 'count', unit: next.unit, counted: next.counted });
      // "76 out of the 89 regions": how many there are in all is known
      const known = view.form(amount.last) === 'out' || (next.counted !== null && view.senseAtToken(next.counted, 'regions') !== null);
      if (known) drop = i + 1;
    } else if (amount.of === 'number' && amount.counted === null && analysed.lang === 'ru')
      out.push(postposed(view, sentence, amount) ?? amount);
    else out.push(amount);
  }
  return out;
}

/** «18 из 32 вертолётов», "76 out of the 89 regions". */
const isPartOf = (view: View, { last }: Amount, next: Amount): boolean =>
  next.first - last <= 3 && next.first > last && /^(из( \p{L}+)?|(out )?of( the| our| its| their)?)$/u.test(view.words(last, next.first));

/** «филиалов уже восемь», «программы, их 28», «двое из них погибли». */
function postposed(view: View, sentence: Sentence, amount: Amount): Amount | null {
  const clause = view.clauseOf(amount.first);
  if (!clause || Number(amount.value) < 2) return null;
  const { first, last } = amount;
  if (view.senseAtToken(last, 'of-them') && view.has(clause.first, clause.last, 'casualties'))
    return { ...amount, of: 'count', unit: 'people' };
  // the numeral comes last
  const closed = view.token(last) === undefined || last >= sentence.last || view.token(last)?.word.kind === 'punctuation';
  if (!closed) return null;
  const lead = view.words(Math.max(clause.first, first - 3), first).toLowerCase();
  if (THEM.test(lead)) {
    for (let i = clause.first - 1; i >= sentence.first && i >= clause.first - 3; i--)
      if (view.token(i)?.reading?.pos === 'noun' && view.token(i)?.reading?.number === 'plur')
        return { ...amount, of: 'count', unit: 'units', counted: i };
    return { ...amount, of: 'count', unit: 'units' };
  }
  if (!ALREADY.test(lead)) return null;
  for (let i = clause.first; i < first && i < clause.first + 3; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.pos === 'noun' && reading.case === 'gen' && reading.number === 'plur')
      return { ...amount, of: 'count', unit: 'units', counted: i };
  }
  return null;
}
const THEM = /(^| )(их|таких)( (уже|будет|станет|было|стало|сейчас|теперь|всего|только))*$/;
const ALREADY = /(^| )(уже|только|лишь|всего)$/;
