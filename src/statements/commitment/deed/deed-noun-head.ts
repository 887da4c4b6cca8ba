import type { Token } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isDeedGerund, isDeedNoun } from './deed-noun.js';

const OBJECTS_EN = new Set('of in on at for with from by about to into under within between among as than'.split(' '));

/** The noun that heads the phrase `[first, end)`, when it is of the wanted sort; -1 otherwise. */
export function nounHead({ view, analysed }: Context, first: number, end: number, wanted: 'deed' | 'any'): number {
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
export const isFormality = (lemma: string): boolean => /^(вопрос|возможность|необходимость|тема|целесообразность|порядок)$/.test(lemma);
