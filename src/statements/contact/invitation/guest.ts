import type { Actor, SenseHit } from '../../../domain/index.js';
import { isUnheardOf } from '../meeting/partners.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { leaderOf, type Room } from '../room.js';

/** Whom an invitation is for. */
export interface Guest {
  readonly actor: Actor;
}

/** «что приняли»: told by the plural of the verb alone. */
function isOfYou(view: Room['context']['view'], first: number, hit: SenseHit): boolean {
  if (!/^(что|за)$/.test(view.form(view.form(first) === ',' ? first + 1 : first))) return false;
  const verb = view.senses(first, hit.first, 'accept-verb').at(-1);
  return verb !== undefined && view.token(verb.first)?.reading?.number === 'plur';
}

/** "Was also invited", «приглашены»: whoever stands before is the guest, and not the one who invites. */
function isPassive(view: Room['context']['view'], { first, sense }: SenseHit): boolean {
  if (sense !== 'invite-verb') return false;
  if (/^приглашен/.test(view.form(first))) return true;
  if (!/^(invited|handed|given|presented|sent|offered)$/.test(view.form(first))) return false;
  let at = first - 1;
  while (/^(also|already|again|officially|formally|kindly|personally|not)$/.test(view.form(at))) at--;
  return /^(was|were|been|is|are|be|being)$/.test(view.form(at));
}

/** Whom the words invite or expect. */
export function guestOf(room: Room, hit: SenseHit, clause: { first: number; last: number }, accepted: boolean): Guest | null {
  const { sentence } = room;
  const people = peopleIn(room, clause.first, Math.max(clause.last, Math.min(sentence.last, hit.last + 12))).filter(
    (someone) => !someone.possessive,
  );
  if (hit.sense === 'invitation') {
    // "thank you for accepting our invitation"
    const { view } = room.context;
    const thankYou = people.find((someone) => someone.of === 'you' && view.senseAtToken(someone.first - 1, 'thank-verb') !== null);
    if (accepted && room.you && thankYou && view.has(thankYou.last, hit.first, 'accept-verb')) return { actor: room.you };
    // «спасибо, что приняли приглашение»: the one who is thanked
    if (
      accepted &&
      room.you &&
      sentence.turn !== null &&
      view.has(sentence.first, clause.first, 'thank-verb') &&
      isOfYou(view, clause.first, hit)
    )
      return { actor: room.you };
    // who accepted it, or who thanks for it
    // "thank you for the invitation": the one who thanks is invited
    const thanked = (someone: Someone): boolean =>
      !accepted && someone.of === 'you' && room.context.view.senseAtToken(someone.first - 1, 'thank-verb') !== null;
    const subject = people.find(
      (someone) =>
        (someone.case === 'nom' || someone.case === null) && !thanked(someone) && (someone.of !== 'you' || someone.first < hit.first),
    );
    // «приглашение посетить Белград с благодарностью принято», told by the publisher: by the other leader
    if (!subject && accepted && sentence.turn === null && room.leaders.length === 2) {
      const to = view
        .mentions(hit.last, clause.last)
        .flatMap((mention) => (mention.of === 'place' ? [mention.state] : mention.of === 'state' ? mention.states : []));
      const [other, more] = room.leaders.filter(({ state }) => state !== null && !to.includes(state));
      if (to.length > 0 && other && !more) return { actor: other };
    }
    const actor = subject && subject.of !== 'leaders' ? (subject.of === 'we' ? room.me : subject.actors[0]) : room.me;
    return actor ? { actor } : null;
  }
  // «передал мне приглашение»
  const { view: words } = room.context;
  const passive = isPassive(words, hit) ? people.findLast((someone) => someone.last <= hit.first && someone.of !== 'leaders') : undefined;
  if (passive) {
    const [actor, more] = passive.of === 'i' || passive.of === 'we' ? [room.me] : passive.actors;
    return actor && !more ? { actor } : null;
  }
  if (hit.sense === 'invite-verb' && room.me && sentence.turn !== null && /(^| )(мне|нам)( |$)/i.test(words.words(hit.first, hit.last)))
    return { actor: room.me };
  const after = people.find((someone) => someone.first >= hit.last && someone.of !== 'i' && someone.of !== 'we' && someone.case !== 'nom');
  // "we would be honoured if you could send your Foreign Minister"
  const sends = room.context.view.form(hit.last - 1) === 'send';
  const inside = people.find(
    (someone) => !sends && someone.first >= hit.first && someone.first < hit.last && someone.of !== 'i' && someone.of !== 'we',
  );
  const before = people.findLast(
    (someone) =>
      someone.last <= hit.first &&
      someone.of !== 'i' &&
      someone.of !== 'we' &&
      (someone.case !== 'nom' || accepted) &&
      !(someone.case === null && hit.sense === 'invite-verb' && someone.last >= hit.first - 1 && sentence.turn === null),
  );
  // "congratulated him and confirmed his invitation to visit": the other leader
  const told = hit.last - hit.first > 1 && sentence.turn === null && !accepted && before?.case !== 'dat' ? undefined : before;
  const found = inside ?? after ?? told;
  // «подтверждаю приглашение»: to the one who is spoken to
  if (!found && hit.sense === 'invite-verb' && hit.last - hit.first > 1) {
    if (room.you) return { actor: room.you };
    // «Ильхам Алиев подтвердил приглашение посетить Баку»: the other leader
    const inviting = (
      people.find((someone) => someone.of === 'named' && someone.last <= hit.first) ??
      peopleIn(room, sentence.first, hit.first).find((someone) => someone.of === 'named')
    )?.actors[0];
    const others = room.leaders.filter((leader) => leader.state !== inviting?.state);
    if (inviting && sentence.turn === null && room.leaders.length === 2 && others.length === 1 && others[0]) return { actor: others[0] };
  }
  // "Vladimir Putin congratulated him and invited him to take part": not the one who invites
  if (found?.of === 'he' && hit.sense === 'invite-verb' && sentence.turn === null && room.leaders.length === 2 && room.me !== null) {
    const [told] = found.actors;
    const other = room.leaders.find((leader) => leader.state !== room.me?.state);
    if (told?.state === room.me.state && other && found.first >= hit.last) return { actor: other };
  }
  // "invited his counterpart to come", «пригласил коллегу посетить»: the other leader
  const { view } = room.context;
  const counterpart = view.sense(hit.last, Math.min(clause.last, hit.last + 4), 'friends-noun');
  if (!found && hit.sense === 'invite-verb' && counterpart && sentence.turn === null && room.leaders.length === 2) {
    const inviting = people.find((someone) => someone.of === 'named' && someone.last <= hit.first)?.actors[0];
    const other = room.leaders.find((leader) => leader.state !== inviting?.state);
    if (inviting && other && room.leaders.some((leader) => leader.state === inviting.state)) return { actor: other };
  }
  // "ready to receive the experts": those of the other side
  const [across] = room.voice.others;
  if (!found && hit.sense === 'ready-to-receive' && across !== undefined && room.voice.others.length === 1 && sentence.turn !== null)
    if (view.has(hit.last, Math.min(clause.last, hit.last + 4), 'officials-noun', 'delegation-noun'))
      return { actor: { state: across, office: 'other', name: null } };
  // «приглашение суданскому руководству», "invited the leadership of Sudan": those who govern it
  const govern = found ? null : view.sense(hit.last, Math.min(clause.last, hit.last + 5), 'leadership-noun');
  if (govern && hit.sense === 'invite-verb') {
    const [state] = view
      .mentions(Math.max(hit.last, govern.first - 2), Math.min(clause.last, govern.last + 4))
      .flatMap((mention) => (mention.of === 'state' || mention.of === 'state-adjective' ? mention.states : []));
    if (state && state !== room.voice.own) return { actor: { state, office: 'other', name: null } };
  }
  // «Приезжайте к нам в Казань»
  // «будем рады его видеть»: somebody else, whom nobody can tell
  const him = view.has(hit.first, Math.min(clause.last, hit.last + 2), 'he-one');
  if (!found && hit.sense === 'glad-to-see' && room.you && !him) return { actor: room.you };
  if (!found || found.of === 'leaders') return null;
  const actor = found.actors[0];
  // somebody nobody has heard of, whom the host invites, is of the other side
  const [other] = room.voice.others;
  if (
    actor &&
    (actor.state === null || (actor.state === room.voice.own && isUnheardOf(room, found, actor))) &&
    room.voice.own !== null &&
    other !== undefined &&
    room.voice.others.length === 1 &&
    sentence.turn !== null
  )
    return { actor: { ...actor, state: other } };
  // "I look forward to welcoming the Prime Minister", said by the host: nobody invites his own
  const unowned = actor?.name === null && found.of === 'named' && !view.has(found.first - 3, found.last, 'our', 'mine');
  if (actor && unowned && actor.state === room.voice.own && other !== undefined && room.voice.others.length === 1 && sentence.turn !== null)
    if (hit.sense === 'glad-to-see' && actor.office !== 'other') return { actor: { ...actor, state: other } };
  return actor && actor.state !== room.voice.own ? { actor } : null;
}

/** The state of the one who invites. */
export function hostOfInvitation(room: Room, guest: Guest): string[] {
  const { own } = room.voice;
  if (own !== null && own !== guest.actor.state) return [own];
  const others = room.context.scene.states.filter((state) => state !== guest.actor.state);
  return others.length === 1 ? [leaderOf(room, others[0] as string).state as string] : [];
}
