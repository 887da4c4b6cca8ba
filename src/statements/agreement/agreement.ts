import type { Agreement, DerivationPart, Draft, Sentence, TimeExpression, TokenRange } from '../../domain/index.js';
import { draft, part, quoteSpan, voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { documentsIn, isCarriedOut, isDatedPaper } from './document/document.js';
import type { DocumentPhrase } from './document/document-phrase.js';
import { DOCUMENTS } from './document/documents.js';
import type { IdentifiedBy } from './document/identify.js';
import { horizonOf } from './horizon.js';
import type { Standing } from './standing.js';
import { isOfMany, statesOf } from './states.js';
import { standingInList } from './status/status-in-list.js';
import { stretchOf } from './stretch.js';
import { dateOf } from './time.js';
import type { Told } from './told.js';

/** A rule over the documents of a sentence that are told from others in one way. */
export function documentRule(name: string, finds: string, identifiedBy: IdentifiedBy): Rule<Agreement> {
  return {
    name,
    finds,
    triggers: DOCUMENTS,
    find: (context, sentence) =>
      documentsIn(context, sentence)
        .filter((document) => document.identifiedBy === identifiedBy)
        .map((document) => readAgreement(context, sentence, document, name))
        .filter((found) => found !== null),
  };
}

/** The draft; null for papers of one state alone (a development plan, a company's contract). */
function readAgreement(context: Context, sentence: Sentence, document: DocumentPhrase, rule: string): Draft<Agreement> | null {
  const { view } = context;
  const { first, last } = document;
  const voice = voiceIn(context, sentence, first);
  const clause = stretchOf(context, sentence, document);
  const states = statesOf(context, sentence, document, voice);
  // South Ossetia has no code; a governor is no side of his own
  const uncoded = context.scene.meeting.parties.some(({ state, office }) => state === null && !OF_NO_STATE.has(office));
  if (
    states.length < 2 &&
    context.scene.states.length < 2 &&
    !uncoded &&
    document.head.sense !== 'document-named' &&
    // what a summit of many issued
    !(document.head.sense === 'document-joint' && context.scene.meeting.channel === 'multilateral') &&
    !isOfMany(context, document)
  )
    return null;
  const within = documentsIn(context, sentence).some((other) => other !== document && other.first < first && last <= other.last);
  const carriedOut = within && isCarriedOut(context, document.head);
  const told = standingInList(context, sentence, clause, document);
  // what a new protocol is made to is in force
  const amended =
    (told.status === null || told.status === 'signed') &&
    document.head.sense === 'document-accord' &&
    documentsIn(context, sentence).some((other) => other.first < first) &&
    isDatedPaper(context, document.head);
  const said: Standing = carriedOut ? { status: 'in-implementation', by: null } : amended ? { status: 'in-force', by: null } : told;
  // "talks based on the 1956 joint declaration", "no alternative to the Minsk agreements": what is there is not being prepared
  const there =
    (isMinsk(context, document) && (said.by === null || view.token(said.by.first)?.reading?.pos !== 'verb')) ||
    (isAhead(said) && isOfThePast(context, dateOf(context, sentence, clause, document, false)));
  const standing: Standing = there ? { status: null, by: null } : said;
  // the years of the plan that carries the treaty out are not the treaty's
  const decision = document.head.sense === 'document-decision';
  const signed =
    !decision &&
    ((standing.status === 'signed' && standing.by?.sense !== 'document-in-force') ||
      standing.by?.sense === 'document-adopt' ||
      view.has(clause.first, clause.last, 'document-sign'));
  const ahead = isAhead(standing);
  const date = ahead
    ? soon(context, sentence, standing, clause, document)
    : (dateOf(context, sentence, clause, document, signed) ?? (isOfOthers(context, states) ? null : today(context, standing, sentence)));
  const horizon = carriedOut ? null : horizonOf(context, sentence, document, ahead ? null : (date?.period ?? null));
  const inside = horizon === null || horizon.ends === true || horizon.first < last;
  return draft({
    rule,
    fields: {
      kind: 'agreement',
      title: inside ? document.title : `${document.title} ${view.words(horizon.first, horizon.last)}`,
      states,
      date: date?.period ?? null,
      horizon: horizon?.period ?? null,
      status:
        standing.status ?? (!decision && standing.by === null && (date?.anniversary || (date?.period.length ?? 0) > 4) ? 'signed' : null),
    },
    span: quoteSpan(context, clause.first, Math.max(clause.last, inside ? last : horizon.last)),
    voice,
    parts: partsOf(context, document, standing, date, horizon, states),
    confidence: standing.status === null ? 'medium' : 'high',
  });
}

const OF_NO_STATE: ReadonlySet<string> = new Set(['head-of-organisation', 'other', 'delegation', 'envoy']);

const isAhead = ({ status }: Standing): boolean => status === 'to-be-signed' || status === 'in-preparation';
const isMinsk = ({ view }: Context, { first, last }: DocumentPhrase): boolean => /^(the )?(минск|minsk)/i.test(view.words(first, last));
const isOfThePast = ({ scene }: Context, date: Told | null): boolean =>
  date !== null && scene.date !== null && date.period < scene.date.slice(0, Math.min(date.period.length, 7));

/** What a record of talks reports as signed or adopted, with no other time, was signed that day. */
function today({ scene, view }: Context, { status, by }: Standing, sentence: Sentence): Told | null {
  // a plan approved in the publisher's words was approved that day
  const approved = status === 'in-force' && by?.sense === 'document-adopt' && view.form(by.first) !== 'launch' && sentence.turn === null;
  if (!(status === 'signed' || approved) || by === null || by.sense === 'document-in-force' || scene.date === null) return null;
  const clause = view.clauseOf(by.first) ?? sentence;
  // "the accord signed in Norville": not where these talks are
  const [place] = /^(in|at|в|во)$/.test(view.form(by.last))
    ? view.mentions(by.last + 1, by.last + 2, 'place').filter((told) => told.of === 'place')
    : [];
  if (place && !isHere(place)) return null;
  // "as you know, we launched the declaration": told in talk, and not of today
  if (/^(launched|unveiled)$/.test(view.form(by.first)) && sentence.turn !== null) return null;
  const fresh =
    sentence.turn === null ||
    view.has(clause.first, clause.last, 'document-after-talks') ||
    by.sense === 'document-announce' ||
    scene.meeting.channel === 'press-conference' ||
    scene.meeting.channel === 'joint-statement';
  return fresh ? { period: scene.date, first: by.first, last: by.last } : null;

  function isHere({ name, state }: { readonly name: string; readonly state?: string | null }): boolean {
    const here = scene.meeting.place?.name ?? null;
    return here === null ? scene.states.some((side) => side === state) : here.includes(name);
  }
}

/** «Сегодня подпишем меморандум», «по итогам переговоров планируется принять заявление»: on the day of the record, or of the talks announced. */
function soon(
  { scene, view }: Context,
  sentence: Sentence,
  { status, by }: Standing,
  clause: TokenRange,
  document: DocumentPhrase,
): Told | null {
  if (status !== 'to-be-signed' || by === null || /^(парафир|initial)/.test(view.form(by.first))) return null;
  const today = view.sense(clause.first, clause.last, 'document-today');
  if (today && scene.date !== null && view.times(clause.first, clause.last).every(({ from }) => from <= (scene.date ?? from)))
    return { period: scene.date, first: today.first, last: today.last };
  // «будет подписан до конца года», "will be signed by 2027": in that time at the latest
  const until = view
    .times(by.last, Math.min(sentence.last, by.last + 2))
    .find((time) => (time.modifier === 'until' || time.modifier === 'by') && /^\d{4}(-\d\d){0,2}$/.test(time.period));
  if (until) return { period: until.period, first: until.first, last: until.last };
  // "will be signed in May": the time told beside the signing, or the only one to come in the sentence
  const ahead =
    scene.date === null ? [] : view.times(sentence.first, sentence.last).filter((time) => isToCome(time, scene.date ?? '', document));
  const planned =
    ahead.find(({ first, last }) => first >= clause.first && last <= clause.last && Math.abs(first - by.first) <= 8) ??
    (ahead.length === 1 ? ahead[0] : undefined);
  if (planned) return { period: planned.period, first: planned.first, last: planned.last };
  const after = view.sense(clause.first, clause.last, 'document-after-talks');
  const day = scene.meeting.date;
  return after && day !== null && day.length === 10 ? { period: day, first: after.first, last: after.last } : null;
}

const isToCome = ({ from, first, last, modifier, period }: TimeExpression, date: string, document: DocumentPhrase): boolean =>
  from > date && modifier === null && !period.includes('/') && (last <= document.first || first >= document.last);

/** Signed by states that do not take part: not on the day of these talks. */
const isOfOthers = ({ scene }: Context, states: readonly string[]): boolean =>
  states.length > 0 && states.some((state) => !scene.states.includes(state));

function partsOf(
  context: Context,
  { first, last, title }: DocumentPhrase,
  { status, by }: Standing,
  date: Told | null,
  horizon: Told | null,
  states: readonly string[],
): DerivationPart[] {
  const parts = [part(context, 'title', first, last, title)];
  if (states.length > 0) parts.push(part(context, 'states', first, last, states.join(' ')));
  if (status !== null && by !== null) parts.push(part(context, 'status', by.first, by.last, status));
  if (date !== null) parts.push(part(context, 'date', date.first, date.last, date.period));
  if (horizon !== null) parts.push(part(context, 'horizon', horizon.first, horizon.last, horizon.period));
  return parts;
}
