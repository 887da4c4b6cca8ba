import type { SenseHit, Sentence, StateCode, Voice } from '../../../domain/index.js';
import { bothSides, statesNamed, statesTold } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import type { Undertaking } from '../undertaking.js';
import { isAddressed, isOffered, isRequest } from './addressed.js';
import { askedIn } from './asked-of.js';
import { type Bound, boundBy } from './bound.js';
import { isJoint } from './joint.js';
import { orderedAtHome, toldAsSubject } from './ordered-by.js';
import { boundByWhomTold } from './told-to.js';

/** Who is bound by what a mark undertakes; null where it is asked of those who are not in the room. */
export function whoIsBound(context: Context, sentence: Sentence, mark: SenseHit, deed: Deed, voice: Voice, how: Undertaking): Bound | null {
  const { view, scene } = context;
  const byWhomTold = boundByWhomTold(context, sentence, mark, voice);
  if (byWhomTold) return byWhomTold;
  const together = view.has(Math.max(sentence.first, mark.first - 4), deed.last, 'together') && how.usual === 'both';
  const home = how.force === 'instruction' ? orderedAtHome(context, sentence, mark, voice) : null;
  if (home) return home;
  const subject = how.force === 'instruction' ? toldAsSubject(context, sentence, mark, voice) : null;
  if (subject) return subject;
  if (how.asks) {
    // «предлагаем вам поставить тракторы»: it is the speaker who would
    if (how.force === 'proposal' && /^вам$/.test(view.form(mark.last)) && voice.own !== null && isOffered(context, mark, deed))
      return { states: [voice.own], first: mark.last, last: deed.first, by: 'I' };
    // «предлагаю Вам проложить …»: put to the other, for both to do
    if (
      how.force === 'proposal' &&
      voice.turn !== null &&
      /^предл/.test(view.form(mark.first)) &&
      /^(вам|тебе)$/.test(view.form(mark.last))
    )
      return { states: bothSides(voice), first: mark.last, last: mark.last + 1, by: 'nobody' };
    const behind = askedIn(context, voice, mark.last, Math.max(mark.last, deed.first));
    const within = behind.length > 0 ? [] : statesNamed(context, mark.first + 1, mark.last).filter((state) => scene.states.includes(state));
    const asked = behind.length > 0 ? behind : within;
    // "the two leaders have instructed their ministers"
    if (how.force === 'instruction' && voice.turn === null && voice.own === null && asked.length > 0) {
      for (let i = mark.last; i < mark.last + 3; i++)
        if (/^(their|своим|свои)$/.test(view.form(i))) return { states: scene.states, first: i, last: i + 1, by: 'named' };
    }
    if (asked.length > 0) {
      // what is demanded of those who are not in the room is not undertaken by anybody
      if (!asked.some((state) => scene.states.includes(state))) return null;
      return { states: asked, first: mark.last, last: deed.first, by: 'named' };
    }
    if (deed.shape === 'infinitive' && how.force === 'proposal' && isAddressed(context, mark.last, deed.first)) return null;
  }
  if (how.counts && deed.head >= mark.last) {
    const awaited = askedIn(
      context,
      voice,
      mark.last,
      deed.head + (deed.shape === 'noun' ? (context.analysed.lang === 'ru' ? 3 : 1) : view.senseAtToken(deed.head, 'ask-help') ? 2 : 0),
    );
    if (awaited.length > 0 && awaited.every((state) => scene.states.includes(state)))
      return { states: awaited, first: mark.last, last: deed.head, by: 'named' };
  }
  if (deed.shape === 'clause') {
    const told = boundBy(context, voice, deed.first + 1, deed.head, how.usual, together);
    // "you may be assured that you will have it": seen to by whoever says so
    if (mark.sense === 'assured-mark' && told.by === 'you' && voice.turn !== null && voice.own !== null)
      return { states: [voice.own], first: mark.first, last: mark.last, by: 'I' };
    // «рассчитываем, что она будет введена в строй»: "she" is the line
    if (isOfAThing(context, told, deed)) return { states: bothSides(voice), first: mark.first, last: mark.first, by: 'nobody' };
    if (told.by !== 'nobody') return told;
    // "you can be sure that the fuel will arrive": whoever says so sees to it
    if (mark.sense === 'assured-mark' && voice.turn !== null && voice.own !== null)
      return { states: [voice.own], first: mark.first, last: mark.last, by: 'I' };
  }
  // "we’re working with Congress to make Kenya a …": with one's own parliament
  if (
    mark.sense === 'work-on' &&
    voice.turn !== null &&
    voice.own !== null &&
    view.form(mark.last - 1) === 'to' &&
    view.has(mark.first, mark.last, 'own-body')
  )
    return { states: [voice.own], first: mark.first, last: mark.last, by: 'we' };
  // "is working with us towards …"
  if (mark.sense === 'work-with' && /^(us|you|нами|вами)$/.test(view.form(mark.last)))
    return { states: bothSides(voice), first: mark.last, last: mark.last + 1, by: 'named' };
  if (how.owned) {
    const first = Math.max(sentence.first, mark.first - 4);
    // "reaffirmed their decision to"
    if (voice.turn === null && view.form(mark.first - 1) === 'their')
      return { states: scene.states, first: mark.first - 1, last: mark.first, by: 'named' };
    // "President Biden welcomed the decision to …": one welcomes what the other decided
    const isWelcomed = WELCOMED.test(view.form(mark.first - 2)) && view.form(mark.first - 1) === 'the';
    if (isWelcomed && voice.own !== null && voice.turn === null && voice.others.length > 0)
      return { states: voice.others, first, last: mark.first, by: 'named' };
    const told = isWelcomed ? [] : statesTold(context, voice, first, mark.first);
    // "they confirmed the decision to …"
    const states =
      told.length === 0 && voice.turn === null && voice.own !== null
        ? [voice.own]
        : told.length === 0 && voice.turn === null
          ? boundBy(context, voice, sentence.first, mark.first, 'both', true).states
          : told;
    return { states, first, last: mark.first, by: 'named' };
  }
  const owner = how.force === 'agreement' ? null : ownerOf(context, voice, mark, deed);
  if (owner) return owner;
  const joint = voice.turn === null && voice.own === null ? boundBy(context, voice, sentence.first, mark.first, 'both', true) : null;
  const isBoth = joint !== null && joint.by !== 'nobody' && joint.states.length > 1;
  if (how.toWhom === 'nobody' && isBoth) return joint;
  // what takes both sides is put to both
  if (how.toWhom === 'nobody' && isJoint(context, deed))
    return { states: bothSides(voice), first: mark.last, last: mark.last, by: 'nobody' };
  // «выступает за ввод центра»: what is being made is both sides'
  if (how.toWhom === 'nobody' && /^(выступа|рату)/.test(view.form(mark.first)))
    return { states: bothSides(voice), first: mark.last, last: mark.last, by: 'nobody' };
  if (how.toWhom === 'nobody') return { states: [], first: mark.last, last: mark.last, by: 'nobody' };
  // «просим рассмотреть», "asked to ease the rules": it is asked of the other side
  if (how.asks && voice.own !== null && voice.others.length > 0 && isRequest(context, mark))
    return { states: voice.others, first: mark.last, last: mark.last, by: 'nobody' };
  if (how.asks && voice.own === null && voice.turn === null && isRequest(context, mark)) {
    // «российская сторона попросила разрешить»: of the other
    const asking = boundBy(context, voice, sentence.first, mark.first, 'both', false);
    const others = scene.states.filter((state) => !asking.states.includes(state));
    if (asking.by === 'named' && asking.states.length === 1 && others.length > 0)
      return { states: others, first: mark.last, last: mark.last, by: 'nobody' };
  }
  if (how.asks)
    return {
      states: boundBy(context, voice, mark.first, mark.first, 'both', true).states,
      first: mark.last,
      last: mark.last,
      by: 'nobody',
    };
  // "our common goal", «взаимная готовность»
  const shared =
    view.has(Math.max(sentence.first, mark.first - 1), mark.last, 'mutual') ||
    (voice.turn !== null && view.has(Math.max(sentence.first, mark.first - 6), mark.last, 'we-affirmed'));
  const bound = boundBy(context, voice, sentence.first, mark.first, shared ? 'both' : how.usual, together || shared);
  const partners = bound.states.length === 1 ? partnersIn(context, sentence.first, deed.last) : [];
  if (partners.length > 0) return { ...bound, states: [...new Set([...bound.states, ...partners])] };
  // "we decided to buy helicopters": for one's own
  if (
    bound.by === 'we' &&
    how.name === 'decided' &&
    voice.turn !== null &&
    voice.own !== null &&
    !together &&
    OWN_DEED.test(view.form(deed.head))
  )
    return { ...bound, states: [voice.own] };
  // "we want to work together"
  if (
    bound.by === 'we' &&
    voice.turn !== null &&
    how.name === 'wanted' &&
    view.has(deed.head, Math.min(deed.last, deed.head + 3), 'together')
  )
    return { ...bound, states: bothSides(voice) };
  // «намечено провести», "it is planned to open": nobody in particular, so both
  if (bound.by === 'nobody' && view.senseAtToken(mark.first, 'planned-passive') !== null) return { ...bound, states: bothSides(voice) };
  // «намерены увеличить взаимную торговлю»: a verb without its pronoun
  if (bound.by === 'nobody' && voice.turn !== null && isJoint(context, deed)) return { ...bound, states: bothSides(voice) };
  // what one side is ready for binds that side
  return bound.by === 'we' && how.name !== 'pledged' && isJoint(context, deed) ? { ...bound, states: bothSides(voice) } : bound;
}

/** «Она», «они» as the subject of what becomes of a thing: «будет открыта», «вступят в силу». */
const isOfAThing = (context: Context, { states, by, first }: Bound, { head }: Deed): boolean =>
  by === 'named' &&
  states.length === 0 &&
  /^(он|она|они)$/.test(context.view.form(first)) &&
  (context.view.tokens[head]?.reading?.pos === 'participle' || context.view.senseAtToken(head, 'comes-about') !== null);

export const WELCOMED = /^(welcomed|hailed|praised|applauded|supported)$/;

const OWN_DEED =
  /^(buy|purchase|acquire|get|join|rejoin|contribute|donate|allocate|double|raise|spend|send|закупить|купить|приобрести|выделить|предоставить|передать|направить|подарить|списать|простить)$/;

/** «Вместе с венгерскими коллегами», "together with Japan": they are bound too. */
export function partnersIn(context: Context, first: number, last: number): StateCode[] {
  const along = context.view.sense(first, last, 'along-with');
  return along
    ? statesNamed(context, along.last, Math.min(last, along.last + 4)).filter((state) => context.scene.states.includes(state))
    : [];
}

/** Whose readiness or commitment it is, told after the word: «готовность таджикской стороны к …», "the commitment of the Canadian side to …". */
function ownerOf(context: Context, voice: Voice, mark: SenseHit, deed: Deed): Bound | null {
  const { view } = context;
  if (deed.shape === 'clause' || deed.first <= mark.last || view.tokens[mark.last - 1]?.reading?.pos !== 'noun') return null;
  const states = statesTold(context, voice, mark.last, deed.first);
  return states.length > 0 ? { states, first: mark.last, last: deed.first, by: 'named' } : null;
}
