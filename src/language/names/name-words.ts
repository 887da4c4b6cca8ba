import type { GrammaticalCase, Token } from '../../domain/index.js';
import { nominativeOfName } from './inflect.ru.js';

/** Whether the dictionary has the form as such a name, among other things. */
export const hasName = (token: Token, name: 'given' | 'surname' | 'patronymic'): boolean =>
  token.word.readings.some((reading) => reading.name === name);
/** By the dictionary, or by its shape. */
export const isPatronymic = (token: Token): boolean =>
  token.caps === 'title' &&
  (hasName(token, 'patronymic') ||
    /(?:ович|евич)(?:а|у|ем|е)?$|(?:овна|евна|овны|евны|овне|евне|овной|евной|овну|евну)$/.test(token.word.form));

/** The case of the first word that the dictionary knows as a name. */
export function caseOf(tokens: readonly Token[], positions: readonly number[]): GrammaticalCase | null {
  for (const at of positions) {
    const { reading, word } = tokens[at] as Token;
    const named = reading?.name ? reading : word.readings.find((candidate) => candidate.name !== null);
    if (named?.case) return named.case;
  }
  return null;
}

/** The nominative of one word of a name, lower case: the dictionary's, else by the rules of declension. */
export function nominativeOfWord(token: Token, grammatical: GrammaticalCase | null): string {
  const { readings, form } = token.word;
  const named = readings.filter((reading) => reading.name !== null && reading.name !== 'organisation' && reading.number !== 'plur');
  const fitting =
    named.find((reading) => reading.case === grammatical) ??
    (grammatical === null ? (named.find((reading) => reading.case === 'nom') ?? named[0]) : undefined);
  if (fitting && fitting.name !== 'place') {
    // a woman's surname has the man's as its lemma in some dictionaries
    return fitting.gender === 'f' && fitting.case === 'nom' ? form : fitting.lemma;
  }
  return nominativeOfName(form, grammatical);
}

/** A nominative in lower case, printed with the capitals of the token in the text. */
export function display(text: string, token: Token, nominative: string | null): string {
  const surface = text
    .slice(token.start, token.end)
    .replace(/\u00ad/g, '')
    .replace(/u2019s?$/, '');
  const cased = token.caps === 'upper' && surface.length > 3 ? surface.charAt(0) + surface.slice(1).toLowerCase() : surface;
  if (nominative === null) return cased;
  // keep what stands, ё and inner capitals included, as far as both agree
  let same = 0;
  const plain = cased.toLowerCase().replaceAll('ё', 'е');
  while (same < nominative.length && same < plain.length && nominative[same] === plain[same]) same++;
  return cased.slice(0, same) + nominative.slice(same);
}
