import type { SenseHit } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { isDoneToAThing } from '../deed/done-to-a-thing.ru.js';
import { undertakes } from '../undertaking.js';

/** «Высказался за скорое возобновление переговоров», "called for a ceasefire". */
export const spokeFor = undertakes({
  name: 'spoke-for',
  finds: 'a deed that somebody spoke in favour of',
  marks: ['speak-for'],
  force: 'proposal',
  complement: { infinitive: true, noun: 'deed', by: ['', 'of', 'for'], clause: true },
  usual: 'both',
  play: 'new',
  asks: true,
  // «министры поддержали активизацию работы»: what both are for is agreed on
  forceOf: (context, mark) => (isBacked(context, mark) ? 'agreement' : 'proposal'),
  toWhom: 'nobody',
  // "when the circumstances call for it"
  // «выступаем за мир»: a stand, unless something is to be made
  // "called for the withdrawal of Ruritania's troops": a demand on somebody who is not in the room
  accepts: (context, mark, deed) => {
    const { view } = context;
    return (
      !isOfOthers(context, deed) &&
      // «большинство граждан высказались за …»: they bind no state
      !PEOPLE.test(view.words(view.clauseOf(mark.first)?.first ?? mark.first, mark.first)) &&
      (!isBacked(context, mark) || (deed.shape === 'noun' && isDoneToAThing(context, deed.head, deed.last))) &&
      (!/^(выступа|рату|мы)/.test(view.form(mark.first)) ||
        (view.has(deed.head, deed.head + 1, 'build-deed', 'finish-noun', 'deed-verb') &&
          view.has(deed.head, deed.last, 'undertaking', 'concrete-thing'))) &&
      !view.has(view.clauseOf(mark.first)?.first ?? mark.first, mark.first, 'if-when')
    );
  },
});

const PEOPLE = /(^| )(гражд(ан|ане)|населени|избирател|депутат|парламентари|жител|общественност|citizens|voters|population|lawmakers)/i;

const isBacked = ({ view }: Context, { first }: SenseHit): boolean => view.form(first) === 'поддержали';

/** States are named as those who are to do it, and none of them takes part. */
function isOfOthers(context: Context, { shape, head, last }: Deed): boolean {
  if (shape !== 'noun') return false;
  const named = statesNamed(context, head, Math.min(last, head + 6));
  return named.length > 0 && named.every((state) => !context.scene.states.includes(state));
}
