import type { SenseHit, Sentence } from '../../../domain/index.js';
import { clauseAt, type Room } from '../room.js';

interface Session {
  readonly hit: SenseHit;
  readonly clause: { readonly first: number; readonly last: number };
}

/** «заседание межправкомиссии», «комиссия работает, её очередное заседание состоялось …» */
export function sessionIn(room: Room, noun: SenseHit, sentence: Sentence): Session | null {
  const { view } = room.context;
  const all = view
    .senses(sentence.first, sentence.last, 'session')
    .filter((candidate) => candidate.last <= noun.first || candidate.first >= noun.last);
  const hit = all.find((candidate) => view.clauseOf(candidate.first) === view.clauseOf(noun.first)) ?? all[0];
  if (!hit) return null;
  // "the chairman of the commission, Mr …, took part in the meeting"
  const [from, to] = hit.first > noun.last ? [noun.last, hit.first] : [hit.last, noun.first];
  if (view.mentions(from, to, 'person').length > 0) return null;
  const clause = clauseAt(room, hit.first);
  const same = clause === clauseAt(room, noun.first);
  if (
    !same &&
    !isRelative(room, clause) &&
    !/^(ее|его|her|its|очередное|последнее)$/.test(view.form(hit.first - 1)) &&
    ![0, 1, 2].some((i) => /^(она|it)$/.test(view.form(clause.first + i))) &&
    !/^(ее|its)$/.test(view.form(hit.first - 2))
  )
    return null;
  return { hit, clause };
}

/** "a commission, which will meet soon" */
function isRelative({ context, sentence }: Room, { first }: { readonly first: number }): boolean {
  const { view } = context;
  return first > sentence.first && (/^(which|that|котор)/.test(view.form(first)) || /^котор/.test(view.form(first + 1)));
}
