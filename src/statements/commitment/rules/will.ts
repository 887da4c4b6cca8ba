import { type Clause, type Commitment, type Draft, HOLDS_FUTURE, type Sentence } from '../../../domain/index.js';
import { voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { boundBy } from '../bound/bound.js';
import { isOnAPaper, isTheirBody, subjectBehind, whoSaysSo, withPartners } from '../bound/future-subject.js';
import { isHopedOfUs } from '../bound/hoped-of-us.js';
import { isJoint, isTogether } from '../bound/joint.js';
import { joinedTo, subjectOf } from '../bound/same-subject.js';
import { comesAbout, isByThem, isCalledCrime, missionOf, opensItself } from '../comes-about.js';
import type { Deed } from '../deed/deed.js';
import { agentOf, hasFrameObject, isDeedByFrame } from '../deed/deed-by-frame.js';
import { extentOf } from '../deed/deed-extent.js';
import { hasObject } from '../deed/deed-object.js';
import { isContact, isKeptContact, isMeetingHeld } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { givesMoney, sendsThings } from '../deed/given-things.js';
import { isNothingInParticular } from '../deed/nothing-in-particular.js';
import { isOnATopic } from '../deed/topic-told.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
import { doubtIn, isAnswer, isOffer } from '../doubt.js';
import { type Future, findFuture } from '../future.js';
import { futureForce, isBuiltThing, isOfOneReported, STARTS } from '../future-force.js';
import { made } from '../make.js';
import { isDateOfMeeting, isWhereHeld } from '../meeting-ahead.js';
import { isQuestion } from '../undertaking.js';

const NAME = 'commitment/will';

/** «Россия будет и впредь содействовать …», «в Душанбе будет создан парк», "Canada will continue to support …". */
export const will: Rule<Commitment> = {
  name: NAME,
  finds: 'a deed told in the future tense of those who speak, of a state, or as something that will be made',
  triggers: ['future-will', HOLDS_FUTURE],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    if (isQuestion(context, sentence)) return out;
    if (context.view.form(sentence.first) === 'if' && !isAnswer(context, sentence.first, sentence.last)) return out;
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
  // "everything we spoke about will help us": one is no help to oneself
  if (view.form(head) === 'help' && /^(us|me|ourselves)$/.test(view.form(head + 1)) && context.analysed.lang === 'en') {
    const spoken = voiceIn(context, sentence, at);
    if (boundBy(context, spoken, clause.first, at, 'own', false).by === 'we') return null;
  }
  // "we will work on an agreement": the paper is another kind's
  if (isOnAPaper(context, deed)) return null;
  // "I'll hand it over to you"
  if (view.senseAtToken(head, 'floor-given.en') !== null) return null;
  const helps = view.senseAtToken(head, 'help-deed') !== null || givesMoney(context, deed) || sendsThings(context, deed);
  const kept = isKeptContact(context, deed);
  const agreed =
    view.has(sentence.first, sentence.last, 'as-agreed') ||
    (view.has(sentence.first, clause.first, 'agreement-mark') && !/^(if|если)$/.test(view.form(sentence.first))) ||
    (view.form(clause.first) === 'что' && view.has(sentence.first, clause.first, 'decision-made'));
  const dated = view.times(clause.first, deed.last).length > 0;
  const framed = view.senseAtToken(head, 'deed-verb') === null && !helps && !comesAbout(context, deed);
  if (framed && !kept && !agreed && !isDeedByFrame(context, clause, deed, future, dated)) return null;
  // "we shall overcome all odds", "they will stay for a while", elections at home: nothing is undertaken
  if (!agreed && !helps && !kept && view.senseAtToken(head, 'empty-deed') !== null) return null;
  if (isNothingInParticular(context, deed) || /^позвол/.test(view.form(head))) return null;
  if (view.has(head, Math.min(deed.last, head + 5), 'home-event') && !view.has(clause.first, clause.last, 'together', 'jointly-done.ru'))
    return null;
  // «договор вступит в силу»: what becomes of a paper
  if (/^вступ/.test(view.form(head)) && view.form(head + 2) === 'силу' && view.has(sentence.first, deed.last, 'binding-paper')) return null;
  // "what we will settle will help …"
  if (view.form(head + 1) === 'will') return null;
  // «появится завод», «заработает линия»: a thing that is made, not whatever begins
  const begins =
    comesAbout(context, deed) &&
    (view.senseAtToken(head, 'deed-verb') === null || /^начн(е|у)т$/.test(view.form(head)) || opensItself(context, clause, deed));
  if (begins && isCalledCrime(context, deed)) return null;
  if (begins && !agreed && !dated && !view.has(clause.first, deed.last, 'undertaking', 'concrete-thing', 'build-deed', 'kept-terms.ru'))
    return null;
  const happens = future.passive || begins || (dated && isByThem(context, clause, deed));
  // "which will enhance security": what comes of a thing is not undertaken
  const behind = future.first || happens ? null : subjectBehind(context, clause, deed, voiceIn(context, sentence, at));
  if (!happens && !future.first && behind === null && /^(which|that|who|котор.+)$/.test(view.form(at - 1))) return null;
  if (
    (isTalk(context, deed) && !begins && !isLeftToOfficials(context, deed, future) && !isGoingOnWithTalks(context, sentence, deed)) ||
    isContact(context, deed)
  )
    return null;
  if (
    !kept &&
    !agreed &&
    (!(
      framed ||
      hasObject(context, deed) ||
      hasFrameObject(context, clause, head, Math.min(clause.last, head + 7), future.first) ||
      happens ||
      isOffer(context, sentence.first, at) ||
      isFromADay(context, clause)
    ) ||
      (isWishForRelations(context, deed) && !happens))
  )
    return null;
  // "this partnership will continue to be built on respect": relations themselves, however they are worded
  if (
    future.passive &&
    !agreed &&
    view.has(clause.first, at, 'relations-thing', 'bond-thing') &&
    !view.has(clause.first, at, 'sphere-word') &&
    !isOnATopic(context, { ...deed, head: clause.first, last: at })
  )
    return null;
  // what one hopes or is sure of, and what happens if or when, is not undertaken; "and" leads to something else that is told
  const joined = joinedTo(context, sentence, clause, at);
  const from = joined ? clause.first : Math.max(sentence.first, clause.first - 6);
  const doubt = doubtIn(context, from, at, future.first);
  // "I am certain we will settle it by the end of the year": awaited, since a day is told
  const hoped = doubt !== null && dated && isHopedOfUs(context, doubt, clause, future);
  if ((doubt !== null && !hoped) || (view.has(from, at, 'discussed-before') && !isInformed(context, from, clause.first))) return null;
  if (joined && view.has(joined.first, joined.last, 'if-when') && !isAnswer(context, joined.first, at, future.first)) return null;
  if (view.has(head - 1, head, 'not')) return null;
  if (/^(пройд|состо)/.test(view.form(head)) && isMeetingHeld(context, clause.first, head)) return null;
  if (future.passive && (isMeetingHeld(context, clause.first, head) || isWhereHeld(view, head) || isDateOfMeeting(view, clause, head)))
    return null;
  // "thank you for the moments we are going to share"
  if (view.has(clause.first, at, 'courtesy-before')) return null;
  // "we will have to work": what must be, not what is undertaken
  if (view.form(head - 1) === 'to' && view.form(head - 2) === 'have') return null;
  const voice = voiceIn(context, sentence, at);
  const together = agreed || hoped || isTogether(context, clause.first, deed.last) || (future.first && isJoint(context, deed));
  // "said that customs would be waived", «к строительству приступим»: the one who says so, and both
  const keeps = kept && voice.turn !== null;
  const starts = future.first && voice.turn !== null && (STARTS.test(view.form(head)) || STARTS.test(view.form(at)));
  const usual =
    (happens && (!isOfOneReported({ voice }) || isBuiltThing(context, deed))) ||
    agreed ||
    starts ||
    hoped ||
    keeps ||
    view.senseAtToken(head, 'sign-deed') !== null
      ? 'both'
      : 'own';
  const before = boundBy(context, voice, clause.first, at, usual, together);
  // «он будет построен»: "he" is the bridge
  const ahead =
    (future.passive || begins) && before.by === 'named' && before.states.length === 0
      ? boundBy(context, voice, at, at, usual, together)
      : before;
  const told =
    (ahead.by === 'nobody' && !future.first && (subjectBehind(context, clause, deed, voice) ?? whoSaysSo(context, clause, at, voice))) ||
    ahead;
  const agent = told.by === 'nobody' && !happens && !future.first ? agentOf(context, clause, voice) : null;
  const bound = agent ?? (told.by === 'nobody' && !happens && joined ? subjectOf(context, voice, joined, usual, together) : told);
  const gives = future.passive && helps && view.has(head, Math.min(deed.last, head + 4), 'given-thing') && voice.own !== null;
  // «ваши фармацевты будут строить завод»: their people, not they in person
  const theirs = bound.by === 'you' && view.senseAtToken(bound.first, 'your') !== null && isTheirBody(context, bound.last, head);
  if ((bound.by === 'you' && !gives && !theirs) || (bound.by === 'nobody' && !happens && !future.first && !agreed)) return null;
  // "success will be guaranteed": nobody's deed, and nothing is made
  const isMade = view.has(clause.first, deed.last, 'undertaking', 'concrete-thing', 'agreed-thing', 'build-deed');
  // «студентам будет оказано содействие»: by those who say it
  const given = future.passive && helps && (bound.by === 'you' || (bound.by === 'nobody' && !agreed && !isMade));
  if (given && !gives) return null;
  if (!bound.states.some((state) => context.scene.states.includes(state))) return null;
  const mark = { sense: 'future', first: at, last: at + 1 };
  const awaited = hoped || view.has(sentence.first, at, 'expected-aside.ru');
  // «мы будем продолжать контакты»: taken on for both, to the other's face
  const isKept = keeps && future.first && context.analysed.lang === 'ru' && !awaited && !agreed;
  const force = isKept ? 'pledge' : futureForce(context, { future, deed, bound, voice, awaited, agreed, happens, helps, given });
  const states =
    given && voice.own !== null
      ? { ...bound, states: [voice.own] }
      : future.passive && bound.by === 'named' && bound.states.length === 1 && GRANTED.test(view.form(head))
        ? { ...bound, states: context.scene.states.filter((state) => !bound.states.includes(state)) }
        : agreed && !(bound.by === 'named' && bound.states.length === 1)
          ? { ...bound, states: boundBy(context, voice, at, at, 'both', true).states }
          : { ...bound, states: (happens && missionOf(context, clause, voice)) || withPartners(context, clause, deed, bound) };
  // «завод модернизирует линии»: a verb of both aspects, told of work that goes on
  if (isOfBothAspects(context, deed) && !future.first && !dated)
    return made(context, sentence, { rule: NAME, mark, deed, voice, bound: states, force: 'agreement', play: 'in-progress' });
  return made(context, sentence, { rule: NAME, mark, deed, voice, bound: states, force, play: 'new' });
}

/** "Their companies will be granted access": by the other side, and not by those who get it. */
const GRANTED = /^(granted|given|allowed|permitted|admitted|exempted|offered|spared|awarded)$/;

/** «С ноября будем летать ежедневно»: done from a day to come. */
const isFromADay = ({ view, scene }: Context, clause: Clause): boolean =>
  view.times(clause.first, clause.last).some(({ modifier, from }) => modifier === 'since' && scene.date !== null && from > scene.date);

/** "The project will be discussed by our ministers": handed on to others, not talked of today. */
const isLeftToOfficials = ({ view }: Context, { head, last }: Deed, { passive }: Future): boolean =>
  passive && view.form(head + 1) === 'by' && view.has(head + 2, Math.min(last, head + 7), 'officials', 'shared-hand');

/** "We will continue our discussion of fishing quotas": talks on a thing that go on later, not what follows today. */
const isGoingOnWithTalks = ({ view }: Context, { first, last }: Sentence, { head, last: end }: Deed): boolean =>
  view.has(head, head + 1, 'go-on-with') && view.has(head, Math.min(end, head + 6), 'discussion-on') && !view.has(first, last, 'this-day');

const isOfBothAspects = ({ view, analysed }: Context, { head, first }: Deed): boolean =>
  analysed.lang === 'ru' && head === first && /(из|фиц)иру(ет|ют)$/.test(view.form(head));

/** "Informed the Prime Minister that Canada would send …": what is told is what will be done. */
const isInformed = ({ view }: Context, first: number, that: number): boolean => {
  if (view.form(that) !== 'that') return false;
  for (let i = first; i < that; i++) if (/^(informed|told|notified)$/.test(view.form(i))) return true;
  return false;
};
