import type { Clause, SenseHit, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { saidFrom } from './about.js';
import { polarityIn } from './appraisal.js';
import { type Role, roleOf } from './role.js';

/** What is said of relations where word order tells that it is said of them. */
export function englishPredicateOf(
  context: Context,
  clause: Clause,
  subject: SenseHit,
  role: Role | null = roleOf(context, clause, subject),
): ReturnType<typeof polarityIn> {
  const { view } = context;
  if (!role) return null;
  const { first, last } = role.said;
  const judged = polarityIn(context, first, last);
  if (role.as === 'had' && !isTheirs(context, clause, first - 1)) return null;
  // "we share a friendship": good without another word
  if (role.as === 'had')
    return (
      judged ??
      (GOOD_IN_ITSELF.test(view.form(subject.last - 1)) &&
      HAD.test(view.form(first - 1)) &&
      !view.has(clause.first, last, 'not') &&
      !isActed(first, subject.first)
        ? { polarity: 'positive', at: subject }
        : null)
    );
  const thriving = view.senses(first, last, 'thrive').filter((hit) => view.token(hit.first)?.reading?.pos !== 'noun');
  if (judged && (thriving.length > 0 || (view.has(first, first + 5, 'copula') && !isPassive(context, first, last)))) return judged;
  // "our relations have a special character": what they have is praised
  if (judged && /^(have|has|had)$/.test(view.form(first)) && !/^(participle|verb)$/.test(view.token(first + 1)?.reading?.pos ?? ''))
    return judged;
  function isActed(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (/^(verb|participle|infinitive)$/.test(view.token(i)?.reading?.pos ?? '')) return true;
    return false;
  }
  // "our relations have deteriorated": the verb itself is the reproach
  if (judged?.polarity === 'negative' && judged.at.first <= first + 3) return judged;
  // "remain" and "share" say nothing without a word of praise
  const thrive = thriving.find((hit) => !view.has(hit.first, hit.last, 'thrive-with-praise'));
  if (!thrive) return null;
  return { polarity: view.has(Math.max(first, thrive.first - 3), thrive.first, 'not') ? 'negative' : 'positive', at: thrive };
}

/** Those who have the relations are the countries, not a company: "we", "Norway", "there are", or nobody told. */
function isTheirs({ view }: Context, clause: Clause, verb: number): boolean {
  if (view.has(clause.first, verb + 1, 'we', 'our', 'your', 'you-one', 'both-countries') || view.mentions(clause.first, verb).length > 0)
    return true;
  for (let i = clause.first; i < verb; i++) if (NOBODY.test(view.form(i))) return true;
  for (let i = clause.first; i < verb; i++) if (view.token(i)?.reading?.pos === 'noun') return false;
  return true;
}
const NOBODY = /^(there|they|it|who|that|which|i|he|she|countries|nations|states|peoples|sides|leaders|presidents|two|three|both)$/;

const HAD = /^(share|shares|shared|enjoy|enjoys|enjoyed|have|has|had|['’]ve|is|are|built|forged|developed)$/;
const GOOD_IN_ITSELF = /^(friendship|bonds?|alliance|brotherhood|kinship)$/;

/** "Our partnership was not even mentioned": something was done with it, nothing is said of it. */
function isPassive({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + 5); i++) {
    if (view.senseAtToken(i, 'praise', 'reproach') !== null) return false;
    if (view.token(i)?.reading?.pos === 'participle' && !view.has(i, i + 1, 'copula')) return true;
  }
  return false;
}

/** What is said of relations where cases and agreement tell it; null where nothing is. */
export function predicateOf(context: Context, clause: Clause, subject: SenseHit): ReturnType<typeof polarityIn> {
  const { view } = context;
  if (isToBeMade(context, clause, subject)) return null;
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
    (!view.has(thrive.first, thrive.last, 'thrive-with-praise') ||
      view.has(thrive.last, Math.min(clause.last, thrive.last + 3), 'all-spheres')) &&
    view.tokens[thrive.first]?.reading?.pos !== 'noun' &&
    thrive.first > subject.first - 6
  )
    return { polarity: view.has(Math.max(clause.first, thrive.first - 2), thrive.first, 'not') ? 'negative' : 'positive', at: thrive };
  return null;
}

function numberOf({ view }: Context, subject: SenseHit): 'sing' | 'plur' | null {
  // «отношения»: nobody speaks of one relation, whatever the form might be
  return view.has(subject.last - 1, subject.last, 'relations-in-plural') ? 'plur' : (view.token(subject.last - 1)?.reading?.number ?? null);
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
