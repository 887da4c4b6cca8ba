import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { tells } from '../told.js';

/** «Договаривались о десяти миллиардах», "we agreed on 10 billion": an amount that the sides set themselves. */
export const agreedLevel = tells({
  name: 'agreed-level',
  finds: 'an amount or level that the sides are said to have agreed on',
  marks: ['agreement-mark'],
  force: 'agreement',
  // what one used to agree on, or is on the way to, is not reached yet
  play: ({ view }, mark, { sentence }) =>
    /^(договаривал|уславливал)/.test(view.form(mark.first)) || isNearing(view, mark.last, sentence.last) ? 'in-progress' : 'new',
  usual: 'both',
  deed: ({ view, scene }, mark) =>
    scene.states.length > 1 &&
    /^(о|об|на|on|upon)$/.test(view.form(mark.last)) &&
    view.tokens[mark.first]?.reading?.tense === 'past' &&
    view.amounts(mark.last + 1, mark.last + 2).some(({ of }) => of === 'money' || of === 'number' || of === 'count')
      ? { head: mark.last + 1, first: mark.first }
      : null,
});

function isNearing(view: Context['view'], first: SenseHit['first'], end: number): boolean {
  for (let i = first; i < end; i++) if (/^(но|but|already|уже|approaching|nearing|подходим)$/.test(view.form(i))) return true;
  return false;
}
