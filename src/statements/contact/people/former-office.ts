import type { Actor } from '../../../domain/index.js';
import { type Room, sameActor } from '../room.js';

type Range = { readonly first: number; readonly last: number };

/**
 * "As Vice President, I visited Baku", "we last met when you were Foreign Minister", «приезжал в качестве премьера»: the office somebody held
 * then, told of a time that is over. The actor himself where no other office is told of him.
 */
export function formerOffice(room: Room, actor: Actor, { first, last }: Range): Actor {
  const { view } = room.context;
  const { sentence, me, you } = room;
  if (sentence.turn === null || me === null) return actor;
  const own = sameActor(actor, me);
  if (!own && !(you && sameActor(actor, you))) return actor;
  for (const mention of view.mentions(Math.max(sentence.first, first - REACH), Math.min(sentence.last, last + REACH), 'office')) {
    if (mention.of !== 'office' || mention.office === actor.office || mention.number === 'plur') continue;
    let at = mention.first - 1;
    while (/^(the|a|an|then|our|your)$/.test(view.form(at))) at--;
    // "as Vice President": of the one who says it
    const asOne = own && (view.form(at) === 'as' || (view.form(at) === 'качестве' && view.form(at - 1) === 'в'));
    const was =
      (/^(was|were|был|была|были)$/.test(view.form(at)) && view.senseAtToken(at - 1, own ? 'i-one' : 'you-one') !== null) ||
      // «когда я занимал должность министра»
      (/^(должность|пост)$/.test(view.form(at)) && view.senseAtToken(at - 2, own ? 'i-one' : 'you-one') !== null);
    if (asOne || was) return { ...actor, office: mention.office };
  }
  return actor;
}

/** How far before and behind the clause the office may be told, in tokens. */
const REACH = 8;
