import type { SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';
import type { Told } from '../status.js';
import { tensesIn } from '../tense.js';

type Range = { readonly first: number; readonly last: number };

/** «перед началом саммита СНГ в Баку»: only what the summit is called by stands between. */
export function isBeforeStart({ context: { view }, sentence }: Room, noun: SenseHit): boolean {
  const start = view.senses(Math.max(sentence.first, noun.first - 6), noun.first, 'before-start').at(-1);
  if (!start || noun.first - sentence.first > 12) return false;
  for (let at = start.last; at < noun.first; at++) if (view.isPredicate(at) || view.form(at) === ',') return false;
  return true;
}

/** "we shall sign it in August, when Azerbaijan hosts the summit": the time right before. */
export function hostedThen(room: Room, clause: Range): Told | null {
  const { view } = room.context;
  if (view.form(clause.first) !== 'when' || !view.has(clause.first, clause.last, 'decided-to-hold')) return null;
  const { past, present } = tensesIn(room, clause.first, clause.last);
  const time = view.times(Math.max(room.sentence.first, clause.first - 6), clause.first).at(-1);
  return present && !past && time && time.modifier === null ? { status: 'planned', time } : null;
}

/** What one is congratulated on or thanked for hosting is over: only words of holding stand between. */
export function isPraised({ context: { view } }: Room, noun: SenseHit): boolean {
  const praise = view.senses(Math.max(0, noun.first - PRAISE), noun.first, 'congratulate-on').at(-1);
  if (!praise || praise.last > noun.first) return false;
  const hosting = /^(hosting|convening|organizing|organising|chairing|leading)$/.test(view.form(praise.last - 1));
  let held = hosting;
  for (let at = praise.last; at < noun.first; at++) {
    if (view.isPredicate(at) || /^[.,;:]$/.test(view.form(at))) return false;
    held ||= HOLDING.test(view.form(at));
  }
  return held && !view.has(praise.last, noun.first, 'upcoming-strong');
}
const PRAISE = 18;
const HOLDING =
  /^(hosting|holding|organizing|organising|convening|completion|conclusion|successful|success|проведени\p{L}+|организаци\p{L}+|завершени\p{L}+|итогами|успешн\p{L}+)$/u;

/** "I welcome you to the summit in Xiamen", «рад приветствовать Вас на саммите»: it brings them together. */
export function isWelcomedTo({ context: { view } }: Room, noun: SenseHit, clause: Range): boolean {
  const [welcome] = view.senses(Math.max(clause.first, noun.first - 10), noun.first, 'welcome-verb', 'glad-to-see');
  if (!welcome || !view.has(welcome.first, noun.first, 'you-one')) return false;
  let at = noun.first - 1;
  while (at > welcome.first && view.token(at)?.reading?.pos !== 'preposition') at--;
  return /^(to|at|for|на)$/.test(view.form(at));
}

/** "I hope we shall take new steps at our summit", «на нашем саммите мы сделаем …»: the one that brings them together that day. */
export function isOursToday({ context: { view, scene }, voice }: Room, noun: SenseHit, clause: Range): boolean {
  if (voice.turn === null || scene.meeting.channel !== 'meeting') return false;
  const our = view.form(noun.first - 1);
  const at = view.form(noun.first - 2);
  return /^(our|нашем|сегодняшнем)$/.test(our) && /^(at|during|на)$/.test(at) && !view.has(clause.first, noun.first, 'remember');
}

/** Agreed to stay in contact, "including on the margins of the summit in Rome". */
export function isKeptInTouch({ context: { view }, sentence }: Room, noun: SenseHit): boolean {
  const beside = view.words(Math.max(sentence.first, noun.first - 5), noun.first);
  return (
    /полях|margins|sidelines/i.test(beside) &&
    view.has(sentence.first, noun.first, 'contacts-noun') &&
    view.has(sentence.first, noun.first, 'agreed')
  );
}

export function isAheadOnly(room: Room, { first, last }: Range): boolean {
  const { past, future } = tensesIn(room, first, last);
  return future && !past;
}
