import type { Context } from '../../rule.js';
import { isDeedNoun } from '../deed/deed-noun.js';
import { tells } from '../told.js';

/** «Устранение препятствий возложено на министров», «проработка вопроса поручена ведомствам»: work laid on officials. */
export const laidOn = tells({
  name: 'laid-on.ru',
  finds: 'work that is told, in the passive, to have been laid on somebody',
  marks: ['laid-on.ru'],
  force: 'instruction',
  play: 'new',
  usual: 'both',
  deed: ({ view }, mark, { clause }) => {
    if (!isOnOfficials(view, mark.last, clause.last) && !isOnOfficials(view, clause.first, mark.first)) return null;
    for (let i = clause.first; i < clause.last; i++) {
      const token = view.tokens[i];
      if (i >= mark.first && i < mark.last) continue;
      // «поручено подготовить» is told by its infinitive
      if (token?.reading?.pos === 'infinitive') return null;
      if (
        token?.reading?.pos === 'noun' &&
        token.reading.case === 'nom' &&
        !FEAST.test(token.reading.lemma) &&
        (isDeedNoun(token, 'ru') || WORK.test(token.reading.lemma))
      )
        return { head: i, first: Math.min(i, mark.first) };
    }
    return null;
  },
});

const isOnOfficials = (view: Context['view'], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (OFFICIALS.test(view.form(i))) return true;
  return false;
};
const OFFICIALS =
  /^(министр|министерств|минист|ведомств|правительств|кабинет|вице|заместител|эксперт|специалист|комисси|межправкомисси|рабоч|групп|агентств|посол|посл|посольств|мид|минэнерго|минтранс|сопредседател|банк|компани|корпораци)/;

/** «Проведение Игр доверено городу» tells where a feast is held. */
const FEAST = /^(проведение|организация|прием)$/;
const WORK = /^(контроль|координация|работа|подготовка|проработка|функция|задача|ответственность)$/;
