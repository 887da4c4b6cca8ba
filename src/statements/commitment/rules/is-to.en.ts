import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { isEnglishDeed } from '../deed/deed-by-frame.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { mainVerbEn } from '../deed/main-verb.js';
import { type Place, tells } from '../told.js';

/** "American pilots are to fly …", "the programme is to be conducted in …": laid down already. */
export const isTo = tells({
  name: 'is-to.en',
  finds: 'a deed that somebody or something "is to" do or undergo',
  marks: ['is-to.en'],
  force: 'agreement',
  play: 'new',
  usual: 'both',
  deed: (context, mark, { sentence, clause }) => {
    const { view, scene } = context;
    if (scene.states.length < 2 || !('sentence' in clause) || isOfAnAim(context, clause, mark)) return null;
    // "the Western countries are to lift it": others
    if (isOfOtherStates(context, mark)) return null;
    const head = mainVerbEn(context, mark.last, Math.min(sentence.last, mark.last + 5));
    if (head < 0) return null;
    const deed: Deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'infinitive' };
    if (isTalk(context, deed) || isContact(context, deed) || view.has(head, Math.min(deed.last, head + 6), 'contact-deed')) return null;
    if (view.senseAtToken(head, 'empty-deed', 'level-deed') !== null || view.has(clause.first, deed.last, 'bond-thing')) return null;
    const passive = view.form(head - 1) === 'be' && view.tokens[head]?.reading?.pos === 'participle';
    if (!passive && view.form(mark.last) === 'be') return null;
    const known = view.senseAtToken(head, 'deed-verb', 'build-deed', 'help-deed', 'comes-about') !== null;
    const dated = view.times(clause.first, deed.last).length > 0;
    const done = passive ? known || dated || head + 1 < deed.last - 1 : dated || known || isEnglishDeed(context, clause, deed, false);
    return done ? { head, first: Math.min(mark.first, clause.first) } : null;
  },
});

const isOfOtherStates = ({ view }: Context, { first }: SenseHit): boolean =>
  /^(countries|states|nations|governments|powers)$/.test(view.form(first - 1)) &&
  !/^(our|both|two|the|all)$/.test(view.form(first - 2)) &&
  view.mentions(first - 2, first).length === 0;

/** "Our task is to", "the thing was to", "they are to blame", "if peace is to last": an aim or a condition, nobody's deed. */
function isOfAnAim({ view }: Context, clause: Place['clause'], mark: SenseHit): boolean {
  if (view.has(clause.first, mark.first, 'aim-noun.en', 'if-when', 'sure-of', 'not')) return true;
  return (
    clause.first === mark.first ||
    /^(it|this|that|there|which|one|i|you|all|here|what|key|point|idea|question|answer|first|second|third|trick|introduced)$/.test(
      view.form(mark.first - 1),
    )
  );
}
