import type { Actor, Clause, Sentence, TokenRange } from '../../domain/index.js';
import { peopleIn } from './people.js';
import { relativeOf } from './relative.js';
import { actorNamed, isThis, type Room } from './room.js';
import type { Someone } from './someone.js';
import { whereIn } from './where.js';
import { isLongParticiple, spokenOf, whoCame } from './who-came.js';

export interface Traveller {
  readonly actor: Actor;
  /** Token after the words that name him: the quote of one of several goes up to it. */
  readonly last: number | null;
}

const one = (someone: Someone): Traveller[] => someone.actors.map((actor) => ({ actor, last: someone.last }));

/** Whose visit the noun at `noun` names. */
export function travellersOf(room: Room, noun: TokenRange, clause: Clause | Sentence): Traveller[] {
  const { view, analysed } = room.context;
  const first = Math.max(room.sentence.first, noun.first - 6);
  const people = peopleIn(room, room.sentence.first, Math.min(room.sentence.last, noun.last + 30));
  const owner = people.findLast(
    (someone) => someone.possessive && someone.first >= first && someone.last <= noun.first && isBound(room, someone, noun),
  );
  // "A welcomed B on his first visit": B's
  const greeted = owner?.of === 'he' ? greetedBefore(room, people, clause.first, noun.first) : undefined;
  if (greeted) return one(greeted);
  if (owner) return one(owner).slice(0, 1);
  // «рассказал о своей поездке», "their trip": the subject's
  if (view.has(Math.max(clause.first, noun.first - 3), noun.first, 'own-one')) {
    const subject = people.find(
      (someone) =>
        someone.last <= noun.first &&
        !someone.possessive &&
        (someone.case === 'nom' || (someone.case === 'dat' && view.has(someone.last, noun.first, 'had-chance', 'had-to'))),
    );
    if (subject && subject.of !== 'leaders') return one(subject).slice(0, 1);
    // names whose case does not show
    const opening = people.find((someone) => someone.of === 'named' && someone.first === room.sentence.first && someone.last <= noun.first);
    if (!subject && opening && room.sentence.turn === null) return one(opening).slice(0, 1);
  }
  // "President Xi, who has come on a visit at the invitation of our President": the one right before the pronoun
  const described0 = whoCame(room, noun);
  if (described0) return [{ actor: described0, last: null }];
  const after = analysed.lang === 'ru' ? genitivesAfter(room, people, noun) : byAfter(room, people, noun);
  if (after.length > 0) return after;
  if (view.has(clause.first, Math.min(clause.first + 2, clause.last), 'who')) {
    const antecedent = antecedentOf(room, clause.first);
    if (antecedent) return [{ actor: antecedent, last: null }];
  }
  // «с Премьер-министром …, прибывшим в Россию с визитом»
  const participle = view
    .senses(clause.first, noun.first, 'stay-verb', 'come-verb', 'make-visit')
    .find((verb) => isLongParticiple(room, verb.first));
  const described = participle ? antecedentOf(room, participle.first) : null;
  if (described) return [{ actor: described, last: null }];
  // «о поездке, которую я совершил весной»
  const relative = relativeOf(room, noun, clause);
  if (relative && view.has(relative.first, relative.last, 'make-visit')) {
    const maker = people.find(
      (someone) =>
        someone.first >= relative.first &&
        someone.last <= relative.last &&
        (someone.case === 'nom' || (analysed.lang === 'en' && someone.case === null)),
    );
    if (maker && maker.of !== 'leaders' && maker.of !== 'we') return one(maker);
  }
  const spoken = isThis(room.context, noun.first) ? spokenOf(room) : null;
  if (spoken) return [{ actor: spoken, last: null }];
  const thanked = thankedFor(room, noun);
  if (thanked) return [{ actor: thanked, last: null }];
  // «у меня состоялся визит»
  const holder = people.findLast((someone) => someone.last <= noun.first && !someone.possessive && view.form(someone.first - 1) === 'у');
  if (
    holder &&
    holder.actors.length === 1 &&
    // «завтра у Вас поездка в Казань»
    (noun.first - holder.last <= 1 || view.has(holder.last, noun.first, 'make-visit', 'be-verb', 'upcoming-strong'))
  )
    return one(holder);
  const met = whileVisiting(room, people, noun);
  if (met) return one(met);
  const telling = forWhom(room, people, noun);
  if (telling) return [{ actor: telling, last: null }];
  if (!isTravelTold(room, noun, clause)) return [];
  // «рад находиться здесь с визитом»
  const glad = room.context.analysed.lang === 'ru' && room.me !== null && room.sentence.turn !== null;
  if (glad && room.me && view.has(clause.first, noun.first, 'guest-glad') && view.has(clause.first, noun.first, 'stay-verb')) {
    if (!people.some((someone) => someone.of !== 'i' && !someone.possessive && someone.first >= clause.first && someone.last <= noun.first))
      return [{ actor: room.me, last: null }];
  }
  const subjects = subjectsOf(room, people, noun, clause);
  if (subjects.length > 0 || clause.first === room.sentence.first) return subjects;
  // «вы выбрали день и приехали в Казань»: the subject stands in the clause before
  const before = people.findLast(
    (someone) => someone.last <= clause.first && !someone.possessive && (someone.case === 'nom' || someone.case === null),
  );
  return before && before.actors.length === 1 && before.of !== 'i' ? one(before) : [];
}

/** «спасибо, что приняли приглашение и приехали с визитом»: the guest is told by the plural of the verb alone. */
function thankedFor({ context, sentence, you, me }: Room, noun: TokenRange): Actor | null {
  const { view, scene, analysed } = context;
  if (!you || me?.state == null || analysed.lang !== 'ru' || scene.meeting.place?.state !== me.state) return null;
  if (!view.has(sentence.first, noun.first, 'thank-verb')) return null;
  const came = view.senses(Math.max(sentence.first, noun.first - 16), noun.first, 'come-verb').at(-1);
  const reading = came && view.token(came.first)?.reading;
  return reading?.pos === 'verb' && reading.tense === 'past' && reading.number === 'plur' ? you : null;
}

/** «для меня это первый визит», "for us this is a first visit": that of the one who says it. */
function forWhom({ context: { view }, me, sentence }: Room, people: readonly Someone[], noun: TokenRange): Actor | null {
  if (me === null || sentence.turn === null || !view.has(Math.max(sentence.first, noun.first - 4), noun.first, 'first-visit')) return null;
  const told = people.some(
    (someone) =>
      (someone.of === 'i' || someone.of === 'we') &&
      !someone.possessive &&
      someone.last <= noun.first &&
      noun.first - someone.last <= 6 &&
      /^(для|for)$/.test(view.form(someone.first - 1)),
  );
  return told ? me : null;
}

/** "During his visit to Osh the President met …", «в ходе рабочего визита в Баку Владимир Путин встретился»: told by the publisher. */
function whileVisiting({ context: { view }, sentence }: Room, people: readonly Someone[], noun: TokenRange): Someone | undefined {
  if (sentence.turn !== null || noun.first - sentence.first > 5) return undefined;
  let opens = false;
  for (let at = sentence.first; at < noun.first; at++)
    opens ||= /^(during|ходе|рамках|while|завершении|окончании|completing)$/.test(view.form(at));
  return opens
    ? people.find(
        (someone) =>
          someone.first >= noun.last && someone.of === 'named' && !someone.possessive && (someone.case === 'nom' || someone.case === null),
      )
    : undefined;
}

/** «с визитом приехал», "pay a visit", "a visit to Japan": the subject is the one who travels; "we arranged mutual visits" is not. */
function isTravelTold(room: Room, noun: TokenRange, clause: Clause | Sentence): boolean {
  const { view } = room.context;
  if (view.token(noun.first)?.reading?.number === 'plur') return false;
  if (view.has(Math.max(clause.first, noun.first - 4), noun.first, 'mutual')) return false;
  if (
    view.has(
      clause.first,
      clause.last,
      'stay-verb',
      'come-verb',
      'go-verb',
      'visit-verb',
      'make-visit',
      'welcome-verb',
      'thank-verb',
      'cut-short',
      'again-in-country',
    )
  )
    return true;
  return whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 5)).last !== null;
}

/** Only adjectives and numbers between the owner and the visit: "my first official visit". */
function isBound({ context }: Room, owner: Someone, noun: TokenRange): boolean {
  for (let i = owner.last; i < noun.first; i++) {
    const token = context.view.token(i);
    if (!token || token.word.form === "'s" || token.word.form === '’s') continue;
    if (
      token.word.kind === 'punctuation' ||
      token.reading?.pos === 'preposition' ||
      token.reading?.pos === 'verb' ||
      token.reading?.pos === 'conjunction'
    )
      return false;
  }
  return true;
}

/** «поездки нашего Министра обороны и Председателя Совета Федерации» */
function genitivesAfter({ context }: Room, people: readonly Someone[], noun: TokenRange): Traveller[] {
  const out: Traveller[] = [];
  let at = noun.last;
  for (const someone of people) {
    if (someone.first < noun.last || someone.possessive) continue;
    // «визит к вам Председателя Сената»
    if ((someone.of === 'you' || someone.of === 'we') && /^(к|ко|у)$/.test(context.view.form(someone.first - 1)) && someone.first - at <= 2)
      continue;
    if (someone.first - at > 7 || (someone.case !== 'gen' && someone.case !== 'acc')) break;
    // «визит в Москву Президента»: a destination may stand between, a new predicate may not
    for (let i = at; i < someone.first; i++) if (context.view.token(i)?.reading?.pos === 'verb') return out;
    // «с визитом по приглашению Президента»: he is the host; «визит в качестве Президента» tells as what one comes
    if (context.view.has(at, someone.first, 'invitation') || context.view.form(someone.first - 1) === 'качестве') return out;
    out.push(...one(someone));
    at = someone.last;
  }
  // «визит представителя высокого уровня в Москву – Министра иностранных дел»: the office behind the dash is meant
  const [only] = out;
  if (only?.actor.office !== 'other' || only.actor.name !== null) return out;
  const told = context.view
    .mentions(noun.last, noun.last + APPOSED, 'office')
    .find((mention) => mention.case !== 'nom' && /^[–—-]$/.test(context.view.form(mention.first - 1)));
  return told ? [{ actor: { state: told.state ?? only.actor.state, office: told.office, name: null }, last: told.last }] : out;
}

/** How far behind the noun the office may be told. */
const APPOSED = 12;

/** "a visit by President Xi", "the visit of our delegation" */
function byAfter({ context }: Room, people: readonly Someone[], noun: TokenRange): Traveller[] {
  const { view } = context;
  const next = people.find((someone) => someone.first >= noun.last && !someone.possessive);
  if (!next) return [];
  let at = next.first - 1;
  while (at >= noun.last && (ARTICLES.has(view.form(at)) || view.token(at)?.reading?.pos === 'adjective')) at--;
  const near = at - noun.last;
  return near <= 6 && (view.form(at) === 'by' || (view.form(at) === 'of' && near <= 2)) ? one(next) : [];
}

const ARTICLES = new Set(['the', 'our', 'your', 'a', 'an', 'their', 'my', 'his', 'her', 'its', 'various', 'several']);

/** The person named right before a relative clause. */
export function antecedentOf(room: Room, clauseFirst: number): Actor | null {
  const { view } = room.context;
  for (const mention of view.mentions(room.sentence.first, clauseFirst).reverse()) {
    if (mention.of !== 'person' && mention.of !== 'office') continue;
    return actorNamed(room, mention);
  }
  return null;
}

const isGerund = ({ context }: Room, at: number): boolean =>
  context.analysed.lang === 'ru' && context.view.token(at)?.reading?.pos === 'gerund';

/** "it is good that you plan to come": the pronoun by the verb is its subject. */
const isPronounBy = (someone: Someone, anchor: TokenRange): boolean =>
  (someone.of === 'you' || someone.of === 'i' || someone.of === 'we' || someone.of === 'he') &&
  anchor.first - someone.last <= 4 &&
  someone.case !== 'acc';

/** «мне удалось посетить», «Вам предстоит поехать», «предстоит поездка»: the one to whom it falls. */
export function dativeSubject({ context }: Room, people: readonly Someone[], anchor: TokenRange): Someone | undefined {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru') return undefined;
  const [falls] = view.senses(Math.max(0, anchor.first - FALLS_WITHIN), anchor.first, 'falls-to');
  if (!falls) return undefined;
  return people.findLast(
    (someone) =>
      someone.case === 'dat' &&
      someone.last <= anchor.first &&
      (someone.last <= falls.first ? falls.first - someone.last <= 2 : someone.first - falls.last <= 1),
  );
}

/** Words between «удалось» and what one managed to do. */
const FALLS_WITHIN = 6;

/** «приехали принимать технику»: what one came for. */
const isPurpose = ({ context: { view, analysed } }: Room, anchor: TokenRange, { first }: TokenRange): boolean =>
  analysed.lang === 'ru' && first >= anchor.last && first - anchor.last <= 3 && view.token(first)?.reading?.pos === 'infinitive';

/** Who arrives, is welcomed or stays: the subject of the clause, or who is greeted in it. */
export function subjectsOf(room: Room, people: readonly Someone[], anchor: TokenRange, clause: Clause | Sentence): Traveller[] {
  const { view } = room.context;
  const inClause = people.filter((someone) => someone.first >= clause.first && someone.last <= clause.last && !someone.possessive);
  const welcomed = view
    .senses(clause.first, clause.last, 'welcome-verb', 'expect-guest', 'glad-to-see', 'ready-to-receive')
    // «принять участие» receives nobody; «побывав в Баку, я увидел» is the one who was there
    .some(
      (hit) =>
        view.senseAtToken(hit.first, 'take-part') === null &&
        !isPurpose(room, anchor, hit) &&
        !(isGerund(room, anchor.first) && hit.first > anchor.last),
    );
  // «предлагаю Вам приехать», «поблагодарил его за визит»: not the one who says it
  const other = inClause.findLast(
    (someone) =>
      someone.last <= anchor.first &&
      (someone.of === 'named' || someone.of === 'you' || someone.of === 'he') &&
      someone.case !== 'nom' &&
      someone.case !== null,
  );
  if (other && view.has(clause.first, anchor.first, 'thank-verb', 'propose-contact')) return one(other);
  // "President A today welcomed President B for an official visit": the one named behind the verb
  const greeted = greetedBefore(room, inClause, clause.first, anchor.first);
  if (greeted) return one(greeted);
  // "I have asked the Minister to fly to Rome": the one who was asked
  const asked = view.senses(Math.max(clause.first, anchor.first - 9), anchor.first, 'told-to').at(-1);
  const ordered =
    asked && (analysedAs(room) === 'en' ? view.form(anchor.first - 1) === 'to' : view.token(anchor.first)?.reading?.pos === 'infinitive')
      ? inClause.find((someone) => someone.first >= asked.last && someone.last <= anchor.first && someone.of !== 'i')
      : undefined;
  if (ordered) return one(ordered);
  const guests = inClause.filter((someone) => (welcomed ? someone.of !== 'i' && someone.of !== 'we' : true));
  const before = guests.filter((someone) => someone.last <= anchor.first);
  const subject =
    dativeSubject(room, inClause, anchor) ??
    (room.context.analysed.lang === 'en' && !welcomed ? before.findLast((someone) => isPronounBy(someone, anchor)) : undefined) ??
    before.find((someone) => someone.case === 'nom' && !welcomed) ??
    (welcomed ? before.find((someone) => someone.case !== 'nom') : undefined) ??
    (room.context.analysed.lang === 'en' ? (before.findLast((someone) => isPronounBy(someone, anchor)) ?? before[0]) : undefined) ??
    (welcomed
      ? guests.find((someone) => someone.first >= anchor.last)
      : guests.find(
          (someone) => someone.case === 'nom' && (someone.first >= anchor.last || (someone.first === anchor.first && someone.of !== 'we')),
        ));
  if (!subject) return [];
  if (subject.of === 'we') return room.me ? [{ actor: room.me, last: subject.last }] : [];
  return subject.of === 'leaders' ? [] : one(subject);
}

const analysedAs = ({ context }: Room): string => context.analysed.lang;

/** The one named behind "welcomed", "hosted", "received", told by the publisher. */
function greetedBefore({ context: { view, analysed }, sentence }: Room, people: readonly Someone[], first: number, last: number) {
  if (analysed.lang !== 'en' || sentence.turn !== null) return undefined;
  const host = view.senses(first, last, 'welcome-verb').find(({ first: at }) => {
    const reading = view.token(at)?.reading;
    return reading?.pos === 'verb' && !/^(is|are|was|were|been|be|to)$/.test(view.form(at - 1));
  });
  return (
    host && people.find((someone) => someone.of === 'named' && !someone.possessive && someone.first >= host.last && someone.last <= last)
  );
}
