import type { Assessment, Clause, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { continuedClauses, isDiscussed, isInConnection, isNameOnly, wholeClauses } from '../about.js';
import { appraise, isWish } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';
import { headOf, predicateOf } from '../predicate.js';
import { englishPredicateOf } from '../predicate-in-english.js';

const NAME = 'assessment/relations-are';

/** «Наши отношения находятся в хорошем состоянии», "Our relations are developing positively", «Между нашими странами крепкие отношения». */
export const relationsAre: Rule<Assessment> = {
  name: NAME,
  finds: 'relations as a whole said to be good or bad, to thrive or to suffer',
  triggers: ['relations', 'close-ties'],
  find(context, sentence) {
    const out: Draft<Assessment>[] = [];
    // asked, not said
    if (context.view.form(sentence.last - 1) === '?') return out;
    for (const clause of wholeClauses(context, sentence)) judge(clause);
    if (out.length === 0) for (const clause of continuedClauses(context, sentence)) judge(clause);
    return out;

    function judge(clause: Clause): void {
      if (isWish(context, clause.first, clause.last) || RELATIVE.test(context.view.form(clause.first))) return;
      // "I shall try to see to it that our relations grow"
      if (/^(that|чтобы)$/.test(context.view.form(clause.first)) && isWish(context, sentence.first, clause.first)) return;
      // «хотим, чтобы страна была сильной и имела прочные отношения»
      if (/^(и|and)$/.test(context.view.form(clause.first)) && opensWithWish(context, context.view.clauseOf(clause.first - 1))) return;
      // «Надеюсь, наши отношения станут крепче»
      const opening = clause.first - sentence.first;
      if (opening > 0 && opening <= OPENING && isWish(context, sentence.first, clause.first)) return;
      // «Отношения обсуждались на высоком уровне»: told of the talks
      if (context.analysed.lang === 'ru' && isDiscussed(context.view, clause.first, clause.last)) return;
      // «Нам нужны более тесные отношения»
      if (context.analysed.lang === 'ru' && context.view.has(clause.first, Math.min(clause.last, clause.first + 3), 'friends-needed'))
        return;
      for (const subject of subjectsOf(context, clause)) {
        if (isOfOneSphere(context, clause.first, mainEnd(context, clause, subject)) || isTopicOfTalks(context, clause, subject)) return;
        const found = context.analysed.lang === 'en' ? englishPredicateOf(context, clause, subject) : predicateOf(context, clause, subject);
        if (!found || isBetweenOthers(context, clause, subject)) continue;
        tell(clause, subject, found);
        return;
      }
    }
    function tell(clause: Clause, subject: SenseHit, found: NonNullable<ReturnType<typeof predicateOf>>): void {
      const reserve = reserveIn(context, clause, found.polarity);
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: Math.max(clause.last, reserve),
        polarity: reserve >= 0 ? 'mixed' : found.polarity,
        subject,
        predicate: found.at,
        states: null,
      });
      if (made) out.push(made);
    }
  },
};

/** «Отношения между бизнесом и властью»: those they are between are named, and none of them is a country. */
function isBetweenOthers({ view }: Context, clause: Clause, { last }: SenseHit): boolean {
  if (/^(with|с|со)$/.test(view.form(last))) return isWithOthers(view, clause, last);
  if (!/^(between|между)$/.test(view.form(last))) return false;
  const to = Math.min(clause.last, last + BETWEEN_WITHIN);
  // «между бизнесом и Кремлём»
  if (OTHERS.test(view.words(last + 1, to).toLowerCase())) return true;
  if (view.mentions(last, to).length > 0 || view.has(last, to, 'between-countries', 'both-countries', 'we', 'our')) return false;
  for (let i = last + 1; i < to; i++) if (COUNTRIES.test(view.form(i))) return false;
  return true;
}
/** "Good relations with my ministers", «отношения с поставщиками»: with people or firms of one's own. */
function isWithOthers(view: Context['view'], clause: Clause, at: number): boolean {
  const to = Math.min(clause.last, at + 5);
  const words = view.words(at + 1, to).toLowerCase();
  return view.mentions(at, to, 'state').length === 0 && (OTHERS.test(words) || MANY.test(words));
}
/** "with most countries of the world", «с нашими многими партнёрами». */
const MANY = /^(many|most|all|various|other|third|different|several|some|многими|большинством|всеми|другими|разными)( |$)/;
const OTHERS =
  /\b(ministers|suppliers|companies|company|business|businesses|investors|customers|clients|firms|corporations|banks|colleagues|media|press)\b|министрами|поставщиками|компани|бизнес|инвесторами|клиентами|фирмами|корпораци|банк|коллегами|прессой/;
const BETWEEN_WITHIN = 8;
const COUNTRIES =
  /^(countries|nations|states|peoples|neighbours|neighbors|capitals|стран\p{L}*|государств\p{L}*|народ\p{L}*|столиц\p{L}*|сосед\p{L}*)$/u;

/**
 * The end of a reserve that the sentence closes with: "…, but there are problems too", «…, хотя и не без трудностей»; -1 without one.
 */
function reserveIn({ view, analysed }: Context, clause: Clause, polarity: Assessment['polarity']): number {
  if (polarity === 'mixed') return -1;
  const { last } = analysed.sentences[clause.sentence] as Sentence;
  for (let i = clause.first + 1; i < last; i++) {
    if (!RESERVE.test(view.form(i)) || last - i > RESERVE_WITHIN) continue;
    // «непростые, но развиваются»
    if (polarity === 'negative' && !view.has(clause.first, i, 'thrive', 'praise') && view.has(i, last, 'thrive', 'praise'))
      return view.has(i, last, 'reproach', 'not', 'wish') ? -1 : last;
    const good = polarity === 'positive' || view.has(clause.first, i, 'thrive', 'praise');
    const trouble = good ? view.sense(i, last, 'ups-and-downs', 'trouble-noun', 'reproach') : null;
    return trouble && !view.has(i, last, 'no-trouble', 'is-over', 'no-reproach') ? last : -1;
  }
  return -1;
}
const RESERVE = /^(but|though|although|however|albeit|правда|хотя|но|однако)$/;
const RESERVE_WITHIN = 9;

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
    // "— everything from trade to culture"
    else if (
      /^[–—]$/.test(view.form(i)) &&
      /^(everything|from|including|be|whether|все|от|включая)$/.test(view.form(i + 1)) &&
      view.has(last, i, 'thrive', 'praise')
    )
      return i;
    // "…, despite the troubles of the world economy": in spite of what
    else if (/^(несмотря|вопреки|despite|notwithstanding)$/.test(view.form(i)) && view.has(last, i, 'thrive', 'praise')) return i;
    // «… совершили рывок на базе договора», "on the basis of personal trust": what they stand on
    else if (/^(на|on)$/.test(view.form(i)) && BASIS.test(view.words(i, i + 3)) && view.has(last, i, 'thrive', 'reproach', 'praise'))
      return i;
    else if (view.form(i) === ',' && PROOF.test(view.form(i + 1)) && view.has(last, i, 'thrive', 'reproach', 'praise')) return i;
  return clause.last;
}
const BASIS = /^(на (базе|основе|фундаменте)|on (the basis|the strength))( |$)/i;
const PROOF = /^(as|which|evidenced|judging|о|что|судя)$/;

/** "Relations were the chief subject of the day": told of the talks, not of the relations. */
function isTopicOfTalks({ view }: Context, clause: Clause, { last }: SenseHit): boolean {
  for (let i = last; i < Math.min(clause.last, last + TOPIC_WITHIN); i++) if (TOPIC.has(view.form(i))) return true;
  return false;
}
const TOPIC_WITHIN = 6;
const TOPIC = new Set('subject topic theme focus agenda item темой предметом центре повестке'.split(' '));

/** Relations as the subject of the clause, or as what two countries have; ties and cooperation only where they are the two countries'. */
function subjectsOf(context: Context, clause: Clause): readonly SenseHit[] {
  const { view, analysed } = context;
  const out: SenseHit[] = [];
  for (const hit of view.senses(clause.first, clause.last, 'relations')) {
    if (isNameOnly(view, hit)) continue;
    const head = view.tokens[headOf(view, hit)];
    if (
      analysed.lang === 'en' ||
      head?.reading?.case === 'nom' ||
      head?.reading?.case === 'acc' ||
      view.has(hit.last - 1, hit.last, 'relations-in-plural') ||
      // «у наших отношений глубокие корни»
      (view.form(clause.first) === 'у' && hit.first - clause.first <= 3)
    )
      out.push(hit);
    // in Russian the cases have told it
    if (out.length > 0 && analysed.lang === 'ru') break;
  }
  if (out.length > 0) return out;
  const ties = view.senses(clause.first, clause.last, 'close-ties').find((hit) => !isInConnection(context.view, hit));
  if (!ties) return out;
  // «в последнее время сотрудничество развивается»: of one form in both cases
  const nominative =
    analysed.lang === 'ru' &&
    (view.tokens[ties.first]?.reading?.case === 'nom'
      ? view.has(clause.first, clause.last, 'thrive')
      : view.isPredicate(ties.last) && view.has(ties.last, clause.last, 'thrive'));
  return nominative ||
    view.has(clause.first, clause.last, 'both-countries', 'all-spheres') ||
    statesNamed(context, clause.first, clause.last).length >= 2 ||
    view.has(clause.first, ties.first, 'we') ||
    // «сотрудничество наше многоплановое»
    view.has(ties.last, ties.last + 1, 'our') ||
    (view.form(ties.last) === 'у' && view.has(ties.last, ties.last + 2, 'we')) ||
    // «сотрудничество с Сербией для нас важно»
    (statesNamed(context, ties.last, clause.last).length > 0 && view.has(ties.last, clause.last, 'we', 'our'))
    ? [ties]
    : out;
}
