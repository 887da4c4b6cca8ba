import type { Token, TokenRange } from '../../domain/index.js';
import type { PhraseBounds } from '../noun-phrase.js';
import type { View } from '../view.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that go on with the phrase whatever follows. */
const COMPLEMENT = words('of on between among concerning regarding against about towards toward with for amending');
/** Prepositions that go on with it only before a time: "until 2024", "to 2030". */
const BEFORE_TIME = words('until till through to by up');
/** Nouns of spheres: "in the field of energy", "in the nuclear industry". */
const SPHERE = words('field fields area areas sphere spheres sector sectors industry industries domain domains realm space');
/** Nouns of what is done in a sphere that need not call itself one: "cooperation in space", "trade in grain". */
const GOES_ON_IN = words(
  'cooperation collaboration partnership interaction coordination trade investment investments training exchanges projects',
);
/** "an agreement for signing": what is to be done with it, not what it is for. */
const NOT_PURPOSE = words('signing signature approval consideration ratification adoption example instance us me you them');
/** "with account of", "with a view to": a circumstance. */
const NOT_PARTY = words('a an consideration account regard respect effect due full four three two');
const DETERMINERS = words('the a an our your their its his her this these those both all two three any each');
const LONGEST = 40;
const LONGEST_MODIFIERS = 6;

/** The first modifier: adjectives and nouns before the head, without articles and possessives. */
export function englishPhraseStart(view: View, head: TokenRange, first: number): number {
  let start = head.first;
  for (let i = head.first - 1; i >= first && head.first - i <= LONGEST_MODIFIERS; i--) {
    const token = view.token(i) as Token;
    if (!isModifier(token)) {
      // "trade and economic agreement", "peace and security programme", "OPEC+ deal"
      const { form } = token.word;
      const before = view.token(i - 1);
      if (
        (form === 'and' || form === '-' || form === '–' || (form === '+' && !token.spaced)) &&
        i - 1 >= first &&
        before &&
        isModifier(before) &&
        start === i + 1
      ) {
        start = i - 1;
        i--;
        continue;
      }
      break;
    }
    start = i;
  }
  return start;
}

const NO_MODIFIERS = words(
  'several many some other such same various certain relevant corresponding respective following another draft first second new current existing',
);

function isModifier({ word, reading, caps }: Token): boolean {
  if (word.kind !== 'word' || reading === null || NO_MODIFIERS.has(word.form)) return false;
  if (/['’]s?$/.test(word.form)) return false;
  return reading.pos === 'adjective' || reading.pos === 'noun' || (caps === 'title' && reading.pos === 'participle');
}

/** The token after the last complement. */
export function englishPhraseEnd(view: View, head: TokenRange, { last, another }: PhraseBounds): number {
  const limit = Math.min(last, head.last + LONGEST);
  let end = head.last;
  let afterPreposition = false;
  /** "between" was read, and its "and" not yet. */
  let between = false;
  /** Commas of the list so far. */
  let commas = 0;
  for (let i = head.last; i < limit; ) {
    const token = view.token(i) as Token;
    const { form } = token.word;
    if (form === '“' || form === '«' || (form === '"' && i === end)) {
      const close = closing(view, i, limit);
      if (close < 0) break;
      end = i = close + 1;
      afterPreposition = false;
      continue;
    }
    const time = view.times(i, i + 1)[0];
    if (time && time.last <= limit && (afterPreposition || time.modifier !== null)) {
      end = i = time.last;
      afterPreposition = false;
      continue;
    }
    if (token.word.kind === 'punctuation') {
      // "between Norland, Ostria and Westria"
      if (form === ',' && between && view.mentions(i + 1, i + 3, 'state').some((state) => state.first <= i + 2)) {
        i++;
        afterPreposition = true;
      } else if (form === ',' && !afterPreposition && i > head.last && listGoesOn(view, i + 1, limit, another, commas > 0)) {
        commas++;
        i++;
        afterPreposition = view.form(i) !== 'and' && view.form(i) !== 'or';
      } else if ((form === '-' || form === '–') && !token.spaced) i++;
      else break;
      continue;
    }
    if ((form === "'s" || form === "'") && i > head.last) {
      i++;
      afterPreposition = true;
      continue;
    }
    const pos = token.reading?.pos ?? null;
    if (form === 'and' || form === 'or') {
      if (afterPreposition || !(between || joins(view, i + 1, limit, another))) break;
      between = false;
      i++;
      afterPreposition = true;
      continue;
    }
    if (form === 'to' && isInfinitive(view, i + 1) && i === head.last) {
      // "a protocol to amend and supplement the agreement"
      i += view.form(i + 2) === 'and' && isInfinitive(view, i + 3) ? 4 : 2;
      afterPreposition = true;
      continue;
    }
    if (COMPLEMENT.has(form) || BEFORE_TIME.has(form) || form === 'in') {
      if (!complementFollows(view, form, i, head.last, limit)) break;
      if (form === 'between') between = true;
      afterPreposition = true;
      i++;
      continue;
    }
    if (DETERMINERS.has(form)) {
      if (!afterPreposition) break;
      i++;
      continue;
    }
    if (another(i) && !afterPreposition && i > head.last && view.form(i - 1) === 'and') break;
    if (pos === 'noun' || pos === 'numeral' || token.word.kind === 'number' || token.word.kind === 'symbol') {
      end = ++i;
      afterPreposition = false;
      continue;
    }
    // "with the newspaper People's Daily": a name goes on behind its apostrophe
    if (afterPreposition && token.caps === 'title' && /^['’]s$/.test(view.form(i - 1))) {
      end = ++i;
      afterPreposition = false;
      continue;
    }
    const leadsOn =
      afterPreposition || view.form(i - 1) === 'and' || view.form(i - 1) === ',' || view.token(i - 1)?.reading?.pos === 'adjective';
    if (pos === 'adjective' || pos === 'adverb' || pos === 'participle' || pos === 'gerund') {
      if (!leadsOn) break;
      // "a strategy on beekeeping"
      if (pos === 'gerund' && afterPreposition) end = i + 1;
      i++;
      continue;
    }
    // "a treaty on allied relations": a form in -ed behind a preposition is no predicate
    if (pos === 'verb' && afterPreposition && form.endsWith('ed') && view.token(i + 1)?.reading?.pos === 'noun') {
      i++;
      continue;
    }
    break;
  }
  return end;
}

function complementFollows(view: View, form: string, at: number, headEnd: number, limit: number): boolean {
  const time = view.times(at, at + 2)[0];
  if (BEFORE_TIME.has(form)) return time !== undefined;
  if (form === 'on' || form === 'about') return time === undefined;
  if (form === 'in') {
    if (at > headEnd && GOES_ON_IN.has(view.form(at - 1)) && time === undefined && isSphereAt(view, at + 1)) return true;
    for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
      if (SPHERE.has(view.form(i))) return true;
      if (
        at > headEnd &&
        view.mentions(i, i + 1).some((mention) => mention.of === 'state' || (mention.of === 'place' && mention.place === 'area'))
      )
        return true;
      if (view.token(i)?.word.kind === 'punctuation') return false;
    }
    return false;
  }
  if (form === 'for' && NOT_PURPOSE.has(view.form(at + 1))) return false;
  if (form === 'with') return time === undefined && !NOT_PARTY.has(view.form(at + 1)) && view.token(at + 1)?.word.kind === 'word';
  return true;
}

/** A sphere, and neither a place nor how a thing is done: "in agriculture", "in the peaceful uses of the atom"; not "in Norville", "in general". */
function isSphereAt(view: View, at: number): boolean {
  const token = view.token(at);
  if (token?.word.kind !== 'word' || token.caps !== 'lower' || NO_SPHERE.has(token.word.form)) return false;
  return view.mentions(at, at + 2).every(({ of }) => of === 'organisation');
}
const NO_SPHERE = words(
  'general particular full turn order addition accordance line force order this that our your their its his her which what person',
);

const isInfinitive = (view: View, at: number): boolean => {
  const pos = view.token(at)?.reading?.pos;
  return pos === 'infinitive' || pos === 'verb';
};

/** Whether what a conjunction joins is of the same phrase: a noun, an adjective or a further complement, and no predicate soon after. */
function joins(view: View, at: number, limit: number, another: (at: number) => boolean): boolean {
  const start = view.token(at);
  if (!start || at >= limit || start.reading?.pos === 'adverb') return false;
  let noun = false;
  /** A state, a person, a thing with its article before a verb begins a clause of its own. */
  let subject = false;
  for (let i = at; i < Math.min(limit, at + 8); i++) {
    const token = view.token(i) as Token;
    const pos = token.reading?.pos ?? null;
    if (token.word.kind === 'punctuation' || token.word.form === 'and') break;
    if (!noun && another(i)) return false;
    if (pos === 'conjunction') break;
    if (pos === 'verb') return noun && !subject;
    if (pos === 'pronoun' && !DETERMINERS.has(token.word.form)) return false;
    if (pos === 'noun') noun = true;
    else if (noun && pos === 'preposition') break;
    if (DETERMINERS.has(token.word.form) || view.mentions(i, i + 1).some((mention) => mention.of !== 'state-adjective')) subject = true;
  }
  return noun;
}

/** "friendship, cooperation and mutual assistance": a comma goes on with a list only of bare nouns. */
function listGoesOn(view: View, at: number, limit: number, another: (at: number) => boolean, listed: boolean): boolean {
  let noun = false;
  for (let i = at; i < Math.min(limit, at + 7); i++) {
    const token = view.token(i) as Token;
    const { form } = token.word;
    const pos = token.reading?.pos ?? null;
    if (form === ',' || form === 'and' || form === 'or') return noun || (i === at && form === 'and' && joins(view, at + 1, limit, another));
    if (/^[.;]$/.test(form)) return noun && listed;
    if (another(i)) return false;
    if (noun && (form === 'of' || form === 'in')) continue;
    if (pos === 'noun') noun = true;
    else if (pos !== 'adjective' && pos !== 'participle') return false;
  }
  return false;
}

function closing(view: View, open: number, limit: number): number {
  const close = view.form(open) === '“' ? '”' : view.form(open) === '«' ? '»' : '"';
  for (let i = open + 1; i < limit; i++) if (view.form(i) === close) return i;
  return -1;
}
