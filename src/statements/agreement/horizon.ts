import type { Edtf, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { DocumentPhrase } from './document/document-phrase.js';
import { DOCUMENTS, TERM_WITHIN } from './document/documents.js';
import { yearsItRuns } from './term.js';
import { isTerm, type Told, told } from './told.js';

/** How far behind the title its end may be told. */
const EXPIRES_WITHIN = 8;
const lastYear = (period: Edtf): Edtf => period.slice(period.lastIndexOf('/') + 1);

/** Until when the document runs: told in its title, or of a plan in what follows. */
export function horizonOf(context: Context, sentence: Sentence, document: DocumentPhrase, signed: Edtf | null): Told | null {
  const { view, scene } = context;
  const { head, first, last } = document;
  const isPlan = head.sense === 'document-plan' || head.sense === 'document-plan-kind';
  for (const time of view.times(first, last)) {
    // «баланс на 2026 год», "a plan for 2026"
    const ofYear = isPlan && time.grain === 'year' && time.anchor === 'absolute' && /^(на|for)$/.test(view.form(time.first - 1));
    // "a programme to 2030"
    const toYear = isPlan && time.grain === 'year' && view.form(time.first - 1) === 'to';
    if (isTerm(time) || ofYear || toYear) return told(time, lastYear(time.period));
  }
  // "the 2012–2015 Development Concept"
  for (let at = Math.max(sentence.first + 2, first); isPlan && at <= head.first; at++) {
    const years = /(?:19|20)\d\d\s?[-–]\s?((?:19|20)\d\d)$/.exec(view.words(Math.max(sentence.first, at - 3), at));
    if (years?.[1]) return { period: years[1], first: at - 1, last: at, ends: true };
  }
  // «контракты, истекающие в конце года», "the treaty, which expired in 2009"
  const ends = view.sense(last, Math.min(sentence.last, last + EXPIRES_WITHIN), 'document-expire', 'paper-over');
  const end = ends && !view.has(last, ends.first, ...DOCUMENTS) ? view.times(ends.last, ends.last + 4)[0] : undefined;
  // "it ran out in December": the last one
  if (end && ends?.sense === 'paper-over' && scene.date !== null && end.from > scene.date && end.anchor === 'relative')
    return { ...told(end, String(Number(end.period.slice(0, 4)) - 1) + end.period.slice(4)), ends: true };
  if (end) return { ...told(end, lastYear(end.period)), ends: true };
  // "was extended to 2030"
  const renewed = view.sense(last, Math.min(sentence.last, last + EXPIRES_WITHIN), 'document-renew');
  const till = renewed ? view.times(renewed.last, renewed.last + 4)[0] : undefined;
  if (till && /^(to|until|till|through|до|по)$/.test(view.form(till.modifier === null ? till.first - 1 : till.first)))
    return { ...told(till, lastYear(till.period)), ends: true };
  // from its signing on, else from the year it is spoken of
  const runs = yearsItRuns(context, sentence, document.head) ?? yearsItRuns(context, sentence, document);
  const from = (signed ?? scene.date)?.slice(0, 4);
  const until = runs
    ? view
        .times(runs.last, Math.min(sentence.last, runs.last + 4))
        .find((time) => time.modifier === 'until' || time.modifier === 'until-inclusive')
    : undefined;
  if (until) return { ...told(until, lastYear(until.period)), ends: true };
  if (runs && from !== undefined) return { period: String(Number(from) + runs.years), first: runs.first, last: runs.last, ends: true };
  if (
    isPlan ||
    head.sense === 'document-accord' ||
    view.has(last, Math.min(sentence.last, last + 4), 'document-renew', 'document-in-force')
  ) {
    const following = view
      .times(last, Math.min(sentence.last, last + TERM_WITHIN))
      .find((time) => (time.modifier === 'until' || time.modifier === 'until-inclusive') && !isOfSigning(time.first));
    if (following && following.anchor === 'absolute') return told(following, lastYear(following.period));
  }
  return null;

  /** «Будет подписан до конца года»: until when the pens wait; «подписан до 2013 года» runs until then. */
  function isOfSigning(at: number): boolean {
    const deed = view.sense(Math.max(last, at - 2), at, 'document-sign', 'document-prepare');
    if (!deed) return false;
    const isDone = view.token(deed.first)?.reading?.short === true && !/^(будет|будут|быть)$/.test(view.form(deed.first - 1));
    return !isDone || deed.sense === 'document-prepare';
  }
}
