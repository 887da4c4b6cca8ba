import type { Actor, Clause, Sentence, TokenRange } from '../../../domain/index.js';
import { greetedBefore } from '../meeting/greeted.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { relativeOf } from '../relative.js';
import { actorNamed, isThis, type Room } from '../room.js';
import { whereIn } from '../where.js';
import { subjectsOf } from './travel-subjects.js';
import { one, type Traveller } from './traveller.js';
import { isLongParticiple, spokenOf, whoCame } from './who-came.js';
import { byAfter, genitivesAfter, isBound } from './whose-visit.js';

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

/** The person named right before a relative clause. */
export function antecedentOf(room: Room, clauseFirst: number): Actor | null {
  const { view } = room.context;
  for (const mention of view.mentions(room.sentence.first, clauseFirst).reverse()) {
    if (mention.of !== 'person' && mention.of !== 'office') continue;
    return actorNamed(room, mention);
  }
  return null;
}
