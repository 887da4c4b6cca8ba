import type { Language, Token } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isDeedGerund, isDeedNoun } from './deed-noun.js';

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

const WINDOW = 14;
const THAT: Record<Language, ReadonlySet<string>> = { ru: new Set(['что', 'чтобы', 'чтоб']), en: new Set(['that']) };
const FUTURE_EN = new Set(['will', 'would', 'shall', 'should', 'must', "we'll", "they'll", "i'll", "he'll", "she'll", "it'll"]);
const RELATIVE_EN = new Set(['that', 'which', 'who', 'whose', 'where']);
const OBJECTS_EN = new Set('of in on at for with from by about to into under within between among as than'.split(' '));
const TOLD_BY = new Set(['we', 'they', 'i']);
const STOPS = new Set([';', ':', '(', ')', '?', '!']);

/** The deed that follows `after` and begins before `end`; null when none does. */
export function findDeed(context: Context, after: number, end: number, how: Complement): Deed | null {
  const { view, analysed } = context;
  const { lang } = analysed;
  const limit = Math.min(end, after + WINDOW);
  let bare = how.noun !== null && how.by.includes('');
  let governed = false;
  // «вопросы использования», «возможность строительства»: the deed depends on the last noun of the mark
  let depends = lang === 'ru' && view.tokens[after - 1]?.reading?.pos === 'noun';
  for (let i = after; i < limit; i++) {
    const token = view.tokens[i] as Token;
    const { form } = token.word;
    if (STOPS.has(form)) return null;
    if (THAT[lang].has(form) && how.clause) {
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
      if (lang === 'en' && form !== 'to' && form !== 'of' && form !== 'on') return null;
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

/** "Ready to talk and to open the border": where the first infinitive is no deed, the one that "and" joins to it may be. */
export function joinedDeed(context: Context, deed: Deed, end: number): Deed | null {
  const { view } = context;
  if (deed.shape !== 'infinitive') return null;
  for (let i = deed.head + 1; i < Math.min(end, deed.head + WINDOW); i++) {
    if (STOPS.has(view.form(i))) return null;
    if (view.form(i) !== 'и' && view.form(i) !== 'and') continue;
    for (let head = i + 1; head < Math.min(end, i + 4); head++)
      if (isInfinitive(context, head)) return { head, first: deed.first, last: extentOf(context, head, end), shape: 'infinitive' };
  }
  return null;
}

/** How far behind "that" the next "and that" may stand. */
const NEXT_CLAUSE = 24;
function nextThat({ view, analysed }: Context, first: number, end: number): number {
  for (let i = first; i < end; i++) if (THAT[analysed.lang].has(view.form(i)) && /^(and|и|,|а|but)$/.test(view.form(i - 1))) return i;
  return -1;
}

const isNominal = ({ reading }: Token): boolean => reading?.pos === 'noun' || reading?.pos === 'gerund';

const FUTURE_COPULA = new Set(['будет', 'будут', 'будем', 'буду', 'является', 'были', 'было', 'был', 'была']);

function isInfinitive({ view, analysed }: Context, at: number): boolean {
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

/** The verb of the first future or prescriptive predicate in `[first, end)`, or -1. */
export function futureIn(context: Context, first: number, end: number): number {
  const { view, analysed } = context;
  for (let i = first; i < Math.min(end, first + 40); i++) {
    const { reading, word } = view.tokens[i] as Token;
    if (analysed.lang === 'ru') {
      if (word.form === 'не' && first === i) continue;
      if (/^буд(ет|ут|ем|у)$/.test(word.form)) return mainVerbRu(context, i + 1, end) ?? i;
      if (reading?.pos === 'verb' && reading.tense === 'future')
        return GOES_ON.has(reading.lemma) ? (mainVerbRu(context, i + 1, Math.min(end, i + 4)) ?? i) : i;
      if (view.form(first - 1).startsWith('чтоб') && (reading?.pos === 'verb' || reading?.pos === 'infinitive')) return i;
      if (/^(долж(ен|на|но|ны)|следует|надлежит|необходимо|нужно)$/.test(word.form)) return mainVerbRu(context, i + 1, end) ?? i;
      if (reading?.pos === 'verb' && i - first > 1 && STOPS.has(view.form(i - 1))) return -1;
    } else if (i > first && RELATIVE_EN.has(word.form)) return -1;
    else if (FUTURE_EN.has(word.form)) return mainVerbEn(context, i + 1, end);
    else if (reading?.pos === 'verb' && i - first > 12) return -1;
  }
  return -1;
}

/** «Продолжит помогать»: what goes on is the deed. */
export const GOES_ON: ReadonlySet<string> = new Set(['продолжить', 'начать', 'стать']);

function mainVerbRu({ view }: Context, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + 10); i++) {
    const { reading } = view.tokens[i] as Token;
    if (reading?.pos === 'infinitive' || (reading?.pos === 'participle' && reading.short)) return i;
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
    return word.kind === 'word' ? i : -1;
  }
  return -1;
}

/** How many words an aside between auxiliary and verb takes: "will, of course, help", "will for our part open"; 0 where none stands. */
function asideAt(view: Context['view'], at: number): number {
  const form = view.form(at);
  if (form === 'of' && view.form(at + 1) === 'course') return 2;
  if (form === 'in' && /^(turn|particular|addition|future|fact)$/.test(view.form(at + 1))) return 2;
  return form === 'for' && view.form(at + 2) === 'part' ? 3 : 0;
}

/** The noun that heads the phrase `[first, end)`, when it is of the wanted sort; -1 otherwise. */
function nounHead({ view, analysed }: Context, first: number, end: number, wanted: 'deed' | 'any'): number {
  const { lang } = analysed;
  let head = -1;
  for (let i = first; i < end; i++) {
    const token = view.tokens[i] as Token;
    const { reading, word } = token;
    if (word.kind === 'punctuation' && word.form !== '-' && word.form !== '’' && word.form !== '«') break;
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
      if (isDeedGerund(token)) return i;
      if (OBJECTS_EN.has(word.form) || (reading.pos === 'conjunction' && head >= 0) || reading.pos === 'verb') break;
      if (reading.pos === 'noun') head = i;
    }
  }
  if (lang === 'ru' || head < 0) return -1;
  return wanted === 'any' || isDeedNoun(view.tokens[head] as Token, lang) ? head : -1;
}

/** «о необходимости создания», «по вопросу строительства»: the deed is the next noun. */
const isFormality = (lemma: string): boolean => /^(вопрос|возможность|необходимость|тема|целесообразность|порядок)$/.test(lemma);

/** The end of the clause of the head; a hyphen inside a word ends nothing, and the sentence's full stop belongs to it. */
export function extentOf({ view }: Context, head: number, end: number): number {
  let last = view.clauseOf(head)?.last ?? end;
  while (last < end && view.form(last - 1) === '-' && view.tokens[last]?.spaced === false) last = view.clauseOf(last)?.last ?? end;
  // "to ensure that …", «добиваться того, чтобы …»: the clause that follows is what is to be done
  if (last - head <= 3 && last < end && (FOLLOWS.has(view.form(last)) || FOLLOWS.has(view.form(last - 1))))
    last = view.clauseOf(last)?.last ?? end;
  return Math.min(end, last);
}

const FOLLOWS = new Set(['that', 'how', 'чтобы', 'что']);

/** The mark itself is an infinitive: what one might agree or hopes to plan is not agreed or planned. */
export const isInfinitiveMark = ({ view }: Context, mark: { readonly first: number }): boolean =>
  view.tokens[mark.first]?.reading?.pos === 'infinitive';

/** The main verb after an auxiliary or a modal, or -1. */
export const mainVerb = (context: Context, first: number, end: number): number =>
  context.analysed.lang === 'ru' ? (mainVerbRu(context, first, end) ?? -1) : mainVerbEn(context, first, end);
