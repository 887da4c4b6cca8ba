import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { nominativePhrase } from '../../../language/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { subjectsOf } from '../visit/travel-subjects.js';
import { NOWHERE } from '../where-told.js';

const NAME = 'contact/audience';

export const audience: Rule<Contact> = {
  name: NAME,
  finds:
    'A speech or lecture of one of those who talk at a university or before a parliament of the other side: "you are to speak at …", «завтра выступаю в …».',
  triggers: ['give-speech'],
  needs: ['speech-place'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, speechAt, 'give-speech');
  },
};

const BEFORE_PARLIAMENT =
  /parliament|congress|senate|duma|knesset|bundestag|assembly|парламент|конгресс|сенат|дум|кнессет|бундестаг|собрани/i;
/** How far behind the verb the place may stand. */
const WITHIN = 8;

function speechAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  const place = view.sense(verb.last, Math.min(sentence.last, verb.last + WITHIN), 'speech-place');
  if (!place || view.has(clause.first, clause.last, 'not', 'conditional', 'habitually', 'would-like')) return null;
  let prep = place.first - 1;
  while (prep > verb.first && view.token(prep)?.reading?.pos !== 'preposition') prep--;
  if (!/^(в|во|перед|at|in|before|to)$/.test(view.form(prep)) && !/^address/.test(view.form(verb.first))) return null;
  const people = peopleIn(room, sentence.first, sentence.last);
  const speaker = subjectsOf(room, people, verb, clause)[0]?.actor ?? (view.has(sentence.first, verb.first, 'i-one') ? room.me : null);
  const leader = room.leaders.find(({ name }) => name !== null && name === speaker?.name);
  const here = context.scene.meeting.place?.state ?? null;
  // one speaks at home of something else
  const yours = view.has(Math.max(clause.first, place.first - 3), place.first, 'your');
  if (!leader || leader.state === null || (leader.state === here && !yours)) return null;
  const time = timeNear(room, verb.first, sentence.first, sentence.last);
  const side = sideOf(room, time);
  const reading = view.token(verb.first)?.reading;
  const { past, future } = tensesIn(room, clause.first, verb.last);
  const bare =
    reading?.pos === 'infinitive' || /^(to|for)$/.test(view.form(verb.first - 1)) || view.has(verb.first, verb.last, 'come-verb');
  const held = side === 'before' || (side === null && past && !future && !bare);
  const from = /^address/.test(view.form(verb.first)) ? place.first : prep + 1;
  const name =
    context.analysed.lang === 'ru' ? nominativePhrase(view, from, place.last) : view.words(from, place.last).replace(/^the /i, '');
  const where = { ...NOWHERE, place: name };
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    // whoever addresses a parliament has come to the country for it
    channel: BEFORE_PARLIAMENT.test(name) ? 'visit' : 'other',
    status: held ? 'held' : 'planned',
    actors: [leader],
    with: hostOf(room, leader, null),
    where,
    time,
  });
}
