import type { Language, SenseHit, Token } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { extentOf } from './deed-extent.js';
import { isDeedNoun } from './deed-noun.js';
import { isFormality, nounHead } from './deed-noun-head.js';
import { isInfinitive, toBefore } from './infinitive.js';
import { futureIn, STOPS } from './main-verb.js';

/** What is undertaken: the word of the deed and how far its words go. Token positions. */
export interface Deed {
  /** The verb or the noun of action. */
  readonly head: number;
  /** Where the complement begins, its preposition or conjunction included. */
  readonly first: number;
  readonly last: number;
  readonly shape: 'infinitive' | 'noun' | 'clause';
}

/** In what shapes a mark takes its deed. */
export interface Complement {
  readonly infinitive: boolean;
  /** `deed`: only nouns of action; `any`: whatever the preposition governs. */
  readonly noun: 'deed' | 'any' | null;
  /** Prepositions that govern the noun; `''` for a bare noun. */
  readonly by: readonly string[];
  /** A clause with a verb in the future, or with "should" and "must". */
  readonly clause: boolean;
}

/** How far behind its mark a deed may stand, in tokens. */
export const WINDOW = 14;

const THAT: Record<Language, ReadonlySet<string>> = { ru: new Set(['что', 'чтобы', 'чтоб']), en: new Set(['that']) };
const STARTS_CLAUSE = /^(the|they|it|their|both|he|she|we|our|all)$/;

/** "Will", "should" and the like before any other verb. */
function modalWithin({ view }: Context, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (/^(will|would|shall|should|must)$/.test(view.form(i))) return true;
    const pos = view.tokens[i]?.reading?.pos;
    if (pos === 'verb' || pos === 'preposition' || pos === 'conjunction') return false;
  }
  return false;
}

/** «Согласен с этим, хотя можно поспорить»: what is conceded is no deed of the mark. */
const CONCEDES = new Set(['хотя', 'although', 'though']);

const TOLD_BY = new Set(['we', 'they', 'i']);

/** «Ждём ускорения», «не исключаем запуска»: verbs whose object is a genitive. */
const TAKES_GENITIVE = /^(жд|ожида|добива|исключа)/;

/** The deed that follows `after` and begins before `end`; null when none does. */
export function findDeed(context: Context, after: number, end: number, how: Complement): Deed | null {
  const { view, analysed } = context;
  const { lang } = analysed;
  const limit = Math.min(end, after + WINDOW);
  let bare = how.noun !== null && how.by.includes('');
  let governed = false;
  // «вопросы использования», «возможность строительства»: the deed depends on the last noun of the mark
  let depends = lang === 'ru' && (view.tokens[after - 1]?.reading?.pos === 'noun' || TAKES_GENITIVE.test(view.form(after - 1)));
  for (let i = after; i < limit; i++) {
    const token = view.tokens[i] as Token;
    const { form } = token.word;
    if (STOPS.has(form) || CONCEDES.has(form)) return null;
    // "the readiness of Canada, in close cooperation with its allies, to respond"
    const behind = how.infinitive && lang === 'en' && form === ',' ? behindAside(context, i, end) : -1;
    if (behind >= 0) return { head: behind, first: behind - 1, last: extentOf(context, behind, end), shape: 'infinitive' };
    // "agreed the crisis should be settled", "promised they would help": without "that"
    if (i === after && lang === 'en' && how.clause && STARTS_CLAUSE.test(form) && view.form(after - 1) !== 'to') {
      const head = modalWithin(context, i + 1, Math.min(end, i + 7)) ? futureIn(context, i + 1, end) : -1;
      if (head >= 0) return { head, first: i - 1, last: extentOf(context, head, end), shape: 'clause' };
    }
    if (how.clause && (THAT[lang].has(form) || isIfWould(context, i))) {
      const head = futureIn(context, i + 1, end);
      if (head >= 0) return { head, first: i, last: extentOf(context, head, end), shape: 'clause' };
      // "agreed that the danger had grown and that they would work …": the next clause
      const next = nextThat(context, i + 1, Math.min(end, i + 1 + NEXT_CLAUSE));
      return next < 0 ? null : findDeed(context, next, end, { ...how, infinitive: false, noun: null });
    }
    // "expect the work to be finished"
    if (how.infinitive && form === 'be' && view.form(i - 1) === 'to' && view.tokens[i + 1]?.reading?.pos === 'participle')
      return { head: i + 1, first: i - 1, last: extentOf(context, i + 1, end), shape: 'infinitive' };
    if (how.infinitive && isInfinitive(context, i))
      return { head: i, first: lang === 'en' ? toBefore(context, i, after) : i, last: extentOf(context, i, end), shape: 'infinitive' };
    if (how.noun && how.by.includes(form)) {
      const head = nounHead(context, i + 1, Math.min(end, i + 10), how.noun);
      if (head >= 0) return { head, first: i, last: extentOf(context, head, end), shape: 'noun' };
      if (lang === 'en' && form !== 'to' && form !== 'of' && form !== 'on') {
        // "a plan for our ministries to draw up a list"
        const head = form === 'for' && how.infinitive ? forThemTo(context, i + 1, Math.min(end, i + 8)) : -1;
        return head < 0 ? null : { head, first: i, last: extentOf(context, head, end), shape: 'infinitive' };
      }
    } else if (bare && isNominal(token) && !(lang === 'en' && how.infinitive && view.form(i + 1) === 'to')) {
      const kase = token.reading?.case ?? null;
      const oblique = (kase === 'gen' && !depends) || kase === 'dat' || kase === 'ins' || kase === 'loc';
      if (!governed && !oblique) {
        if (isDeedNoun(token, lang)) return { head: i, first: i, last: extentOf(context, i, end), shape: 'noun' };
        // the first noun that nothing governs is the object: what depends on it is not the deed
        if (lang === 'ru' && !isFormality(token.reading?.lemma ?? '')) bare = false;
        depends = true;
      }
      governed = false;
    } else if (token.reading?.pos === 'preposition') {
      governed = true;
      if (lang === 'en') bare = false;
    } else if (lang === 'en' && form === ',') bare = false;
    // "the commitment we expressed in May to accelerate …"
    const told = TOLD_BY.has(view.form(i - 1)) && view.tokens[after - 1]?.reading?.pos === 'noun';
    if (lang === 'en' && i > after && token.reading?.pos === 'verb' && !told && !isInfinitive(context, i)) return null;
    if (lang === 'ru' && token.reading?.pos === 'verb' && !FUTURE_COPULA.has(form)) return null;
  }
  return null;
}

/** «Открыть филиал мы планируем осенью», «трудности, снять которые поручено министрам»: the Russian infinitive before its mark. */
export function deedInFront(context: Context, mark: SenseHit, how: Complement, sentenceEnd: number): Deed | null {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru' || !how.infinitive) return null;
  const first = view.clauseOf(mark.first)?.first ?? mark.first;
  for (let i = mark.first - 1; i >= Math.max(first, mark.first - 9); i--) {
    const { reading, word } = view.tokens[i] as Token;
    if (reading?.pos === 'infinitive' && word.form !== 'быть') {
      // «чтобы решить это», «готовы открыть и планируем»: it depends on another word
      const { reading: before, word: link } = view.tokens[i - 1] ?? {};
      const isFree = i === first || before?.pos !== 'verb';
      return isFree && !/^(чтоб(ы)?|если|готов.*|долж.+|можно|нужно|надо)$/.test(link?.form ?? '')
        ? { head: i, first: i, last: Math.max(mark.last, extentOf(context, mark.last - 1, sentenceEnd)), shape: 'infinitive' }
        : null;
    }
    if (word.kind === 'punctuation' || reading?.pos === 'verb' || reading?.pos === 'conjunction') return null;
  }
  return null;
}

/** "For our ministries to draw up": the infinitive of those named behind "for"; -1 where there is none. */
function forThemTo(context: Context, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (context.view.form(i - 1) === 'to' && isInfinitive(context, i)) return i;
    const { reading, word } = context.view.tokens[i] as Token;
    if (word.kind === 'punctuation' || reading?.pos === 'verb' || (reading?.pos === 'preposition' && word.form !== 'to')) return -1;
  }
  return -1;
}

/** The infinitive with its "to" behind an aside between two commas that opens with a preposition or a participle; -1 where there is none. */
function behindAside(context: Context, comma: number, end: number): number {
  const { view } = context;
  const opens = view.tokens[comma + 1]?.reading?.pos;
  if (opens !== 'preposition' && opens !== 'adverb' && opens !== 'gerund') return -1;
  for (let i = comma + 2; i < Math.min(end - 2, comma + WINDOW); i++)
    if (view.form(i) === ',') return view.form(i + 1) === 'to' && isInfinitive(context, i + 2) ? i + 2 : -1;
  return -1;
}

/** How far behind "that" the next "and that" may stand. */
const NEXT_CLAUSE = 24;

function nextThat({ view, analysed }: Context, first: number, end: number): number {
  for (let i = first; i < end; i++) if (THAT[analysed.lang].has(view.form(i)) && /^(and|и|,|а|but)$/.test(view.form(i - 1))) return i;
  return -1;
}

/** «Было бы правильно, если бы ведомства подготовили …»: at «бы». */
const isIfWould = ({ view }: Context, at: number): boolean => view.form(at) === 'бы' && view.form(at - 1) === 'если';
const isNominal = ({ reading }: Token): boolean => reading?.pos === 'noun' || reading?.pos === 'gerund';
const FUTURE_COPULA = new Set(['будет', 'будут', 'будем', 'буду', 'является', 'были', 'было', 'был', 'была']);
