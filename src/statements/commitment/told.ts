import type { Clause, Commitment, Edtf, Force, SenseHit, Sentence, StateOfPlay, Voice } from '../../domain/index.js';
import { bothSides, statesNamed, voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { type Bound, boundBy, subjectEnd, type Usual } from './bound/bound.js';
import { isJoint } from './bound/joint.js';
import type { Deed } from './deed/deed.js';
import { extentOf } from './deed/deed-extent.js';
import { madeEach } from './make.js';
import { isAsked, isDenied, isPraised, isQuestion } from './undertaking.js';

/** Where a mark stands, and whose words it is. */
export interface Place {
  readonly sentence: Sentence;
  readonly clause: Clause | Sentence;
  readonly voice: Voice;
}

/** A way to tell of a deed in words that are the deed itself: «договорённости выполнены», "support for …", "is to be opened". */
export interface Telling {
  /** File name of the rule. */
  readonly name: string;
  readonly finds: string;
  readonly marks: readonly string[];
  readonly force: Force | ((context: Context, mark: SenseHit, place: Place, bound: Bound) => Force);
  readonly play: StateOfPlay | null | ((context: Context, mark: SenseHit, place: Place) => StateOfPlay | null);
  /** Who is bound where the words leave it open. */
  readonly usual: Usual | ((context: Context, mark: SenseHit, place: Place) => Usual);
  /** The subject has to be told: nothing is undertaken by nobody. */
  readonly subject?: 'told';
  /** Taken also where it is commended or thanked for. */
  readonly praised?: true;
  /** Taken also where "not" stands before the mark. */
  readonly denied?: true;
  /** Put to both, whoever says it: ideas and initiatives. */
  readonly toBoth?: true;
  /** Where the deed begins, when not with the mark; null where the rule's conditions are not met. */
  readonly deed?: (context: Context, mark: SenseHit, place: Place) => { readonly head: number; readonly first: number } | null;
  /** Until when, where no time in the words of the deed tells. */
  readonly due?: (context: Context, mark: SenseHit, place: Place) => Edtf | null;
}

/** The rule of a telling: those bound are named before the mark, and one of them is in the room. */
export function tells(how: Telling): Rule<Commitment> {
  const rule = `commitment/${how.name}`;
  return {
    name: rule,
    finds: how.finds,
    triggers: how.marks,
    find(context, sentence) {
      const { view, scene } = context;
      if (isQuestion(context, sentence)) return [];
      let past = sentence.first;
      return view.senses(sentence.first, sentence.last, ...how.marks).flatMap((mark) => {
        if (
          mark.first < past ||
          (sentence.turn !== null && isAsked(context, mark)) ||
          (!how.denied && isDenied(context, mark)) ||
          (!how.praised && isPraised(context, mark))
        )
          return [];
        const place = { sentence, clause: view.clauseOf(mark.first) ?? sentence, voice: voiceIn(context, sentence, mark.first) };
        const at = how.deed ? how.deed(context, mark, place) : mark;
        if (!at) return [];
        const head = 'head' in at ? at.head : at.first;
        const last = extentOf(context, Math.max(head, mark.last - 1), sentence.last);
        const deed: Deed = { head, first: at.first, last, shape: 'noun' };
        const usual = typeof how.usual === 'function' ? how.usual(context, mark, place) : how.usual;
        const inside = isGoal(context, mark) ? [] : statesNamed(context, mark.first, mark.last);
        const bound: Bound =
          inside.length > 0
            ? { states: inside, first: mark.first, last: mark.last, by: 'named' }
            : how.toBoth
              ? { states: bothSides(place.voice), first: mark.first, last: mark.first, by: 'nobody' }
              : boundBy(
                  context,
                  place.voice,
                  place.clause.first,
                  subjectEnd(context, mark),
                  usual,
                  usual === 'both' || isJoint(context, deed) || view.has(place.clause.first, place.clause.last, 'jointly-done.ru'),
                );
        if (!isInTheRoom(bound, scene.states) || (how.subject === 'told' && bound.by === 'nobody')) return [];
        past = last;
        const due = how.due?.(context, mark, place) ?? null;
        const play = typeof how.play === 'function' ? how.play(context, mark, place) : how.play;
        const force = typeof how.force === 'function' ? how.force(context, mark, place, bound) : how.force;
        return madeEach(context, sentence, { rule, mark, deed, voice: place.voice, bound, force, play, due });
      });
    },
  };
}

/** "Our solidarity with Japan remains …": whom it goes to, not whose it is. */
const isGoal = ({ view }: Context, { first, last }: SenseHit): boolean =>
  view.mentions(first, last, 'state').some((mention) => /^(with|for|to|towards?)$/.test(view.form(mention.first - 1)));

/** Plans of those who are not in the room, and of the one addressed, are not undertaken here. */
const isInTheRoom = ({ states, by }: Bound, room: readonly string[]): boolean =>
  by !== 'you' && states.some((state) => room.includes(state));
