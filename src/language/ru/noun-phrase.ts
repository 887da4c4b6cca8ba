import type { GrammaticalCase, Token, TokenRange } from '../../domain/index.js';
import type { PhraseBounds } from '../noun-phrase.js';
import type { View } from '../view.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that go on with the phrase whatever follows. */
const COMPLEMENT = words('о об обо по между против относительно');
/** Prepositions that go on only right after the head: «соглашение с Ираном», «протокол к договору», «контракт на поставку». */
const AT_HEAD = words('с со к ко на');
/** Prepositions that go on only before a time: «до 2030 года», «от 17 мая». */
const BEFORE_TIME = words('до к от на');
/** Nouns of spheres: «в области энергетики». */
const SPHERE = words('области сфере сферах отношении вопросах деле части рамках делах сегменте секторе отрасли целях');
/** Nouns of what is done in a sphere that need not call itself one: «сотрудничество в космосе». */
const GOES_ON_IN = words('сотрудничество взаимодействие партнерство кооперация участие торговля деятельность координация');
const FIGHTS = words('борьба связь торговля');
const LONGEST = 40;
const LONGEST_MODIFIERS = 6;
const OBLIQUE = new Set<GrammaticalCase>(['gen', 'dat', 'acc', 'ins', 'loc']);

/** The first modifier: full adjectives that agree with the head, without pronouns and without participles of what was done to it. */
export function russianPhraseStart(view: View, head: TokenRange, first: number): number {
  let start = head.first;
  for (let i = head.first - 1; i >= first && head.first - i <= LONGEST_MODIFIERS; i--) {
    const token = view.token(i) as Token;
    if (!isModifier(token)) break;
    start = i;
  }
  return start;
}

const NO_MODIFIERS = words(
  'весь все этот тот такой данный другой иной соответствующий многий некоторый ряд целый который самый последний очередной важный большой указанный упомянутый',
);

function isModifier({ word, reading }: Token): boolean {
  if (word.kind !== 'word' || reading === null || NO_MODIFIERS.has(reading.lemma)) return false;
  return reading.pos === 'adjective' && !reading.short && !reading.comparative;
}

/** The token after the last complement. */
export function russianPhraseEnd(view: View, head: TokenRange, { last, another }: PhraseBounds): number {
  const limit = Math.min(last, head.last + LONGEST);
  const cases = new Set<GrammaticalCase>();
  let end = head.last;
  /** What the next word must be joined by: a noun asks for a genitive, a preposition or an adjective for any noun. */
  let open = false;
  /** «Между» was read, and its «и» not yet. */
  let between = false;
  for (let i = head.last; i < limit; ) {
    const token = view.token(i) as Token;
    const { form } = token.word;
    if (form === '«' || form === '“' || form === '[') {
      const close = closing(view, i, limit);
      if (close < 0) break;
      end = i = close + 1;
      open = false;
      continue;
    }
    const time = view.times(i, i + 1)[0];
    if (
      time &&
      time.last <= limit &&
      (open || time.modifier === 'until' || time.modifier === 'by' || isDated(view, form, time) || isYear(time, view))
    ) {
      end = i = time.last;
      open = false;
      continue;
    }
    const amount = view.amounts(i, i + 1)[0];
    if (amount && open && amount.last <= limit) {
      end = i = Math.max(amount.last, i + 1);
      open = false;
      continue;
    }
    // «о торговом, научном и культурном сотрудничестве»
    if (open && (form === ',' || form === 'и') && view.token(i - 1)?.reading?.pos === 'adjective' && isAdjectiveAt(view, i + 1)) {
      i++;
      continue;
    }
    if (token.word.kind === 'punctuation') {
      // «между Нордландией, Острией и Вестрией»
      if (form === ',' && between && !open && view.mentions(i + 1, i + 2, 'state').length > 0) {
        i++;
        open = true;
      } else if (form === ',' && !open && joins(view, i + 1, limit, cases, another, true)) {
        i++;
        open = true;
      } else if ((form === '-' || form === '–') && !token.spaced) i++;
      else break;
      continue;
    }
    if (form === 'и' || form === 'или') {
      if (between && !open && form === 'и') {
        between = false;
        open = true;
        i++;
        continue;
      }
      if (open || !joins(view, i + 1, limit, cases, another, false)) break;
      i++;
      open = true;
      continue;
    }
    const pos = token.reading?.pos ?? null;
    // «проект соглашения готов»: no Goths
    if (!open && form === 'готов') break;
    if (token.word.kind === 'number' || (token.caps === 'upper' && form.length > 1) || (token.caps === 'mixed' && i === head.last)) {
      if (!open && token.word.kind === 'number' && i !== head.last) break;
      end = ++i;
      open = false;
      continue;
    }
    if (pos === 'preposition') {
      if (open && i > head.last && view.token(i - 1)?.reading?.pos === 'preposition') break;
      if (!complementFollows(view, form, i, head.last, another)) break;
      open = true;
      between = form === 'между';
      i++;
      continue;
    }
    if (pos === 'noun') {
      // «Правительством Республики Нордландия»: the name of a state stands as it is
      if (!open && i > head.last && view.mentions(i - 3, i, 'state').some((state) => i < state.last)) {
        end = ++i;
        continue;
      }
      if (!open && !canBe(token, 'gen') && !(token.reading?.name && cases.size > 0 && token.reading.case !== 'nom')) break;
      if (!open && another(i) && view.form(i - 1) === ',') break;
      if (token.reading?.case && OBLIQUE.has(token.reading.case)) cases.add(token.reading.case);
      end = ++i;
      open = false;
      continue;
    }
    if (pos === 'adjective' || pos === 'participle' || pos === 'numeral' || pos === 'pronoun') {
      if (token.reading?.short || (pos === 'pronoun' && token.reading?.person)) break;
      if (!open && !canBe(token, 'gen')) break;
      if (!open && pos === 'participle' && token.caps !== 'title') break;
      open = true;
      i++;
      continue;
    }
    break;
  }
  return end;
}

const lemmaAt = (view: View, at: number): string => view.token(at)?.reading?.lemma ?? '';

/** A sphere, and neither a place nor a way: «в энергетике», «в мирном освоении космоса»; not «в Нордвилле», «в целом». */
function isSphereAt(view: View, at: number): boolean {
  const token = view.token(at);
  if (token?.word.kind !== 'word' || token.caps !== 'lower' || NO_SPHERE.has(token.word.form)) return false;
  return view.mentions(at, at + 2).every(({ of }) => of === 'organisation');
}
const NO_SPHERE = words(
  'целом ходе том этом этой рамках полном полной дальнейшем ближайшее ближайшей прошлом нынешнем условиях интересах соответствии',
);

/** An adjective, or one of two parts: «научно-техническом». */
const isAdjectiveAt = (view: View, at: number): boolean =>
  view.token(at)?.reading?.pos === 'adjective' || (view.form(at + 1) === '-' && view.token(at + 2)?.reading?.pos === 'adjective');

const canBe = (token: Token, grammatical: GrammaticalCase): boolean =>
  token.reading?.case === grammatical || token.word.readings.some((reading) => reading.case === grammatical);

const isDated = (view: View, form: string, time: TokenRange): boolean => form === 'от' || view.form(time.first) === 'от';
/** «Договор по ПРО 1972 года»: a year in the genitive right after the name. */
const isYear = (time: TokenRange & { readonly grain?: string; readonly anchor?: string }, view: View): boolean =>
  time.grain === 'year' && time.anchor === 'absolute' && /^\d{4}$/.test(view.form(time.first)) && view.form(time.last - 1) === 'года';

function complementFollows(view: View, form: string, at: number, headEnd: number, another: (at: number) => boolean): boolean {
  // «протокол о внесении изменений в соглашение», «протокол к межправительственному договору»
  if ((form === 'в' || form === 'к') && at > headEnd && (another(at + 1) || another(at + 2))) return true;
  const time = view.times(at, at + 3)[0];
  if (time && BEFORE_TIME.has(form)) return true;
  if (COMPLEMENT.has(form)) return time === undefined || time.first > at + 1;
  if (
    (form === 'в' || form === 'во') &&
    at > headEnd &&
    time === undefined &&
    GOES_ON_IN.has(lemmaAt(view, at - 1)) &&
    isSphereAt(view, at + 1)
  )
    return true;
  // «о борьбе с терроризмом»
  if ((form === 'с' || form === 'со') && at > headEnd && FIGHTS.has(lemmaAt(view, at - 1))) return true;
  if (form === 'в' || form === 'во')
    return SPHERE.has(view.form(at + 1)) || SPHERE.has(view.form(at + 2)) || view.amounts(at + 1, at + 2).length > 0;
  if ((form === 'с' || form === 'со') && at > headEnd) {
    const [mention] = view.mentions(at + 1, at + 4);
    return mention !== undefined && mention.of !== 'person';
  }
  return AT_HEAD.has(form) && at === headEnd && time === undefined && view.form(at + 1) !== 'полях' && view.form(at + 1) !== 'рассмотрение';
}

/** Whether what a conjunction or a comma joins stands in a case of the phrase: «о дружбе, добрососедстве и взаимной помощи». */
function joins(
  view: View,
  at: number,
  limit: number,
  cases: ReadonlySet<GrammaticalCase>,
  another: (at: number) => boolean,
  comma: boolean,
): boolean {
  for (let i = at; i < Math.min(limit, at + 5); i++) {
    const token = view.token(i) as Token;
    const pos = token.reading?.pos ?? null;
    if (another(i)) return false;
    if (pos === 'preposition') {
      if (i > at || comma || !COMPLEMENT.has(token.word.form)) return false;
      continue;
    }
    if (pos === 'noun') return i + 1 <= limit && [...cases].some((wanted) => wanted !== 'nom' && canBe(token, wanted));
    if (pos === 'pronoun' && comma) return false;
    if (pos !== 'adjective' && pos !== 'numeral' && pos !== 'pronoun' && !(pos === 'participle' && !comma)) return false;
    if (token.reading?.short) return false;
  }
  return false;
}

function closing(view: View, open: number, limit: number): number {
  const mark = view.form(open);
  const close = mark === '«' ? '»' : mark === '“' ? '”' : ']';
  for (let i = open + 1; i < limit; i++) if (view.form(i) === close) return i;
  return -1;
}
