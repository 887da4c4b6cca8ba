import type { Clause, Figure } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

type Modality = Figure['modality'];

/** A quota is set by those in charge; production falls by their agreement, but grows by itself. */
function isDecided({ view }: Context, clause: Clause, verb: number): boolean {
  if (view.has(clause.first, verb, 'decided-level')) return true;
  return view.has(clause.first, verb, 'decided-output') && view.has(verb, Math.min(clause.last, verb + 2), 'goes-down');
}

/** What comes of the deed told before. */
function isOutcome({ view, analysed }: Context, { first }: Clause, will: number, verb: number | null): boolean {
  if (verb === null) return false;
  const subject = analysed.lang === 'en' ? view.form(will - 1) : view.form(first);
  const of = analysed.lang === 'en' ? /^(which|this|that|it)$/ : /^(что|это)$/;
  return of.test(subject) && (view.senseAtToken(verb, 'goes-up', 'goes-down') !== null || BRINGS.test(view.form(verb)));
}
const BRINGS = /^(bring|lift|raise|take|push|double|triple|save|повысит|поднимет|доведет|доведёт|удвоит|утроит|сэкономит)$/;

/** «экспортируем» has one form for now and then; of trade it is told as it goes. */
const BOTH = /^(экспорт|импорт)иру/;

function infinitiveAfter(view: Context['view'], at: number, last: number): number | null {
  for (let i = at + 1; i < last && i <= at + 3; i++) if (view.token(i)?.reading?.pos === 'infinitive') return i;
  return null;
}

const BETWEEN = /^(more|than|also|soon|even|further|only|again|almost|nearly|now|then|still|eventually|already|,)$|ly$/;

/** Whether the clause before broke off at "will" for a word or two between marks. */
function isOpenBefore(view: Context['view'], first: number): boolean {
  if (view.form(first - 1) !== ',') return false;
  for (let i = first - 2; i >= 0 && i >= first - 5; i--) {
    if (view.form(i) === 'will') return view.form(i + 1) === ',';
    if (/^[.;:]$/.test(view.form(i))) return false;
  }
  return false;
}

/** "He said that they would send forty tents": a future of the past; "that would cost" and "would like" are none. */
function isReported(view: Context['view'], first: number, at: number): boolean {
  const be = view.form(at + 1) === 'be';
  // "would be buying nine ferries"
  if (/^(like|have|if|not)$/.test(view.form(at + 1)) || (be && !/[a-z]ing$/.test(view.form(at + 2)))) return false;
  for (let i = at - 2; i >= first - 2 && i >= at - 12; i--)
    if (view.form(i) === 'that')
      return (
        view.senseAtToken(i - 1, 'say') !== null || /^(hoped|confirmed|promised|announced|added|noted|reaffirmed)$/.test(view.form(i - 1))
      );
  return false;
}

/** "Will increase its exports": a deed, where "exports will increase" tells what comes about. */
const hasObject = ({ view, analysed }: Context, verb: number): boolean =>
  analysed.lang === 'en' &&
  (/^(its|our|their|his|her|the|your|this)$/.test(view.form(verb + 1)) ||
    (/^(we|i|they)$/.test(view.form(verb - 2)) && view.token(verb + 1)?.reading?.pos === 'noun')) &&
  view.has(verb, verb + 1, 'goes-up', 'goes-down');

const MAY = /^(may|might|could|может|могут|сможет|смогут)$/;

/** Whether a verb of level follows at once, with at most an adverb between. */
function mayReach({ view }: Context, at: number, last: number): boolean {
  // "may have risen" is over
  if (view.form(at + 1) === 'have') return false;
  for (let i = at + 1; i < Math.min(last, at + 3); i++)
    if (view.senseAtToken(i, 'level-verb', 'goes-up', 'goes-down', 'passes-mark'))
      return view.form(at - 1) !== 'we' && view.form(at - 1) !== 'i';
  return false;
}

/** "We'll". */
const WILL = /['’]ll$/;

/** What will come about is expected; what will be done is meant. */
export function futureOf(context: Context, clause: Clause): Modality | null {
  const { view, analysed } = context;
  const english = analysed.lang === 'en';
  // "we will, in time, build nine schools"
  if (english && isOpenBefore(view, clause.first)) return 'target';
  for (let i = clause.first; i < clause.last; i++) {
    const token = view.token(i);
    const reading = token?.reading;
    // "may exceed five billion", «может превысить»
    if (MAY.test(view.form(i)) && mayReach(context, i, clause.last)) return 'forecast';
    const found = english
      ? token?.word.form === 'will' ||
        WILL.test(token?.word.form ?? '') ||
        (token?.word.form === 'would' && isReported(view, clause.first, i))
      : reading?.pos === 'verb' &&
        reading.tense === 'future' &&
        !BOTH.test(view.form(i)) &&
        !view.senseAtToken(i, 'it-told') &&
        !(reading.person === 1 && view.senseAtToken(i, 'say'));
    if (!found) continue;
    let verb = english ? i + 1 : i;
    // "will nearly triple", "will soon produce"
    while (english && verb < i + 5 && BETWEEN.test(view.form(verb))) verb++;
    const auxiliary = !english && reading?.lemma === 'быть' && view.token(i + 1)?.reading?.pos !== 'noun';
    // «будет ежегодно транспортировать»
    const done = auxiliary ? infinitiveAfter(view, i, clause.last) : verb;
    // "will be built" tells a deed, "will be 5 percent" a level
    const passive =
      english && view.form(verb) === 'be' && (view.token(verb + 1)?.reading?.pos === 'participle' || /[a-z]ing$/.test(view.form(verb + 1)));
    const level = done !== null && !passive && !hasObject(context, done) && view.senseAtToken(done, 'level-verb') !== null;
    // "…, which will bring the share to 15 percent", «что увеличит долю до …»
    if (isOutcome(context, clause, i, done)) return 'forecast';
    // «добыча сократится», "the quota will grow": it does as those in charge decide
    if (level && isDecided(context, clause, verb)) return 'target';
    return level && (english || reading?.person === 3 || view.senseAtToken(done, 'passes-mark') !== null) ? 'forecast' : 'target';
  }
  return null;
}
