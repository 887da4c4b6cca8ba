import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { mainVerbEn } from '../deed/main-verb.js';
import { tells } from '../told.js';

/** "This initiative is going to connect the lighthouses", "our new programme will train nurses": what both set up does for them. */
export const initiativeWill = tells({
  name: 'initiative-will.en',
  finds: 'what an initiative, programme or fund of the sides is said to be going to do',
  marks: ['initiative-will.en'],
  force: 'intention',
  play: 'new',
  usual: 'both',
  toBoth: true,
  deed: (context, mark, { sentence, clause }) => {
    const { view, scene } = context;
    if (scene.states.length < 2 || sentence.turn === null || view.has(clause.first, mark.first, 'sure-of', 'not', 'if-when')) return null;
    // "this new initiative", not "an initiative will", "the European partnership will"
    if (![1, 2, 3].some((i) => /^(this|our)$/.test(view.form(mark.first - i)))) return null;
    const head = mainVerbEn(context, mark.last, sentence.last);
    if (head < 0 || !BRINGS.test(view.form(head))) return null;
    const deed = { head, first: mark.first, last: clause.last, shape: 'infinitive' as const };
    if (isTalk(context, deed) || isContact(context, deed) || clause.last - head < 2) return null;
    // "will bring us closer", "will open a new chapter"
    if (view.senseAtToken(head, 'empty-deed') !== null || /^(us|you|it|them)$/.test(view.form(head + 1))) return null;
    return view.has(head + 1, Math.min(clause.last, head + 5), 'bond-thing', 'dream.en') ? null : { head, first: mark.first };
  },
});

/** Deeds that a thing set up for them does. */
const BRINGS =
  /^(bring|train|build|provide|deliver|connect|link|mobili[sz]e|open|supply|fund|finance|equip|educate|install|produce|send|support)$/;
