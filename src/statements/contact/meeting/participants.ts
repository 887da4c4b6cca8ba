import type { Actor, Clause, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { otherSide } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import type { Room } from '../room.js';
import { subjectsOf } from '../visit/travel-subjects.js';
import { isGerundFor } from './gerund-for.js';

/** Who takes part. */
export function thoseAt(room: Room, verb: SenseHit, clause: Clause | Sentence): readonly Actor[] {
  const { view } = room.context;
  const people = peopleIn(room, clause.first, clause.last);
  const plural = people.find(
    (someone) => (someone.of === 'we' || someone.of === 'leaders') && someone.last <= verb.first && !someone.possessive,
  );
  if (plural || isWithMe(view, people, verb)) return room.leaders;
  // «мероприятия с участием Президента России и Президента Беларуси»
  if (/^(участием|participation|attendance)$/.test(view.form(verb.last - 1))) {
    const named = people.filter((someone) => someone.first >= verb.last && someone.of === 'named').flatMap(({ actors }) => actors);
    if (named.length > 0) return named;
  }
  // "Ilham Aliyev and Emomali Rahmon will attend"
  const joined = people.filter(
    (someone) =>
      someone.of === 'named' && !someone.possessive && someone.last <= verb.first && (someone.case === 'nom' || someone.case === null),
  );
  const [one, other] = joined.slice(-2);
  if (one && other && other.first - one.last === 1 && /^(and|и)$/.test(view.form(one.last))) return [...one.actors, ...other.actors];
  const before = people.findLast(
    (someone) => someone.last <= verb.first && someone.plural && someone.of === 'named' && someone.case !== 'gen',
  );
  if (before) return before.actors;
  // "your participation in the parade"
  const owner = people.find((someone) => someone.possessive && verb.first - someone.last <= 1 && someone.last <= verb.first);
  if (owner && owner.actors.length === 1 && view.token(verb.first)?.reading?.pos === 'noun') return owner.actors;
  // "thanked the Prime Minister for attending": who is thanked
  const thanks = isGerundFor(view, verb) ? view.sense(clause.first, verb.first, 'thank-verb') : null;
  const attended =
    thanks &&
    people.findLast((someone) => someone.of !== 'you' && someone.first >= thanks.last && someone.last <= verb.first && !someone.possessive);
  if (attended?.actors.length === 1) return attended.actors;
  const first = subjectsOf(room, people, verb, clause)[0];
  if (first) return [first.actor];
  // «спасибо, что приняли приглашение и выступили на форуме»
  const reading = view.token(verb.first)?.reading;
  const thanked = room.you && room.context.analysed.lang === 'ru' && view.has(room.sentence.first, verb.first, 'thank-verb');
  const travels = view.senseAtToken(verb.first, 'come-verb', 'go-verb') !== null;
  if (thanked && !travels && room.you && reading?.pos === 'verb' && reading.tense === 'past' && reading.number === 'plur')
    return [room.you];
  // «участие Турции в выставке в июле», "Turkey's participation in the fair in July": by a delegation, where the time is told
  return view.times(clause.first, clause.last).length > 0 ? stateAt(view, verb) : [];
}

/** The state whose participation the noun names. */
function stateAt(view: Context['view'], verb: SenseHit): readonly Actor[] {
  if (!/^(участие|участия|участию|participation|attendance)$/.test(view.form(verb.first))) return [];
  const named = view
    .mentions(Math.max(0, verb.first - 2), verb.last + 3, 'state')
    .find(({ first, last }) => first === verb.last || (last <= verb.first && /^['’]s?$/.test(view.form(last))));
  const [state] = named?.states ?? [];
  return state ? [{ state, office: 'delegation', name: null }] : [];
}

/** "the President and I", «мы с Президентом» */
function isWithMe(view: Context['view'], people: ReturnType<typeof peopleIn>, verb: SenseHit): boolean {
  return people.some((someone) => someone.of === 'i' && someone.last <= verb.first && /^(and|и)$/.test(view.form(someone.first - 1)));
}

/** The town in the name: "the Gdansk Economic Forum". */
export function calledBy(view: Context['view'], event: SenseHit) {
  const town = view.mentions(Math.max(0, event.first - 4), event.first, 'place').at(-1);
  return town && town.place !== 'area' ? town : null;
}

/** The state that is host; of those who take part together the others. */
export function hostsOf(room: Room, actors: readonly Actor[], place: string | null): string[] {
  if (actors.length > 1) return otherSide(actors);
  const own = actors[0]?.state ?? null;
  if (place !== null && place !== own) return [place];
  if (place !== null) return [];
  if (room.voice.own !== null && room.voice.own !== own) return [room.voice.own];
  return room.context.scene.states.filter((state) => state !== own).slice(0, 1);
}
