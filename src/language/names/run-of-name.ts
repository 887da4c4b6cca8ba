import type { Language, Token } from '../../domain/index.js';
import { isTitle } from './title-words.js';

const PARTICLES: Record<Language, ReadonlySet<string>> = {
  ru: new Set('бен бин бинт аль эль ибн оглы кызы фон де да ди дос ван дер ден ла лос уль ад ас ан'.split(' ')),
  en: new Set('bin ben bint al el ibn oglu oghlu von de da di dos van der den la le du ul ad as y e'.split(' ')),
};
/** `Бен`, `аль`, `von`: a word that joins the others of a name. */
export const isParticle = (form: string, lang: Language): boolean => PARTICLES[lang].has(form);

/** Capitalised words that are no part of a name. */
const NOT_NAMES: Record<Language, ReadonlySet<string>> = {
  ru: new Set(
    'уважаемый уважаемая уважаемые дорогой дорогие дамы господа ваше величество превосходительство высочество его ее президент президента россия начало вы вас вам вами ваш ваша наш мы я вооруженных вооруженные вооруженными сил силы вс рф мид мвд фсб государственной государственного федеральной федерального федерации национального национальной генерального генеральной верховного республики совета комитета палаты'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms i you he she we they the a an dear your his her majesty excellency highness president prime minister ladies gentlemen thank thanks before after during joint bilateral expanded virtual press meeting meetings statement statements conference call and in on at for with of to from by as it its this that these those our my belt road forum summit republic state states federation union group company corporation bank university academy institute television media agency foundation association council committee chamber holding airlines railways'.split(
      ' ',
    ),
  ),
};
/** A word that begins no name in capitals either, be it an initial. */
export const beginsNoName = (form: string, lang: Language): boolean =>
  form.length > LONGEST_INITIAL && NOT_NAMES[lang].has(form) && !isTitle(form, lang);

/** `Jr.` belongs to the name and is no surname. */
export const JUNIOR = new Set(['jr', 'sr']);

/** Capitalised words that may be a name. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Token positions of the words of the name, initials left out. */
  readonly words: readonly number[];
  readonly initials: string | null;
}

/** The capitalised words, particles and initials that begin at the token; null when there are none. */
export function runOfName(tokens: readonly Token[], position: number, last: number, lang: Language): Run | null {
  const words: number[] = [];
  let initials = '';
  let i = position;
  for (; i < last && words.length < 6; i++) {
    const token = tokens[i] as Token;
    if (token.word.kind !== 'word') {
      // the name goes on over ", Jr."
      if (token.word.form === ',' && words.length > 0 && JUNIOR.has(tokens[i + 1]?.word.form ?? '')) continue;
      // «К.-Ж.Токаев»: the initials of a double name
      const second = tokens[i + 1];
      if (
        initials !== '' &&
        words.length === 0 &&
        token.word.form === '-' &&
        second &&
        isInitial(second) &&
        tokens[i + 2]?.word.form === '.'
      )
        continue;
      break;
    }
    const next = tokens[i + 1];
    if (isInitial(token) && !JUNIOR.has(token.word.form) && next?.word.form === '.' && next.start === token.end) {
      if (words.length === 0 || lang === 'en') {
        if (words.length === 0) initials += `${token.caps === 'lower' ? '' : token.word.form.toUpperCase()}.`;
        i++;
        continue;
      }
      if (endsShortName(tokens, i, words)) words.push(i);
      break;
    }
    if (token.caps === 'lower') {
      if (words.length > 0 && PARTICLES[lang].has(token.word.form) && isCapitalised(tokens[i + 1])) {
        words.push(i);
        continue;
      }
      break;
    }
    if (NOT_NAMES[lang].has(token.word.form)) break;
    words.push(i);
    // a name on the next paragraph's line is another name
    if (next?.spaced && next.start - token.end > 3) {
      i++;
      break;
    }
  }
  if (words.length === 0) {
    // "President Xi.", "Premier Li.": a name of two letters at the end of a sentence is no initial
    const only = tokens[position] as Token;
    return lang === 'en' && initials !== '' && i === position + 2 && only.end - only.start === 2
      ? { first: position, last: position + 1, words: [position], initials: null }
      : null;
  }
  return { first: position, last: (words[words.length - 1] as number) + 1, words, initials: initials || null };
}

/** «Министра Ван И.», «Министром Чхве Ён Хи.»: a name of short words at the end of a sentence, whose last one looks like an initial. */
function endsShortName(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 2]];
  if (!before || before.end - before.start > 4) return false;
  const { form } = (tokens[at] as Token).word;
  const isWord =
    words.length === 1 ? /^[аеиоуэюя]$/.test(form) : words.length === 2 && /^(?:[аеиоуыэюя][а-я]|[а-я][аеиоуыэюя])$/.test(form);
  return isWord && !(after && isInitial(after) && tokens[at + 3]?.word.form === '.');
}

const LONGEST_INITIAL = 2;
const isInitial = (token: Token): boolean => token.end - token.start <= LONGEST_INITIAL && token.caps !== 'lower';
const isCapitalised = (token: Token | undefined): boolean => token !== undefined && token.word.kind === 'word' && token.caps !== 'lower';
