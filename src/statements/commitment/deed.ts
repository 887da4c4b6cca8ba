import type { Language, SenseHit, Token } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isDeedGerund, isDeedNoun } from './deed-noun.js';
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
const OBJECTS_EN = new Set('of in on at for with from by about to into under within between among as than'.split(' '));
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
    if (STOPS.has(form)) return null;
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
      return { head: i, first: lang === 'en' ? before(context, i, after) : i, last: extentOf(context, i, end), shape: 'infinitive' };
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

export function isInfinitive({ view, analysed }: Context, at: number): boolean {
  const { reading, word } = view.tokens[at] as Token;
  if (analysed.lang === 'ru') return (reading?.pos === 'infinitive' && word.form !== 'быть') || RARE_INFINITIVE.test(word.form);
  if (view.form(at - 1) === 'to' && HYPHENED_INFINITIVE.test(word.form)) return true;
  if (reading?.pos !== 'infinitive' && reading?.pos !== 'verb' && reading?.pos !== 'noun') return false;
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    const { form } = (view.tokens[i] as Token).word;
    if (form === 'to') return reading.pos === 'infinitive';
    if ((view.tokens[i] as Token).reading?.pos !== 'adverb') return false;
  }
  return false;
}

const before = ({ view }: Context, at: number, after: number): number => {
  for (let i = at - 1; i >= Math.max(after, at - 3); i--) if (view.form(i) === 'to') return i;
  return at;
};

/** Verbs with two prefixes, which dictionaries lack: «пообсуждать», «доурегулировать». */
const RARE_INFINITIVE = /^(по|до|пере|под|на)[а-я]{5,}(ать|ять|ить|еть)(ся)?$/;

/** "De-escalate", "re-establish". */
const HYPHENED_INFINITIVE = /^(de|re|co|pre)-[a-z]+$/;

/** The noun that heads the phrase `[first, end)`, when it is of the wanted sort; -1 otherwise. */
function nounHead({ view, analysed }: Context, first: number, end: number, wanted: 'deed' | 'any'): number {
  const { lang } = analysed;
  let head = -1;
  for (let i = first; i < end; i++) {
    const token = view.tokens[i] as Token;
    const { reading, word } = token;
    // "ongoing military, financial and humanitarian assistance"
    if (word.form === ',' && view.tokens[i - 1]?.reading?.pos === 'adjective' && view.tokens[i + 1]?.reading?.pos === 'adjective') continue;
    if (word.kind === 'punctuation' && word.form !== '-' && word.form !== "'" && word.form !== '«') break;
    if (!reading) continue;
    if (lang === 'ru') {
      if (reading.pos === 'noun') {
        if (isFormality(reading.lemma)) continue;
        return wanted === 'any' || isDeedNoun(token, lang) ? i : -1;
      }
      if (reading.pos === 'infinitive') return -1;
      if (reading.pos === 'verb' || reading.pos === 'conjunction') break;
    } else {
      if (reading.pos === 'infinitive') return -1;
      if (isDeedGerund(token) || isGerundOf(view, i)) return i;
      if (isDoneBefore(view, i, first)) continue;
      if (OBJECTS_EN.has(word.form) || (reading.pos === 'conjunction' && head >= 0) || reading.pos === 'verb') break;
      if (reading.pos === 'noun') head = i;
    }
  }
  if (lang === 'ru' || head < 0) return -1;
  return wanted === 'any' || isDeedNoun(view.tokens[head] as Token, lang) ? head : -1;
}

/** "To continued close consultation", "on enhanced cooperation": read as a verb, it tells of the noun that follows. */
const isDoneBefore = (view: Context['view'], at: number, first: number): boolean =>
  view.form(at).endsWith('ed') &&
  view.tokens[at]?.reading?.pos === 'verb' &&
  /^(noun|adjective|gerund)$/.test(view.tokens[at + 1]?.reading?.pos ?? '') &&
  (at === first || /^(adjective|pronoun|conjunction|adverb|determiner)$/.test(view.tokens[at - 1]?.reading?.pos ?? ''));

/** "Building a second line": the article behind tells that it is no noun. */
const isGerundOf = (view: Context['view'], at: number): boolean =>
  view.form(at).endsWith('ing') && /^(an?|the|its|their|our|your|this|new|more)$/.test(view.form(at + 1));

/** «о необходимости создания», «по вопросу строительства»: the deed is the next noun. */
const isFormality = (lemma: string): boolean => /^(вопрос|возможность|необходимость|тема|целесообразность|порядок)$/.test(lemma);

/** The end of the clause of the head; a hyphen inside a word ends nothing, and the sentence's full stop belongs to it. */
export function extentOf({ view, analysed }: Context, head: number, end: number): number {
  let last = view.clauseOf(head)?.last ?? end;
  while (last < end && view.form(last - 1) === '-' && view.tokens[last]?.spaced === false) last = view.clauseOf(last)?.last ?? end;
  // "through political and diplomatic means"
  if (
    last < end &&
    /^(and|и)$/.test(view.form(last)) &&
    view.tokens[last - 1]?.reading?.pos === 'adjective' &&
    view.tokens[last + 1]?.reading?.pos === 'adjective'
  )
    last = view.clauseOf(last)?.last ?? end;
  // "to expand, deepen and diversify trade", "to provide, if needed, support"
  for (let more = 0; analysed.lang === 'en' && more < 3 && last < end && last - head <= 2 + 3 * more && isBroken(view, head, last); more++)
    last = view.clauseOf(last)?.last ?? end;
  // "for as long as it takes", "with as much wheat as you need"
  while (last < end && DANGLING.test(view.form(last - 1)) && view.clauseOf(last)) last = view.clauseOf(last)?.last ?? end;
  // "to ensure that …", «добиваться того, чтобы …»: the clause that follows is what is to be done
  const isNear = last - head <= 3 || /^(тому|того|том|то)$/.test(view.form(view.form(last - 1) === ',' ? last - 2 : last - 1));
  if (isNear && last < end && (FOLLOWS.has(view.form(last)) || FOLLOWS.has(view.form(last - 1)))) last = view.clauseOf(last)?.last ?? end;
  return Math.min(end, last);
}

/** The verb stands alone before a comma, and goes on in a row of verbs or after a condition. */
function isBroken(view: Context['view'], head: number, last: number): boolean {
  const comma = view.form(last) === ',' ? last : last - 1;
  if (view.form(comma) !== ',') return false;
  if (comma === head + 1) {
    const next = view.tokens[comma + 1];
    return (
      /^(if|where|when|as)$/.test(next?.word.form ?? '') ||
      ((next?.reading?.pos === 'infinitive' || next?.reading?.pos === 'verb') && next.reading.tense !== 'past')
    );
  }
  return view.form(head + 1) === ',' && /^(if|where|when|as)$/.test(view.form(head + 2));
}
const DANGLING = /^(for|with|of|by|as|from|into|under|без|для|с|со|к|от|при|под)$/;
const FOLLOWS = new Set(['that', 'how', 'чтобы', 'что']);

/** The mark itself is an infinitive: what one might agree or hopes to plan is not agreed or planned. */
export const isInfinitiveMark = ({ view }: Context, mark: { readonly first: number }): boolean =>
  view.tokens[mark.first]?.reading?.pos === 'infinitive';
