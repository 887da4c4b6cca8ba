import type { Actor, TokenRange } from '../../../domain/index.js';
import { actorNamed, type Room } from '../room.js';

/** "Thank you for the invitation to visit your country. I hope this visit will take place …": whose was spoken of in the sentences before. */
export function spokenOf({ context, sentence, me, you }: Room): Actor | null {
  const { view } = context;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 2; i--) {
    const before = view.sentences[i];
    if (!before || before.turn !== sentence.turn || before.turn === null) return null;
    if (view.has(before.first, before.last, 'invitation') && view.has(before.first, before.last, 'thank-verb')) return me;
    if (view.has(before.first, before.last, 'invite-verb', 'glad-to-see')) return you;
    for (const visit of view.senses(before.first, before.last, 'visit-noun')) {
      if (view.has(Math.max(before.first, visit.first - 3), visit.first, 'mine')) return me;
      if (view.has(Math.max(before.first, visit.first - 3), visit.first, 'your')) return you;
    }
  }
  return null;
}

/** The person named right before "who" or «прибывший», where these stand with the verb of coming before the visit. */
export function whoCame(room: Room, noun: TokenRange): Actor | null {
  const { view } = room.context;
  const from = Math.max(room.sentence.first, noun.first - CAME_WITHIN);
  const verbs = view.senses(from, noun.first, 'come-verb', 'stay-verb', 'make-visit');
  if (verbs.length === 0) return null;
  for (let at = noun.first - 1; at > from; at--) {
    const participle = verbs.some(({ first }) => first === at) && isLongParticiple(room, at);
    if (view.form(at - 1) !== ',' || !(participle || view.senseAtToken(at, 'who') !== null)) continue;
    if (!verbs.some(({ first }) => first >= at)) return null;
    const named = view
      .mentions(Math.max(room.sentence.first, at - 8), at - 1)
      .filter((mention) => mention.of === 'person' || mention.of === 'office');
    const last = named.findLast((mention) => at - 1 - mention.last <= 1);
    return last ? actorNamed(room, last) : null;
  }
  return null;
}

/** Tokens between the one who came and the visit. */
const CAME_WITHIN = 14;

/** «прибывшим»: a participle that describes somebody. */
export function isLongParticiple({ context }: Room, at: number): boolean {
  const reading = context.view.token(at)?.reading;
  return context.analysed.lang === 'ru' && reading?.pos === 'participle' && !reading.short;
}
