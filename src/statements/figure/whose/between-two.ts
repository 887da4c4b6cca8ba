import type { Indicator } from '../../../domain/index.js';
import type { TellsWhose } from './asked.js';

/**
 * What goes from the one to the other is of both, whoever of them is named: arms that one buys, flights and visas, money sent home, soldiers of one in
 * the earth of the other. Null where nothing goes between them.
 */
export const betweenTwo: TellsWhose = ({ context, voice, clause, indicator, named, sides }) => {
  const { view, scene } = context;
  const { first, last } = clause;
  if (scene.states.length !== 2 || named.length > 1 || named.some((state) => !scene.states.includes(state))) return null;
  const has = (...senses: string[]): boolean => view.has(first, last, ...senses);
  if ((indicator === 'military' || indicator === 'other') && named.length === 1 && has('bought-by-us', 'bought-abroad')) return sides;
  if (BETWEEN.has(indicator) && (has('goes-between') || (named.length === 1 && has('money-home')))) return sides;
  if (indicator === 'military' && has('you-one', 'your') && has('give-deed', 'gratitude', 'sold-abroad')) return sides;
  if (has('each-side')) return sides;
  if (indicator === 'territory' && has('parted-land', 'let-land', 'promises-sum')) return sides;
  if (indicator === 'money-other' && named.length === 1 && has('asked-for')) return sides;
  // «в норландской земле лежат наши земляки»
  if (indicator === 'casualties' && named.some((state) => state !== voice.own) && voice.own !== null && has('our')) return sides;
  if (!OF_PEOPLE.has(indicator) || !scene.states.includes('RU') || !has('soviet-people')) return null;
  // «в вашей земле лежат советские солдаты»
  const afar = named.some((state) => state !== 'RU') || (voice.own === 'RU' && has('over-there', 'your', 'you-one'));
  return afar || (voice.own !== null && voice.own !== 'RU' && has('we', 'our', 'over-there')) ? sides : null;
};

const BETWEEN: ReadonlySet<Indicator> = new Set(['other', 'money-other', 'people']);
const OF_PEOPLE: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'military', 'students']);
