import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { bothSides } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, roomAt } from '../room.js';
import { isToBeHeld } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/commission-again';

export const commissionAgain: Rule<Contact> = {
  name: NAME,
  finds:
    'A session to come of the commission named in the sentence before: "It will hold its opening session in the autumn", «предлагаю провести её в Баку».',
  triggers: ['will-take-place'],
  needs: ['it-one', 'commission-word'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, heldAt, 'will-take-place');
  },
};

function heldAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, 'not', 'call-off', 'conditional')) return null;
  // «комиссию проведём» names it in a short sentence, "it" right by the verb the one before
  const named = view.sense(Math.max(clause.first, verb.first - 4), Math.min(clause.last, verb.last + 3), 'commission-word');
  const it = view.sense(Math.max(clause.first, verb.first - 3), Math.min(clause.last, verb.last + 2), 'it-one');
  if (view.has(clause.first, clause.last, 'session') && !it) return null;
  if (!named && !(it && isOfBefore(context, sentence))) return null;
  const reading = view.token(verb.first)?.reading;
  const { past, future } = tensesIn(room, clause.first, clause.last);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const side = sideOf(room, time);
  const offered = view.has(sentence.first, verb.first, 'propose-contact', 'let-us');
  const ahead = future || isToBeHeld(view, verb.first - 1) || (reading?.pos === 'infinitive' && (offered || side === 'after'));
  if (past || !ahead || side === 'before') return null;
  const states = bothSides(room.voice);
  if (states.length !== 2) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'commission',
    status: offered ? 'proposed' : 'planned',
    actors: states.map((state) => ({ state, office: 'delegation', name: null })),
    with: states.slice(1),
    where: whereIn(room, verb.last, clause.first, clause.last),
    time,
  });
}

/** The sentence before, in the same turn, speaks of the commission. */
function isOfBefore({ view, analysed }: Context, { index, turn }: Sentence): boolean {
  const before = analysed.sentences[index - 1];
  return before !== undefined && before.turn === turn && view.has(before.first, before.last, 'commission-noun');
}
