import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, dayOf, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { sides } from './commission-sides.js';

const NAME = 'contact/commission-discusses';

export const commissionDiscusses: Rule<Contact> = {
  name: NAME,
  finds:
    'A session of a commission of both states told by what it takes up and when: "today the commission will focus on the economy", «в мае межправкомиссия это рассмотрела».',
  triggers: ['commission-noun'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, sessionAt, 'commission-noun');
  },
};

/** Tokens between the commission and what it does. */
const WITHIN = 4;
const TAKES_UP =
  /^(focus(es|ed|ing)?|consider(s|ed|ing)?|discuss(es|ed|ing)?|review(s|ed|ing)?|examin(es?|ed|ing)|address(es|ed)|debat(es|ed)|рассм(отрит|отрела|атривает)|сосредоточится|обсу(дит|дила|ждает|ждала)|займётся|займется|проанализирует|разберёт|разберет)$/;

function sessionAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (view.has(clause.first, clause.last, 'session', 'not', 'habitually', 'conditional', 'take-part')) return null;
  let verb = noun.last;
  while (verb < Math.min(clause.last, noun.last + WITHIN) && !TAKES_UP.test(view.form(verb))) verb++;
  if (!TAKES_UP.test(view.form(verb)) || !isSubject(context, clause.first, noun)) return null;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  const today = time !== null && time.period === dayOf(room);
  const side = sideOf(room, time);
  if (!today && side === null) return null;
  const { past, future } = tensesIn(room, clause.first, verb + 1);
  if (today ? past && !future : side === 'before' ? !past : past) return null;
  const status = today || side === 'after' ? 'planned' : 'held';
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'commission',
    status,
    ...sides(room),
    where: whereIn(room, noun.first, clause.first, clause.last),
    time,
  });
}

/** Nothing puts the commission under a preposition: "at the commission they discussed". */
function isSubject({ view, analysed }: Context, first: number, noun: SenseHit): boolean {
  if (analysed.lang === 'ru') {
    const grammatical = view.token(noun.last - 1)?.reading?.case ?? null;
    if (grammatical !== null && grammatical !== 'nom') return false;
  }
  for (let i = Math.max(first, noun.first - 3); i < noun.first; i++)
    if (/^(at|of|in|by|for|to|на|в|по|о|об|для)$/.test(view.form(i))) return false;
  return true;
}
