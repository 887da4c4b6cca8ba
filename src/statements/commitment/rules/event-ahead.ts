import { findFuture } from '../future.js';
import { tells } from '../told.js';

/** «Осенью в России пройдут Дни Армении», "the festival will take place in May": what both sides hold for the public. */
export const eventAhead = tells({
  name: 'event-ahead',
  finds: 'a festival, exhibition, parade, Days or Year of a country that will be held',
  marks: ['event-ahead'],
  force: 'intention',
  play: 'new',
  usual: 'both',
  deed: (context, mark, { clause }) => {
    const { view } = context;
    if (!('sentence' in clause) || view.has(clause.first, clause.last, 'sure-of', 'if-when')) return null;
    // «Москва примет чемпионат», not what both hold together
    if (view.has(clause.first, clause.last, 'home-event') && !view.has(clause.first, clause.last, 'together', 'jointly-done.ru'))
      return null;
    const future = findFuture(context, clause);
    if (!future || future.at > mark.first || mark.first - future.at > 4) return null;
    return view.has(clause.first, clause.last, 'public-event') && view.times(clause.first, clause.last).length > 0
      ? { head: mark.first, first: future.at }
      : null;
  },
});
