import type { Context } from '../../rule.js';
import { isOnATopic } from './topic-told.js';

/** How far behind its noun what the deed is done to may stand. */
const WITHIN = 6;

/**
 * «Модернизация железной дороги», «переход на расчёты», «оказание помощи пострадавшим»: the noun of a deed at `at`, done to a thing that is told.
 * Not of bonds, talks or the day's meetings, nor of cooperation in nothing in particular.
 */
export function isDoneToAThing(context: Context, at: number, end: number): boolean {
  const { view } = context;
  if (view.senseAtToken(at, 'deed-noun.ru') === null) return false;
  const last = Math.min(end, at + 1 + WITHIN);
  if (view.has(at + 1, last, 'bond-thing', 'contact-deed', 'home-event', 'empty-object.ru')) return false;
  for (let i = at + 1; i < last; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (reading?.pos === 'verb' || (word?.kind === 'punctuation' && word.form !== '«')) return false;
    if (reading?.pos !== 'noun') continue;
    if (NOTHING.test(view.form(i))) return false;
    if (view.senseAtToken(i, 'joint-thing', 'relations-thing') === null) return true;
    return isOnATopic(context, { head: at, first: at, last: end, shape: 'noun' }) || view.has(at + 1, Math.min(end, i + 6), 'sphere-word');
  }
  return false;
}

/** «Обмен мнениями», «подготовка визита», «увеличение числа контактов»: talk, and what comes by itself. */
const NOTHING =
  /^(мнени|оценк|приветстви|любезност|взгляд|впечатлени|контакт|переговор|встреч|визит|поездк|консультац|дискусси|саммит|заседани|сесси|выбор|голосовани|президент|премьер|мир[ау]?$|ситуаци|обстановк|напряженност|влияни|роли$|интерес|услови|атмосфер|климат|основ|предпосыл|рост)/;
