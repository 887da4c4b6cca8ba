import type { Contact, ContactChannel, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { isFutureOnly } from '../future-only.js';
import { clauseAt, isElsewhere, isTitle, type Room, roomAt } from '../room.js';
import { isMonthToCome } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear, timeOrOpening, whenOf } from '../time.js';
import { whereAround } from '../where.js';
import { contactDrafts } from './again.js';
import { isGerundFor } from './gerund-for.js';
import { calledBy, hostsOf, thoseAt } from './participants.js';

const NAME = 'contact/taking-part';

export const takingPart: Rule<Contact> = {
  name: NAME,
  finds: 'A leader or minister who took, takes or will take part in a summit, forum, conference, ceremony or session of several states.',
  triggers: ['take-part', 'represent-at', 'go-verb', 'come-verb'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    const out: Draft<Contact>[] = [];
    for (const verb of context.view.senses(sentence.first, sentence.last, 'take-part', 'represent-at', 'go-verb', 'come-verb')) {
      const found = takingPartAt(context, sentence, verb);
      if (!out.some((other) => other.span.start === found[0]?.span.start)) out.push(...found);
    }
    return out;
  },
};

type Range = { readonly first: number; readonly last: number };
const CHANNELS: Readonly<Record<string, ContactChannel>> = {
  'summit-noun': 'summit',
  'forum-noun': 'other',
  'ceremony-noun': 'other',
  session: 'meeting',
  'event-any': 'other',
};

function takingPartAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, 'invite-verb', 'invitation', 'expect-guest', 'glad-to-see', 'commission-noun')) return [];
  // «был на параде не ради протокола» denies not that he was there
  if (view.has(clause.first, Math.min(clause.last, verb.last + 1), 'not')) return [];
  // "if you were able to attend"
  if (/^(if|если)$/.test(view.form(clause.first)) || /^(if|если)$/.test(view.form(clause.first + 1))) return [];
  if (isFutureOnly(context, verb)) return [];
  const event = eventOf(room, verb, clause);
  if (!event) return [];
  const status = statusAt(room, verb, clause, event);
  if (!status) return [];
  const where = whereAround(room, event.first, clause);
  const actors = thoseAt(room, verb, clause);
  if (actors.length === 0) return [];
  // "last year you attended the forum in our city", said by the host: a visit
  const [only] = actors;
  const speaks = /^(выступ|sp(ea|o)k|address)/.test(view.form(verb.first));
  const visits =
    !speaks && event.sense === 'forum-noun' && actors.length === 1 && only === room.you && view.has(clause.first, verb.first, 'you-one');
  const called = where.place === null && context.analysed.lang === 'en' ? calledBy(view, event) : null;
  const plenary = event.sense === 'session' && /^(пленарн|plenary)/.test(view.form(event.first - 1));
  const channel = visits ? 'visit' : plenary ? 'other' : (CHANNELS[event.sense] as ContactChannel);
  const time = timeOrOpening(room, event.first, clause.first, clause.last);
  return contactDrafts({
    rule: NAME,
    room,
    anchor: verb,
    channel,
    status,
    actors,
    with: hostsOf(room, actors, where.state ?? called?.state ?? null),
    where: called ? { place: called.name, state: called.state, last: called.last } : where,
    time,
    when: whenOf(room, time, clause.first, clause.last),
  });
}

/** What one takes part in: named behind the verb, before it («в этой конференции он примет участие»), or in the clause it belongs to. */
function eventOf({ context, sentence }: Room, verb: SenseHit, clause: Range): SenseHit | null {
  const { view } = context;
  const kinds = ['summit-noun', 'forum-noun', 'ceremony-noun', 'session'];
  const nouns = (first: number, last: number): SenseHit[] =>
    view.senses(first, last, ...kinds).filter((hit) => hit.sense !== 'session' || view.token(hit.first)?.reading?.pos === 'noun');
  const all = nouns(verb.last - verb.first > 1 ? verb.first + 1 : verb.last, Math.min(clause.last, verb.last + 12));
  // "a meeting of the Council of Heads of State" is a summit, though "meeting" alone is a session
  // «на пленарном заседании форума» is the forum
  const behind =
    all.find(({ first, sense }) => sense === 'summit-noun' && first === all[0]?.first) ??
    all.find(({ first, sense }) => sense !== 'session' && all[0]?.sense === 'session' && first - (all[0]?.last ?? 0) <= 2) ??
    all[0];
  const travels = verb.sense === 'go-verb' || verb.sense === 'come-verb';
  if (travels) {
    // «на саммит приедет министр»
    const ahead = behind ?? (context.analysed.lang === 'ru' ? nouns(clause.first, verb.first).at(-1) : undefined);
    return ahead && ahead.sense !== 'session' && isHeadedFor(view, ahead) ? ahead : null;
  }
  if (behind) return behind;
  // «участвовали в большом международном мероприятии»: not any event, one that is described
  const [any] = view.senses(verb.last, Math.min(clause.last, verb.last + 7), 'event-any');
  if (any && view.token(any.first - 1)?.reading?.pos === 'adjective' && view.token(any.first)?.reading?.number !== 'plur') return any;
  // «пройдут мероприятия с участием президентов»
  if (/^(участием|participation)$/.test(view.form(verb.last - 1))) {
    const any = view.senses(clause.first, verb.first, 'event-any').at(-1);
    if (any) return any;
  }
  const before = nouns(clause.first, verb.first).at(-1);
  if (before) return before;
  // «участвовал в Днях экономики», "took part in the Days of Culture"
  const days = daysOf(view, verb.last, Math.min(clause.last, verb.last + 4));
  if (days) return days;
  // "the forum, in which you too took part"
  if (!/^(which|котор)/.test(view.form(clause.first + 1)) && !/^(which|where|котор|где)/.test(view.form(clause.first))) return null;
  return nouns(Math.max(sentence.first, clause.first - 8), clause.first).at(-1) ?? null;
}

/** Days of a land, its culture or economy. */
function daysOf(view: Context['view'], from: number, to: number): SenseHit | null {
  for (let at = from; at < to; at++) {
    if (!/^(days|днях)$/.test(view.form(at)) || !/^(the|in|в)$/.test(view.form(at - 1))) continue;
    if (view.form(at) === 'days' && view.form(at + 1) !== 'of') continue;
    const [named] = view.mentions(at, at + 6).filter(({ of }) => of === 'state' || of === 'state-adjective');
    if (named || view.has(at, at + 6, 'days-of')) return { first: at, last: at + 1, sense: 'event-any' };
  }
  return null;
}

/** «на саммит», "to the forum": only adjectives and names stand between. */
function isHeadedFor(view: Context['view'], event: SenseHit): boolean {
  for (let at = event.first - 1; at > event.first - 6; at--) {
    if (/^(на|to|for)$/.test(view.form(at))) return true;
    const pos = view.token(at)?.reading?.pos;
    if (pos === 'verb' || pos === 'conjunction' || pos === 'preposition') return false;
  }
  return false;
}

function statusAt(room: Room, verb: SenseHit, clause: Range, event: SenseHit): ContactStatus | null {
  const { view } = room.context;
  if (view.has(clause.first, clause.last, 'call-off')) return 'cancelled';
  const time = timeNear(room, event.first, Math.min(clause.first, event.first), clause.last);
  const side = sideOf(room, time);
  // "I wanted to attend", "you came in order to attend"
  // "I am grateful to your Prime Minister for attending"; thanks for coming to the talks are no contact
  // «благодарю за участие в саммите в Баку»: elsewhere
  const there = /^(участие|participation|participating|attending|taking)$/.test(view.form(verb.first)) && event.sense !== 'session';
  if (there && side !== 'after' && isElsewhere(room, whereAround(room, event.first, clause).place))
    if (view.has(clause.first, verb.first, 'thank-verb')) return 'held';
  const attended = room.you !== null && verb.sense === 'take-part' && event.sense === 'ceremony-noun' && isGerundFor(view, verb);
  if (attended && view.has(clause.first, verb.first, 'thank-verb') && side !== 'after') return 'held';
  // "thanked him for participating in the summit", told by the publisher
  if (room.sentence.turn === null && isGerundFor(view, verb) && event.sense === 'summit-noun' && side !== 'after')
    if (view.has(clause.first, verb.first, 'thank-verb') && room.context.analysed.lang === 'en') return 'held';
  const thanked = view.has(clause.first, verb.first, 'thank-verb') && side === 'before';
  if (!thanked && view.has(clause.first, verb.first, 'would-like', 'thank-verb') && side !== 'after') return null;
  const tense = tensesIn(room, clause.first, Math.max(verb.last, event.last));
  if (side === 'after') return 'planned';
  // "I look forward to coming back in September for the summit", "plans to attend the forum in May"
  const awaited = view.has(clause.first, verb.first, 'look-forward', 'bound-to-come') && room.context.analysed.lang === 'en';
  if (side === 'before' && awaited && time !== null && isMonthToCome(room, time)) return 'planned';
  // «подтвердил участие в саммите 13 октября», read as the last October
  const confirmed = verb.sense === 'take-part' && view.has(Math.max(clause.first, verb.first - 4), verb.first, 'confirm-verb');
  if (side === 'before' && confirmed && time !== null && !/\d{4}/.test(view.words(time.first, time.last))) return 'planned';
  if (side === 'before') return 'held';
  // «подтвердил своё участие в саммите», "confirmed that he would attend"
  if (confirmed) return 'planned';
  if (tense.future) return 'planned';
  if (view.has(clause.first, verb.first, 'upcoming-strong')) return 'planned';
  const reading = view.token(verb.first)?.reading;
  const bare = view.form(verb.first - 1) === 'to' || reading?.pos !== 'verb' || reading.tense === null;
  if (bare && !tense.past && view.has(clause.first, verb.first, 'upcoming')) return 'planned';
  // "he signified his intention to take part", "said he intended to attend", "would attend"
  const meant =
    view.form(verb.first - 1) === 'to' &&
    view.has(Math.max(clause.first, verb.first - 5), verb.first, 'upcoming', 'decision-noun', 'bound-to-come');
  if (meant || view.form(verb.first - 1) === 'would') return 'planned';
  if (verb.sense === 'go-verb' && tense.present && !tense.past) return 'planned';
  // the publisher lists those who attended the talks themselves
  if (room.voice.turn === null && room.voice.speaker === null) {
    // "the President also took part in the business forum"
    // the publisher of another meeting tells that he was at a summit too
    if (tense.past && event.sense === 'summit-noun' && verb.sense === 'take-part' && isOtherThanTalks(room.context)) return 'held';
    const own = event.sense === 'forum-noun' || event.sense === 'ceremony-noun' || event.sense === 'summit-noun';
    return tense.past && own && verb.sense === 'take-part' && view.has(clause.first, clause.last, 'besides', 'earlier-today')
      ? 'held'
      : null;
  }
  if (tense.past && event.sense !== 'session' && verb.sense !== 'come-verb') return 'held';
  return null;
}

/** The title tells of a meeting or a press conference, not of the summit. */
function isOtherThanTalks({ view, analysed, scene }: Context): boolean {
  const title = analysed.readout.header.titleSpan;
  if (title === null || (scene.meeting.channel !== 'press-conference' && scene.meeting.channel !== 'meeting')) return false;
  const named = analysed.sentences.find(({ start }) => start >= title.start && start < title.end);
  return named !== undefined && !view.has(named.first, named.last, 'summit-noun', 'forum-noun', 'multilateral-event');
}
