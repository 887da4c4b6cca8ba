import type { Token } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

const FUTURE_EN = new Set(['will', 'would', 'shall', 'should', 'must', "we'll", "they'll", "i'll", "he'll", "she'll", "it'll"]);
const RELATIVE_EN = new Set(['that', 'which', 'who', 'whose', 'where']);
export const STOPS: ReadonlySet<string> = new Set([';', ':', '(', ')', '?', '!']);

/** The verb of the first future or prescriptive predicate in `[first, end)`, or -1. */
export function futureIn(context: Context, first: number, end: number): number {
  const { view, analysed } = context;
  // «чтобы …», «если бы …»: what follows stands in the past and is wished for
  const wished = view.form(first - 1).startsWith('чтоб') || (view.form(first - 1) === 'бы' && view.form(first - 2) === 'если');
  for (let i = first; i < Math.min(end, first + 40); i++) {
    const { reading, word } = view.tokens[i] as Token;
    if (analysed.lang === 'ru') {
      if (word.form === 'не' && first === i) continue;
      if (/^буд(ет|ут|ем|у)$/.test(word.form)) return mainVerbRu(context, i + 1, end) ?? i;
      if (reading?.pos === 'verb' && reading.tense === 'future')
        return GOES_ON.has(reading.lemma) ? (mainVerbRu(context, i + 1, Math.min(end, i + 4)) ?? i) : i;
      // «договорились, что могли бы удвоить её»
      if (word.form === 'бы' && /^могл/.test(view.form(i - 1))) return mainVerbRu(context, i + 1, end) ?? -1;
      // «чтобы сбор был отменён»
      if (/^был(а|о|и)?$/.test(word.form) && wished) {
        const done = mainVerbRu(context, i + 1, end);
        if (done !== null) return done;
      }
      if (wished && (reading?.pos === 'verb' || reading?.pos === 'infinitive')) return i;
      if (/^(долж(ен|на|но|ны)|следует|надлежит|необходимо|нужно)$/.test(word.form)) return mainVerbRu(context, i + 1, end) ?? i;
      if (reading?.pos === 'verb' && i - first > 1 && STOPS.has(view.form(i - 1))) return -1;
    } else if (i > first && RELATIVE_EN.has(word.form)) return -1;
    else if (FUTURE_EN.has(word.form)) return mainVerbEn(context, i + 1, end);
    else if (word.form === 'going' && view.form(i + 1) === 'to' && view.form(i - 1) !== 'not') return mainVerbEn(context, i + 2, end);
    else if (reading?.pos === 'verb' && i - first > 12) return -1;
  }
  return -1;
}

/** «Продолжит помогать»: what goes on is the deed. */
export const GOES_ON: ReadonlySet<string> = new Set(['продолжить', 'начать', 'стать']);

function mainVerbRu({ view }: Context, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + 10); i++) {
    const { reading } = view.tokens[i] as Token;
    // «дорога будет готова»
    if (reading?.pos === 'infinitive' || (reading?.pos === 'participle' && reading.short) || /^готов[аоы]?$/.test(view.form(i))) return i;
    if (reading?.pos === 'verb') return null;
  }
  return null;
}

/** The verb after an auxiliary: adverbs, "not", "be", "have" and "continue to" are passed over. */
export function mainVerbEn({ view }: Context, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 8); i++) {
    const { reading, word } = view.tokens[i] as Token;
    const aside = asideAt(view, i);
    if (aside > 0) {
      i += aside - 1;
      continue;
    }
    if (/^(be|have|been|not|also|never|always|to|only)$/.test(word.form)) continue;
    if (reading?.pos === 'adverb' || word.kind === 'punctuation') continue;
    // "will go on training our officers": what goes on is the deed
    if (/^(go|keep|carry)$/.test(word.form) && view.form(i + 1) === 'on' && view.form(i + 2).endsWith('ing')) return i + 2;
    return word.kind === 'word' ? i : -1;
  }
  return -1;
}

/** How many words an aside between auxiliary and verb takes: "will, of course, help", "will for our part open"; 0 where none stands. */
function asideAt(view: Context['view'], at: number): number {
  const form = view.form(at);
  if (form === 'of' && view.form(at + 1) === 'course') return 2;
  if (/^(in|under)$/.test(form) && view.form(at + 1) === 'no') return 3;
  if (form === 'in' && /^(turn|particular|addition|future|fact)$/.test(view.form(at + 1))) return 2;
  return form === 'for' && view.form(at + 2) === 'part' ? 3 : 0;
}

/** The main verb after an auxiliary or a modal, or -1. */
export const mainVerb = (context: Context, first: number, end: number): number =>
  context.analysed.lang === 'ru' ? (mainVerbRu(context, first, end) ?? -1) : mainVerbEn(context, first, end);
