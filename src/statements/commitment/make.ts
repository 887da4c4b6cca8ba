import type {
  Commitment,
  DerivationPart,
  Draft,
  Edtf,
  Force,
  SenseHit,
  Sentence,
  StateCode,
  StateOfPlay,
  Voice,
} from '../../domain/index.js';
import { draft, part, quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';
import { alsoIn } from './also.js';
import type { Bound } from './bound/bound.js';
import type { Deed } from './deed/deed.js';
import { extentOf } from './deed/deed-extent.js';
import { isKeptContact } from './deed/deed-of-contact.js';
import { deedsInRow } from './deed/deeds-in-row.js';
import { dueOf, playOf } from './play.js';

/** All parts of a commitment, before it is a draft. */
export interface Found {
  readonly rule: string;
  readonly mark: SenseHit;
  readonly deed: Deed;
  readonly voice: Voice;
  readonly bound: Bound;
  readonly force: Force;
  readonly play: StateOfPlay | null;
  /** Until when, where no time in the words of the deed tells. */
  readonly due?: Edtf | null;
}

/** The value of the deed's part where the deed is to stay in touch: such a contact is no other kind's. */
export const KEPT_CONTACT = 'contacts kept up';

/** A draft for each of several deeds told in one breath; the quotes grow. */
export function madeEach(context: Context, sentence: Sentence, found: Found): Draft<Commitment>[] {
  const row = deedsInRow(context, sentence, found.deed);
  const also = row.length > 0 ? row : alsoIn(context, found.deed);
  if (also.length === 0) return [made(context, sentence, found)];
  const lastHead = row[row.length - 1]?.head;
  const deed = lastHead === undefined ? found.deed : { ...found.deed, last: extentOf(context, lastHead, sentence.last) };
  const heads = [deed.head, ...also.map((other) => other.head)];
  return heads.map((head, i) => {
    const last = also[i]?.end ?? deed.last;
    const itself =
      row.length > 0 && i > 0
        ? { ...deed, head, first: Math.max(found.mark.first, head - 1), last }
        : { ...deed, head: i === 0 ? head : deed.head, last };
    const draft = made(context, sentence, { ...found, deed: itself });
    return i === 0 ? draft : { ...draft, parts: [...draft.parts, part(context, 'also', head, head + 1, 'another deed')] };
  });
}

/** The draft of what was found: quoted from the clause of the mark, or of the deed where that stands before it, to the end of the deed. */
export function made(
  context: Context,
  sentence: Sentence,
  { rule, mark, deed, voice, bound, force, play, due: otherwise = null }: Found,
): Draft<Commitment> {
  const { view } = context;
  const clause = view.clauseOf(mark.first);
  const first = Math.min(whoBefore(context, clause?.first ?? mark.first, mark.first), deed.first);
  const last = Math.min(sentence.last, Math.max(deed.last, mark.last));
  const due = dueOf(context, first, last, play === 'new');
  // "instructed their teams to complete the review": an order is new, whatever it is to end
  const isOrder = force === 'instruction' && play === 'new' && /^(complet|finali|заверши|законч)/.test(view.form(deed.head));
  // «просим ускорить замену»: what is asked to be hastened is under way; what both agreed to hasten is a new undertaking
  const hastened = (force === 'proposal' || force === 'instruction') && view.senseAtToken(deed.head, 'hastened.ru') !== null;
  const state_of_play = isOrder ? play : hastened && play === 'new' ? 'in-progress' : playOf(context, mark.first, deed, play);
  const states: StateCode[] = [...bound.states];
  const parts: DerivationPart[] = [
    part(context, 'mark', mark.first, mark.last, force),
    part(context, 'deed', deed.head, deed.head + 1, isKeptContact(context, deed) ? KEPT_CONTACT : deed.shape),
  ];
  if (bound.last > bound.first) parts.push(part(context, 'bound', bound.first, bound.last, states.join(' ')));
  if (due) parts.push(part(context, 'due', due.first, due.last, due.due));
  return draft({
    rule,
    fields: { kind: 'commitment', states, action: actionOf(context, deed), force, due: due?.due ?? otherwise, state_of_play },
    span: quoteSpan(context, first, last),
    voice,
    parts,
    confidence: bound.by === 'nobody' ? 'medium' : 'high',
  });
}

/** "Coordination between their troops, who are working to …": from "who" on; from the start of the clause where there is none. */
function whoBefore({ view, analysed }: Context, first: number, mark: number): number {
  if (analysed.lang === 'en') for (let i = mark - 1; i > first && i >= mark - 4; i--) if (view.form(i) === 'who') return i;
  return first;
}

function countWords({ view }: Context, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (view.tokens[i]?.word.kind === 'word') count++;
  return count;
}

/** The deed in the words of the text. */
function actionOf(context: Context, deed: Deed): string {
  const first = deed.shape === 'clause' ? deed.first + 1 : deed.head;
  // «эту квоту планируем увеличить»: its object stands before
  const whole = countWords(context, first, deed.last) > 1 ? first : (context.view.clauseOf(deed.head)?.first ?? first);
  const { start, end } = quoteSpan(context, whole, deed.last);
  return context.text
    .slice(start, end)
    .replace(/[\s ]+/g, ' ')
    .replace(/\.$/, '');
}
