import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { monthBefore } from '../month-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, isElsewhere, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/hospitality';

export const hospitality: Rule<Contact> = {
  name: NAME,
  finds: 'An earlier visit told by how one was received there: "you welcomed me to India", «за тёплый приём, оказанный нам в Пекине».',
  triggers: ['welcome-verb', 'warm-welcome'],
  find(context, sentence) {
    return firstTold(context, sentence, receivedAt, 'warm-welcome', 'welcome-verb');
  },
};

/** "thanked him for receiving Secretary So-and-so in Oslo", told by the publisher: the one received is of the thanker's side. */
function othersReceived(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  if (context.analysed.lang !== 'en' || !/^(receiving|hosting|welcoming)$/.test(view.form(hit.first)) || view.form(hit.first - 1) !== 'for')
    return null;
  if (!view.has(Math.max(sentence.first, hit.first - 8), hit.first, 'thank-verb')) return null;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  const guest = peopleIn(room, hit.last, Math.min(clause.last, hit.last + 5)).find(({ of, possessive }) => of === 'named' && !possessive);
  const [actor] = guest?.actors ?? [];
  if (!guest || !actor?.state || guest.actors.length !== 1 || room.leaders.some(({ name }) => name !== null && name === actor.name))
    return null;
  const others = room.leaders.flatMap(({ state }) => (state === null || state === actor.state ? [] : [state]));
  const [host] = others;
  if (others.length !== 1 || !host) return null;
  const where = whereIn(room, guest.last, guest.last, clause.last);
  const time = timeNear(room, hit.first, hit.first, clause.last);
  if (sideOf(room, time) === 'after') return null;
  const fields = { rule: NAME, room, anchor: hit, channel: 'visit', status: 'held' } as const;
  return contactDraft({ ...fields, actors: [actor], with: [host], where: where.state === host ? where : null, time });
}

function receivedAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const third = othersReceived(context, sentence, hit);
  if (third) return third;
  const room = roomAt(context, sentence, hit.first);
  if (room.me === null || room.me.state === null) return null;
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'visit-noun', 'glad-to-see', 'expect-guest', 'not', 'upcoming-strong')) return null;
  if (hit.sense === 'welcome-verb') {
    const reading = view.token(hit.first)?.reading;
    // "thanked him for hosting me in Baku"
    const thanked = context.analysed.lang === 'en' && view.form(hit.first - 1) === 'for' && /ing$/.test(view.form(hit.first));
    if (!thanked && (reading?.tense !== 'past' || reading.pos === 'noun' || reading.pos === 'adjective')) return null;
    // the one received is the speaker, by "me" or "us" right by the verb
    const received = peopleIn(room, clause.first, clause.last).some(
      (someone) =>
        (someone.of === 'i' || someone.of === 'we' || (thanked && someone.of === 'he')) &&
        !someone.possessive &&
        someone.case !== 'nom' &&
        (someone.first >= hit.last ? someone.first - hit.last <= 2 : hit.first - someone.last <= 3),
    );
    if (!received || tensesIn(room, clause.first, hit.last).future) return null;
  }
  const where = whereIn(room, hit.first, clause.first, clause.last);
  // "the warm welcome, given what is happening in Ukraine": not there
  if (where.last !== null && where.last > hit.last)
    for (let at = hit.last; at < where.last; at++) if (/^(happening|given|considering|происход\p{L}+)$/u.test(view.form(at))) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  // «за апрельский приём в Казани»
  const month = time === null ? monthBefore(room, Math.max(clause.first, hit.first - 3), hit.last + 1) : null;
  // how one is received here and now is a courtesy
  const elsewhere = where.state !== null && where.state !== room.me.state && (where.place === null || isElsewhere(room, where.place));
  const abroad = elsewhere && where.state !== (scene.meeting.place?.state ?? null);
  if (!abroad && !(elsewhere && (month !== null || sideOf(room, time) === 'before'))) return null;
  if (sideOf(room, time) === 'after' || where.state === null) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: 'held',
    actors: [room.me],
    with: [where.state],
    where,
    time,
    ...(month === null ? {} : { when: month }),
  });
}
