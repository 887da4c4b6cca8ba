import type { SenseHit, Sentence, StateCode, Voice } from '../../../domain/index.js';
import { identityOf } from '../../frame.js';
import type { Context } from '../../rule.js';
import { boundBy } from './bound.js';
import type { Bound } from './those-bound.js';

/** Verbs that leave out who promises or assures. */
const GIVEN = /^((по)?обещали|обещано|обещана|заверили|уверили|гарантировали|гарантировано|promised|assured|reassured|pledged|guaranteed)$/;
/** The same of who asks or proposes. */
const ASKED = /^(попросили|просили|предложили|предложено|рекомендовано|рекомендовали|призвали)$/;
const ADVERBS = /^(уже|также|тоже|недавно|твёрдо|твердо|накануне|already|also|again|repeatedly|firmly|once)$/;

/**
 * Who is bound where the words tell to whom it was said and not by whom: «нам обещали», "was assured that …" bind the other side, «нас попросили» the
 * one who was asked; null where the words are not of that kind.
 */
export function boundByWhomTold(context: Context, sentence: Sentence, mark: SenseHit, voice: Voice): Bound | null {
  const { view, scene, analysed } = context;
  const form = view.form(mark.first);
  const given = GIVEN.test(form);
  if (!given && !(analysed.lang === 'ru' && ASKED.test(form))) return null;
  let at = mark.first - 1;
  while (ADVERBS.test(view.form(at))) at--;
  const told = analysed.lang === 'ru' ? oneTold(context, sentence, at, voice) : passiveSubject(context, sentence, at, voice);
  if (told === null || !scene.states.includes(told)) return null;
  const states = given ? scene.states.filter((state) => state !== told) : [told];
  return states.length > 0 ? { states, first: at, last: mark.last, by: 'named' } : null;
}

/** «Нам», «Боруту Пахору», «Словении» right before the verb, and nobody in the nominative. */
function oneTold(context: Context, { first }: Sentence, at: number, voice: Voice): StateCode | null {
  const { view } = context;
  const clause = view.clauseOf(at)?.first ?? first;
  for (let i = clause; i <= at; i++) if (/^(мы|вы|я|он|она|они)$/.test(view.form(i))) return null;
  if (/^(нам|нас|мне|меня)$/.test(view.form(at))) return voice.own;
  const mentions = view.mentions(clause, at + 1).filter(({ of }) => of === 'person' || of === 'office' || of === 'state');
  const [nearest] = mentions.slice(-1);
  if (!nearest || nearest.last !== at + 1 || mentions.some(({ case: told }) => told === 'nom')) return null;
  if (nearest.case === null || nearest.case === 'ins' || nearest.case === 'loc') return null;
  return nearest.of === 'state' ? (nearest.states[0] ?? null) : (identityOf(context, nearest)?.state ?? null);
}

/** "The President was assured", "we were promised": the subject of the passive. */
function passiveSubject(context: Context, { first }: Sentence, at: number, voice: Voice): StateCode | null {
  const { view } = context;
  if (!/^(was|were|been)$/.test(view.form(at))) return null;
  const subject = boundBy(context, voice, view.clauseOf(at)?.first ?? first, at, 'own', false);
  return subject.by !== 'nobody' && subject.states.length === 1 ? (subject.states[0] ?? null) : null;
}
