import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { tells } from '../told.js';

/** "Announced a new package of assistance", «объявил о выделении помощи»: given from now on. */
export const announced = tells({
  name: 'announced',
  finds: 'help, money, supplies or measures that one side announced',
  marks: ['announce-mark'],
  // what both announce they have agreed on
  force: (_context, _mark, _place, { states }) => (states.length > 1 ? 'agreement' : 'pledge'),
  play: 'new',
  usual: 'own',
  subject: 'told',
  deed: ({ view }, mark, { clause }) => {
    // "has donated two million doses", "last year we allocated …": done already
    if (
      GIVEN.test(view.form(mark.first)) &&
      (/^(has|have|had|already|the|their|our)$/.test(view.form(mark.first - 1)) || BYGONE.test(view.words(clause.first, clause.last)))
    )
      return null;
    const thing =
      view.sense(mark.last, Math.min(clause.last, mark.last + 14), 'announced-thing') ??
      view.sense(mark.last, Math.min(clause.last, mark.last + 5), 'announced-deed.en') ??
      objectOf(view, mark, clause.last);
    return thing && !view.has(mark.last, thing.first, 'agreement-mark', 'sign-deed') ? { head: thing.first, first: mark.first } : null;
  },
});

const GIVEN = /^(donated|allocated|earmarked|put|committed)$/;
const BYGONE = /(^|\s)(last|ago|previous|previously|already|earlier)(\s|$)/i;

/** "Promised forty fire engines": the thing itself, or an amount of something, before any preposition. */
function objectOf(view: Context['view'], mark: SenseHit, end: number): SenseHit | null {
  if (view.senseAtToken(mark.first, 'promise-thing.en') === null) return null;
  for (let i = mark.last; i < Math.min(end, mark.last + 6); i++) {
    const { reading, word } = view.tokens[i] ?? {};
    const pos = reading?.pos;
    if (pos === 'preposition' || pos === 'verb' || pos === 'infinitive' || pos === 'conjunction' || word?.kind === 'punctuation')
      return null;
    const isSum = view.amounts(i, i + 1).some(({ of }) => of === 'money' || of === 'count' || of === 'number');
    if (isSum || view.senseAtToken(i, 'concrete-thing', 'made-thing.en', 'undertaking') !== null)
      return { sense: 'announced-thing', first: i, last: i + 1 };
  }
  return null;
}
