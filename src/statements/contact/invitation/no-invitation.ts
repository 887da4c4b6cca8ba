import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Room } from '../room.js';

export const isMeeting = (view: Context['view'], { first, last }: SenseHit): boolean => {
  for (let at = first; at < last; at++) if (view.form(at) === 'meeting') return true;
  return false;
};

/** "the invitation to visit": the verb of coming tells no time. */
export function isToCome(view: Context['view'], first: number, last: number): boolean {
  return view
    .senses(first, last, 'visit-verb', 'come-verb', 'make-visit', 'take-part')
    .some(({ first: at }) => view.token(at)?.reading?.pos === 'infinitive' || view.form(at - 1) === 'to');
}

/** «и передал приглашение»: a verb of its own behind "and". */
export const isDeed = (view: Context['view'], at: number): boolean =>
  view.token(at)?.reading?.pos === 'verb' && view.token(at)?.reading?.tense === 'past' && /^и$/.test(view.form(at - 1));

/** What «принять» takes that is no guest. */
export const NO_GUEST = /^(участи|решени|мер|закон|план|предложени|документ|пакет|программ)/;

/** "a meeting awaits you", «Вас ждёт Казань», «нас ждут переговоры»: nobody is expected as a guest. */
export function isAwaitedThing(view: Context['view'], at: number): boolean {
  const last = Math.min(at + 3, view.clauseOf(at)?.last ?? at + 3);
  if (view.has(at, last, 'meeting-noun', 'meal-noun')) return true;
  const [place] = view.mentions(at, last, 'place');
  return place !== undefined && place.case !== 'gen' && view.token(place.first - 1)?.reading?.pos !== 'preposition';
}

export function isNoInvitation(
  { context: { view, scene }, sentence }: Room,
  hit: SenseHit,
  clause: { first: number; last: number },
): boolean {
  if (hit.sense === 'invite-verb') return view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not');
  if (hit.sense !== 'glad-to-see') return false;
  if (/^(you|him|her|them)$/.test(view.form(hit.last - 1)) && /^(infinitive|verb)$/.test(view.token(hit.last)?.reading?.pos ?? ''))
    return true;
  const has = view.form(hit.last - 2) === 'have' || view.form(hit.last - 1) === 'have';
  if (!has || view.has(clause.first, hit.last, 'would-be', 'hope-to') || scene.meeting.channel === 'call') return false;
  for (let at = clause.first; at < hit.last; at++) if (/^(would|will|hope|i'd|we'd|like|love)$/.test(view.form(at))) return false;
  return view.times(clause.first, sentence.last).every(({ to }) => to <= (scene.meeting.date ?? to));
}
