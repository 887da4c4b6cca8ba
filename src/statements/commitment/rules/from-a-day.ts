import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { tells } from '../told.js';

/** «С 1 мая переходим на расчёты в рублях», "from next year we are doubling the quota": told in the present, done from a day to come. */
export const fromADay = tells({
  name: 'from-a-day',
  finds: 'a deed told in the present tense that begins at a time to come',
  marks: ['doing', 'present-ahead.en'],
  // one side's own measure, told to the other
  force: ({ scene }, _mark, _place, { states }) => (states.length === 1 && scene.states.length > 1 ? 'pledge' : 'intention'),
  play: 'new',
  usual: 'own',
  subject: 'told',
  deed: (context, mark, { sentence, clause }) => {
    const { view, analysed, scene } = context;
    const { date } = scene;
    // «готовим новую – до 2030 года»: until when it is to run
    const begins = view
      .times(clause.first, clause.last)
      .some(({ from, modifier }) => from > (date ?? '') && !modifier?.startsWith('until'));
    if (date === null || !begins) return null;
    const head = mark.last - 1;
    const reading = view.tokens[mark.first]?.reading;
    if (analysed.lang === 'ru' && (reading?.pos !== 'verb' || reading.tense !== 'present')) return null;
    const leaves = mark.sense === 'present-ahead.en';
    // who is in the room and sets out is on a visit
    if (leaves && view.mentions(clause.first, mark.first).some(({ of }) => of === 'person' || of === 'office')) return null;
    const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'noun' as const };
    return isContact(context, deed) || (!leaves && isTalk(context, deed)) || view.has(clause.first, mark.first, 'if-when', 'sure-of', 'not')
      ? null
      : deed;
  },
});
