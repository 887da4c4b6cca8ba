import { tells } from '../told.js';

/** «Мы возьмём на себя расходы по ремонту», "Russia will bear the cost of the repairs". */
export const takenOn = tells({
  name: 'taken-on',
  finds: 'costs or work that one side takes upon itself',
  marks: ['taken-on', 'takes-on.ru'],
  force: 'pledge',
  play: 'new',
  usual: 'own',
  // «расходы, которые они взяли на себя»: told as history
  deed: ({ view }, mark, { clause }) => {
    const reading = view.tokens[mark.first]?.reading;
    // «восстановление собора Россия берёт на себя»
    if (mark.sense === 'takes-on.ru' && !view.has(clause.first, clause.last, 'costs.ru')) return null;
    return (reading?.tense === 'past' && mark.sense !== 'takes-on.ru') || view.has(clause.first, mark.first, 'if-when', 'not')
      ? null
      : { head: mark.last - 1, first: mark.first };
  },
});
