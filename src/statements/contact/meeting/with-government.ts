import type { Actor, Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';

const NAME = 'contact/with-government';

export const withGovernment: Rule<Contact> = {
  name: NAME,
  finds:
    'Talks of the guest with the government or parliament of the host, past or to come: «Ваши переговоры с Правительством», "your meetings with the Cabinet".',
  triggers: ['with-government'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, talksAt, 'with-government');
  },
};

function talksAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, hit.first, 'not', 'habitually')) return null;
  // at the host's, of his government; the guest has come with a delegation
  const here = scene.meeting.place?.state ?? null;
  const { own, others } = room.voice;
  const [other] = others;
  if (own === null || other === undefined || others.length !== 1) return null;
  const host = here === other ? other : here === own ? own : whose(room, hit);
  if (host === null) return null;
  const guest = guestAt(room, hit, host);
  if (!guest) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const status = statusAt(room, hit, clause, sideOf(room, time));
  if (status === null) return null;
  const actors: Actor[] = [guest, { state: host, office: 'delegation', name: null }];
  return contactDraft({ rule: NAME, room, anchor: hit, channel: 'meeting', status, actors, with: otherSide(actors), time });
}

/** "your talks", "I will meet", «у Вас переговоры»: the guest told by a word of his own, or by none right at the noun. */
function guestAt({ context: { view }, me, you, voice, sentence }: Room, hit: SenseHit, host: string): Actor | null {
  const guest = voice.own === host ? you : me;
  if (!guest || guest.state === host) return null;
  const from = Math.max(sentence.first, hit.first - 6);
  return voice.own === host
    ? view.has(from, hit.first, 'your', 'you-one') ||
      view.has(hit.last, hit.last + 2, 'you-one') ||
      view.has(from, hit.first, 'upcoming-strong')
      ? guest
      : null
    : view.has(from, hit.first, 'mine', 'our', 'i-one', 'we') ||
        view.has(hit.last, hit.last + 2, 'i-one', 'we') ||
        view.has(from, hit.first, 'upcoming-strong')
      ? guest
      : null;
}

/** The state named with the government: "the Russian Government". */
function whose({ context: { view } }: Room, { first, last }: SenseHit): string | null {
  const [named] = view.mentions(first, last + 3).filter(({ of }) => of === 'state' || of === 'state-adjective');
  return named && 'states' in named ? (named.states[0] ?? null) : null;
}

function statusAt(
  room: Room,
  hit: SenseHit,
  clause: { first: number; last: number },
  side: 'before' | 'after' | null,
): ContactStatus | null {
  if (side !== null) return side === 'before' ? 'held' : 'planned';
  const { view } = room.context;
  const { past, future } = tensesIn(room, clause.first, clause.last);
  if (future || view.has(clause.first, hit.first, 'hope-to', 'upcoming')) return 'planned';
  return past || view.has(clause.first, hit.first, 'previous') ? 'held' : 'planned';
}
