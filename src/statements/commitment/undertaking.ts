import type { Commitment, DerivationPart, Draft, Force, SenseHit, Sentence, StateCode, StateOfPlay, Voice } from '../../domain/index.js';
import { draft, part, quoteSpan, voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { alsoIn } from './also.js';
import { askedIn, type Bound, boundBy, type Usual } from './bound.js';
import { hasObject, isContact, isKeptContact, isTalk, isWishForRelations } from './concrete.js';
import { type Complement, type Deed, findDeed } from './deed.js';
import { dueOf, playOf } from './play.js';

/** A way to undertake something: the words that undertake it, and how what follows them is read. */
export interface Undertaking {
  /** File name of the rule. */
  readonly name: string;
  readonly finds: string;
  readonly marks: readonly string[];
  readonly force: Force;
  readonly complement: Complement;
  /** Who is bound where the words leave it open. */
  readonly usual: Usual;
  readonly play: StateOfPlay | null;
  /** Those bound are the ones asked, not the ones who speak: proposals and instructions. */
  readonly asks?: boolean;
  /** Binds even where it speaks of relations in general, or of talks to be held: agreements. */
  readonly firm?: boolean;
  /** Further conditions of the rule. */
  readonly accepts?: (context: Context, mark: SenseHit, deed: Deed, voice: Voice) => boolean;
}

export function undertakes(how: Undertaking): Rule<Commitment> {
  const rule = `commitment/${how.name}`;
  return {
    name: rule,
    finds: how.finds,
    triggers: how.marks,
    find(context, sentence) {
      const out: Draft<Commitment>[] = [];
      if (isQuestion(context, sentence)) return out;
      let past = sentence.first;
      for (const mark of context.view.senses(sentence.first, sentence.last, ...how.marks)) {
        if (mark.first < past) continue;
        const found = undertake(context, sentence, mark, how, rule);
        if (!found) continue;
        out.push(...madeEach(context, sentence, found));
        past = found.deed.last;
      }
      return out;
    },
  };
}

function undertake(context: Context, sentence: Sentence, mark: SenseHit, how: Undertaking, rule: string): Found | null {
  if (isDenied(context, mark) || isPraised(context, mark)) return null;
  const deed = findDeed(context, afterMark(context, mark, how.complement), sentence.last, how.complement);
  if (!deed || isContact(context, deed) || !hasObject(context, deed)) return null;
  if (!how.firm && (isTalk(context, deed) || (isWishForRelations(context, deed) && !isKeptContact(context, deed)))) return null;
  const voice = voiceIn(context, sentence, mark.first);
  if (how.accepts && !how.accepts(context, mark, deed, voice)) return null;
  const bound = whoIsBound(context, sentence, mark, deed, voice, how);
  if (!bound) return null;
  return { rule, mark, deed, voice, bound, force: how.force, play: how.play };
}

/** The preposition may be part of the mark: "committed to", «работают над». */
function afterMark({ view }: Context, mark: SenseHit, { by }: Complement): number {
  const link = view.form(mark.last - 1);
  return mark.last - 1 > mark.first && (link === 'to' || by.includes(link)) ? mark.last - 1 : mark.last;
}

/** "Thanked Japan for its commitment to …": praise, not an undertaking told here. */
function isPraised({ view }: Context, mark: SenseHit): boolean {
  const clause = view.clauseOf(mark.first);
  return clause !== null && view.has(clause.first, mark.first, 'courtesy-before');
}

function whoIsBound(context: Context, sentence: Sentence, mark: SenseHit, deed: Deed, voice: Voice, how: Undertaking): Bound | null {
  const { view, scene } = context;
  const together = view.has(Math.max(sentence.first, mark.first - 4), deed.last, 'together') && how.usual === 'both';
  if (how.asks) {
    const asked = askedIn(context, voice, mark.last, Math.max(mark.last, deed.first));
    if (asked.length > 0) {
      // what is demanded of those who are not in the room is not undertaken by anybody
      if (!asked.some((state) => scene.states.includes(state))) return null;
      return { states: asked, first: mark.last, last: deed.first, by: 'named' };
    }
  }
  if (deed.shape === 'clause') {
    const told = boundBy(context, voice, deed.first + 1, deed.head, how.usual, together);
    if (told.by !== 'nobody') return told;
  }
  if (how.asks)
    return {
      states: boundBy(context, voice, mark.first, mark.first, 'both', true).states,
      first: mark.last,
      last: mark.last,
      by: 'nobody',
    };
  return boundBy(context, voice, sentence.first, mark.first, how.usual, together);
}

export interface Found {
  readonly rule: string;
  readonly mark: SenseHit;
  readonly deed: Deed;
  readonly voice: Voice;
  readonly bound: Bound;
  readonly force: Force;
  readonly play: StateOfPlay | null;
}

/** A draft for each of several deeds told in one breath; the quotes grow. */
/** The value of the deed's part where the deed is to stay in touch: such a contact is no other kind's. */
export const KEPT_CONTACT = 'contacts kept up';

export function madeEach(context: Context, sentence: Sentence, found: Found): Draft<Commitment>[] {
  const also = alsoIn(context, found.deed);
  if (also.length === 0) return [made(context, sentence, found)];
  const { deed } = found;
  const heads = [deed.head, ...also.map((other) => other.head)];
  return heads.map((head, i) => {
    const last = also[i]?.end ?? deed.last;
    const draft = made(context, sentence, { ...found, deed: { ...deed, head: i === 0 ? head : deed.head, last } });
    return i === 0 ? draft : { ...draft, parts: [...draft.parts, part(context, 'also', head, head + 1, 'another deed')] };
  });
}

/** The draft of what was found: quoted from the clause of the mark, or of the deed where that stands before it, to the end of the deed. */
export function made(context: Context, sentence: Sentence, { rule, mark, deed, voice, bound, force, play }: Found): Draft<Commitment> {
  const { view } = context;
  const clause = view.clauseOf(mark.first);
  const first = Math.min(clause?.first ?? mark.first, deed.first);
  const last = Math.min(sentence.last, Math.max(deed.last, mark.last));
  const due = dueOf(context, Math.min(mark.first, deed.first), last);
  const state_of_play = playOf(context, mark.first, deed, play);
  const states: StateCode[] = [...bound.states];
  const parts: DerivationPart[] = [
    part(context, 'mark', mark.first, mark.last, force),
    part(context, 'deed', deed.head, deed.head + 1, isKeptContact(context, deed) ? KEPT_CONTACT : deed.shape),
  ];
  if (bound.last > bound.first) parts.push(part(context, 'bound', bound.first, bound.last, states.join(' ')));
  if (due) parts.push(part(context, 'due', due.first, due.last, due.due));
  return draft({
    rule,
    fields: { kind: 'commitment', states, action: actionOf(context, deed), force, due: due?.due ?? null, state_of_play },
    span: quoteSpan(context, first, last),
    voice,
    parts,
    confidence: bound.by === 'nobody' ? 'medium' : 'high',
  });
}

/** The deed in the words of the text. */
function actionOf(context: Context, deed: Deed): string {
  const first = deed.shape === 'clause' ? deed.first + 1 : deed.head;
  const { start, end } = quoteSpan(context, first, deed.last);
  return context.text
    .slice(start, end)
    .replace(/[\s ]+/g, ' ')
    .replace(/\.$/, '');
}

export const isQuestion = ({ view }: Context, { last }: Sentence): boolean => view.form(last - 1) === '?';

/** "Not", "never" before the mark, or a condition: nothing is undertaken. */
export function isDenied({ view }: Context, mark: SenseHit): boolean {
  return view.has(Math.max(0, mark.first - 2), mark.first, 'not');
}
