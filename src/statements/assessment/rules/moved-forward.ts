import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../judgement.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/moved-forward';
/** How far behind the movement the relations, or all the fields, may be named. */
const WITHIN = 9;
/** So little may follow where nothing is said of what they move forward in: "very quickly", «хорошими темпами». */
const BARE = 4;
/** So many sentences before it may name the relations that are spoken of. */
const SPOKEN_WITHIN = 3;

/** «Мы продвигаемся по всем направлениям», "Our countries keep making progress in their cooperation", "We are moving ahead quickly". */
export const movedForward: Rule<Assessment> = {
  name: NAME,
  finds: 'the two said to make progress: in their relations, in every field, or simply together',
  triggers: ['move-forward'],
  find(context, sentence) {
    const { view, analysed, scene } = context;
    for (const move of view.senses(sentence.first, sentence.last, 'move-forward')) {
      const clause = view.clauseOf(move.first);
      if (!clause || !isDone(move.first) || !isOfThePair(clause, move)) continue;
      const to = Math.min(clause.last, move.last + WITHIN);
      const told =
        view.sense(move.last, to, 'relations', 'close-ties') ??
        // «в развитии наших отношений мы далеко продвинулись»
        (/^(в|in)$/.test(view.form(clause.first)) ? view.sense(clause.first, move.first, 'relations') : null) ??
        view.sense(move.first, to, 'all-spheres') ??
        (isBare(clause, move) ? move : null);
      if (!told || view.amounts(move.last, clause.last).length > 0) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: told,
        predicate: move,
        polarity: view.has(Math.max(clause.first, move.first - 3), move.first, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** Neither in the future nor something still to be done. */
    function isDone(at: number): boolean {
      const reading = view.token(at)?.reading;
      // «продолжаем двигаться», "continue to make progress"
      const goesOn =
        /^(продолжа|continu)/.test(view.form(at - 1)) || (view.form(at - 1) === 'to' && /^continue[sd]?$/.test(view.form(at - 2)));
      if (goesOn) return !/^(will|to|must|should)$/.test(view.form(at - 3));
      // "I would like to note the progress"
      if (
        /^(note|see)$/.test(view.form(at)) &&
        view.form(at - 1) === 'to' &&
        /^(like|want|wish|glad|happy|pleased)$/.test(view.form(at - 2))
      )
        return true;
      if (reading?.pos === 'infinitive' || (reading?.tense === 'future' && view.form(at) !== 'отмечу') || reading?.mood === 'imperative')
        return false;
      if (analysed.lang === 'ru') return true;
      let before = at - 1;
      while (view.token(before)?.reading?.pos === 'adverb') before--;
      if (/^(to|will|would|should|must|can|could|may|might|let|us|shall|of|for|by|on|in|about)$/.test(view.form(before))) return false;
      return !view.form(at).endsWith('ing') || GOING_ON.test(view.form(before));
    }
    /** "We", "our countries" or two states; in Russian the verb's ending alone may tell. */
    function isOfThePair({ first }: Clause, { first: at, last: end }: SenseHit): boolean {
      if (/^(note|noted)$/.test(view.form(at))) return true;
      if (view.has(first, at, 'we', 'both-countries') || statesNamed(context, first, at).length >= 2) return true;
      if (analysed.lang !== 'ru') return false;
      for (let i = first; i < at; i++)
        if (view.token(i)?.reading?.case === 'nom' && view.token(i)?.reading?.pos !== 'adjective') return false;
      for (let i = at; i < end; i++) if (/(ем|им|емся|имся|ли|лись|отмечу|вижу|отмечаю|есть)$/.test(view.form(i))) return true;
      return false;
    }
    /** Nothing follows but how fast; and what was spoken of is no single matter. */
    function isBare({ first, last }: Clause, { first: at, last: end }: SenseHit): boolean {
      if (scene.states.length !== 2 || last - end > BARE) return false;
      for (let i = end; i < last; i++) if (/^(in|on|with|towards?|to|by|of|for|в|во|по|на|к|с|над)$/.test(view.form(i))) return false;
      if (view.mentions(first, at).length > 0 || /^(as|if|when|while|where|как|если|когда)$/.test(view.form(first))) return false;
      for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - SPOKEN_WITHIN); i--) {
        const before = view.sentences[i];
        if (before?.turn !== sentence.turn) return false;
        if (view.holds(before, 'relations') || view.holds(before, 'both-countries'))
          return !isOfOneSphere(context, before.first, before.last);
      }
      return false;
    }
  },
};

const GOING_ON = /^(are|is|been|were|was|keep|keeps|kept|continue|continues|constantly|steadily|always|we['’]re|['’]re|also|now|and)$/;
