import type { Actor, SenseHit } from '../../../domain/index.js';
import { peopleIn } from '../people/people.js';
import { leaderOf, type Room } from '../room.js';

const WITH = new Set(['с', 'со', 'with']);

/** The state that is the subject of hosting the summit. */
function hostTold(room: Room, noun: SenseHit): Actor | null {
  const {
    context: { view },
    sentence,
    me,
  } = room;
  const [hosts] = view.senses(Math.max(sentence.first, noun.first - 6), noun.first, 'receive-verb', 'will-take-place');
  if (
    !hosts ||
    !/^(примет|примут|принимает|примем|принимаем|принять|host|hosts|hosting|hosted|convened|convene)$/.test(view.form(hosts.last - 1))
  )
    return null;
  const pronoun = view.senses(Math.max(sentence.first, hosts.first - 4), hosts.first, 'i-one', 'we').length > 0;
  if (pronoun && me !== null && sentence.turn !== null) return me;
  const state = view
    .mentions(Math.max(sentence.first, hosts.first - 5), hosts.first, 'state')
    .findLast(({ case: told }) => told === 'nom' || told === null);
  const [one] = state?.states ?? [];
  return state?.states.length === 1 && one ? { state: one, office: 'other', name: null } : null;
}

/** A dash or hyphen joins the one state with a continent or a league: «саммит Россия – Африка», "the China–Arab States Summit". */
function isWithMany({ context: { view }, sentence }: Room, noun: SenseHit): boolean {
  return view
    .mentions(Math.max(sentence.first, noun.first - 5), Math.min(sentence.last, noun.last + 4))
    .some(({ of, first, last, case: told }) => {
      if (of === 'organisation') return view.form(first + 1) === '–' || view.form(first + 1) === '-';
      return of === 'state' && (told === 'nom' || told === null) && /^[–—-]$/.test(view.form(last));
    });
}

/** Where the words of the summit end: the conjunction before another one. */
function beforeNext({ context: { view }, sentence }: Room, noun: SenseHit): number {
  const last = Math.min(sentence.last, noun.last + 8);
  const next = view.sense(noun.last, Math.min(sentence.last, noun.last + 9), 'summit-noun');
  if (next) for (let at = next.first - 1; at > noun.last; at--) if (/^(and|и)$/.test(view.form(at))) return at;
  return last;
}

/** "the Russia–Azerbaijan–Iran summit", else those who talk. */
export function thoseNamed(room: Room, noun: SenseHit): readonly Actor[] {
  const { view } = room.context;
  const named: string[] = [];
  for (const mention of view.mentions(Math.max(room.sentence.first, noun.first - 7), beforeNext(room, noun))) {
    const joined = mention.of === 'organisation' && mention.state !== null && /^[–—-]$/.test(view.form(mention.first + 1));
    if (mention.of !== 'state' && mention.of !== 'state-adjective' && !joined) continue;
    if (mention.of === 'state' && mention.case === 'loc') continue;
    if (/^(в|in|to|на)$/.test(view.form(mention.first - 1))) continue;
    const states = mention.of === 'organisation' ? [mention.state] : mention.states;
    for (const state of states) if (state !== null && !named.includes(state)) named.push(state);
  }
  // «Кыргызстан примет саммит ШОС»: the host is told, the rest is not
  const host = hostTold(room, noun);
  if (host !== null) return [host];
  const [lone] = named;
  // "the Russia–Africa summit": those across are no one state
  if (lone !== undefined && named.length === 1 && isWithMany(room, noun)) return [{ state: lone, office: 'other', name: null }];
  if (named.length >= 2) return named.map((state) => leaderOf(room, state));
  // "the upcoming summit with President Xi"
  let at = noun.last;
  while (at < noun.last + 3 && /^(tomorrow|today|tonight|next|week|month|year|завтра|сегодня)$/.test(view.form(at))) at++;
  if (WITH.has(view.form(at))) {
    const [partner] = peopleIn(room, at, Math.min(room.sentence.last, at + 10));
    const who = room.me ?? room.leaders[0];
    if (partner && partner.of === 'named' && who && !partner.actors.some((actor) => actor.state === who.state))
      return /(^| )(trilateral|three-way|тр[её]хсторонн\p{L}+) ?$/iu.test(view.words(Math.max(0, noun.first - 1), noun.first)) ||
        /^trilateral/.test(view.form(noun.first))
        ? [...room.leaders, ...partner.actors]
        : [who, ...partner.actors];
  }
  return room.leaders;
}
