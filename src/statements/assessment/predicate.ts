import type { Clause, SenseHit, TokenRange } from '../../domain/index.js';
import { nounPhraseAt } from '../../language/index.js';
import type { Context } from '../rule.js';
import { saidFrom } from './about.js';
import { isDenied, polarityIn } from './appraisal.js';
import { saysNothingAlone } from './limits.js';

/** What is said of relations where cases and agreement tell it; null where nothing is. */
export function predicateOf(context: Context, clause: Clause, subject: SenseHit): ReturnType<typeof polarityIn> {
  const { view } = context;
  if (isToBeMade(context, clause, subject)) return null;
  const level = levelBehind(context, clause, subject);
  if (level) return { polarity: 'positive', at: level };
  const judged = polarityIn(context, clause.first, clause.last);
  const thrive = view.sense(clause.first, clause.last, 'thrive');
  const finite = isKeptUp(context, clause, subject) || hasFinite(context, clause, numberOf(context, subject));
  const thrives = thrive !== null && !isToCome(context, thrive.first);
  if (
    judged &&
    (thrives ||
      finite ||
      isVerbless(context, clause, subject) ||
      isAdjectivePredicate(context, clause, subject) ||
      isSaidWithoutVerb(context, clause, subject, judged.at))
  )
    return judged;
  // «Удалось выстроить прочные отношения»
  if (
    judged &&
    MANAGED.test(view.words(clause.first, subject.first).toLowerCase()) &&
    view.has(clause.first, subject.first, 'make-relations')
  )
    return judged;
  // "our relations are developing": thriving without a word of praise
  // «Наши отношения на верном пути»: where they are, without a verb
  const stands = thrive !== null && /^(на|в|по)$/.test(view.form(thrive.first)) && thrive.first - subject.last <= 1;
  if (
    thrive &&
    (finite || stands) &&
    // «охватывает» says something of all fields
    (!saysNothingAlone(view, thrive) || view.has(thrive.last, Math.min(clause.last, thrive.last + 3), 'all-spheres')) &&
    view.tokens[thrive.first]?.reading?.pos !== 'noun' &&
    thrive.first > subject.first - 6
  )
    return { polarity: isDenied(view, Math.max(clause.first, thrive.first - 2), thrive) ? 'negative' : 'positive', at: thrive };
  return null;
}

/** «Отношения между нашими странами – на самом высоком уровне»: without a verb. */
function levelBehind({ view }: Context, clause: Clause, subject: SenseHit): TokenRange | null {
  const phrase = nounPhraseAt(view, subject, { first: clause.first, last: clause.last, another: () => false });
  const at = /^[–—]$/.test(view.form(phrase.last)) ? phrase.last + 1 : phrase.last;
  if (view.form(at) !== 'на') return null;
  for (let i = at + 1; i < Math.min(clause.last, at + LEVEL_WITHIN); i++)
    if (view.form(i) === 'уровне') return HIGH.test(view.form(i - 1)) ? { first: at, last: i + 1 } : null;
  return null;
}
/** How far behind «на» the level may stand: «на самом высоком уровне». */
const LEVEL_WITHIN = 5;
const HIGH = /^(высоком|высшем|хорошем|достойном|высочайшем|отличном|прекрасном)$/;

/** The noun itself: of «контакты на высшем уровне» the first. */
export function headOf(view: Context['view'], { first, last }: TokenRange): number {
  for (let i = first; i + 1 < last; i++) if (view.form(i + 1) === 'на') return i;
  return last - 1;
}

function numberOf({ view }: Context, subject: SenseHit): 'sing' | 'plur' | null {
  // «отношения»: nobody speaks of one relation, whatever the form might be
  return view.has(subject.last - 1, subject.last, 'relations-in-plural')
    ? 'plur'
    : (view.token(headOf(view, subject))?.reading?.number ?? null);
}

/** A finite verb that is not in the future and, in Russian, agrees with the subject in number. */
/** «Ведём конструктивный диалог»: they are what is kept up, not the subject. */
const isKeptUp = ({ view }: Context, clause: Clause, subject: SenseHit): boolean =>
  view.token(subject.last - 1)?.reading?.case === 'acc' && view.has(clause.first, subject.first, 'keep-up');

/** A future; «нормализуются», «уходят корнями» are a present by their form, whatever else they might be. */
const isToCome = ({ view, analysed }: Context, at: number): boolean =>
  analysed.lang === 'ru' &&
  view.token(at)?.reading?.tense === 'future' &&
  !/(уются|уется|ируют|ирует|уходят|уходит|вается|ваются)$/.test(view.form(at));

function hasFinite(context: Context, clause: Clause, number: 'sing' | 'plur' | null): boolean {
  const { view, analysed } = context;
  for (let i = clause.first; i < clause.last; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (reading?.short && (reading.pos === 'adjective' || reading.pos === 'participle') && (number === null || reading.number === number))
      return true;
    if (reading?.pos === 'verb' && !isToCome(context, i) && (analysed.lang === 'en' || number === null || reading.number === number))
      return true;
    if (analysed.lang === 'en' && word && /^(is|are|was|were|have|has|had|'ve|'re)$/.test(word.form)) return true;
  }
  return false;
}

/** «Между нашими столицами добрые отношения»: Russian needs no verb. */
const isVerbless = ({ view, analysed }: Context, clause: Clause, subject: SenseHit): boolean =>
  analysed.lang === 'ru' &&
  (/^(между|у)$/.test(view.form(clause.first)) ||
    // «страна, с которой у нас тесные отношения», «много лет у нас ровные отношения»: what they have stands right behind
    hasRightBefore(view, clause.first, subject.first));

function hasRightBefore(view: Context['view'], from: number, at: number): boolean {
  let i = at - 1;
  while (i > from && (MODIFIES.has(view.token(i)?.reading?.pos ?? '') || /^(и|,)$/.test(view.form(i))) && !/^(нас|вас)$/.test(view.form(i)))
    i--;
  return /^(нас|вас)$/.test(view.form(i)) && view.form(i - 1) === 'у';
}

/** How far behind relations the dash may stand: «отношения между нашими странами – пример для всех». */
const DASH_WITHIN = 7;
/** «Наши отношения – важный приоритет», «сотрудничество с Сербией для нас важно». */
function isSaidWithoutVerb({ view }: Context, clause: Clause, subject: SenseHit, said: TokenRange): boolean {
  if (subject.first - clause.first > 3) return false;
  if (said.last >= clause.last - 1 && /^(важно|значимо|ценно|дорого)$/.test(view.form(said.first))) return true;
  for (let i = subject.last; i < Math.min(clause.last, subject.last + DASH_WITHIN); i++)
    // «стратегическое партнёрство – большое достижение»: praised behind the dash too
    if (/^[–—]$/.test(view.form(i))) return said.first > i || view.has(i + 1, clause.last, 'praise');
  return false;
}

/** How far behind the noun group the adjective may stand: «отношения наших стран с соседями сегодня по-настоящему добрые». */
const ADJECTIVE_WITHIN = 10;
/** How long an aside between two commas may be. */
const ASIDE_WITHIN = 5;

/** «Наш диалог всегда непростой, но деловой»: a full adjective after its noun, at the end or before a mark, is what is said of it. */
function isAdjectivePredicate({ view }: Context, clause: Clause, { first, last }: SenseHit): boolean {
  for (let i = saidFrom(view, clause.first, first); i < first; i++)
    if (view.isPredicate(i) || view.token(i)?.reading?.pos === 'infinitive') return false;
  for (let i = last; i < Math.min(clause.last, last + ADJECTIVE_WITHIN); i++) {
    // «отношения, скажу прямо, добрые»
    if (view.form(i) === ',') {
      // «связи у нас давние, дружеские»: one more adjective, no aside
      if (view.token(i - 1)?.reading?.pos === 'adjective' && view.token(i + 1)?.reading?.pos === 'adjective') continue;
      let end = i + 1;
      while (end < Math.min(clause.last, i + ASIDE_WITHIN) && view.form(end) !== ',') end++;
      if (view.form(end) !== ',') return false;
      i = end;
      continue;
    }
    const token = view.token(i);
    const nominative = token?.word.readings.some((reading) => reading.pos === 'adjective' && reading.case === 'nom');
    if (nominative && view.has(i, i + 1, 'praise', 'reproach'))
      return (
        i + 1 >= clause.last ||
        /^(,|[.!;–—]|и|но|а)$/.test(view.form(i + 1)) ||
        // «отношения самые насыщенные за всю историю»
        (/^сам(ые|ое|ый|ая)$/.test(view.form(i - 1)) && /^(за|из|в)$/.test(view.form(i + 1)))
      );
    if (view.isPredicate(i) || token?.reading?.pos === 'infinitive') return false;
    // «диалог у нас такой насыщенный»; whose relations they are, and when, stands in other cases
    const alone = token?.reading?.pos === 'noun' && token.reading.case === 'nom' && view.mentions(i, i + 1).length === 0;
    if (alone) return false;
  }
  return false;
}

/** «Настроены развивать добрые отношения»: good ones are still to come, unless one has managed to. */
function isToBeMade({ view }: Context, clause: Clause, { first }: SenseHit): boolean {
  let at = first - 1;
  while (at >= clause.first && MODIFIES.has(view.token(at)?.reading?.pos ?? '')) at--;
  return at >= clause.first && view.token(at)?.reading?.pos === 'infinitive' && !MANAGED.test(view.words(clause.first, at).toLowerCase());
}
const MODIFIES = new Set(['adjective', 'pronoun', 'participle', 'adverb']);
const MANAGED = /удалось|удаётся|удается|удавалось|сумел|смогл|научил|умеем|продолжа/;
