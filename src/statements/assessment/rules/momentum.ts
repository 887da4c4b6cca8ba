import type { Assessment, TokenRange } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { relationsIn, spanning } from '../about.js';
import { appraise, wishesIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/momentum';
/** How far the impetus and the relations may stand apart. */
const WITHIN = 9;

/** "the fresh impetus which our ties were given", «сотрудничество России и Сербии набирает обороты», "they got a special boost". */
export const momentum: Rule<Assessment> = {
  name: NAME,
  finds: 'relations that gather momentum, or were given an impetus',
  triggers: ['gain-momentum', 'impetus'],
  find(context, sentence) {
    const { view } = context;
    const before = view.sentences[sentence.index - 1];
    const spokenOf = before !== undefined && before.turn === sentence.turn && relationsIn(context, before.first, before.last) !== null;
    for (const hit of view.senses(sentence.first, sentence.last, 'gain-momentum', 'impetus')) {
      const clause = view.clauseOf(hit.first);
      if (!clause) continue;
      const from = Math.max(sentence.first, hit.first - WITHIN);
      const to = Math.min(sentence.last, hit.last + WITHIN);
      const relations = relationsIn(context, from, to) ?? (spokenOf ? theyIn(from, hit.first) : null);
      if (!relations) continue;
      if (hit.sense === 'impetus') {
        if (!view.has(Math.max(clause.first, hit.first - 3), hit.first, 'impetus-new')) continue;
        const given = view.senses(from, to, 'impetus-given').find((act) => isDone(act.first) && isOnce(act.first));
        // "our last meeting gave our ties an impetus": said of the meeting
        if (!given || isOfMeeting(clause.first, given.first)) continue;
      } else if (
        !(/^(на|to)$/.test(view.form(hit.first)) ? isReached(from, hit.first) : isDone(hit.first)) ||
        isDenied(clause.first, hit.first)
      )
        continue;
      const stretch = spanning(clause, view.clauseOf(relations.first) ?? relations);
      if (isHoped(stretch) || isOfOneSphere(context, stretch.first, stretch.last)) continue;
      const made = appraise(context, sentence, NAME, {
        polarity: 'positive',
        subject: relations,
        predicate: hit,
        states: null,
        ...stretch,
      });
      if (made) return [made];
    }
    return [];

    function isOfMeeting(first: number, last: number): boolean {
      for (let i = first; i < last; i++) if (MEETING.test(view.form(i))) return !view.has(i, last, 'we');
      return false;
    }
    /** "gave", "has given", «получило»; not "our meetings give", which they do again and again. */
    function isOnce(at: number): boolean {
      const reading = view.token(at)?.reading;
      return (
        reading?.tense === 'past' ||
        reading?.pos === 'participle' ||
        /^(has|have|got|gave|given)$/.test(view.form(at - 1)) ||
        /^(got|gave|given|lend|набира|получа|наполня|обогаща|приобрета|обрета)/.test(view.form(at))
      );
    }
    /** The impetus itself is a word of wishes ("to give an impetus"); any other beside it makes it hoped for. */
    function isHoped({ first, last }: TokenRange): boolean {
      return wishesIn(context, first, last).some(
        (wish) => !view.has(wish.first, wish.last, 'impetus') && !(view.has(wish.first, wish.last, 'impetus-given') && isDone(wish.first)),
      );
    }
    function isDone(at: number): boolean {
      const reading = view.token(at)?.reading;
      if (/^(удалось|сумели|смогли|сумел|смог)$/.test(view.form(at - 1))) return true;
      return reading?.pos !== 'infinitive' && reading?.tense !== 'future' && !/^(to|will|would|could|can|may)$/.test(view.form(at - 1));
    }
    /** "Not": before no comma that parts it from the words, as in «скажу без преувеличения, …». */
    function isDenied(first: number, at: number): boolean {
      for (let i = at - 1; i >= Math.max(first, at - 3) && view.form(i) !== ','; i--) if (view.has(i, i + 1, 'not')) return true;
      return false;
    }
    /** «вышли, скажу прямо, на новый уровень»: the verb stands further off. */
    function isReached(first: number, last: number): boolean {
      for (let i = first; i < last; i++) if (view.token(i)?.reading?.tense === 'past') return true;
      return false;
    }
    function theyIn(from: number, to: number): { first: number; last: number } | null {
      for (let i = from; i < to; i++) {
        if (/^(they|it|они|оно)$/.test(view.form(i))) return { first: i, last: i + 1 };
        // "our work", where relations were spoken of
        if (/^(our|наша)$/.test(view.form(i)) && /^(work|работа)$/.test(view.form(i + 1))) return { first: i, last: i + 2 };
      }
      return null;
    }
  },
};

const MEETING = /^(встреча|визит|переговоры|беседа|саммит|заседание|meeting|visit|talks|summit|session|conversation)$/;
