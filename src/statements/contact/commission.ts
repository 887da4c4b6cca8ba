import type { Contact, Draft, Office, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan, statesNamed } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft } from './draft-contact.js';
import { officeActing } from './people.js';
import { relativeOf } from './relative.js';
import { clauseAt, dayOf, type Room, roomAt } from './room.js';
import { statusOf } from './status.js';
import { tensesIn } from './tense.js';
import { sideOf, timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/commission';

export const commission: Rule<Contact> = {
  name: NAME,
  finds: 'An intergovernmental commission: that it works, and each session of it past or to come.',
  triggers: ['commission-noun', 'council-noun', 'commission-word'],
  find(context, sentence) {
    const { view } = context;
    const listed = listedIn(context, sentence);
    if (listed.length > 1) return listed;
    const noun = context.view.senses(sentence.first, sentence.last, 'commission-noun')[0] ?? bareCommission(context, sentence);
    const own = noun ? commissionAt(context, sentence, noun) : [];
    const council = context.view
      .senses(sentence.first, sentence.last, 'council-noun')
      .find((one) => !noun || (one.first >= noun.last && view.has(noun.last, one.first, 'session')));
    return council && isOfBoth(context, sentence, council) ? [...own, ...commissionAt(context, sentence, council)] : own;
  },
};

/** «заседание комиссии», "our commission", without what kind it is: the one of the two who talk. */
function bareCommission(context: Context, { first, last, turn }: Sentence): SenseHit | undefined {
  const { view, scene } = context;
  if (scene.states.length !== 2) return undefined;
  return view.senses(first, last, 'commission-word').find((word) => {
    if (view.mentions(word.last, Math.min(last, word.last + 3), 'organisation').length > 0) return false;
    const before = Math.max(first, word.first - 3);
    if (!/^(comm?ission|комисси|межправ)/.test(view.form(word.first)) || OF_ONE_STATE.test(view.form(word.first - 1))) return false;
    return (
      view.senses(before, word.first, 'session').some((session) => view.token(session.first)?.reading?.pos === 'noun') ||
      (turn !== null && view.has(before, word.first, 'our') && view.has(word.last, last, 'session', 'at-work')) ||
      // "the co-chairs of the commission had their meeting"
      (view.has(first, word.first, 'co-chair') && view.has(word.last, last, 'session')) ||
      (turn !== null &&
        // «комиссия у нас собирается два раза в год»
        /(^| )у нас( |$)/i.test(view.words(word.last, Math.min(last, word.last + 9))) &&
        view.has(word.last, last, 'at-work'))
    );
  });
}

/** Bodies at home: «избирательная комиссия», "the Electoral Commission". */
const OF_ONE_STATE = /^(избирательн|конституционн|следственн|счетн|медицинск|призывн|парламентск|elect|european|inquiry|truth|royal)/;

/** "the key mechanisms were set up again: the planning group, the commission on trade": each of them works. */
function listedIn(context: Context, sentence: Sentence): Draft<Contact>[] {
  const { view } = context;
  if (sentence.turn === null || !view.has(sentence.first, sentence.last, 'mechanisms')) return [];
  const started = view.sense(sentence.first, sentence.last, 'commission-started', 'commission-works');
  if (!started || view.has(sentence.first, sentence.last, 'not')) return [];
  const bodies = view.senses(sentence.first, sentence.last, 'commission-noun', 'council-noun');
  const apart = bodies.filter((body, i) => i === 0 || body.first >= (bodies[i - 1] as SenseHit).last);
  return apart.map((body) => {
    const room = roomAt(context, sentence, body.first);
    const quote = quoteSpan(context, sentence.first, body.last);
    return contactDraft({ rule: NAME, room, anchor: body, channel: 'commission', status: 'ongoing', ...sides(room), when: null, quote });
  });
}

function commissionAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const out: Draft<Contact>[] = [];
  const tense = tensesIn(room, clause.first, clause.last);
  const session = sessionIn(room, noun, sentence);
  // "the chairman of the commission took part in the talks"
  const narrated = room.voice.turn === null && room.voice.speaker === null;
  const titled = narrated && view.mentions(clause.first, clause.last, 'person').length > 0;
  if ((!session || session.clause !== clause) && !titled && !view.has(noun.last, clause.last, 'take-part')) {
    if (
      view.has(clause.first, clause.last, 'commission-works', 'at-work') &&
      !tense.future &&
      !/(^| )being (established|set|created|formed)(?= |[.,]|$)/i.test(view.words(noun.last, Math.min(clause.last, noun.last + 14))) &&
      !isOfChairsWhoMeet(view, clause, noun) &&
      (!(tense.past && !tense.present && context.analysed.lang === 'ru') ||
        view.has(clause.first, clause.last, 'commission-started') ||
        // «признано целесообразным задействовать комиссию»
        view.form(view.sense(clause.first, noun.first, 'commission-works')?.first ?? -1) === 'задействовать')
    )
      out.push(contactDraft({ rule: NAME, room, anchor: noun, channel: 'commission', status: 'ongoing', ...sides(room), when: null }));
  }
  // "the commission has not met for long"
  if (session && view.has(Math.max(session.clause.first, session.hit.first - 2), session.hit.first, 'not')) return out;
  // «отмечена активная работа комиссии», "the activity of the commission was discussed"
  if (!session && out.length === 0 && WORK.test(view.words(Math.max(clause.first, noun.first - 4), noun.first)) && !tense.future)
    out.push(contactDraft({ rule: NAME, room, anchor: noun, channel: 'commission', status: 'ongoing', ...sides(room), when: null }));
  // «в ноябре у вас комиссия», "at the commission on 3 May": the session is not named
  const bare = !session && out.length === 0 && noun.sense === 'commission-noun' ? bareSession(room, noun, clause) : null;
  if (bare) out.push(bare);
  if (session) {
    // «заседания комиссии, которое прошло в Казани 12 мая»
    const named = noun.first >= session.hit.last && clauseAt(room, noun.first) === session.clause ? noun : session.hit;
    const relative = relativeOf(room, named, session.clause);
    const told0 = view.has(named.last, session.clause.last, 'took-place', 'took-place-one', 'will-take-place');
    const { first, last } = relative ?? (told0 ? null : predicateBehind(room, session.clause)) ?? session.clause;
    const at = relative ? { first: relative.first, last: relative.first } : session.hit;
    const told = statusOf(room, Math.max(at.first, first), Math.max(at.last, first), first, last);
    const habit =
      view.has(first, last, 'habitually') &&
      sideOf(room, told.time) === null &&
      !view.has(first, last, 'took-place', 'previous-one') &&
      !tensesIn(room, first, last).future;
    // "today we held the council's sixth meeting": the talks themselves
    const own =
      noun.sense === 'council-noun' &&
      (narrated ? told.status !== 'planned' && !habit : told.status === 'held' && told.time !== null && told.time.period === dayOf(room));
    // «условлено провести …, чтобы затем созвать Совет»
    const convened =
      view.token(session.hit.first)?.reading?.pos === 'infinitive' &&
      view.has(sentence.first, session.hit.first, 'agreed', 'upcoming-strong');
    // "I propose convening the commission in May"
    const offered = told.status === 'planned' && view.has(Math.max(first, session.hit.first - 4), session.hit.first, 'propose-contact');
    const status = own
      ? null
      : habit
        ? 'ongoing'
        : offered || isWanted(context, sentence, clause)
          ? 'proposed'
          : (told.status ?? (convened ? 'planned' : null));
    if (status)
      out.push(
        contactDraft({
          rule: NAME,
          room,
          anchor: session.hit,
          channel: 'commission',
          status: habit ? 'ongoing' : status,
          ...sides(room, habit ? 'delegation' : officeActing(room, session.clause, 'delegation')),
          where: habit ? null : whereIn(room, at.first, first, last),
          time: told.time,
          ...(relative ? { quote: quoteSpan(context, session.clause.first, relative.last) } : {}),
          ...(habit ? { when: null } : {}),
        }),
      );
  }
  const later = out.at(-1)?.fields.status === 'cancelled' && session ? heldInstead(room, session.clause.last) : null;
  return later ? [...out, later] : out;
}

/** «заседание не состоялось, проведём его в марте»: the one that takes its place. */
function heldInstead(room: Room, from: number): Draft<Contact> | null {
  const { context, sentence } = room;
  const { view } = context;
  const verb = view.sense(from, sentence.last, 'will-take-place');
  if (!verb || !view.has(from, verb.last + 2, 'it-one')) return null;
  const clause = clauseAt(room, verb.first);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  if (time === null || !tensesIn(room, clause.first, clause.last).future) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'commission', status: 'planned', ...sides(room), where, time });
}

/** "the co-chairs of the commission are meeting": told by another rule. */
const isOfChairsWhoMeet = (view: Context['view'], { first, last }: Range, noun: SenseHit): boolean =>
  view.has(Math.max(first, noun.first - 4), noun.first, 'co-chair') && view.has(noun.last, last + 8, 'meet-verb', 'session');

/** A session told by the commission itself and its day or month: to come where no verb says otherwise, over where something was done at it. */
function bareSession(room: Room, noun: SenseHit, clause: Range): Draft<Contact> | null {
  const { view } = room.context;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  const side = sideOf(room, time);
  if (time === null || side === null || time.grain === 'year' || room.voice.turn === null) return null;
  const { past, present, future } = tensesIn(room, clause.first, side === 'after' ? noun.last : clause.last);
  const at = /^(на|at)$/.test(view.form(noun.first - 1)) || /^(на|at)$/.test(view.form(noun.first - 2));
  // «давайте проведём комиссию осенью»
  // «межправкомиссию мы провели в марте»
  const made =
    side === 'before' && !future && noun.last < clause.last && HELD.test(view.words(noun.last, Math.min(clause.last, noun.last + 4)));
  const held = side === 'after' && !past && view.has(Math.max(clause.first, noun.first - 4), noun.first, 'will-take-place');
  const offered = held && view.has(clause.first, noun.first, 'propose-contact', 'let-us');
  if (!held && !made && (side === 'after' ? past || present || future || at : !at || future)) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'commission',
    status: offered ? 'proposed' : side === 'after' ? 'planned' : 'held',
    ...sides(room),
    where: whereIn(room, noun.first, clause.first, clause.last),
    time,
  });
}

const HELD = /(^| )(провели|провёл|провел|собирали|созывали)( |$)/i;

const WORK = /(^|(?<!(^| )во?) )(работ(а|ы|е|у|ой)|деятельност(ь|и|ью)|the work|activit(y|ies)|effective work)( of( the| our)?)?( |$)/i;

/** «заседание комиссии, перенесённое с весны, пройдёт в мае»: the predicate behind what was put in between. */
function predicateBehind({ context: { view }, sentence }: Room, clause: Range): Range | null {
  const next = sentence.clauses.find(({ first }) => first >= clause.last);
  if (!next || view.form(clause.last - 1) !== ',') return null;
  // "the commission on trade, economic, scientific and technical cooperation would be held in Baku"
  let at = next.first;
  while (at < next.last && /^(adjective|noun|conjunction)$/.test(view.token(at)?.reading?.pos ?? '')) at++;
  if (at > next.first && at < next.last && view.has(at, Math.min(next.last, at + 4), 'took-place', 'will-take-place')) return next;
  const reading = view.token(next.first)?.reading;
  return reading?.pos === 'verb' || (reading?.pos === 'participle' && reading.short) ? next : null;
}

type Range = { readonly first: number; readonly last: number };

/** A council, committee or working group of both sides: "between Russia and France", "our working group", «у нас работает Совет по …». */
function isOfBoth(context: Context, sentence: Sentence, noun: SenseHit): boolean {
  const { view, scene } = context;
  const clause = view.clauseOf(noun.first) ?? sentence;
  if (
    view
      .mentions(Math.max(clause.first, noun.first - 3), noun.last + 1, 'organisation')
      .some((mention) => mention.organisation !== 'format' && mention.last > noun.first)
  )
    return false;
  const held = view.has(Math.max(clause.first, noun.first - 3), noun.first, 'session') && BILATERAL.test(view.words(noun.first, noun.last));
  if (held && !view.has(clause.first, clause.last, 'not')) return true;
  // "I suggest convening the group of ministers in May"
  // «предлагаю, чтобы рабочая группа собралась в январе»
  if (isWanted(context, sentence, clause) && view.has(noun.last, clause.last, 'session'))
    return view.times(noun.last, clause.last).length > 0;
  if (view.has(clause.first, noun.first, 'propose-contact') && view.has(Math.max(clause.first, noun.first - 3), noun.first, 'session'))
    return sentence.turn !== null && view.times(noun.last, clause.last).length > 0;
  // «соберётся трёхсторонняя рабочая группа», said by one of the three
  if (sentence.turn !== null && view.has(Math.max(clause.first, noun.first - 2), noun.last, 'of-several'))
    if (view.has(Math.max(clause.first, noun.first - 6), clause.last, 'session', 'at-work')) return true;
  if (isWorkOfNamed(context, clause.first, noun)) return true;
  if (BILATERAL.test(view.words(noun.first, noun.last + 1)) && WORK.test(view.words(Math.max(clause.first, noun.first - 4), noun.first)))
    return true;
  // "the Joint Working Group would meet in May", told by the publisher
  if (
    sentence.turn === null &&
    view.form(noun.first - 1) === 'joint' &&
    view.has(noun.last, Math.min(clause.last, noun.last + 8), 'session')
  )
    return true;
  const beside = view.has(Math.max(clause.first, noun.first - 4), Math.min(clause.last, noun.last + 12), 'at-work');
  if (!beside || sentence.turn === null || view.has(clause.first, clause.last, 'not')) return false;
  const named = statesNamed(context, clause.first, clause.last).filter((state) => scene.states.includes(state));
  return (
    named.length >= 2 ||
    view.has(clause.first, noun.last, 'our', 'we', 'mutual', 'both-countries') ||
    view.has(noun.last, Math.min(clause.last, noun.last + 4), 'our', 'both-countries')
  );
}

/** «предлагаю, чтобы …» */
const isWanted = ({ view }: Context, { first, turn }: Sentence, clause: Range): boolean =>
  turn !== null && /^чтобы?$/.test(view.form(clause.first)) && view.has(first, clause.first, 'propose-contact');

/** "the work of the Russia–Azerbaijan transport working group": both states stand in its name. */
function isWorkOfNamed(context: Context, first: number, noun: SenseHit): boolean {
  const { view } = context;
  const from = Math.max(first, noun.first - 8);
  const [a] = view.mentions(from, noun.first).filter(({ of }) => of === 'state' || of === 'state-adjective');
  if (!a || !WORK.test(view.words(Math.max(first, a.first - 4), a.first))) return false;
  return statesNamed(context, from, noun.first).filter((state) => context.scene.states.includes(state)).length > 1;
}

/** Councils that two countries set up: "the High-Level Council", «Совет сотрудничества». */
const BILATERAL =
  /сотрудничества|совместн(ой|ая|ую) групп|экономическ|высшего|стратегическ|делов|high-level|strategic|cooperation|business/i;

interface Session {
  readonly hit: SenseHit;
  readonly clause: { readonly first: number; readonly last: number };
}

/** «заседание межправкомиссии», «комиссия работает, её очередное заседание состоялось …» */
function sessionIn(room: Room, noun: SenseHit, sentence: Sentence): Session | null {
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

/** Both sides, by their delegations. */
function sides(room: Room, office: Office = 'delegation'): { actors: { state: string; office: Office; name: null }[]; with: string[] } {
  const named = statesNamed(room.context, room.sentence.first, room.sentence.last);
  const { own, others } = room.voice;
  let states = own === null ? [...others] : [own, ...others];
  // "the Russian-Belgian-Luxembourg commission"
  const [joint] = room.context.view
    .mentions(room.sentence.first, room.sentence.last, 'state-adjective')
    .filter((mention) => mention.states.length > 2);
  if (joint) {
    const members = joint.states.filter((state): state is string => state !== null);
    states = [...members.filter((state) => state === own), ...members.filter((state) => state !== own)];
  } else if (states.length !== 2 && named.length >= 2) states = named.slice(0, 2);
  if (states.length > 2 && !joint) {
    const guest = others.filter((state) => named.includes(state));
    states = own !== null && guest.length === 1 ? [own, ...guest] : states;
  }
  return { actors: states.map((state) => ({ state, office, name: null })), with: states.slice(1) };
}
