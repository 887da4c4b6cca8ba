import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isDoneToAThing } from '../deed/done-to-a-thing.ru.js';
import { type Place, tells } from '../told.js';

/** «Идёт модернизация порта», «близится к завершению доработка проекта», «ремонт дороги продолжается»: the work is the Russian subject. */
export const workGoesOn = tells({
  name: 'work-goes-on.ru',
  finds: 'a deed told as a noun that is said to be going on, beginning, nearing its end or being made ready',
  marks: ['work-under-way.ru', 'made-ready.ru'],
  force: (_context, mark) => (mark.sense === 'made-ready.ru' ? 'intention' : 'agreement'),
  play: 'in-progress',
  usual: 'both',
  deed: (context, mark, place) => {
    const { view, scene } = context;
    if (scene.states.length < 2 || view.has(place.clause.first, mark.first, 'sure-of', 'if-when', 'not')) return null;
    if (isElsewhere(context, place)) return null;
    const head = subjectOf(context, mark, place);
    return head < 0 ? null : { head, first: Math.min(head, mark.first) };
  },
});

/** «В Германии идёт модернизация»: in a land that takes no part. */
function isElsewhere({ view, scene }: Context, { clause }: Place): boolean {
  const named = view.mentions(clause.first, clause.last, 'state').flatMap(({ states }) => states);
  return named.length > 0 && !named.some((state) => state !== null && scene.states.includes(state));
}

/** How far from its predicate the subject may stand. */
const REACH = 4;

/** The noun of the deed in the nominative, behind the predicate or at the head of its clause; -1 where there is none. */
function subjectOf(context: Context, mark: SenseHit, { clause, sentence }: Place): number {
  const { view } = context;
  for (let i = mark.last; i < Math.min(sentence.last, mark.last + REACH); i++) {
    const { reading } = view.tokens[i] ?? {};
    if (reading?.pos === 'preposition' || reading?.pos === 'verb') break;
    if (reading?.pos === 'noun') return isSubject(context, i) && isDoneToAThing(context, i, sentence.last) ? i : -1;
  }
  for (let i = clause.first; i < mark.first; i++) {
    const { reading } = view.tokens[i] ?? {};
    if (reading?.pos === 'preposition' || reading?.pos === 'verb') return -1;
    if (reading?.pos === 'noun') return isSubject(context, i) && isDoneToAThing(context, i, mark.first) ? i : -1;
  }
  return -1;
}

const isSubject = ({ view }: Context, at: number): boolean => {
  // «поставки энергоносителей осуществляются»: trade as it goes
  if (/^(поставк|экспорт|импорт|отгрузк)/.test(view.form(at))) return false;
  const kase = view.tokens[at]?.reading?.case ?? null;
  return kase === null || kase === 'nom' || kase === 'acc';
};
