import type { Edtf, Sentence, TimeExpression, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { documentsIn } from './document.js';
import type { DocumentPhrase } from './document-phrase.js';
import { DOCUMENTS, TERM_WITHIN } from './identify.js';
import { yearsItRuns } from './term.js';

/** A time and the token positions it was read from. */
export interface Told {
  /** Counted from an anniversary. */
  readonly anniversary?: true;
  /** Told as when it ran out or runs out, which is no part of its title. */
  readonly ends?: true;
  readonly period: Edtf;
  readonly first: number;
  readonly last: number;
}

/** How far behind the title its end may be told. */
const EXPIRES_WITHIN = 8;
/** How far before the title a participle with its day may stand. */
const PREPOSED_WITHIN = 8;
const FINITE = new Set(['verb', 'infinitive', 'noun']);
const RUNS_UNTIL = new Set(['until', 'until-inclusive', 'by']);
/** Until when the document runs: told in its title, or of a plan in what follows. */
export function horizonOf(context: Context, sentence: Sentence, document: DocumentPhrase, signed: Edtf | null): Told | null {
  const { view, scene } = context;
  const { head, first, last } = document;
  const isPlan = head.sense === 'document-plan' || head.sense === 'document-plan-kind';
  for (const time of view.times(first, last)) {
    // «баланс на 2026 год», "a plan for 2026"
    const ofYear = isPlan && time.grain === 'year' && time.anchor === 'absolute' && /^(на|for)$/.test(view.form(time.first - 1));
    // "a programme to 2030"
    const toYear = isPlan && time.grain === 'year' && view.form(time.first - 1) === 'to';
    if (isTerm(time) || ofYear || toYear) return told(time, lastYear(time.period));
  }
  // "the 2012–2015 Development Concept"
  for (let at = Math.max(sentence.first + 2, first); isPlan && at <= head.first; at++) {
    const years = /(?:19|20)\d\d\s?[-–]\s?((?:19|20)\d\d)$/.exec(view.words(Math.max(sentence.first, at - 3), at));
    if (years?.[1]) return { period: years[1], first: at - 1, last: at, ends: true };
  }
  // «контракты, истекающие в конце года», "the treaty, which expired in 2009"
  const ends = view.sense(last, Math.min(sentence.last, last + EXPIRES_WITHIN), 'document-expire', 'paper-over');
  const end = ends && !view.has(last, ends.first, ...DOCUMENTS) ? view.times(ends.last, ends.last + 4)[0] : undefined;
  // "it ran out in December": the last one
  if (end && ends?.sense === 'paper-over' && scene.date !== null && end.from > scene.date && end.anchor === 'relative')
    return { ...told(end, String(Number(end.period.slice(0, 4)) - 1) + end.period.slice(4)), ends: true };
  if (end) return { ...told(end, lastYear(end.period)), ends: true };
  // from its signing on, else from the year it is spoken of
  const runs = yearsItRuns(context, sentence, document.head) ?? yearsItRuns(context, sentence, document);
  const from = (signed ?? scene.date)?.slice(0, 4);
  const until = runs
    ? view
        .times(runs.last, Math.min(sentence.last, runs.last + 4))
        .find((time) => time.modifier === 'until' || time.modifier === 'until-inclusive')
    : undefined;
  if (until) return { ...told(until, lastYear(until.period)), ends: true };
  if (runs && from !== undefined) return { period: String(Number(from) + runs.years), first: runs.first, last: runs.last, ends: true };
  if (
    isPlan ||
    head.sense === 'document-accord' ||
    view.has(last, Math.min(sentence.last, last + 4), 'document-renew', 'document-in-force')
  ) {
    const following = view
      .times(last, Math.min(sentence.last, last + TERM_WITHIN))
      .find((time) => time.modifier === 'until' || time.modifier === 'until-inclusive');
    if (following && following.anchor === 'absolute') return told(following, lastYear(following.period));
  }
  return null;
}

/** «Договор СНВ 1991 года». */
const isOfYear = (view: Context['view'], { grain, first, last }: TimeExpression, after: number): boolean =>
  grain === 'year' && first === after && view.form(last - 1) === 'года';

const isTerm = (time: TimeExpression): boolean =>
  RUNS_UNTIL.has(time.modifier ?? '') || (time.period.includes('/') && !time.period.startsWith('..'));
const lastYear = (period: Edtf): Edtf => period.slice(period.lastIndexOf('/') + 1);
const told = ({ first, last }: TimeExpression, period: Edtf): Told => ({ period, first, last });

/** When it was signed: told in its title, by an anniversary, or beside the signing; `signed` says that its signing or adoption is spoken of. */
export function dateOf(context: Context, sentence: Sentence, clause: TokenRange, document: DocumentPhrase, signed: boolean): Told | null {
  const { view, scene } = context;
  const { first, last, head } = document;
  // «подписанного 5 марта протокола»: the day stands among the words before the noun
  const from = Math.max(sentence.first, first - PREPOSED_WITHIN);
  const done = view
    .senses(from, head.first, 'document-sign', 'document-adopt')
    .find((hit) => !FINITE.has(view.token(hit.first)?.reading?.pos ?? '') && !view.has(hit.last, head.first, ...DOCUMENTS));
  const preposed =
    done && view.times(done.last, head.first).find((time) => time.modifier === null && time.grain === 'day' && time.first === done.last);
  if (preposed) {
    // what was signed was signed before it was spoken of
    const ahead = scene.date !== null && preposed.from > scene.date;
    const year = ahead ? String(Number(preposed.period.slice(0, 4)) - 1) : preposed.period.slice(0, 4);
    return told(preposed, year + preposed.period.slice(4));
  }
  const inTitle = view
    .times(first, last)
    .find(
      (time) =>
        !isTerm(time) &&
        time.modifier === null &&
        !/^(на|for|to)$/.test(view.form(time.first - 1)) &&
        time.anchor === 'absolute' &&
        !view.has(head.last, time.first, ...DOCUMENTS),
    );
  if (inTitle) return told(inTitle, inTitle.period);
  // «прошлогодний контракт»
  for (let i = Math.max(sentence.first, first - 1); i < head.first && scene.date !== null; i++) {
    const ago = /^позапрошлогодн/.test(view.form(i)) ? 2 : /^прошлогодн/.test(view.form(i)) ? 1 : 0;
    if (ago > 0) return { period: String(Number(scene.date.slice(0, 4)) - ago), first: i, last: i + 1 };
  }
  const before = view
    .times(Math.max(sentence.first, first - 1), first)
    .find((time) => time.last === first && time.anchor === 'absolute' && time.grain === 'year');
  if (before) return told(before, before.period);
  // "the 1951 Mutual Defense Treaty"
  for (let i = Math.max(sentence.first, first - 1); i < head.first; i++) {
    const form = view.form(i);
    if (/^(18|19|20)\d\d$/.test(form) && !/^[-–/]$/.test(view.form(i + 1)) && !/^[-–]$/.test(view.form(i - 1)))
      return { period: form, first: i, last: i + 1 };
  }
  const after = view
    .times(last, last + 2)
    .find(
      (time) =>
        time.first <= last + 1 &&
        time.anchor === 'absolute' &&
        time.modifier === null &&
        (time.grain === 'day' || isOfYear(view, time, last)),
    );
  if (after && !signed) return told(after, after.period);
  const anniversary = byAnniversary(context, sentence, document);
  if (anniversary) return anniversary;
  const participle = byParticiple(context, sentence, document);
  if (participle) return participle;
  if (!signed) return null;
  // "back in 2005, when the sides signed …"
  const since = /^(when|that|когда)$/.test(view.form(clause.first)) ? sentence.first : clause.first;
  const times = view
    .times(since, clause.last)
    .filter((time) => time.modifier === null && !time.period.includes('/') && isPast(time, scene.date))
    .filter((time) => !view.has(time.first, time.last, 'document-today'))
    // a date inside or right after a title is that document's own
    .filter(
      (time) =>
        !documentsIn(context, sentence).some(
          (other) => time.first >= other.first && time.first <= other.last + (other === document ? -1 : 1),
        ),
    );
  const nearest = times.sort((a, b) => distance(a, document) - distance(b, document))[0];
  if (nearest) return told(nearest, nearest.period);
  const today = view.sense(clause.first, clause.last, 'document-today');
  return today && scene.date !== null ? { period: scene.date, first: today.first, last: today.last } : null;
}

/** «…, подписанной в ходе визита в июне 2021 года», "adopted at the summit in May": when, in the participle's own clause. */
function byParticiple({ view, scene }: Context, sentence: Sentence, { last, head }: DocumentPhrase): Told | null {
  const at = view.form(last) === ',' ? last + 1 : last;
  // "decisions of the conference held on May 5"
  const held = head.sense === 'document-decision' && HELD.test(view.form(at)) ? { first: at, last: at + 1 } : null;
  const done = held ?? view.sense(last, Math.min(sentence.last, last + 3), 'document-sign', 'document-adopt');
  if (done?.first !== at || (!held && view.token(done.first)?.reading?.pos !== 'participle')) return null;
  let end = done.last;
  while (end < Math.min(sentence.last, done.last + PARTICIPLE_WITHIN) && !/^[,;:]$/.test(view.form(end)) && !isPredicateAt(view, end))
    end++;
  const time = view
    .times(done.last, end)
    .find(({ modifier, period, from }) => modifier === null && !period.includes('/') && (scene.date === null || from <= scene.date));
  return time ? told(time, time.period) : null;
}
const HELD = /^(held|состоявш\p{L}+ся|прошедш\p{L}+|проведенн\p{L}+|проведённ\p{L}+)$/u;
const PARTICIPLE_WITHIN = 22;
const isPredicateAt = (view: Context['view'], at: number): boolean => {
  const reading = view.token(at)?.reading;
  return reading?.pos === 'verb' && (reading.tense === 'present' || /^(is|are|was|were|has|have|had|will)$/.test(view.form(at)));
};

const isPast = (time: TimeExpression, date: string | null): boolean => date === null || time.from <= date;
const distance = (time: TimeExpression, { first, last }: DocumentPhrase): number =>
  time.first < first ? first - time.last : time.first - last;

/** «25 лет подписания», "the 20th anniversary of the Treaty, on December 8": so many years before the record. */
function byAnniversary(context: Context, sentence: Sentence, document: DocumentPhrase): Told | null {
  const { view, scene } = context;
  if (scene.date === null) return null;
  const from = Math.max(sentence.first, document.first - 14);
  const to = Math.min(sentence.last, document.last + 10);
  for (const hit of view.senses(from, to, 'document-anniversary')) {
    if (hit.first >= document.first && hit.first < document.last) continue;
    if (documentsIn(context, sentence).some((other) => other !== document && isBetween(other, hit, document))) continue;
    const years = yearsOf(context, sentence, hit);
    if (!years) continue;
    const spoken = yearSpokenOf(context, sentence, scene.date);
    const year = String(Number(spoken) - years.count);
    const day = view.times(sentence.first, sentence.last).find((time) => isDayOf(context, time, spoken, document));
    return { period: day ? year + day.period.slice(4) : year, first: years.first, last: hit.last, anniversary: true };
  }
  return null;
}

/** How many years an anniversary counts: in digits («25-летие», "the 20th anniversary") or in words («пятая годовщина»). */
function yearsOf({ view, text }: Context, sentence: Sentence, hit: TokenRange): { readonly count: number; readonly first: number } | null {
  for (let i = hit.first; i >= Math.max(sentence.first, hit.first - 3); i--) {
    const token = view.token(i);
    const digits = token ? /^(\d{1,3})(?:$|-|th|st|nd|rd)/.exec(text.slice(token.start, token.end)) : null;
    if (digits) return { count: Number(digits[1]), first: i };
  }
  for (let i = hit.last - 1; i >= Math.max(sentence.first, hit.first - 3); i--) {
    for (const { sense } of view.senses(i, hit.last)) {
      const told = /^anniversary-of-(\d+)$/.exec(sense);
      if (told) return { count: Number(told[1]), first: i };
    }
  }
  return null;
}

/**
 * The day on which the anniversary falls: one told without its year ("on December 8"), or told with it right after the title ("(August 4,
 * 2017)", «которое приходится на 4 августа текущего года»). Never the day of the record: that is when it was spoken of.
 */
function isDayOf(
  { view, scene }: Context,
  { grain, anchor, period, first, last }: TimeExpression,
  year: string,
  document: DocumentPhrase,
): boolean {
  if (grain !== 'day' || period.length !== 10 || period === scene.date || view.has(first, last, 'document-today')) return false;
  return anchor === 'relative' || (period.startsWith(year) && first >= document.last && first <= document.last + DAY_WITHIN);
}
/** How far after the title the day of its anniversary may stand. */
const DAY_WITHIN = 8;

/** Another document stands nearer to the anniversary. */
const isBetween = (other: DocumentPhrase, hit: TokenRange, document: DocumentPhrase): boolean =>
  hit.first < document.first
    ? other.first >= hit.first && other.first < document.first
    : other.first >= document.last && other.first < hit.first;

/** The year in which the anniversary falls: "next year we will mark …", else that of the record. */
function yearSpokenOf({ view }: Context, sentence: Sentence, date: string): string {
  const named = view
    .times(sentence.first, sentence.last)
    .find((time) => time.grain === 'year' && time.anchor === 'relative' && time.period.length === 4);
  return named && Math.abs(Number(named.period) - Number(date.slice(0, 4))) <= 1 ? named.period : date.slice(0, 4);
}
