import type { Actor, Contact, Draft, Sentence, Span } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';
import { peopleIn } from './people/people.js';
import type { Someone } from './people/someone.js';
import { type Room, roomAt, sameActor } from './room.js';

/** What may stand between two of one row: «ваш Премьер, а затем и Председатель Сената», "my Defense Secretary as well as our Speaker". */
const BETWEEN =
  /^(,|и|а|также|затем|следом|потом|позже|and|then|also|as|well|later|both|the|a|an|my|your|our|his|her|their|its|наш\p{L}*|ваш\p{L}*|мо(й|я|и|его|ей|их|ю|ему|им|ими)|тво\p{L}+|сво\p{L}+|новый|нового|new|former|бывш\p{L}+)$/u;
const JOINS = /^(and|и|а|also|также|затем|then)$/;
const WITHIN = 5;

/**
 * Every visit told of one who travels is told of those in one row with him: "visits by our Foreign Minister and the Speaker" are two.
 * The rules find whose journey it is; who else made or will make it does not depend on how it is told.
 */
export function inARow(context: Context, drafts: readonly Draft<Contact>[]): Draft<Contact>[] {
  return drafts.flatMap((draft) => [draft, ...alongside(context, draft, drafts)]);
}

function alongside(context: Context, draft: Draft<Contact>, drafts: readonly Draft<Contact>[]): Draft<Contact>[] {
  const { channel, actors } = draft.fields;
  const [traveller] = actors;
  const at = draft.parts[0]?.span.start;
  if (channel !== 'visit' || actors.length !== 1 || !traveller || at === undefined) return [];
  const sentence = sentenceAt(context, at);
  if (!sentence || context.view.mentions(sentence.first, sentence.last).length < 2) return [];
  const room = roomAt(context, sentence);
  const told = peopleIn(room, sentence.first, sentence.last).filter(({ of, possessive }) => of === 'named' && !possessive);
  const mine = told.findIndex((someone) => isHe(someone, traveller) && isQuoted(context, someone, draft));
  if (mine < 0) return [];
  const row = rowOf(room, told, mine);
  // the rule told of each of them
  if (drafts.filter(({ rule, parts }) => rule === draft.rule && parts[0]?.span.start === at).length > row.length) return [];
  return row.flatMap((someone) => {
    const [actor] = someone.actors;
    if (!actor || someone.actors.length !== 1 || !isCompany(actor, traveller)) return [];
    const told = drafts.some(
      (other) =>
        other.fields.channel === 'visit' &&
        !sameActor(actor, traveller) &&
        other.span.start < draft.span.end &&
        draft.span.start < other.span.end &&
        other.fields.actors.some((one) => sameActor(one, actor)),
    );
    if (told) return [];
    const { start, end } = context.view.span(someone.first, someone.last);
    const parts = [...draft.parts, { name: IN_A_ROW, span: { start, end }, value: actor.office }];
    return [{ ...draft, fields: { ...draft.fields, actors: [actor] }, span: quoteOf(context, draft, someone), parts }];
  });
}

const isHe = ({ actors: [actor], actors }: Someone, traveller: Actor): boolean =>
  actors.length === 1 && actor !== undefined && actor.office === traveller.office && actor.name === traveller.name;

const isQuoted = ({ view }: Context, { first, last }: Someone, { span }: Draft<Contact>): boolean => {
  const { start, end } = view.span(first, last);
  return start < span.end && end > span.start;
};

/** The part that tells which one of a row it is: two ministers of one state are different people. */
export const IN_A_ROW = 'in-a-row';

/** Somebody else of the same state with an office: "the King and Queen", "the President and his wife" make one visit. */
const isCompany = (actor: Actor, traveller: Actor): boolean =>
  actor.state === traveller.state &&
  actor.state !== null &&
  (actor.name === null ? !ONE_OF_A_STATE.has(actor.office) || actor.office !== traveller.office : actor.name !== traveller.name) &&
  actor.office !== 'delegation' &&
  !(actor.office === 'monarch' && traveller.office === 'monarch') &&
  !(actor.office === 'other' && actor.name !== null);

const ONE_OF_A_STATE: ReadonlySet<Actor['office']> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'monarch',
  'vice-president',
]);

/** Those joined to the one at the index on either side; a row has a conjunction somewhere, else it is an apposition. */
function rowOf(room: Room, people: readonly Someone[], at: number): Someone[] {
  const { view } = room.context;
  let joined = false;
  const isNext = (a: Someone, b: Someone): boolean => {
    if (b.first - a.last > WITHIN || b.first <= a.last || !areAlike(a.case, b.case)) return false;
    let joins = false;
    for (let i = a.last; i < b.first; i++) {
      if (!BETWEEN.test(view.form(i))) return false;
      const and = JOINS.test(view.form(i)) || (view.form(i) === 'as' && view.form(i + 1) === 'well');
      joins ||= and || view.form(i) === ',';
      joined ||= and;
    }
    return joins;
  };
  let first = at;
  let last = at;
  while (first > 0 && isNext(people[first - 1] as Someone, people[first] as Someone)) first--;
  while (last < people.length - 1 && isNext(people[last] as Someone, people[last + 1] as Someone)) last++;
  return joined ? people.slice(first, last + 1).filter((_, i) => first + i !== at) : [];
}

/** Of one case; who is animate has one form for the genitive and the accusative. */
const areAlike = (a: Someone['case'], b: Someone['case']): boolean =>
  a === null || b === null || a === b || (/^(gen|acc)$/.test(a) && /^(gen|acc)$/.test(b));

/** The words of the draft, up to him at least; two ministers of one state, of whom the same is told, from or up to the further one. */
function quoteOf(context: Context, { span, fields }: Draft<Contact>, { first, last, actors }: Someone): Span {
  const { start, end } = context.view.span(first, last);
  if (end > span.end) return { start: span.start, end: quoteSpan(context, first, last).end };
  const [one] = fields.actors;
  if (!one || !actors.some((actor) => sameActor(actor, one))) return span;
  return start > span.start && end < span.end ? { start, end: span.end } : { start: span.start, end };
}

/** The sentence that holds a place in the text. */
function sentenceAt({ analysed }: Context, at: number): Sentence | null {
  const { sentences } = analysed;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? null;
}
