import { tells } from '../told.js';

/** «Мы возьмём на себя расходы по ремонту», "Russia will bear the cost of the repairs". */
export const takenOn = tells({
  name: 'taken-on',
  finds: 'costs or work that one side takes upon itself',
  marks: ['taken-on'],
  force: 'pledge',
  play: 'new',
  usual: 'own',
  // «расходы, которые они взяли на себя»: told as history
  deed: ({ view }, mark, { clause }) => {
    const reading = view.tokens[mark.first]?.reading;
    return reading?.tense === 'past' || view.has(clause.first, mark.first, 'if-when', 'not')
      ? null
      : { head: mark.last - 1, first: mark.first };
  },
});
