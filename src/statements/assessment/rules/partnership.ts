import type { Assessment, Clause, Draft, SenseHit } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { appraise, isWish, polarityIn } from '../appraisal.js';

const NAME = 'assessment/partnership';

/** "Russia is our main strategic partner", «Таджикистан и Россия – давние стратегические партнёры и союзники», «Мы надёжные партнёры». */
export const relationsArePartnership: Rule<Assessment> = {
  name: NAME,
  finds: 'one side called the other’s partner, ally or friend',
  triggers: ['partner'],
  find(context, sentence) {
    const out: Draft<Assessment>[] = [];
    for (const clause of sentence.clauses) {
      if (isWish(context, clause.first, clause.last)) continue;
      const partner = partnerIn(context, clause);
      if (!partner) continue;
      const polarity = polarityIn(context, clause.first, clause.last);
      // "we have been friends with them": friendship needs no other praise
      const friends = /^(friends?|allies|друзья|союзники)$/.test(context.view.form(partner.last - 1));
      if (polarity ? polarity.polarity !== 'positive' : !friends) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: 'positive',
        subject: partner,
        predicate: polarity?.at ?? partner,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};

/** A partner who is one of the two sides, as the predicate of the clause; not a trade partner, not friends addressed. */
function partnerIn({ view, analysed }: Context, clause: Clause): SenseHit | null {
  for (const hit of view.senses(clause.first, clause.last, 'partner')) {
    if (view.has(Math.max(clause.first, hit.first - 4), hit.first, 'partner-sphere')) continue;
    const before = view.words(clause.first, hit.first);
    const own =
      view.has(clause.first, hit.first, 'we') ||
      view.mentions(clause.first, clause.last).some((mention) => mention.of === 'state' && mention.first < hit.first);
    if (!own) continue;
    const reading = view.tokens[hit.last - 1]?.reading;
    if (
      analysed.lang === 'ru'
        ? reading?.case === 'nom' || reading?.case === 'ins' || /[–—]/.test(before)
        : /\b(is|are|was|were|been|remains?|remain|as|such)\b/.test(before)
    )
      return hit;
  }
  return null;
}
