import type { Assessment, Draft, SenseHit } from '../../../domain/index.js';
import type { Rule } from '../../rule.js';
import { appraise, isWish, polarityIn } from '../appraisal.js';
import { judgement } from '../judgement.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/as-for-relations';
/** A topic opens its sentence. */
const OPENS_WITHIN = 2;
/** How far after "as for" the relations must be named. */
const WITHIN = 5;

/** "As for ties between our states, they run smoothly", «Что касается наших отношений, всё идёт хорошо». */
export const asForRelations: Rule<Assessment> = {
  name: NAME,
  finds: 'relations named as the topic of the sentence, and judged in what follows',
  triggers: ['as-for'],
  find(context, sentence) {
    const { view } = context;
    const topic = view.sense(sentence.first, sentence.last, 'as-for');
    const subject = topic && view.sense(topic.last, Math.min(sentence.last, topic.last + WITHIN), 'relations');
    if (!topic || !subject || isOfOneSphere(context, topic.last, subject.last + 2)) return [];
    if (topic.first - sentence.first > OPENS_WITHIN) return closes(topic, subject);
    const judged = goesAhead(subject.last) ?? polarityIn(context, topic.last, sentence.last);
    // what is only hoped for is no judgement, unless the relations are named as good ones from the start
    const named = judged !== null && judged.at.last >= subject.first - 2 && judged.at.first <= subject.last;
    if (!judged || (!named && judged.polarity !== 'mixed' && isWish(context, subject.last, sentence.last))) return [];
    const made = appraise(context, sentence, NAME, {
      first: topic.first,
      last: sentence.last,
      polarity: judged.polarity,
      subject,
      predicate: judged.at,
      states: null,
    });
    return made ? ([made] as readonly Draft<Assessment>[]) : [];

    /** "… the plans are being carried out, but we must do more", «… планы выполняются, но нужно работать лучше» */
    function goesAhead(from: number): { polarity: Assessment['polarity']; at: SenseHit } | null {
      const at = view.sense(from, sentence.last, 'goes-ahead');
      const more = at && view.sense(at.last, sentence.last, 'more-to-do');
      return at && more ? { polarity: 'mixed', at } : null;
    }
    /** "All is well when it comes to our ties": the topic stands last. */
    function closes(topic: SenseHit, subject: SenseHit): readonly Draft<Assessment>[] {
      const clause = view.clauseOf(topic.first - 1);
      if (!clause || sentence.last - subject.last > OPENS_WITHIN + 2) return [];
      const said = clause.first === topic.first ? clause.last : clause.first;
      const judged = polarityIn(context, said, topic.first);
      if (!judged || !view.has(said, topic.first, 'copula', 'have-relations')) return [];
      return judgement(context, sentence, NAME, {
        stretch: { first: said, last: subject.last },
        subject,
        predicate: judged.at,
        polarity: judged.polarity,
      });
    }
  },
};
