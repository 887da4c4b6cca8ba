import type { Actor, Contact, ContactChannel, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { formerOffice } from '../people/former-office.js';
import { peopleIn } from '../people/people.js';
import { besideSummit } from '../relative.js';
import { clauseAt, isElsewhere, isLead, type Room, roomAt, sameActor } from '../room.js';
import { isBesideTalks, sideOf, sideTold, timeNear, whenOf } from '../time.js';
import { whereAround, whereIn } from '../where.js';
import { contactDrafts } from './again.js';
import { statusAt } from './meeting-status.js';
import { timeBeforeThere, timeBeforeWhen, timeBeside } from './meeting-time.js';
import { thoseWhoMet } from './met.js';
import { areThoseWhoTalk, isThisMeeting } from './this-meeting.js';
import { isEncounter, isOfOfficials, isToldBeside } from './told-beside.js';

const NAME = 'contact/meeting-verb';

export const meetingVerb: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting told by a verb: those here, or one of them and somebody else, met before or will meet.',
  triggers: ['meet-verb', 'speak-verb'],
  find(context, sentence) {
    return context.view
      .senses(sentence.first, sentence.last, 'meet-verb', 'speak-verb')
      .flatMap((verb) => meetingAt(context, sentence, verb));
  },
};

type Range = { readonly first: number; readonly last: number };

function meetingAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  // "thank you for finding the time and meeting us": here and now
  if (/^meeting$/.test(view.form(verb.first)) && view.form(verb.first - 1) === 'and' && view.has(sentence.first, verb.first, 'thank-verb'))
    return [];
  // "kept us from meeting"
  // "the tenth time we are seeing each other"
  const gerund =
    context.analysed.lang === 'en' &&
    (/^(from|after|before|when|since|are|were|been|be|we're)$/.test(view.form(verb.first - 1)) ||
      // "looking forward to sitting down with you", "we'll both be in Rome"
      ((view.form(verb.first) === 'sitting' ||
        (/^(seeing|meeting)$/.test(view.form(verb.first)) && view.form(verb.first + 1) === 'each')) &&
        view.has(verb.first - 4, verb.first, 'look-forward')) ||
      view.form(verb.first) === 'both');
  if (!reading || !(gerund || reading.pos === 'verb' || reading.pos === 'infinitive' || reading.pos === 'participle')) return [];
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.form(verb.first) === 'собирались' && isMeantOnly(view, verb, clause)) return [];
  if (view.has(clause.first, clause.last, 'call-verb', 'call-noun', 'commission-word')) return [];
  // "the dialogue will convene in Rome" tells of no persons
  if (/^(re)?convene$/.test(view.form(verb.first)) && !view.has(Math.max(clause.first, verb.first - 5), verb.first, 'officials-noun'))
    return [];
  // "we have never met"
  if (context.analysed.lang === 'en' && view.has(Math.max(clause.first, verb.first - 2), verb.first, 'nobody')) return [];
  // "glad of this opportunity to meet": the talks themselves
  if (THIS_CHANCE.test(view.words(Math.max(sentence.first, verb.first - 5), verb.first))) return [];
  // "our working group has met"; «в формате Совета мы встречались» tells of us
  const near0 = Math.max(clause.first, verb.first - 6);
  if (view.has(near0, verb.first, 'council-noun') && !view.has(near0, verb.first, 'we')) return [];
  // "to meet the criteria"
  if (view.has(verb.last, Math.min(clause.last, verb.last + 8), 'met-aim')) return [];
  const time =
    timeNear(room, verb.first, clause.first, clause.last) ??
    timeBeside(room, clause) ??
    timeBeforeWhen(room, clause) ??
    timeBeforeThere(room, verb, clause);
  // "we meet often: on 3 May, we met in Sochi": the habit is told of before the colon
  if (view.has(clause.first, clause.last, 'habitually') && time !== null && isBehindColon(view, verb.last, time.first)) return [];
  const beside = besideSummit(room, clause)?.told ?? null;
  const near = whereAround(room, verb.first, clause);
  const where = near.last === null && beside ? whereIn(room, beside.first, beside.first, beside.last) : near;
  // "in Astana we had a chance to talk"
  const talked = isElsewhere(room, where.place) && view.has(clause.first, verb.first, 'had-chance', 'will-have-chance');
  if (
    verb.sense === 'speak-verb' &&
    !talked &&
    !isOfOfficials(room, verb, clause, isElsewhere(room, where.place)) &&
    !isEncounter(room, verb, sentence) &&
    !isToldBeside(room, verb, clause, time)
  )
    return [];
  const status = statusAt(
    room,
    verb,
    clause,
    time !== null || where.place !== null || sideTold(room, time, clause.first, clause.last) !== null,
  );
  if (!status) return [];
  const otherDay = time !== null && sideOf(room, time) !== null;
  if (status === 'held' && !otherDay && room.voice.speaker === null && isLead(context, sentence)) return [];
  const met = thoseWhoMet(room, verb, clause);
  // «лидеры встретились также с представителями …»: beside the talks
  const also = alsoMet(room, verb, clause, status);
  if (also) return [contactDraft({ rule: NAME, room, anchor: verb, channel: 'meeting', status, ...also, where, time })];
  // the report of the talks themselves: those listed behind attended them
  if (room.voice.turn === null && met.some((one) => !one.third && isThisMeeting(room, verb, clause, status, otherDay, where.place)))
    return [];
  // "the President met the Emir, Sheikh So-and-so, in the town today", told by the publisher: those who talk, by other names
  if (room.voice.turn === null && !otherDay && status === 'held' && met.some(({ actors }) => areThoseWhoTalk(room, actors))) {
    if (isThisMeeting(room, verb, clause, status, otherDay, where.place) && !isBesideTalks(room, clause.first, clause.last)) return [];
  }
  const drafts = met.filter(({ third }) => third || !isThisMeeting(room, verb, clause, status, otherDay, where.place));
  return drafts.flatMap(({ actors, last }) =>
    contactDrafts({
      rule: NAME,
      room,
      anchor: verb,
      channel: channelOf(room, verb, clause, where.place),
      status,
      actors: status === 'held' ? actors.map((actor) => formerOffice(room, actor, clause)) : actors,
      with: otherSide(actors),
      where,
      time,
      when: whenOf(room, time, clause.first, clause.last),
      ...(drafts.length > 1 && last !== null ? { quote: quoteSpan(context, clause.first, last) } : {}),
    }),
  );
}

/** Those who hold a call and had spoken before, nobody says where, had called each other. */
function channelOf(
  { context: { view, scene }, voice }: Room,
  verb: SenseHit,
  { first, last }: Range,
  place: string | null,
): ContactChannel {
  if (view.has(first, last, 'consultations-format.ru')) return 'consultations';
  const byPhone = verb.sense === 'speak-verb' && scene.meeting.channel === 'call' && voice.turn === null && place === null;
  return byPhone ? 'call' : 'meeting';
}

/** Both leaders, who met with some others as well. */
function alsoMet(room: Room, verb: SenseHit, clause: Range, status: ContactStatus): { actors: readonly Actor[]; with: string[] } | null {
  const { view } = room.context;
  const beside = view.sense(Math.max(clause.first, verb.first - 1), Math.min(clause.last, verb.last + 2), 'besides');
  if (!beside || room.voice.turn !== null || status !== 'held' || room.leaders.length !== 2) return null;
  const after = Math.max(beside.last, verb.last);
  if (!/^(with|с|со)$/.test(view.form(after)) || !view.has(after, Math.min(clause.last, after + 4), 'officials-noun')) return null;
  const both = peopleIn(room, clause.first, verb.first)
    .filter((someone) => !someone.possessive)
    .flatMap(({ actors }) => actors);
  return room.leaders.every((leader) => both.some((actor) => sameActor(actor, leader)))
    ? { actors: room.leaders, with: otherSide(room.leaders) }
    : null;
}

function isBehindColon(view: Context['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.form(at) === ':') return true;
  return false;
}

/** «собирались в Баку открыть школу», «собирались в Москву»: what one meant to do. */
function isMeantOnly(view: Context['view'], { last }: SenseHit, clause: Range): boolean {
  const [place] = view.mentions(last, Math.min(clause.last, last + 2));
  if (place && place.case === 'acc') return true;
  for (let at = last; at < clause.last; at++) if (view.token(at)?.reading?.pos === 'infinitive') return true;
  return false;
}

const THIS_CHANCE = /(^| )this (\S+ )?(opportunity|chance|occasion) to $|(^| )this (\S+ )?(opportunity|chance|occasion) to$/i;
