import type { Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Also } from '../also.js';
import type { Deed } from './deed.js';

/**
 * English deeds in a row that commas part: "committed to deepen trade, open two ports, and train pilots". Each counts; two that "and" alone
 * joins are one. Empty where there is no row.
 */
export function deedsInRow(context: Context, sentence: Sentence, deed: Deed): Also[] {
  const { view, analysed } = context;
  if (analysed.lang !== 'en' || deed.shape === 'clause') return [];
  const isGerund = view.tokens[deed.head]?.reading?.pos === 'gerund';
  if (deed.shape === 'noun' && !isGerund) return [];
  // "must work together to guard the border, retrain workers, and lower tariffs": whichever verb the row hangs on
  const works = view.form(deed.head) === 'work';
  const out: Also[] = [];
  let closed = false;
  for (let i = deed.head + 2; i < sentence.last && !closed; i++) {
    if (STOPS.has(view.form(i)) || SUBJECTS.has(view.form(i))) break;
    if (!PARTS.has(view.form(i - 1)) && !(view.form(i - 1) === 'and' && PARTS.has(view.form(i - 2)))) continue;
    const head = view.form(i) === 'to' ? i + 1 : i;
    if (!isDeed(context, head, isGerund)) continue;
    // "a fund to support farms, repair roads, and …": the row is what the fund is for
    if (!isGerund && head === i && !works && hasPurpose(context, (out[out.length - 1]?.head ?? deed.head) + 1, i)) break;
    closed = view.form(i - 1) === 'and';
    out.push({ end: closed ? i - 2 : i - 1, head });
  }
  // a row ends with "and"
  return closed ? out : [];
}

const STOPS = new Set([':', '.', '(', '—', '–']);
const PARTS = new Set([',', ';']);
/** A subject of its own: another clause, not another deed. */
const SUBJECTS = new Set(['they', 'he', 'she', 'we', 'i', 'it', 'who', 'which', 'will', 'would']);

function isDeed({ view }: Context, at: number, isGerund: boolean): boolean {
  const reading = view.tokens[at]?.reading;
  if (view.senseAtToken(at, 'deed-verb', 'help-deed', 'build-deed', 'loose-deed') === null) return false;
  if (isGerund) return reading?.pos === 'gerund';
  // ", and support free elections": read as a noun, but an object of its own follows
  if (reading?.pos === 'noun' && /^(support|help|work|aid|fund|finance|supply|return|back|end|share|launch|release)$/.test(view.form(at)))
    return OBJECT.has(view.tokens[at + 1]?.reading?.pos ?? 'number');
  return reading?.pos === 'infinitive' || (reading?.pos === 'verb' && reading.tense === 'present' && !view.form(at).endsWith('s'));
}

const OBJECT: ReadonlySet<string> = new Set(['noun', 'adjective', 'pronoun', 'numeral']);

function hasPurpose({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.form(i) === 'to' && view.tokens[i + 1]?.reading?.pos === 'infinitive') return true;
  return false;
}
