import type { Assessment, Clause, Draft, SenseHit, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { isNameOnly, wholeClauses } from '../about.js';
import { appraise, isOfOneSphere, isWish, polarityIn } from '../appraisal.js';
import { type Role, roleOf } from '../role.js';

const NAME = 'assessment/relations-are';

/** «Наши отношения находятся в хорошем состоянии», "Our relations are developing positively", «Между нашими странами крепкие отношения». */
export const relationsAre: Rule<Assessment> = {
  name: NAME,
  finds: 'relations as a whole said to be good or bad, to thrive or to suffer',
  triggers: ['relations', 'close-ties'],
  find(context, sentence) {
    const out: Draft<Assessment>[] = [];
    for (const clause of wholeClauses(context, sentence)) {
      if (isWish(context, clause.first, clause.last) || RELATIVE.test(context.view.form(clause.first))) continue;
      // "I shall try to see to it that our relations grow"
      if (/^(that|чтобы)$/.test(context.view.form(clause.first)) && isWish(context, sentence.first, clause.first)) continue;
      // «хотим, чтобы страна была сильной и имела прочные отношения»
      if (/^(и|and)$/.test(context.view.form(clause.first)) && opensWithWish(context, context.view.clauseOf(clause.first - 1))) continue;
      // «Надеюсь, наши отношения станут крепче»
      const opening = clause.first - sentence.first;
      if (opening > 0 && opening <= OPENING && isWish(context, sentence.first, clause.first)) continue;
      const subject = subjectOf(context, clause);
      if (!subject || isOfOneSphere(context, clause.first, mainEnd(context, clause, subject)) || isTopicOfTalks(context, clause, subject))
        continue;
      const found = context.analysed.lang === 'en' ? englishPredicateOf(context, clause, subject) : predicateOf(context, clause, subject);
      if (!found) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: found.polarity,
        subject,
        predicate: found.at,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};

/** "so that the country be strong", «чтобы она стала сильной»: what goes on with "and" is wished for too. */
const opensWithWish = (context: Context, clause: Clause | null): boolean =>
  clause !== null && /^(чтобы|so|that)$/.test(context.view.form(clause.first)) && isWish(context, clause.first, clause.last);

/** So few words before the clause are no clause of their own: "I hope", «Надеюсь». */
const OPENING = 3;

/** "our ties, which rest on trust": an aside about relations that the sentence speaks of otherwise. */
const RELATIVE = /^(which|who|whose|котор(ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ом))$/;

/** Where the clause goes on with an example or a proof: ", as evidenced by falling trade", ", including in energy". */
function mainEnd({ view }: Context, clause: Clause, { last }: SenseHit): number {
  for (let i = last + 1; i < clause.last - 1; i++)
    if (view.form(i) === ':' && view.has(last, i, 'reproach', 'praise')) return i;
    else if (view.form(i) === ',' && PROOF.test(view.form(i + 1)) && view.has(last, i, 'thrive', 'reproach', 'praise')) return i;
  return clause.last;
}
const PROOF = /^(as|which|evidenced|judging|о|что|судя)$/;

/** "Relations were the chief subject of the day": told of the talks, not of the relations. */
function isTopicOfTalks({ view }: Context, clause: Clause, { last }: SenseHit): boolean {
  for (let i = last; i < Math.min(clause.last, last + TOPIC_WITHIN); i++) if (TOPIC.has(view.form(i))) return true;
  return false;
}
const TOPIC_WITHIN = 6;
const TOPIC = new Set('subject topic theme focus agenda item темой предметом центре повестке'.split(' '));

/** Relations as the subject of the clause, or as what two countries have; ties and cooperation only where they are the two countries'. */
function subjectOf(context: Context, clause: Clause): SenseHit | null {
  const { view, analysed } = context;
  for (const hit of view.senses(clause.first, clause.last, 'relations')) {
    if (isNameOnly(view, hit)) continue;
    const head = view.tokens[hit.last - 1];
    if (
      analysed.lang === 'en' ||
      head?.reading?.case === 'nom' ||
      head?.reading?.case === 'acc' ||
      view.has(hit.last - 1, hit.last, 'relations-in-plural') ||
      // «у наших отношений глубокие корни»
      (view.form(clause.first) === 'у' && hit.first - clause.first <= 3)
    )
      return hit;
  }
  const ties = view.senses(clause.first, clause.last, 'close-ties').find((hit) => !isInConnection(context, hit));
  if (!ties) return null;
  const nominative =
    analysed.lang === 'ru' && view.tokens[ties.first]?.reading?.case === 'nom' && view.has(clause.first, clause.last, 'thrive');
  return nominative ||
    view.has(clause.first, clause.last, 'both-countries', 'all-spheres') ||
    statesNamed(context, clause.first, clause.last).length >= 2 ||
    view.has(clause.first, ties.first, 'we') ||
    (view.form(ties.last) === 'у' && view.has(ties.last, ties.last + 2, 'we')) ||
    // «сотрудничество с Сербией для нас важно»
    (statesNamed(context, ties.last, clause.last).length > 0 && view.has(ties.last, clause.last, 'we', 'our'))
    ? ties
    : null;
}

/** «в связи с гибелью людей» is about no ties. */
const isInConnection = ({ view }: Context, { first, last }: SenseHit): boolean =>
  view.form(first - 1) === 'в' && (view.form(last) === 'с' || view.form(last) === 'со');

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

const HAD = /^(share|shares|shared|enjoy|enjoys|enjoyed|have|has|had|['’]ve|is|are|built|forged|developed)$/;
const GOOD_IN_ITSELF = /^(friendship|bonds?|alliance|brotherhood|kinship)$/;

/** "Our partnership was not even mentioned": something was done with it, nothing is said of it. */
function isPassive({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + 5); i++) {
    if (view.has(i, i + 1, 'praise') || view.has(i, i + 1, 'reproach')) return false;
    if (view.token(i)?.reading?.pos === 'participle' && !view.has(i, i + 1, 'copula')) return true;
  }
  return false;
}

export function predicateOf(context: Context, clause: Clause, subject: SenseHit): ReturnType<typeof polarityIn> {
  const { view } = context;
  const judged = polarityIn(context, clause.first, clause.last);
  const thrive = view.sense(clause.first, clause.last, 'thrive');
  const finite = hasFinite(context, clause, numberOf(context, subject));
  if (
    judged &&
    (thrive ||
      finite ||
      isVerbless(context, clause) ||
      isAdjectivePredicate(context, clause, subject) ||
      isSaidWithoutVerb(context, clause, subject, judged.at))
  )
    return judged;
  // "our relations are developing": thriving without a word of praise
  // «Наши отношения на верном пути»: where they are, without a verb
  const stands = thrive !== null && /^(на|в|по)$/.test(view.form(thrive.first)) && thrive.first - subject.last <= 1;
  if (
    thrive &&
    (finite || stands) &&
    !view.has(thrive.first, thrive.last, 'thrive-with-praise') &&
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
function hasFinite({ view, analysed }: Context, clause: Clause, number: 'sing' | 'plur' | null): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (reading?.short && (reading.pos === 'adjective' || reading.pos === 'participle') && (number === null || reading.number === number))
      return true;
    // «нормализуются», «уходят корнями»: a present by its form, whatever else it might be
    const present = reading?.tense === 'future' && /(уются|уется|ируют|ирует|уходят|уходит)$/.test(view.form(i));
    if (
      reading?.pos === 'verb' &&
      (reading.tense !== 'future' || present) &&
      (analysed.lang === 'en' || number === null || reading.number === number)
    )
      return true;
    if (analysed.lang === 'en' && word && /^(is|are|was|were|have|has|had|'ve|'re)$/.test(word.form)) return true;
  }
  return false;
}

/** «Между нашими столицами добрые отношения»: Russian needs no verb. */
const isVerbless = ({ view, analysed }: Context, clause: Clause): boolean =>
  analysed.lang === 'ru' && /^(между|у)$/.test(view.form(clause.first));

/** How far behind relations the dash may stand: «отношения между нашими странами – пример для всех». */
const DASH_WITHIN = 7;
/** «Наши отношения – важный приоритет», «сотрудничество с Сербией для нас важно». */
function isSaidWithoutVerb({ view }: Context, clause: Clause, subject: SenseHit, said: TokenRange): boolean {
  if (subject.first - clause.first > 3) return false;
  if (said.last >= clause.last - 1 && /^(важно|значимо|ценно|дорого)$/.test(view.form(said.first))) return true;
  for (let i = subject.last; i < Math.min(clause.last, subject.last + DASH_WITHIN); i++)
    if (/^[–—]$/.test(view.form(i))) return said.first > i;
  return false;
}

/** «Наш диалог всегда непростой, но деловой»: a full adjective after its noun, at the end or before a mark, is what is said of it. */
function isAdjectivePredicate({ view }: Context, clause: Clause, { last }: SenseHit): boolean {
  for (let i = last; i < Math.min(clause.last, last + 4); i++) {
    const pos = view.token(i)?.reading?.pos;
    const nominative = view.token(i)?.word.readings.some((reading) => reading.pos === 'adjective' && reading.case === 'nom');
    if (nominative && view.has(i, i + 1, 'praise', 'reproach'))
      return i + 1 >= clause.last || /^(,|[.!;–—]|и|но|а)$/.test(view.form(i + 1));
    // «диалог у нас такой насыщенный»
    if (pos !== 'adverb' && !/^([–—]|у|для|нас|такой|такие|такое|столь)$/.test(view.form(i))) return false;
  }
  return false;
}
