import type { Actor, Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold, type ToldAt } from '../first-told.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/decided-to-come';

export const decidedToCome: Rule<Contact> = {
  name: NAME,
  finds: 'A decision or wish to come: «помним о Вашем решении приехать в Казань в июле», "I look forward to coming back to see you".',
  triggers: ['decision-noun', 'look-forward', 'hope-to'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, comingAt, 'decision-noun', 'look-forward', 'hope-to');
  },
};

const comingAt: ToldAt = (context, sentence, hit) =>
  hit.sense === 'decision-noun' ? decided(context, sentence, hit) : hoped(context, sentence, hit);

/** The verb of coming within a few words, in a form that tells no time. */
function comingAfter({ view }: Context, first: number, last: number): SenseHit | null {
  return (
    view.senses(first, Math.min(last, first + 7), 'come-verb', 'visit-verb', 'come-back').find(({ first: at }) => {
      const reading = view.token(at)?.reading;
      return reading?.pos === 'infinitive' || (reading?.pos !== 'verb' && /ing$/.test(view.form(at))) || view.form(at - 1) === 'to';
    }) ?? null
  );
}

function decided(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const whose = view.senses(Math.max(clause.first, noun.first - 3), noun.first, 'mine', 'your').at(-1);
  const traveller = whose ? (whose.sense === 'mine' ? room.me : room.you) : null;
  const verb = traveller ? comingAfter(context, noun.last, clause.last) : null;
  if (!traveller || !verb) return null;
  const where = whereIn(room, verb.first, verb.first, clause.last);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const side = sideOf(room, time);
  if (side === null || where.last === null) return null;
  return visit(room, verb, traveller, side === 'before' ? 'held' : 'planned', clause);
}

function hoped(context: Context, sentence: Sentence, mark: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, mark.first);
  const clause = clauseAt(room, mark.first);
  const { me, you } = room;
  if (!me || !you || view.has(clause.first, mark.first, 'not') || !view.has(clause.first, mark.last, 'i-one', 'we')) return null;
  const verb = comingAfter(context, mark.last, clause.last);
  if (!verb || view.has(clause.first, clause.last, 'meet-verb', 'glad-to-see', 'expect-guest', 'summit-noun')) return null;
  // it is the other's country that one hopes to see
  const theirs = view.has(verb.first, Math.min(clause.last, verb.last + 8), 'to-you', 'you-one');
  const where = whereIn(room, verb.first, verb.first, clause.last);
  if (!theirs && where.state !== you.state) return null;
  if (where.state !== null && where.state === me.state) return null;
  const side = sideOf(room, timeNear(room, verb.first, clause.first, clause.last));
  return side === 'before' ? null : visit(room, verb, me, side === 'after' ? 'planned' : 'proposed', clause);
}

function visit(
  room: Room,
  verb: SenseHit,
  traveller: Actor,
  status: ContactStatus,
  clause: { readonly first: number; readonly last: number },
): Draft<Contact> {
  const where = whereIn(room, verb.first, verb.first, clause.last);
  const others = room.context.scene.states.filter((state) => state !== traveller.state);
  const host = where.state !== null && where.state !== traveller.state ? [where.state] : others.slice(0, 1);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'visit', status, actors: [traveller], with: host, where, time });
}
