import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { CONTACT_WORDS } from '../contact-words.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { clauseAt, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/officials-spoke';

export const officialsSpoke: Rule<Contact> = {
  name: NAME,
  finds:
    'What those who are not in the room told each other at a time that is told: "our foreign ministers discussed this yesterday", "our Prime Minister briefed his Turkish colleague last week".',
  triggers: ['discuss-verb', 'speak-verb', 'tell-verb'],
  find(context, sentence) {
    return firstTold(context, sentence, spokenAt, 'discuss-verb', 'speak-verb', 'tell-verb');
  },
};

function spokenAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (room.voice.own === null || view.has(clause.first, clause.last, 'not', 'habitually', 'would-like', ...CONTACT_WORDS)) return null;
  if (view.token(verb.first)?.reading?.pos !== 'verb' || !tensesIn(room, clause.first, verb.last).past) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  if (sideOf(room, time) !== 'before') return null;
  const people = peopleIn(room, clause.first, clause.last);
  const subject = people.findLast(
    (someone) => !someone.possessive && someone.last <= verb.first && (someone.case === 'nom' || someone.case === null),
  );
  if (!subject || subject.of === 'i' || subject.of === 'you' || subject.of === 'we' || subject.of === 'leaders') return null;
  const actors = areOfBoth(subject.actors) && verb.sense !== 'tell-verb' ? subject.actors : withColleague(room, verb, subject, people);
  if (!actors || actors.some((actor) => room.leaders.some((leader) => sameActor(leader, actor)))) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const channel = where.place === null ? 'other' : 'meeting';
  return contactDraft({ rule: NAME, room, anchor: verb, channel, status: 'held', actors, with: otherSide(actors), where, time });
}

/** "Our foreign ministers": of each side one, and of an office that says who they are. */
const areOfBoth = (actors: readonly Actor[]): boolean =>
  actors.length === 2 &&
  actors[0]?.state !== actors[1]?.state &&
  actors.every(({ state, office }) => state !== null && office !== null && office !== 'other');

/** "He briefed his Turkish colleague", «проинформировал Вашего Премьер-министра»: one who is told, of the other side. */
function withColleague(
  { context: { view, scene }, leaders, voice }: Room,
  verb: SenseHit,
  subject: Someone,
  people: readonly Someone[],
): Actor[] | null {
  const [who, more] = subject.actors;
  if (!who || more || who.state === null || !scene.states.includes(who.state)) return null;
  const told = people.find((someone) => someone.first >= verb.last && someone.first - verb.last <= WITHIN && !someone.possessive);
  const named = told?.of === 'named' && told.actors.length === 1 ? told.actors[0] : undefined;
  if (named?.state && named.state !== who.state && named.office !== 'other') return [who, named];
  const colleague = view.sense(verb.last, verb.last + WITHIN, 'friends-noun');
  if (!colleague || !/^(colleague|counterpart|коллег[уе]|визави)$/.test(view.form(colleague.last - 1))) return null;
  const [by] = view.mentions(verb.last, colleague.last, 'state-adjective').flatMap(({ states }) => states);
  const across = by ?? (voice.others.length === 1 && who.state === voice.own ? voice.others[0] : undefined);
  if (!across || across === who.state || leaders.some((leader) => sameActor(leader, who))) return null;
  return [who, { state: across, office: who.office, name: null }];
}

/** How far behind the verb the one who is told may stand. */
const WITHIN = 5;
