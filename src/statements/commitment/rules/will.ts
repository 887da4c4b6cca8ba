import type { Clause, Commitment, Draft, Sentence } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound.js';
import { hasObject, isContact, isKeptContact, isTalk, isWishForRelations } from '../concrete.js';
import { type Deed, extentOf } from '../deed.js';
import { type Future, findFuture } from '../future.js';
import { isJoint } from '../joint.js';
import { made } from '../make.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/will';

/** «Россия будет и впредь содействовать …», «в Душанбе будет создан парк», "Canada will continue to support …". */
export const will: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed told in the future tense of those who speak, of a state, or as something that will be made',
  triggers: [],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    if (isQuestion(context, sentence) || context.view.form(sentence.first) === 'if') return out;
    for (const clause of sentence.clauses) {
      const future = findFuture(context, clause);
      const found = future && promise(context, sentence, clause, future);
      if (found) out.push(found);
    }
    return out;
  },
};

function promise(context: Context, sentence: Sentence, clause: Clause, future: Future): Draft<Commitment> | null {
  const { view } = context;
  const { head, at } = future;
  const deed: Deed = { head, first: at, last: extentOf(context, head, sentence.last), shape: 'infinitive' };
  const helps = view.senseAtToken(head, 'help-deed') !== null;
  const kept = isKeptContact(context, deed);
  const agreed = view.has(sentence.first, sentence.last, 'as-agreed') || view.has(sentence.first, clause.first, 'agreement-mark');
  if (!helps && !kept && !agreed && view.senseAtToken(head, 'deed-verb', 'comes-about') === null) return null;
  // "we shall overcome all odds", "they will stay for a while", elections at home: nothing is undertaken
  if (!agreed && view.senseAtToken(head, 'empty-deed') !== null) return null;
  if (view.has(head, Math.min(deed.last, head + 5), 'home-event')) return null;
  // "what we will settle will help …"
  if (view.form(head + 1) === 'will') return null;
  // «появится завод», «заработает линия»: a thing that is made, not whatever begins
  const begins = view.senseAtToken(head, 'comes-about') !== null && view.senseAtToken(head, 'deed-verb') === null;
  const dated = view.times(clause.first, deed.last).length > 0;
  if (begins && !agreed && !dated && !view.has(clause.first, deed.last, 'undertaking', 'concrete-thing', 'build-deed')) return null;
  const happens = future.passive || begins;
  // "which will enhance security": what comes of a thing is not undertaken
  if (!happens && !future.first && /^(which|that|котор.+)$/.test(view.form(at - 1))) return null;
  if ((isTalk(context, deed) && !begins) || isContact(context, deed)) return null;
  if (!kept && !agreed && (!(hasObject(context, deed) || happens) || (isWishForRelations(context, deed) && !happens))) return null;
  // what one hopes or is sure of, and what happens if or when, is not undertaken
  if (view.has(Math.max(sentence.first, clause.first - 6), at, 'sure-of', 'not', 'discussed-before')) return null;
  if (view.has(head - 1, head, 'not')) return null;
  const voice = voiceIn(context, sentence, at);
  const together = agreed || view.has(clause.first, deed.last, 'together') || (future.first && isJoint(context, deed));
  const bound = boundBy(context, voice, clause.first, at, happens || agreed ? 'both' : 'own', together);
  if (bound.by === 'you' || (bound.by === 'nobody' && !happens && !future.first && !agreed)) return null;
  // "success will be guaranteed": nobody's deed, and nothing is made
  const isMade = view.has(clause.first, deed.last, 'undertaking', 'concrete-thing', 'agreed-thing', 'build-deed');
  if (future.passive && helps && bound.by === 'nobody' && !agreed && !isMade) return null;
  if (!bound.states.some((state) => context.scene.states.includes(state))) return null;
  const mark = { sense: 'future', first: at, last: at + 1 };
  const force = agreed
    ? 'agreement'
    : (helps || view.has(at, Math.min(deed.last, head + 3), 'work-hand-in-hand')) && !happens
      ? 'pledge'
      : 'intention';
  const states = agreed ? { ...bound, states: boundBy(context, voice, at, at, 'both', true).states } : bound;
  return made(context, sentence, { rule: NAME, mark, deed, voice, bound: states, force, play: 'new' });
}
