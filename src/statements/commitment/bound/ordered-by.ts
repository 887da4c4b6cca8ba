import type { SenseHit, Sentence, Voice } from '../../../domain/index.js';
import { identityOf } from '../../frame.js';
import type { Context } from '../../rule.js';
import { type Bound, boundBy } from './bound.js';

/** "Roscosmos has been told to", "the ministry received the order to": those told stand as the subject. */
export function toldAsSubject(context: Context, sentence: Sentence, mark: SenseHit, voice: Voice): Bound | null {
  if (!/^(has|have|was|were|been|received|got)$/.test(context.view.form(mark.first))) return null;
  const told = boundBy(context, voice, context.view.clauseOf(mark.first)?.first ?? sentence.first, mark.first, 'both', true);
  return told.by === 'named' && told.states.length > 0 ? told : null;
}

/** «Я поручил правительству …», and a minister's «Президент поручил правительству …»: the speaker's own government. */
export function orderedAtHome(context: Context, sentence: Sentence, mark: SenseHit, { own, turn }: Voice): Bound | null {
  const { view, scene } = context;
  // "the President instructed his team"
  if (turn === null && own !== null && /^(his|her|своему|своим|своей|своих)$/.test(view.form(mark.last)))
    return { states: [own], first: mark.last, last: mark.last + 1, by: 'named' };
  // «Касым-Жомарт Токаев поручил Правительству»: his own
  const leader = turn === null ? leaderBefore(context, mark) : null;
  if (leader) return leader;
  if (turn === null || own === null) return null;
  // "has my instructions to …"
  for (let at = mark.first; at < mark.last; at++)
    if (/^(my|меня|мои|мое)$/.test(view.form(at))) return { states: [own], first: at, last: at + 1, by: 'I' };
  // «таможенникам я велел», "I have told our customs"
  const clause = view.clauseOf(mark.first)?.first ?? sentence.first;
  for (let at = mark.first - 1; at >= Math.max(clause, mark.first - 5); at--)
    if (/^(я|i|i've|i'll)$/.test(view.form(at))) return { states: [own], first: at, last: at + 1, by: 'I' };
  if (view.tokens[mark.first]?.reading?.person === 1 && view.tokens[mark.first]?.reading?.number === 'sing')
    return { states: [own], first: mark.first, last: mark.first + 1, by: 'I' };
  let to = mark.last;
  while (to < mark.last + 2 && /^(the|our|нашему|своему)$/.test(view.form(to))) to++;
  if (!/^(правительству|кабинету|кабмину|government|cabinet)$/.test(view.form(to))) return null;
  const bound: Bound = { states: [own], first: to, last: to + 1, by: 'named' };
  const first = Math.max(sentence.first, mark.first - 3);
  const [chief, ...more] = view.mentions(first, mark.first, 'office').filter(({ last }) => mark.first - last <= 1);
  if (!chief || more.length > 0 || (chief.state !== null && chief.state !== own)) return null;
  // a president who says "the President" means another one
  return chief.state === own || scene.speakers[turn]?.office !== chief.office ? bound : null;
}

/** The one leader, told by name or office, right before the verb that orders; null where two give the order. */
function leaderBefore(context: Context, mark: SenseHit): Bound | null {
  const { view } = context;
  const { reading } = view.tokens[mark.first] ?? {};
  if (reading?.pos === 'verb' && reading.number === 'plur') return null;
  for (const mention of view.mentions(Math.max(view.clauseOf(mark.first)?.first ?? 0, mark.first - 2), mark.first)) {
    if ((mention.of !== 'person' && mention.of !== 'office') || mark.first - mention.last > 1) continue;
    if (/^(and|и|,)$/.test(view.form(mention.first - 1)) || /^(and|и)$/.test(view.form(mention.first - 2))) return null;
    const state = identityOf(context, mention)?.state;
    if (state) return { states: [state], first: mention.first, last: mention.last, by: 'named' };
  }
  return null;
}
