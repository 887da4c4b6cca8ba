import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { officeActing } from '../people/people.js';
import { relativeOf } from '../relative.js';
import { clauseAt, dayOf, type Room, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { bareCommission, heldInstead, listedIn } from './commission-alone.js';
import { sessionIn } from './commission-session.js';
import { NAME, sides } from './commission-sides.js';
import { isOfBoth } from './of-both-sides.js';
import { isAtRest, isWanted, WORK } from './work-asked.js';

export const commission: Rule<Contact> = {
  name: NAME,
  finds: 'An intergovernmental commission: that it works, and each session of it past or to come.',
  triggers: ['commission-noun', 'council-noun', 'commission-word'],
  find(context, sentence) {
    const { view } = context;
    const listed = listedIn(context, sentence);
    if (listed.length > 1) return listed;
    const noun = context.view.senses(sentence.first, sentence.last, 'commission-noun')[0] ?? bareCommission(context, sentence);
    const own = noun ? commissionAt(context, sentence, noun) : [];
    const council = context.view
      .senses(sentence.first, sentence.last, 'council-noun')
      .find((one) => !noun || (one.first >= noun.last && view.has(noun.last, one.first, 'session')));
    return council && isOfBoth(context, sentence, council) ? [...own, ...commissionAt(context, sentence, council)] : own;
  },
};

function commissionAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const out: Draft<Contact>[] = [];
  const tense = tensesIn(room, clause.first, clause.last);
  const session = sessionIn(room, noun, sentence);
  // "the chairman of the commission took part in the talks"
  const narrated = room.voice.turn === null && room.voice.speaker === null;
  const titled = narrated && view.mentions(clause.first, clause.last, 'person').length > 0;
  // «пауза в работе комиссии»: it does not sit
  const atRest = isAtRest(view, clause.first, noun.first);
  if ((!session || session.clause !== clause) && !titled && !atRest && !view.has(noun.last, clause.last, 'take-part')) {
    if (
      view.has(clause.first, clause.last, 'commission-works', 'at-work') &&
      !tense.future &&
      !/(^| )being (established|set|created|formed)(?= |[.,]|$)/i.test(view.words(noun.last, Math.min(clause.last, noun.last + 14))) &&
      !isOfChairsWhoMeet(view, clause, noun) &&
      (!(tense.past && !tense.present && context.analysed.lang === 'ru') ||
        view.has(clause.first, clause.last, 'commission-started') ||
        // «признано целесообразным задействовать комиссию»
        view.form(view.sense(clause.first, noun.first, 'commission-works')?.first ?? -1) === 'задействовать')
    )
      out.push(contactDraft({ rule: NAME, room, anchor: noun, channel: 'commission', status: 'ongoing', ...sides(room), when: null }));
  }
  // "the commission has not met for long"
  if (session && view.has(Math.max(session.clause.first, session.hit.first - 2), session.hit.first, 'not')) return out;
  // «отмечена активная работа комиссии», "the activity of the commission was discussed"
  if (!session && out.length === 0 && !atRest && WORK.test(view.words(Math.max(clause.first, noun.first - 4), noun.first)) && !tense.future)
    out.push(contactDraft({ rule: NAME, room, anchor: noun, channel: 'commission', status: 'ongoing', ...sides(room), when: null }));
  // «в ноябре у вас комиссия», "at the commission on 3 May": the session is not named
  const bare = !session && out.length === 0 && noun.sense === 'commission-noun' ? bareSession(room, noun, clause) : null;
  if (bare) out.push(bare);
  if (session) {
    // «заседания комиссии, которое прошло в Казани 12 мая»
    const named = noun.first >= session.hit.last && clauseAt(room, noun.first) === session.clause ? noun : session.hit;
    const relative = relativeOf(room, named, session.clause);
    const told0 = view.has(named.last, session.clause.last, 'took-place', 'took-place-one', 'will-take-place');
    const { first, last } = relative ?? (told0 ? null : predicateBehind(room, session.clause)) ?? session.clause;
    const at = relative ? { first: relative.first, last: relative.first } : session.hit;
    const told = statusOf(room, Math.max(at.first, first), Math.max(at.last, first), first, last);
    const habit =
      view.has(first, last, 'habitually') &&
      sideOf(room, told.time) === null &&
      !view.has(first, last, 'took-place', 'previous-one') &&
      !tensesIn(room, first, last).future;
    // "today we held the council's sixth meeting": the talks themselves
    const own =
      noun.sense === 'council-noun' &&
      (narrated ? told.status !== 'planned' && !habit : told.status === 'held' && told.time !== null && told.time.period === dayOf(room));
    // «условлено провести …, чтобы затем созвать Совет»
    const convened =
      view.token(session.hit.first)?.reading?.pos === 'infinitive' &&
      view.has(sentence.first, session.hit.first, 'agreed', 'upcoming-strong');
    // "I propose convening the commission in May"
    const offered = told.status === 'planned' && view.has(Math.max(first, session.hit.first - 4), session.hit.first, 'propose-contact');
    const status = own
      ? null
      : habit
        ? 'ongoing'
        : offered || isWanted(context, sentence, clause)
          ? 'proposed'
          : (told.status ?? (convened ? 'planned' : null));
    if (status)
      out.push(
        contactDraft({
          rule: NAME,
          room,
          anchor: session.hit,
          channel: 'commission',
          status: habit ? 'ongoing' : status,
          ...sides(room, habit ? 'delegation' : officeActing(room, session.clause, 'delegation')),
          where: habit ? null : whereIn(room, at.first, first, last),
          time: told.time,
          ...(relative ? { quote: quoteSpan(context, session.clause.first, relative.last) } : {}),
          ...(habit ? { when: null } : {}),
        }),
      );
  }
  const later = out.at(-1)?.fields.status === 'cancelled' && session ? heldInstead(room, session.clause.last) : null;
  return later ? [...out, later] : out;
}

/** "the co-chairs of the commission are meeting": told by another rule. */
const isOfChairsWhoMeet = (view: Context['view'], { first, last }: Range, noun: SenseHit): boolean =>
  view.has(Math.max(first, noun.first - 4), noun.first, 'co-chair') && view.has(noun.last, last + 8, 'meet-verb', 'session');

/** A session told by the commission itself and its day or month: to come where no verb says otherwise, over where something was done at it. */
function bareSession(room: Room, noun: SenseHit, clause: Range): Draft<Contact> | null {
  const { view } = room.context;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  const side = sideOf(room, time);
  if (time === null || side === null || time.grain === 'year' || room.voice.turn === null) return null;
  const { past, present, future } = tensesIn(room, clause.first, side === 'after' ? noun.last : clause.last);
  const at = /^(на|at)$/.test(view.form(noun.first - 1)) || /^(на|at)$/.test(view.form(noun.first - 2));
  // «давайте проведём комиссию осенью»
  // «межправкомиссию мы провели в марте»
  const made =
    side === 'before' && !future && noun.last < clause.last && HELD.test(view.words(noun.last, Math.min(clause.last, noun.last + 4)));
  const held = side === 'after' && !past && view.has(Math.max(clause.first, noun.first - 4), noun.first, 'will-take-place');
  const offered = held && view.has(clause.first, noun.first, 'propose-contact', 'let-us');
  if (!held && !made && (side === 'after' ? past || present || future || at : !at || future)) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'commission',
    status: offered ? 'proposed' : side === 'after' ? 'planned' : 'held',
    ...sides(room),
    where: whereIn(room, noun.first, clause.first, clause.last),
    time,
  });
}

const HELD = /(^| )(провели|провёл|провел|собирали|созывали)( |$)/i;

/** «заседание комиссии, перенесённое с весны, пройдёт в мае»: the predicate behind what was put in between. */
function predicateBehind({ context: { view }, sentence }: Room, clause: Range): Range | null {
  const next = sentence.clauses.find(({ first }) => first >= clause.last);
  if (!next || view.form(clause.last - 1) !== ',') return null;
  // "the commission on trade, economic, scientific and technical cooperation would be held in Baku"
  let at = next.first;
  while (at < next.last && /^(adjective|noun|conjunction)$/.test(view.token(at)?.reading?.pos ?? '')) at++;
  if (at > next.first && at < next.last && view.has(at, Math.min(next.last, at + 4), 'took-place', 'will-take-place')) return next;
  const reading = view.token(next.first)?.reading;
  return reading?.pos === 'verb' || (reading?.pos === 'participle' && reading.short) ? next : null;
}

type Range = { readonly first: number; readonly last: number };
