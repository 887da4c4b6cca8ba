import { ANIM, GEN, NAME, NOUN } from '../features.js';
import type { Candidates } from './candidates.js';

const OFFICES: ReadonlySet<string> = new Set([
  'президент',
  'министр',
  'премьер',
  'премьер-министр',
  'вице-премьер',
  'канцлер',
  'посол',
  'секретарь',
  'госсекретарь',
  'представитель',
  'директор',
  'председатель',
  'лидер',
  'глава',
  'спикер',
  'депутат',
  'сенатор',
  'губернатор',
  'мэр',
  'коллега',
  'господин',
  'госпожа',
  'товарищ',
  'генерал',
  'академик',
  'профессор',
  'уполномоченный',
  'советник',
  'помощник',
  'заместитель',
  'замминистра',
  'король',
  'королева',
  'император',
  'шейх',
  'эмир',
  'принц',
  'султан',
]);

/** Given name, patronymic and surname, and the office before them, stand in one case: «Президентом Ильхамом Алиевым». */
export function names(sentence: Candidates): void {
  for (let i = sentence.size - 2; i >= 0; i--) {
    if (!sentence.may(i, NOUN) || !personal(sentence, i + 1)) continue;
    if (personal(sentence, i)) sentence.match(i, NOUN, i + 1, NOUN);
    else if (sentence.may(i, ANIM) && sentence.token(i + 1).caps === 'title') apposition(sentence, i);
  }
}

/** An office has its holder's case («министр Захарова», of whatever gender), a relation has a genitive after it («сын Иванова»). */
function apposition(sentence: Candidates, i: number): void {
  if (sentence.match(i, NOUN, i + 1, NOUN)) return;
  const office = sentence.word(i)?.readings.some((reading) => OFFICES.has(reading.lemma)) ?? false;
  if (office) sentence.match(i, NOUN, i + 1, NOUN, true);
  else sentence.keep(i + 1, GEN);
}

function personal(sentence: Candidates, i: number): boolean {
  return sentence.may(i, NAME) && sentence.may(i, ANIM) && sentence.token(i).caps !== 'lower';
}
