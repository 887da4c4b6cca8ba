import { nominativePhrase, type View } from '../../language/index.js';
import type { Opening, Zone } from './channel.js';

/** Words that end the name of an event. */
const STOPS = new Set([
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  'владимир',
  'состоялась',
  'состоялся',
  'прошла',
  'прошел',
  'прошли',
  'where',
  'which',
  'that',
  'who',
  'in',
  'on',
  'held',
  'with',
  'to',
]);
/** Openers after which only a named event counts, not "during the meeting" or «в ходе встречи». */
const MARGINS = new Set([
  'на',
  'в',
  'on',
  'ahead',
  'накануне',
  'прибывшим',
  'прибывшего',
  'прибывшей',
  'прибывшими',
  'перед',
  'по',
  'после',
  'примут',
  'для',
  'to',
  'after',
  'before',
  'during',
  'will',
  'following',
  'for',
  'at',
  'taking',
  'attending',
  'hosting',
  'в',
]);

const SIDELINES = new Set(['на', 'в', 'по', 'перед', 'on']);

/** The event on whose margins the talks took place, nominative: «На полях шестого Каспийского саммита …» → «шестой Каспийский саммит». */
export function occasionOf(opening: Opening, view: View | null = null): string | null {
  for (const zone of [...opening.lead.slice(0, 4), opening.title]) {
    if (!zone) continue;
    const { view } = zone;
    for (const margin of view.senses(zone.first, zone.last, 'on-margins')) {
      // "… Before Bilateral Meeting": in a title every word is capitalised, so only "on the sidelines of" counts there
      if (!(zone === opening.title ? SIDELINES : MARGINS).has(view.form(margin.first))) continue;
      // "following the summit" in Russian: what a page is about only where its title says so, else what the talks led to
      if (zone !== opening.title && view.form(margin.last - 1) === 'итогам') continue;
      // "for the summit" only where somebody has come for it, "at" and "hosting" only of what is an event by its name
      const opens = view.form(margin.first);
      if (opens === 'for' && !isComeFor(zone, margin.first)) continue;
      const found = eventAfter(view, margin.last, zone.last);
      if (found && (!/^(at|hosting)$/.test(opens) || (zone !== opening.lead[3] && SUMMIT.test(found)))) return found;
    }
  }
  return view ? saidInFirstWords(view) : null;
}

const SUMMIT = /\b(?:summit|conference|forum|assembly|games|g7|g8|g20|cop\d+|apec)\b/i;

/** "who has come to Vienna for the …", "hosted him at the palace for the …": no other verb stands between. */
function isComeFor({ view, first }: Zone, at: number): boolean {
  const came = view.senses(first, at, 'came-for.en').at(-1);
  if (!came) return false;
  for (let i = came.last; i < at; i++) if (view.isPredicate(i) || /^(preparations?|plans?)$/.test(view.form(i))) return false;
  return true;
}

/** How many tokens the greeting takes in which a speaker may say where they meet. */
const GREETING = 260;
/** How far around "on the sidelines of" somebody may be said to meet. */
const MEET_WITHIN = 14;

/** "I am glad to meet you here on the sidelines of …", «рад встрече на полях …»; not of a meeting that was. */
function saidInFirstWords(view: View): string | null {
  for (const margin of view.senses(0, Math.min(view.tokens.length, GREETING), 'on-margins')) {
    const sidelines = view.words(margin.first, margin.last).toLowerCase();
    if (!/полях|кулуарах|sidelines|margins|fringes/.test(sidelines)) continue;
    const sentence = view.sentenceOf(margin.first);
    if (!sentence || sentence.turn === null) continue;
    const around = view
      .words(Math.max(sentence.first, margin.first - MEET_WITHIN), Math.min(sentence.last, margin.last + MEET_WITHIN))
      .toLowerCase();
    if (!MEETS.test(around) || PAST.test(around)) continue;
    const found = eventAfter(view, margin.last, sentence.last);
    if (found) return found;
  }
  return null;
}
const MEETS = /\b(?:meet|see|here|today|opportunity)\b|встреч|встрет|увид|видеть|здесь|сегодня/;
const PAST =
  /\b(?:met|last|previous|ago|earlier|was|were|will|next)\b|прошл|предыдущ|недавн|встретились|встречались|виделись|будем|был[аои]? /;

function eventAfter(view: View, opened: number, last: number): string | null {
  const first = afterParticipation(view, opened, last);
  let start = first;
  // «на полях» is quoted
  if (/^[»”"]$/.test(view.form(start))) start++;
  if (/^(the|a|an)$/.test(view.form(start))) start++;
  const ceremony = view.senseAtToken(start, 'ceremony-of');
  if (ceremony) start = ceremony.last;
  const limit = Math.min(last, start + 16);
  let noun = -1;
  let end = start;
  for (let i = start; i < limit; i++) {
    const token = view.tokens[i];
    const whole = view.mentions(i, i + 1, 'organisation')[0];
    if (whole && whole.last <= last) {
      // "Conference on Interaction and Confidence-Building Measures in Asia": words that end a name stand inside this one
      if (noun < 0) noun = eventIn(view, whole.first, whole.last);
      end = whole.last;
      i = end - 1;
      continue;
    }
    if (!token || (STOPS.has(token.word.form) && i > start && !joinsNames(view, i))) break;
    if (view.analysed.lang === 'ru' && (token.reading?.pos === 'verb' || token.reading?.short === true)) break;
    if (noun >= 0 && isWhere(view, i)) break;
    if (noun >= 0 && (namesSomebody(view, i) || opensClause(view, i, last))) break;
    if (noun < 0 && view.senseAtToken(i, 'event-noun')) noun = i;
    end = i + 1;
  }
  const format =
    noun < 0 && /^(of|at|полях|кулуарах)$/.test(view.form(opened - 1)) ? view.mentions(start, start + 1, 'organisation')[0] : undefined;
  // "on the sidelines of the G20"
  if (format && format.first === start)
    return view.analysed.lang === 'ru' ? nominativePhrase(view, start, format.last) : view.words(start, format.last);
  if (noun < 0 || !isNamed(view, start, end, noun) || isSessionOfThePair(view, start, end, noun)) return null;
  const name = view.analysed.lang === 'ru' ? nominativePhrase(view, start, end) : view.words(start, end);
  return name.replace(/\s+/g, ' ');
}

/** "ahead of the president's participation in the summit": the event, not the part taken in it. */
function afterParticipation(view: View, first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 8); i++) {
    if (/^(participation|участия|участием)$/.test(view.form(i)) && /^(in|в|во)$/.test(view.form(i + 1))) return i + 2;
    if (view.token(i)?.word.kind === 'punctuation') return first;
  }
  return first;
}

/** The noun of the event inside the name of a format; -1 when the name is of no event. */
function eventIn(view: View, first: number, last: number): number {
  for (let i = first; i < last; i++) if (view.senseAtToken(i, 'event-noun')) return i;
  return -1;
}

/** A person, or an office as the subject: «в ходе встречи Президент …». */
const namesSomebody = (view: View, at: number): boolean =>
  view.mentions(at, at + 1, 'person').length > 0 ||
  view.mentions(at, at + 1, 'office').some((mention) => mention.case === 'nom' && view.analysed.lang === 'ru');

/** «… форума Президент принял …»: the noun is what the verb behind it is said of; «прибывшего на заседание Министра Отто Кранца»: whoever came. */
const opensClause = (view: View, at: number, last: number): boolean =>
  view.analysed.lang === 'ru' &&
  view.token(at)?.reading?.pos === 'noun' &&
  ((at + 1 < last && view.token(at + 1)?.reading?.pos === 'verb') ||
    view
      .mentions(at, at + 1, 'office')
      .some(({ first, last: end, number }) => first === at && number !== 'plur' && view.mentions(end, end + 1, 'person').length > 0));

/** «саммит двадцатки в Гамбурге»: the town is no part of the name. */
const isWhere = (view: View, at: number): boolean => /^(в|во)$/.test(view.form(at)) && view.mentions(at + 1, at + 2, 'place').length > 0;

/** «Россия – Европейский союз»: a dash between two names is part of the name of the event. */
const joinsNames = (view: View, at: number): boolean =>
  (/^[–—]$/.test(view.form(at)) && view.tokens[at - 1]?.caps !== 'lower' && view.tokens[at + 1]?.caps !== 'lower') ||
  // «саммит России, Ирана и Турции»
  (view.form(at) === ',' && isState(view, at - 1) && isState(view, at + 1));
const isState = (view: View, at: number): boolean => view.mentions(at, at + 1, 'state').length > 0;

/** "the High-Level Russian-Turkish Cooperation Council": a body of the two is the talks themselves. */
const isSessionOfThePair = (view: View, first: number, last: number, noun: number): boolean =>
  /^(meeting|session|заседани[еяию]м?)$/.test(view.form(noun)) &&
  view.mentions(first, last, 'state-adjective').some((mention) => mention.states.length === 2);

/** A named event: a proper name or an ordinal in it; "the meeting" alone is the talks themselves. */
function isNamed(view: View, first: number, last: number, noun: number): boolean {
  if (view.has(first, last, 'named-event')) return true;
  for (let i = first; i < last; i++) {
    if (i === noun) continue;
    const token = view.tokens[i];
    if (token && token.caps !== 'lower' && token.word.kind === 'word' && token.word.form.length > 1) return true;
  }
  return view.mentions(first, last, 'organisation').length > 0;
}
