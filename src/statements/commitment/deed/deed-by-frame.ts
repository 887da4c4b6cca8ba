import type { Clause, Token, Voice } from '../../../domain/index.js';
import { statesTold } from '../../frame.js';
import type { Context } from '../../rule.js';
import type { Bound } from '../bound/bound.js';
import type { Future } from '../future.js';
import type { Deed } from './deed.js';

/** How far from its verb an object is looked for. */
const REACH = 7;

/**
 * A Russian deed told by its frame, whatever the verb: done to a thing that is named as its object, or, in the passive, done by a day to come. What
 * excludes are verbs of mind, speech and being, and objects that are none («слово», «опыт» of the past, "time").
 */
export function isDeedByFrame(context: Context, clause: Clause, { head, last }: Deed, { passive, first }: Future, dated: boolean): boolean {
  const { view, analysed } = context;
  if (view.senseAtToken(head, 'ask-help') !== null) return true;
  if (view.senseAtToken(head, 'no-deed.ru', 'no-deed.en', 'talk-deed', 'empty-deed', 'level-deed', 'contact-deed') !== null) return false;
  if (analysed.lang === 'en') return isEnglishDeed(context, clause, { head, last }, passive);
  const end = Math.min(clause.last, last, head + REACH);
  if (passive) return dated && !view.has(clause.first, last, 'empty-object.ru', 'contact-deed', 'home-event');
  if (/ся$|сь$/.test(view.form(head))) return false;
  return hasFrameObject(context, clause, head, end, first);
}

/** The verb takes a thing as its object at once, before any preposition: "will post an adviser". */
export function isEnglishDeed({ view }: Context, clause: Clause, { head, last }: Pick<Deed, 'head' | 'last'>, passive: boolean): boolean {
  // "will have a consulate": the head is what stands behind "have"
  const had = view.form(head - 1) === 'have' && /^(an?|our|its|another|new)$/.test(view.form(head));
  const doing = view.form(head).endsWith('ing');
  if (passive || (!had && !doing && !/^(infinitive|verb|noun|adjective)$/.test(view.tokens[head]?.reading?.pos ?? ''))) return false;
  // "we will shut that base": the demonstrative is no conjunction
  const end = view.form(head + 1) === 'that' ? head + REACH : Math.min(clause.last, last, head + REACH);
  for (let i = head + 1; i < Math.min(end, view.tokens.length); i++) {
    const { reading, word } = view.tokens[i] as Token;
    if (i === head + 1 && (word.form === 'that' || PARTICLE.test(word.form))) continue;
    if (view.senseAtToken(i, 'empty-object.en') !== null) return false;
    if (word.kind === 'number' || view.amounts(i, i + 1).length > 0) return true;
    if (reading?.pos === 'preposition' || reading?.pos === 'verb' || reading?.pos === 'conjunction' || word.kind === 'punctuation')
      return false;
    if (reading?.pos === 'noun')
      return view.tokens[i + 1]?.reading?.pos === 'noun' ? view.senseAtToken(i + 1, 'empty-object.en') === null : true;
  }
  return false;
}

/** "Speed up visa processing", "phase out coal". */
const PARTICLE = /^(up|out|down|back|over|off)$/;

/** An object that no preposition governs, behind the verb or in front of it. */
export function hasFrameObject(context: Context, clause: Clause, head: number, end: number, first: boolean): boolean {
  if (context.analysed.lang !== 'ru') return false;
  const object = objectBehind(context, head, end);
  const at = object >= 0 ? object : objectInFront(context, clause, head, first);
  return at >= 0 && context.view.senseAtToken(at, 'empty-object.ru') === null;
}

/** The first noun behind the verb that no preposition governs; -1 where it is no object. */
function objectBehind({ view }: Context, head: number, end: number): number {
  for (let i = head + 1; i < end; i++) {
    const { reading, word } = view.tokens[i] as Token;
    if (word.kind === 'number' || view.amounts(i, i + 1).length > 0) return i;
    if (reading?.pos === 'verb' || reading?.pos === 'conjunction' || word.form === ',') return -1;
    if (reading?.pos === 'preposition') i = governed(view, i, end);
    else if (reading?.pos === 'noun') {
      if (
        reading.case === 'acc' ||
        (reading.case === 'gen' && reading.animate === true) ||
        (reading.case === 'nom' && reading.animate !== true)
      )
        return i;
      if (reading.case !== 'dat' && reading.case !== 'ins') return -1;
    }
  }
  return -1;
}

/** The noun that the preposition at `at` governs. */
function governed(view: Context['view'], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (view.tokens[i]?.reading?.pos === 'noun') return i;
  return end;
}

/** «Учителей пришлём», «технологии наши коллеги передадут»: the noun before the verb; where the verb does not say who does it, a second one. */
function objectInFront({ view }: Context, clause: Clause, head: number, first: boolean): number {
  let found = -1;
  let others = 0;
  for (let i = clause.first; i < head; i++) {
    const { reading, word } = view.tokens[i] as Token;
    if (reading?.pos === 'preposition') i = governed(view, i, head);
    else if (word.form === 'мы' || word.form === 'я') others++;
    else if (
      reading?.pos === 'noun' &&
      (reading.case === 'acc' || reading.case === 'nom' || (reading.animate === true && reading.case === 'gen'))
    ) {
      if (found < 0 && view.times(i, i + 1).length === 0 && !(reading.animate === true && reading.case === 'nom')) found = i;
      else others++;
    }
  }
  return found >= 0 && (first || others > 0) ? found : -1;
}

/** «Наши фонды создадут …», «правительство Таджикистана поддержит», «обеспечивать будут обе стороны»: people or a body as the Russian subject. */
export function agentOf(context: Context, clause: Clause, voice: Voice): Bound | null {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru') return null;
  for (let i = clause.first; i < clause.last; i++) {
    const { reading } = view.tokens[i] as Token;
    if (reading?.pos === 'preposition') i = governed(view, i, clause.last);
    else if (
      reading?.pos === 'noun' &&
      reading.case === 'nom' &&
      (reading.animate === true || BODY.test(reading.lemma) || JOINT_BODY.test(reading.lemma))
    ) {
      if (view.senseAtToken(i, 'shared-hand') !== null && /^(обе|оба|две|два)$/.test(view.form(i - 1)))
        return { states: context.scene.states, first: i - 1, last: i + 1, by: 'named' };
      // «рабочая группа приступит к делу»: a body of both sides
      if (
        JOINT_BODY.test(reading.lemma) &&
        view.mentions(i + 1, Math.min(clause.last, i + 3)).length === 0 &&
        context.scene.states.length > 1
      )
        return { states: context.scene.states, first: i, last: i + 1, by: 'named' };
      // «совместное предприятие выпустит …»
      if (view.form(i - 1).startsWith('совместн') && context.scene.states.length > 1)
        return { states: context.scene.states, first: i - 1, last: i + 1, by: 'named' };
      const owner = statesTold(context, voice, i + 1, Math.min(clause.last, i + 3));
      if (owner.length > 0) return { states: owner, first: i, last: i + 2, by: 'named' };
      const own = voice.own !== null && (view.senseAtToken(i - 1, 'our') ?? view.senseAtToken(i - 2, 'our'));
      if (own && voice.own !== null) return { states: [voice.own], first: own.first, last: i + 1, by: 'named' };
    }
  }
  return null;
}
/** Bodies that two states have together. */
const JOINT_BODY = /^(группа|комиссия|межправкомиссия|подкомиссия|сопредседатель|переговорщик|делегация)$/;
/** Bodies that act for a state. */
const BODY =
  /^(фонд|банк|компания|фирма|предприятие|корпорация|концерн|ведомство|министерство|правительство|завод|верфь|университет|вуз|служба|агентство|сторона|парламент)$/;
