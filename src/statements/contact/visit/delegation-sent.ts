import type { Actor, Contact, ContactStatus, Draft, Office, SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { headOfDelegation } from './delegation-head.js';

const NAME = 'contact/delegation-sent';

export const delegationSent: Rule<Contact> = {
  name: NAME,
  finds: 'A delegation or envoy one state sent or will send to another: "thank you for sending a delegation to the parade in Moscow".',
  triggers: ['send-off'],
  find(context, sentence) {
    return firstTold(context, sentence, sentAt, 'send-off');
  },
};

function sentAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  const reach = Math.min(clause.last, verb.last + 9);
  const named = personSent(room, verb, reach);
  const minister = named ?? ministerSent(context, verb, reach);
  // "the delegation you sent", «делегацию, которую Вы направили»
  const before = view.senses(Math.max(sentence.first, verb.first - 5), verb.first, 'delegation-noun', 'envoy-noun').at(-1);
  const sent =
    minister ??
    view.sense(verb.last, reach, 'delegation-noun') ??
    view.sense(verb.last, reach, 'envoy-noun') ??
    (before && SENT_BEFORE.test(view.words(before.last, verb.first)) ? before : null);
  if (!sent || view.has(clause.first, clause.last, 'letter-noun', 'not', 'invitation')) return null;
  const sender = senderOf(room, verb, clause);
  if (!sender || sender.state === null) return null;
  const ru = context.analysed.lang === 'ru';
  // «направим в Баку делегацию»: before the word as well
  const where = whereIn(room, sent.first, ru ? verb.last : sent.last, clause.last);
  const us = view.has(verb.first, Math.min(clause.last, sent.last + 9), 'to-us') ? room.voice.own : null;
  const host = where.state ?? us;
  if (host === sender.state) return null;
  // "we are sending a team to work alongside yours": nobody tells where
  if (view.form(verb.first) === 'sending' && where.last === null && us === null && !view.has(clause.first, verb.first, 'thank-verb'))
    return null;
  const time = timeNear(room, sent.first, clause.first, clause.last);
  const status = statusAt(room, verb, clause, sideOf(room, time));
  const office = minister
    ? minister.office
    : DELEGATION.test(view.form(sent.last - 1))
      ? (headOfDelegation(view, sent.last) ?? 'delegation')
      : ENVOY.test(view.form(sent.first))
        ? 'envoy'
        : 'other';
  const actor: Actor = { state: sender.state, office, name: named?.name ?? null };
  const hosts = host === null ? hostOf(room, actor, where) : [host];
  if (status === null || hosts.length === 0) return null;
  const quote = quoteSpan(context, clause.first, sentence.last - verb.first <= SHORT ? sentence.last : clause.last);
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'visit', status, actors: [actor], with: hosts, where, time, quote });
}

/** "we will send our Deputy Prime Minister": an office of one's own right behind the verb. */
function ministerSent({ view }: Context, { last }: SenseHit, reach: number): (TokenRange & { readonly office: Office }) | null {
  const [told] = view.mentions(last, Math.min(reach, last + 4), 'office');
  // "will send Assistant Secretary So-and-so"
  const named = told && view.mentions(told.last, told.last + 3, 'person').some(({ office }) => office?.first === told.first);
  if (named && told.first === last && (told.state ?? null) === null) return told;
  if (!told || told.number === 'plur' || told.office === 'other' || told.state !== null) return null;
  return /^(our|my|his|her|their|its|a|the|наш\p{L}*|сво\p{L}+)$/u.test(view.form(last)) ? told : null;
}

/** Only whose it is stands between the delegation and the verb behind it. */
const SENT_BEFORE = /^((that |which )?you( have| had)?|, котор\p{L}+ (вы )?(к нам )?)$/iu;
/** "is sending Secretary So-and-so": somebody of the sender's, by office and name right behind the verb. */
function personSent(
  room: Room,
  { last }: SenseHit,
  reach: number,
): (TokenRange & { readonly office: Office; readonly name: string }) | null {
  const someone = peopleIn(room, last, reach).find(({ of, first, possessive }) => of === 'named' && !possessive && first - last <= 3);
  const [actor] = someone?.actors ?? [];
  if (!someone || !actor?.name || actor.office === null || room.leaders.some(({ name }) => name === actor.name)) return null;
  return { first: someone.first, last: someone.last, office: actor.office, name: actor.name };
}

const ENVOY = /^(envoy|envoys|special|representative|emissar|посланник|спец|представител|миссия)/;
const DELEGATION = /^(delegation|mission|team|делегаци|мисси)/;
/** A sentence of no more than this many tokens is quoted to its end: the parade the delegation was sent to is told there. */
const SHORT = 34;

function statusAt(
  room: Room,
  verb: SenseHit,
  clause: { first: number; last: number },
  side: 'before' | 'after' | null,
): ContactStatus | null {
  const { view } = room.context;
  if (side === 'after') return 'planned';
  const tense = tensesIn(room, clause.first, verb.last);
  if (tense.future || view.has(Math.max(clause.first, verb.first - 4), verb.first, 'decision-noun', 'upcoming')) return 'planned';
  const thanked = view.has(room.sentence.first, verb.first, 'thank-verb');
  // "mean to send", "agreed to send", "said he would send"
  const meant =
    view.form(verb.first - 1) === 'would' ||
    (view.form(verb.first - 1) === 'be' && view.form(verb.first - 2) === 'would') ||
    (view.form(verb.first - 1) === 'to' &&
      /^(mean|means|agree|agreed|agrees|consented|plan|plans|planned|intend|intends|intended|promised|undertook|decided|ready|want|wants|going|offered)$/.test(
        view.form(verb.first - 2),
      ));
  // "I'm sending", "said he was sending"
  const be = view.form(verb.first - 1);
  const sending =
    view.form(verb.first) === 'sending' &&
    (/^(i'm|we're|is|are|am|he's|she's)$/.test(be) || (room.sentence.turn === null && /^(was|were)$/.test(be)));
  if ((meant || sending) && !thanked) return 'planned';
  return side === 'before' || thanked || (tense.past && view.token(verb.first)?.reading?.tense === 'past') ? 'held' : null;
}

/** Who sends: the subject, or the one who is thanked for it. */
function senderOf(room: Room, verb: SenseHit, clause: { first: number; last: number }): Actor | null {
  const { view } = room.context;
  const before = peopleIn(room, room.sentence.first, verb.last).filter(
    // «направлю к вам помощника»: told by the verb alone
    (someone) => someone.last <= verb.first || (someone.first === verb.first && someone.of !== 'named'),
  );
  const thanks = view.senses(room.sentence.first, verb.first, 'thank-verb').at(-1);
  if (thanks) return before.find((someone) => someone.first >= thanks.last && !someone.possessive)?.actors[0] ?? room.you;
  const owner = before.findLast((someone) => someone.possessive && verb.first - someone.last <= 3);
  const subject = before.findLast(
    (someone) => !someone.possessive && someone.first >= clause.first && (someone.case === 'nom' || someone.case === null),
  );
  const found = owner ?? subject;
  // "the Georgian side will send its minister", "Georgia is sending a team"
  if (!found && room.context.analysed.lang === 'en') {
    const named = view.mentions(clause.first, verb.first).findLast(({ of }) => of === 'state' || of === 'state-adjective');
    const side =
      named && (named.of === 'state' || (named.of === 'state-adjective' && /^(side|government)$/.test(view.form(named.last))))
        ? named
        : null;
    const [state] = side && 'states' in side ? side.states : [];
    if (side && state && verb.first - side.last <= 4 && !/^(to|of|in|with|from|for)$/.test(view.form(side.first - 1)))
      return { state, office: 'other', name: null };
  }
  if (!found) return null;
  return found.of === 'we' ? room.me : found.of === 'leaders' ? null : (found.actors[0] ?? null);
}
