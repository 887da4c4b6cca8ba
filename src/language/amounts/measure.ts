import type { Token } from '../../domain/index.js';
import type { AmountWords, Measure } from './amount-words.js';

/** What follows a number: its unit, or the noun counted. `next` is the token after it. */
export interface Measured extends Measure {
  readonly counted: number | null;
  readonly next: number;
}

const CLOSING = new Set([']', ')']);
const RUSSIAN_CUBIC = ['кубическ', 'куб'];
const RUSSIAN_SQUARE = ['квадратн', 'кв'];

/** Reads the unit that begins at `i`; brackets the editor put around it are passed over. Null when nothing is measured. */
export function measureAt(tokens: readonly Token[], i: number, last: number, words: AmountWords): Measured | null {
  const form = tokens[i]?.word.form ?? '';
  if (i >= last) return null;
  if (form === '[' || form === '(') {
    const inner = measureAt(tokens, i + 1, last, words);
    return inner && inner.counted === null && CLOSING.has(tokens[inner.next]?.word.form ?? '') ? { ...inner, next: inner.next + 1 } : null;
  }
  const sign = words.currencySigns.get(form);
  if (sign && (tokens[i]?.word.kind === 'symbol' || tokens[i]?.caps === 'upper'))
    return { of: 'money', unit: sign, counted: null, next: i + 1 };
  return words.lang === 'ru' ? russian(tokens, i, last, words) : english(tokens, i, last, words);
}

const formAt = (tokens: readonly Token[], i: number, last: number): string => (i < last ? (tokens[i]?.word.form ?? '') : '');

function russian(tokens: readonly Token[], i: number, last: number, words: AmountWords): Measured | null {
  const adjectives: string[] = [];
  let qualified = false;
  for (let j = i; j < last && j < i + 10; j++) {
    const token = tokens[j] as Token;
    const { form, kind } = token.word;
    if (form === 'процентных' || form === 'процентного' || form === 'процентный' || form === 'процентным') {
      return { of: 'points', unit: 'points', counted: null, next: formAt(tokens, j + 1, last).startsWith('пункт') ? j + 2 : j + 1 };
    }
    if (kind === 'punctuation' || kind === 'symbol') {
      if (form === '%') return { of: 'percent', unit: 'percent', counted: null, next: j + 1 };
      if (form === '«' || form === '"' || (form === '.' && SHORT.test(adjectives.at(-1) ?? ''))) continue;
      if (form === ',' && adjectives.length > 0 && tokens[j + 1]?.reading?.pos === 'adjective') continue;
      return null;
    }
    if (kind === 'number') return null;
    if (form === 'м' && SHORT.test(adjectives.at(-1) ?? '')) return finish(tokens, j, last, words, METRES, adjectives);
    const measure =
      form === 'п' && formAt(tokens, j + 1, last) === '.' && formAt(tokens, j + 2, last) === 'п' ? POINTS : words.measureOf(form);
    if (measure) {
      return finish(tokens, j, last, words, measure, adjectives);
    }
    if (form === 'куб' || form === 'кв') {
      adjectives.push(form);
      continue;
    }
    const pos = token.reading?.pos ?? token.word.readings[0]?.pos ?? 'noun';
    if (words.isPeople(form, false) && pos !== 'verb') {
      // «военных специалистов»: the noun itself comes after an adjective that could be one.
      const following = tokens[j + 1];
      const head = (pos === 'adjective' || pos === 'participle') && j + 1 < last && following?.reading?.pos === 'noun' ? j + 1 : j;
      if (head === j || words.isPeople(following?.word.form ?? '', false))
        return { of: 'count', unit: 'people', counted: head, next: head + 1 };
    }
    if (pos === 'noun') {
      const { name } = token.reading ?? { name: null };
      if (name === 'given' || name === 'surname' || name === 'patronymic') return null;
      const people = token.reading?.animate === true && words.isPeople(form, true);
      return { of: 'count', unit: people ? 'people' : 'units', counted: j, next: j + 1 };
    }
    if (PERSONAL.has(form)) return null;
    if (pos === 'adjective' || pos === 'participle' || (pos === 'numeral' && j > i)) {
      adjectives.push(form);
      qualified = true;
    } else if (pos === 'pronoun') qualified = true;
    else if ((form === 'и' || form === 'или') && qualified && tokens[j + 1]?.reading?.pos === 'adjective') continue;
    else if (pos === 'adverb' && (tokens[j + 1]?.reading?.pos === 'adjective' || tokens[j + 1]?.reading?.pos === 'participle')) continue;
    else return null;
  }
  return null;
}

/** After these no noun belongs to the number: «25 тысяч каждый год». */
const PERSONAL = new Set(
  'я мы ты вы он она оно они меня нас тебя вас его ее их мне нам тебе вам ему ей им мной нами вами ими нем ней них него нее ним нею ними кто что кого чего это то который которые которых каждый каждая каждое каждую каждого какой-то какая-то'.split(
    ' ',
  ),
);
const IN_MONEY =
  /^(aid|new|additional|private|public|foreign|direct|investment|investments|trade|support|funding|assistance|debt|loans?|exports?|imports?|goods|services|grants?|our|their|british|uk|humanitarian|military|taxpayers?|income|revenue|sales|orders|contracts|damage|savings)$/;
/** "Sq" and "cu", with or without their full stops. */
const SHORT = /^(sq|cu|кв|куб)$/;
const METRES: Measure = { of: 'count', unit: 'm' };
const POINTS: Measure = { of: 'points', unit: 'points' };

function finish(
  tokens: readonly Token[],
  j: number,
  last: number,
  words: AmountWords,
  measure: Measure,
  adjectives: readonly string[],
): Measured {
  let next = j + 1;
  let { unit } = measure;
  const form = formAt(tokens, j, last);
  // "9,000 pounds of tea" are weighed
  if (unit === 'GBP' && form === 'pounds' && formAt(tokens, next, last) === 'of' && !IN_MONEY.test(formAt(tokens, next + 1, last)))
    return { of: 'count', unit: 'pounds', counted: null, next };
  if (measure.of === 'money') {
    unit = words.currencyOf(unit, adjectives);
    if (words.lang === 'ru' && formAt(tokens, next, last) === '.' && form.length <= 4 && next + 1 < last) next++;
    const owner = formAt(tokens, next, last);
    if (owner === 'сша' || owner === 'стерлингов' || owner === 'рф' || owner === 'sterling') next++;
  } else if (measure.of === 'points' && form === 'п') next = j + 3;
  else if (measure.of === 'percent' && words.lang === 'ru' && formAt(tokens, next, last).startsWith('пункт'))
    return { counted: null, next: next + 1, ...POINTS };
  else if (unit === 'm' || unit === 'km' || unit === 'miles') {
    const cubic = adjectives.some((a) => RUSSIAN_CUBIC.some((stem) => a.startsWith(stem)) || a === 'cubic' || a === 'cu');
    const square = adjectives.some((a) => RUSSIAN_SQUARE.some((stem) => a.startsWith(stem)) || a === 'square' || a === 'sq');
    if (cubic || square) unit += cubic ? '3' : '2';
  } else if (unit === 'kW' || unit === 'MW' || unit === 'GW') {
    if (/^(час|hours?$)/.test(formAt(tokens, next, last))) return { of: 'count', unit: `${unit}h`, counted: null, next: next + 1 };
  }
  return { of: measure.of, unit, counted: measure.of === 'count' ? j : null, next };
}

/** Words after which no noun of the same phrase comes. */
const STOP = new Set(
  (
    'a an the this that these those of in on at to from by for with about between among and or but nor so as than then if when while where which who whom whose what is are was were be been being ' +
    'has have had do does did will would shall should can could may might must not no we you he she it they i our your his her its their there here have also only just even still already more less ' +
    'last next ago since until till through during after before per each every because into over under across around within without against toward towards both all some any one out up down off away now today ' +
    'tomorrow yesterday said says say came come comes went go goes made make makes took take takes got get works work lives live operate operates participated including plus such received attended visited worked voted joined died fled returned arrived'
  ).split(' '),
);
const IRREGULAR = new Set([
  'people',
  'children',
  'men',
  'women',
  'servicemen',
  'businessmen',
  'personnel',
  'staff',
  'police',
  'dead',
  'wounded',
  'aircraft',
  'kids',
  'troops',
  'species',
  'cattle',
  'spacecraft',
  'offspring',
  'media',
  'criteria',
]);

const plural = (form: string): boolean =>
  IRREGULAR.has(form) ||
  (form.length > 3 &&
    form.endsWith('s') &&
    !form.endsWith('ss') &&
    !form.endsWith('us') &&
    !form.endsWith('is') &&
    form !== 'always' &&
    form !== 'perhaps');

function english(tokens: readonly Token[], i: number, last: number, words: AmountWords): Measured | null {
  const adjectives: string[] = [];
  let head: number | null = null;
  for (let j = i; j < last && j < i + 6; j++) {
    const token = tokens[j] as Token;
    const { form, kind } = token.word;
    if (form === '%') return head === null ? pointsOr(tokens, j, last, { of: 'percent', unit: 'percent' }) : null;
    if (form === '-' && head === null && j === i && !tokens[j]?.spaced) continue;
    if (form === '.' && SHORT.test(adjectives.at(-1) ?? '')) continue;
    if (kind !== 'word') break;
    if (j === i && form === 'per' && formAt(tokens, j + 1, last) === 'cent')
      return pointsOr(tokens, j + 1, last, { of: 'percent', unit: 'percent' });
    if (form === 'percentage' && formAt(tokens, j + 1, last).startsWith('point')) return { counted: null, next: j + 2, ...POINTS };
    if (form === 'basis' && formAt(tokens, j + 1, last).startsWith('point'))
      return { of: 'points', unit: 'basis-points', counted: null, next: j + 2 };
    // "11,500 sq m", "40 cu. m"
    if (form === 'm' && SHORT.test(adjectives.at(-1) ?? '')) return finish(tokens, j, last, words, METRES, adjectives);
    const measure = head === null ? words.measureOf(form) : null;
    if (measure) return measure.of === 'percent' ? pointsOr(tokens, j, last, measure) : finish(tokens, j, last, words, measure, adjectives);
    if (form === 'u.s.' || form === 'us') {
      adjectives.push(form);
      continue;
    }
    // "20 million of our people"
    if (j === i && tokens[i - 1]?.word.form === 'of' && /^(our|your|their|its|his|her|these|those)$/.test(form)) continue;
    // "two more power units"
    if (form === 'more' && j === i && formAt(tokens, j + 1, last) !== 'than') continue;
    // "400 old and new houses"
    if (form === 'and' && head === null && j > i && tokens[j + 1]?.word.kind === 'word' && !STOP.has(formAt(tokens, j + 1, last))) continue;
    if (STOP.has(form)) break;
    if (plural(form)) head = j;
    else if (head !== null) break;
    else adjectives.push(form);
  }
  if (head === null) return singular(tokens, i, last, words);
  const token = tokens[head] as Token;
  const people = words.isPeople(token.word.form, token.caps === 'title');
  return { of: 'count', unit: people ? 'people' : 'units', counted: head, next: head + 1 };
}

/** "One person", "a hundred staff": a noun that shows no plural directly after the number. */
function singular(tokens: readonly Token[], i: number, last: number, words: AmountWords): Measured | null {
  const token = tokens[i];
  if (!token || i >= last || !words.isPeople(token.word.form, false)) return null;
  return { of: 'count', unit: 'people', counted: i, next: i + 1 };
}

function pointsOr(tokens: readonly Token[], j: number, last: number, measure: Measure): Measured {
  const point = formAt(tokens, j + 1, last);
  return point === 'points' || point === 'point' ? { counted: null, next: j + 2, ...POINTS } : { counted: null, next: j + 1, ...measure };
}
