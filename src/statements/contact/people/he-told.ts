import type { Actor } from '../../../domain/index.js';
import { actorNamed, isHead, type Room } from '../room.js';
import { isAddress, startOf } from './name-forms.js';
import { namedActors } from './named-people.js';
import { secretaryOf } from './secretary.js';

const PREPOSED = /^(with|to|of|by|for|from|с|со|к|от|о)$/;

/** Whom "he" and "his" mean: in a report of somebody's words the speaker, or the one thanked; «во время своего визита … Путин» the one named next. */
export function heAt(room: Room, first: number, at: number): Actor | null {
  const { context, me, sentence } = room;
  const { view } = context;
  if (sentence.turn !== null) {
    // "During his last visit, your Secretary of State said …": the one named next
    const [next] = at - first <= 2 ? view.mentions(at, Math.min(sentence.last, at + 9), 'person') : [];
    if (next && view.form(startOf(next) - 1) === ',' && view.mentions(first, at, 'person').length === 0) return actorNamed(room, next);
    return lastNamed(room, at);
  }
  const secretary = view.has(sentence.first, at, 'the-secretary.en') ? secretaryOf(room) : null;
  if (secretary) return secretary;
  const named = view.mentions(sentence.first, at).some((mention) => mention.of === 'person' || mention.of === 'office');
  if (!named) {
    const next = view
      .mentions(at, sentence.last, 'person')
      .find((mention) => !PREPOSED.test(view.form(startOf(mention) - 1)) && (mention.case === null || mention.case === 'nom'));
    if (next) return actorNamed(room, next);
  }
  if (!me || !view.has(first, at, 'thank-verb')) return me ?? lastNamed(room, at);
  // "thanked him for his visit"; "expressed gratitude for the welcome during his visit" is the speaker's own
  const thanked = view.senses(first, at, 'thank-verb').at(-1);
  // "thanked him for the welcome given during his visit": who was received thanks
  if (thanked && view.has(thanked.last, at, 'warm-welcome')) return subjectBefore(room, thanked.first) ?? me;
  const other = thanked && view.mentions(thanked.last, at).some(({ of }) => of === 'person' || of === 'office');
  return other ? lastNamed(room, at) : me;
}

/** The one named first in the sentence, before the token. */
function subjectBefore(room: Room, at: number): Actor | null {
  const [first] = room.context.view.mentions(room.sentence.first, at, 'person');
  return first ? actorNamed(room, first) : null;
}

/** How many sentences back somebody spoken of as "he" may be named. */
const NAMED_BEFORE = 3;

/**
 * The person named last before the token, in the sentence or the one before. Where nobody is, to the press it is the other leader, else
 * the one named a little further back.
 */
function lastNamed(room: Room, at: number): Actor | null {
  const near = namedWithin(room, at, 1);
  if (near) return near;
  // "our Prime Minister told me about his trip"
  const office = room.context.view.mentions(room.sentence.first, at, 'office').at(-1);
  const holder = office && !isAddress(room, office) ? namedActors(room, office) : [];
  if (holder.length === 1 && holder[0]) return holder[0];
  const [, other] = room.leaders;
  const toPress = room.context.scene.meeting.channel === 'press-conference' && room.me !== null && room.leaders.length === 2;
  return toPress && other ? other : namedWithin(room, at, NAMED_BEFORE);
}

function namedWithin(room: Room, at: number, sentences: number): Actor | null {
  const { view, analysed } = room.context;
  let from = room.sentence.first;
  for (let i = room.sentence.index - 1; i >= Math.max(0, room.sentence.index - sentences); i--) {
    const before = analysed.sentences[i];
    if (!before || before.turn !== room.sentence.turn) break;
    from = before.first;
  }
  const people = view.mentions(from, at, 'person').filter((mention) => {
    const sentence = mention.first < room.sentence.first ? view.sentenceOf(mention.first) : room.sentence;
    return sentence !== null && !isAddress({ context: room.context, sentence }, mention);
  });
  for (const mention of people.reverse()) {
    const actor = actorNamed(room, mention);
    if (actor && (actor.state || isHead(actor)) && actor.name !== room.me?.name && (room.you === null || actor.name !== room.you.name))
      return actor;
  }
  return null;
}
