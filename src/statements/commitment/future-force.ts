import type { Force, Voice } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Bound } from './bound/bound.js';
import type { Deed } from './deed/deed.js';
import type { Future } from './future.js';

/** What a deed in the future tense is, once it is known who does it. */
export interface Told {
  readonly future: Future;
  readonly deed: Deed;
  readonly bound: Bound;
  readonly voice: Voice;
  /** «Как ожидается» stands by it. */
  readonly awaited: boolean;
  /** «Как договорились», "under our agreement". */
  readonly agreed: boolean;
  /** It comes about or is done, by nobody named. */
  readonly happens: boolean;
  readonly helps: boolean;
  /** Help that is given to the one addressed: «студентам будет оказано содействие». */
  readonly given: boolean;
}

/**
 * Pledge: what one side undertakes to the other's face or has told of itself. Agreement: what follows from what was agreed, and what a company
 * builds abroad. Expectation: what is awaited. Instruction: an order to come. Intention: everything else that is told as to come.
 */
export function futureForce(context: Context, told: Told): Force {
  const { view } = context;
  const { awaited, agreed, given, happens, helps, bound, future, deed } = told;
  if (awaited) return 'expectation';
  if (agreed) return 'agreement';
  if (isOrder(context, deed)) return 'instruction';
  if (given) return 'pledge';
  if (!happens && bound.by === 'named' && isBuiltByCompany(context, deed, bound)) return 'agreement';
  if (happens) {
    const handed =
      (helps && bound.by === 'we') ||
      (future.passive && isOfOneReported(told) && !isBuiltThing(context, deed) && view.senseAtToken(deed.head, 'comes-about') === null);
    if (handed) return 'pledge';
    // a readout of both: "the section would be completed with a loan"
    return future.passive && told.voice.turn === null && told.voice.own === null && isBuiltThing(context, deed) ? 'agreement' : 'intention';
  }
  if (isOwnPromise(context, told) || isOurPromise(context, told)) return 'pledge';
  // "we will continue to work together": what one is at anyway
  const joins =
    view.has(future.at, Math.min(deed.last, deed.head + 3), 'work-hand-in-hand') && !view.has(future.at, deed.head, 'go-on-with');
  return helps || joins ? 'pledge' : 'intention';
}

/** A thing that is built or set up is both sides'. */
export const isBuiltThing = ({ view }: Context, { head }: Pick<Deed, 'head'>): boolean => MADE.test(view.form(head));
const MADE =
  /^(completed|started|launched|built|opened|established|created|extended|constructed|commissioned|finished|продолжен[аоы]?|создан[аоы]?|открыт[аоы]?|построен[аоы]?|запущен[аоы]?|продлен[аоы]?)$/;

/** "The Minister said that customs would be waived": what one side is reported to say it will do. */
export const isOfOneReported = ({ voice }: Pick<Told, 'voice'>): boolean => voice.turn === null && voice.own !== null;

/** «Дам такое поручение». */
const isOrder = ({ view }: Context, { head, last }: Deed): boolean =>
  /^(дам|дадим)$/.test(view.form(head)) &&
  [1, 2, 3].some((i) => head + i < last && /^(поручени|указани|команд|распоряжени)/.test(view.form(head + i)));

/** «РЖД построят дорогу», "Rosatom will build": a company that builds carries out a contract. */
function isBuiltByCompany({ view }: Context, { head }: Deed, { first, last }: Bound): boolean {
  if (!BUILDS.test(view.form(head))) return false;
  const isNamed = view.mentions(first, last, 'organisation').some(({ organisation }) => organisation === 'company');
  return isNamed || COMPANY.test(view.form(last)) || COMPANY.test(view.form(last - 1));
}
const BUILDS = /^(постро(ит|ят)|возвед(е|у)т|соорудит|соорудят|строить|возводить|сооружать|build|construct)$/;
const COMPANY = /^(компани[яи]|корпораци[яи]|предприяти[ея]|фирм[аы]|compan(y|ies)|firms?)$/;

/** A state, its side or the speaker in person undertakes it alone, and not a company or somebody of theirs. */
function isOwnPromise({ view }: Context, told: Told): boolean {
  const { bound, deed } = told;
  const { states, by, first, last } = bound;
  if (states.length !== 1 || /^compete/.test(view.form(deed.head))) return false;
  const isState = view.mentions(first, last, 'state').length > 0 || SIDE.test(view.form(last));
  // "the Prime Minister said that Canada would keep its helicopters there": a promise that was reported
  if (isOfOneReported(told) && states[0] === told.voice.own && by === 'named' && (isState || /^(his|her|its)$/.test(view.form(first))))
    return true;
  return (by === 'I' || (by === 'named' && isState)) && view.senseAtToken(deed.head, 'abstract-deed', 'loose-deed') === null;
}
const SIDE = /^(сторона|side)$/;

/** «Преподавателей пришлём», «мы ускорим рассмотрение», "we will raise the quota": said by one side to the other's face. */
function isOurPromise({ view, analysed, scene }: Context, told: Told): boolean {
  const { future, bound, voice, deed } = told;
  if (voice.turn === null || scene.states.length < 2 || bound.states.length !== 1 || bound.states[0] !== voice.own) return false;
  if (analysed.lang === 'en') return bound.by === 'we' && view.form(future.at) !== 'going' && !isUnderWayEn(view, future, deed.head);
  return future.first && !isOwnBusiness(view, told);
}

/** "We will continue to …", "we will be exploring …": what one is at anyway. */
const isUnderWayEn = (view: Context['view'], { at }: Future, head: number): boolean =>
  view.form(head).endsWith('ing') ||
  view.has(at + 1, head + 1, 'go-on-with') ||
  /^(take|participate|find|see|look|try)$/.test(view.form(head));

/** «Достроим самостоятельно», «будем строить свой терминал», «приступим в декабре»: one's own work, or the start of a joint one. */
function isOwnBusiness(view: Context['view'], { future, deed }: Told): boolean {
  if (STARTS.test(view.form(deed.head)) || STARTS.test(view.form(future.at))) return true;
  if (view.has(Math.max(0, deed.first - 4), deed.last, 'own-means.ru')) return true;
  // «будем строить», «будем летать»: a course of work, unless it helps the other
  return view.form(future.at) === 'будем' && view.senseAtToken(deed.head, 'help-deed') === null && COURSE.test(view.form(deed.head));
}
/** Beginnings, and the signing of a paper, take both. */
export const STARTS = /^(начн(ем|у)|начинать|приступ(им|лю)|приступать|пустим|подпишем|подписывать)$/;
const COURSE = /^(строить|расширять|летать|возводить|закупать|покупать|наращивать|развивать|осваивать)$/;
