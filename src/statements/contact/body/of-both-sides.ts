import type { SenseHit, Sentence } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isWanted, WORK } from './work-asked.js';

/** A council, committee or working group of both sides: "between Russia and France", "our working group", «у нас работает Совет по …». */
export function isOfBoth(context: Context, sentence: Sentence, noun: SenseHit): boolean {
  const { view, scene } = context;
  const clause = view.clauseOf(noun.first) ?? sentence;
  if (
    view
      .mentions(Math.max(clause.first, noun.first - 3), noun.last + 1, 'organisation')
      .some((mention) => mention.organisation !== 'format' && mention.last > noun.first)
  )
    return false;
  const held = view.has(Math.max(clause.first, noun.first - 3), noun.first, 'session') && BILATERAL.test(view.words(noun.first, noun.last));
  if (held && !view.has(clause.first, clause.last, 'not')) return true;
  // "I suggest convening the group of ministers in May"
  // «предлагаю, чтобы рабочая группа собралась в январе»
  if (isWanted(context, sentence, clause) && view.has(noun.last, clause.last, 'session'))
    return view.times(noun.last, clause.last).length > 0;
  if (view.has(clause.first, noun.first, 'propose-contact') && view.has(Math.max(clause.first, noun.first - 3), noun.first, 'session'))
    return sentence.turn !== null && view.times(noun.last, clause.last).length > 0;
  // «соберётся трёхсторонняя рабочая группа», said by one of the three
  if (sentence.turn !== null && view.has(Math.max(clause.first, noun.first - 2), noun.last, 'of-several'))
    if (view.has(Math.max(clause.first, noun.first - 6), clause.last, 'session', 'at-work')) return true;
  if (isWorkOfNamed(context, clause.first, noun)) return true;
  if (BILATERAL.test(view.words(noun.first, noun.last + 1)) && WORK.test(view.words(Math.max(clause.first, noun.first - 4), noun.first)))
    return true;
  // "the Joint Working Group would meet in May", told by the publisher
  if (
    sentence.turn === null &&
    view.form(noun.first - 1) === 'joint' &&
    view.has(noun.last, Math.min(clause.last, noun.last + 8), 'session')
  )
    return true;
  const beside = view.has(Math.max(clause.first, noun.first - 4), Math.min(clause.last, noun.last + 12), 'at-work');
  if (!beside || sentence.turn === null || view.has(clause.first, clause.last, 'not')) return false;
  const named = statesNamed(context, clause.first, clause.last).filter((state) => scene.states.includes(state));
  return (
    named.length >= 2 ||
    view.has(clause.first, noun.last, 'our', 'we', 'mutual', 'both-countries') ||
    view.has(noun.last, Math.min(clause.last, noun.last + 4), 'our', 'both-countries')
  );
}

/** "the work of the Russia–Azerbaijan transport working group": both states stand in its name. */
function isWorkOfNamed(context: Context, first: number, noun: SenseHit): boolean {
  const { view } = context;
  const from = Math.max(first, noun.first - 8);
  const [a] = view.mentions(from, noun.first).filter(({ of }) => of === 'state' || of === 'state-adjective');
  if (!a || !WORK.test(view.words(Math.max(first, a.first - 4), a.first))) return false;
  return statesNamed(context, from, noun.first).filter((state) => context.scene.states.includes(state)).length > 1;
}

/** Councils that two countries set up: "the High-Level Council", «Совет сотрудничества». */
const BILATERAL =
  /сотрудничества|совместн(ой|ая|ую) групп|экономическ|высшего|стратегическ|делов|high-level|strategic|cooperation|business/i;
