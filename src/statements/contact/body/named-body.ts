import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, isTitle, roomAt } from '../room.js';
import { channelOf } from './body-held.js';
import { nameFrom, ownStates } from './body-name.js';
import { isAtRest } from './work-asked.js';

const NAME = 'contact/named-body';

export const namedBody: Rule<Contact> = {
  name: NAME,
  finds:
    'A body or dialogue of both states that goes on, named by its own name and no session of it told: "under the Japan–Norway Ocean Dialogue".',
  triggers: ['body-noun.en'],
  find(context, sentence) {
    return isTitle(context, sentence) ? [] : firstTold(context, sentence, bodyAt, 'body-noun.en');
  },
};

/** What tells of a session of it, of its beginning, or that there is none. */
const OTHERS = [
  'took-place',
  'will-take-place',
  'results-of',
  'upcoming-strong',
  'previous-one',
  'propose-contact',
  'not',
  'conditional',
  'co-chair',
];

function bodyAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  // a name is printed with capitals
  if (!isCapital(view.words(noun.last - 1, noun.last)) || view.token(noun.last)?.reading?.pos === 'noun') return null;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const first = nameFrom(room, noun, clause.first);
  if (first === null || noun.last - first < 3 || view.has(clause.first, clause.last, ...OTHERS)) return null;
  if (view.times(Math.max(clause.first, first - 4), Math.min(clause.last, noun.last + 8)).length > 0) return null;
  // "for the sixth meeting of the Council": that session
  if (view.has(Math.max(sentence.first, first - 4), first, 'session') || isAtRest(view, clause.first, first)) return null;
  for (let at = Math.max(sentence.first, first - 5); at < first; at++) if (BEGUN_OR_LED.test(view.form(at))) return null;
  const own = ownStates(room, first, noun);
  const ours = /^(our|bilateral|joint)$/.test(view.form(first - 1)) || /^(bilateral|joint)$/.test(view.form(first));
  const states = own.length > 1 ? own : ours && own.length === 0 ? scene.states : [];
  if (states.length !== 2 || !states.some((state) => scene.states.includes(state))) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: channelOf(view.words(noun.first, noun.last)),
    status: 'ongoing',
    actors: states.map((state) => ({ state, office: 'delegation', name: null })),
    with: states.slice(1),
    when: null,
    quote: quoteSpan(context, clause.first, clause.last),
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "established the …", "Chair of the …" */
const BEGUN_OR_LED =
  /^(establish\w*|launch\w*|creat\w+|found\w*|announc\w+|new|inaugural|chair\w*|co-chair\w*|head\w*|member\w*|part|secretary|vice)$/;
