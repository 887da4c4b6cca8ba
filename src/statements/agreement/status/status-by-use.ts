import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from '../document/document-phrase.js';
import { DOCUMENTS } from '../document/documents.js';

const BASIS =
  /^(under|on the basis of|based on|in accordance with|in line with|pursuant to|на основе|на основании|на базе|согласно|в соответствии со?|в рамках|within the framework of|as part of) ?(the|our|this|that|its|their|нашего|нашим|нашему|этого|этим|этому)?$/;
const TALKED_ON = /^(о|об|по|над|on|for|about|over|regarding)$/;
const TALKING = /^(переговор\p{L}*|negotiations?|talks|work|работ[аеуы]|раунд\p{L}*)$/u;
const UNDER = /(^| )((under|в рамках)( \S+){0,6}|по( \S+)?)$/;
/** Right before the title. */
const CARRIED_UNDER =
  /(^| )(under|in line with|as part of|within the framework of|в рамках|согласно)( the| our| this| нашего| нашей| этого| этой)?$/;
const UNDER_WITHIN = 8;
/** How far before it the work on a whole list may be told. */
const LIST_REACH = 24;

/** "Negotiations with the Union on a trade agreement": the paper is what is talked of. */
export function talkedOf(
  { view }: Context,
  clause: TokenRange,
  { first }: DocumentPhrase,
  others: readonly DocumentPhrase[],
): SenseHit | null {
  let at = first - 1;
  while (at > first - 4 && !TALKED_ON.test(view.form(at)) && view.token(at)?.word.kind === 'word') at--;
  if (!TALKED_ON.test(view.form(at))) return null;
  for (let i = at - 1; i >= Math.max(clause.first, at - 9); i--)
    if (
      TALKING.test(view.form(i)) &&
      (!view.form(i).startsWith('работ') || view.form(at) === 'над') &&
      !others.some((other) => other.first > i && other.last <= first)
    )
      return { sense: 'document-prepare', first: i, last: at + 1 };
  return null;
}

/** Work is done by it: "under the 2021 contract", «в соответствии с планом». */
export function isActedOn(
  { view }: Context,
  clause: TokenRange,
  { first, head }: DocumentPhrase,
  force: SenseHit | null,
  sign: SenseHit | null,
): boolean {
  // "under the 2021 contract", «в рамках подписанного в мае контракта»: not of one signed the same day
  if (/^(contract|контракт)/.test(view.form(head.first)) && !view.has(clause.first, clause.last, 'document-today')) {
    const before = view.words(Math.max(clause.first, first - UNDER_WITHIN), first).toLowerCase();
    if (UNDER.test(before)) return !force && !(sign && sign.last <= first && view.token(sign.first)?.reading?.pos === 'verb');
  }
  if (head.sense === 'document-treaty' || /^(соглашени|agreement)/.test(view.form(head.first))) return false;
  // "under the programme, ten schools were built", «в рамках плана создаются …»
  if (head.sense.startsWith('document-plan') && CARRIED_UNDER.test(view.words(Math.max(clause.first, first - 3), first).toLowerCase()))
    return true;
  let at = first - 1;
  while (at > first - 9 && view.form(at) !== 'соответствии' && view.form(at) !== 'accordance' && view.form(at) !== 'according') at--;
  return /^(соответствии|accordance|according)$/.test(view.form(at)) && !view.has(at, first, ...DOCUMENTS);
}
/** "Under the Treaty", «на основе Конвенции»: what is done by a treaty shows that it holds. */
export function basisOf({ view }: Context, clause: TokenRange, { first, head }: DocumentPhrase): SenseHit | null {
  if (head.sense !== 'document-treaty' && !/^(соглашени|конвенци|agreement|convention|accord)/.test(view.form(head.first))) return null;
  for (let i = Math.max(clause.first, first - 5); i < first; i++) {
    const words = view.words(i, first).toLowerCase();
    const opens = i === clause.first && /^по( нашему| этому)?$/.test(words);
    if (opens || BASIS.test(words)) return { sense: 'document-in-force', first: i, last: first };
  }
  return null;
}
/** "We launched the Norville Drone Initiative", "jobs made through our Clean Rivers Strategy": what has been set going goes on. */
export function setGoing({ view }: Context, clause: TokenRange, { first, head }: DocumentPhrase): SenseHit | null {
  if (head.sense !== 'document-initiative.en' && !UNDERTAKING.test(view.form(head.last - 1))) return null;
  for (let i = first - 1; i >= Math.max(clause.first, first - GOING_WITHIN) && !TALKING.test(view.form(i)); i--)
    if (GOING.test(view.form(i)) && !(view.form(i) === 'launch' && view.form(i + 1) === 'of'))
      return { sense: 'document-implement', first: i, last: i + 1 };
  return null;
}
export const UNDERTAKING = /^(strategy|vision|partnership)$/;
const GOING = /^(launch|launched|launching|started|starting|began|through|under|progress|activities)$/;
const GOING_WITHIN = 7;

/** «По выполнению договорённостей, прежде всего протокола …»: what is said of them all goes for the one picked out. */
export function aboveAll({ view }: Context, sentence: TokenRange, { first }: DocumentPhrase): SenseHit | null {
  if (!view.has(Math.max(sentence.first, first - 9), first, 'document-above-all')) return null;
  return view.sense(Math.max(sentence.first, first - LIST_REACH), first, 'document-implement');
}
