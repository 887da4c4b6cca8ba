import type { TokenRange } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** "a short meeting took place", "the first such meeting was held": nothing behind the noun tells whose it was. */
export function isOneHeld({ context: { view }, sentence, voice }: Room, anchor: TokenRange): boolean {
  if (sentence.turn === null || voice.speaker === null || !view.has(anchor.last, anchor.last + 3, 'took-place')) return false;
  for (let at = anchor.first - 1; at >= Math.max(sentence.first, anchor.first - 4); at--)
    if (/^(a|an|another|such)$/.test(view.form(at))) return true;
  return false;
}

/** The clause with those behind it that do nothing but go on with a list of people. */
export function listLast({ context: { view }, sentence }: Room, { last }: { readonly last: number }): number {
  if (last >= sentence.last || view.form(last - 1) !== ',') return last;
  let end = last;
  for (const next of sentence.clauses) {
    if (next.first < end) continue;
    const [named] = view.mentions(next.first, Math.min(next.last, next.first + 5)).filter(({ of }) => of === 'person' || of === 'office');
    if (!named) return end;
    for (let at = next.first; at < next.last; at++) if (view.isPredicate(at) && view.form(at) !== 'invited') return end;
    end = next.last;
  }
  return end;
}

/** «когда встречались в Казани», "their meeting in May": those who talk. */
export function withoutSubject(
  { context, sentence, voice, leaders }: Room,
  anchor: TokenRange,
  clause: { readonly first: number },
): boolean {
  const { view, analysed } = context;
  if (voice.turn === null) return view.has(Math.max(clause.first, anchor.first - 6), anchor.first, 'own-one');
  const reading = view.token(anchor.first)?.reading;
  return (
    analysed.lang === 'ru' &&
    sentence.turn !== null &&
    reading?.pos === 'verb' &&
    reading.tense === 'past' &&
    reading.number === 'plur' &&
    ([clause.first, anchor.first - 1, anchor.first - 2].some((at) => /^(когда|где)$/.test(view.form(at))) ||
      // «В последний раз виделись в Ашхабаде»
      (clause.first === sentence.first &&
        anchor.first - clause.first <= 5 &&
        leaders.length === 2 &&
        !isOfOthers(view, clause.first, anchor.first) &&
        view.token(anchor.first)?.reading?.aspect !== null) ||
      // «мы с Вами знакомы, встречались в мае в Баку»
      (clause.first > sentence.first && view.has(sentence.first, clause.first, 'we') && view.has(sentence.first, clause.first, 'you-one')))
  );
}

/** «строители встретились»: a subject nobody can be told by. */
function isOfOthers(view: Room['context']['view'], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'noun' && reading.case === 'nom' && reading.number === 'plur' && view.times(at, at + 1).length === 0) return true;
  }
  return false;
}

/** The adjective right before the noun names the states of those who talk. */
export function areBoth({ context, leaders }: Room, anchor: TokenRange): boolean {
  const adjective = context.view.mentions(anchor.first - 2, anchor.first, 'state-adjective').at(-1);
  return (
    adjective !== undefined &&
    adjective.states.length > 1 &&
    leaders.length === adjective.states.length &&
    adjective.states.every((state) => leaders.some((leader) => leader.state === state))
  );
}
