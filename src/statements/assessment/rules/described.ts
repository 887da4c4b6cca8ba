import type { Assessment, Clause, Language, SenseHit, TokenRange } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { isInTitle, isNameOnly, relationsIn, wholeClauses } from '../about.js';
import { judgement } from '../judgement.js';
import { roleOf } from '../role.js';

const NAME = 'assessment/described';
/** How many words may stand between the verb of being and the adjective: "are today, as ever, systematic". */
const BETWEEN = 5;

/** "Our interaction is systematic", «Дружба с Россией нам дорога», «взаимодействие носит системный характер»: an adjective of any kind, said of relations. */
export const described: Rule<Assessment> = {
  name: NAME,
  finds: 'relations that an adjective of no list is said of',
  triggers: ['relations', 'close-ties'],
  find(context, sentence) {
    for (const clause of wholeClauses(context, sentence)) {
      const subject = ofThePair(context, clause);
      const adjective =
        subject && (context.analysed.lang === 'en' ? saidInEnglish(context, clause, subject) : saidInRussian(context, clause, subject));
      if (!subject || !adjective) continue;
      const denied = context.view.has(Math.max(subject.last, adjective.first - 3), adjective.first, 'not');
      const bad = denied !== context.view.has(adjective.first, adjective.last, 'reproach');
      const made = judgement(context, sentence, NAME, {
        stretch: clause,
        subject,
        predicate: adjective,
        polarity: bad ? 'negative' : 'positive',
      });
      if (made.length > 0) return made;
    }
    return [];
  },
};

/** Relations of the two countries, told as theirs. */
function ofThePair(context: Context, { first, last }: Clause): SenseHit | null {
  const { view } = context;
  const hit = relationsIn(context, first, last);
  if (!hit || isNameOnly(view, hit) || isInTitle(context, hit)) return null;
  const theirs =
    hit.last - hit.first > 1 ||
    view.has(Math.max(first, hit.first - 3), hit.last, 'our') ||
    view.has(first, last, 'both-countries', 'between-countries') ||
    statesNamed(context, first, last).length > 0;
  return theirs ? hit : null;
}

/** Right behind the verb of being. */
function saidInEnglish(context: Context, clause: Clause, subject: SenseHit): TokenRange | null {
  const { view } = context;
  const role = roleOf(context, clause, subject);
  if (role?.as !== 'subject') return null;
  let being = false;
  for (let i = role.said.first; i < Math.min(clause.last, role.said.first + BETWEEN); i++) {
    const pos = view.token(i)?.reading?.pos;
    if (view.has(i, i + 1, 'copula') || BEING.test(view.form(i))) being = true;
    else if (being && (pos === 'adjective' || (pos === 'participle' && STAYS.test(view.form(i - 1)))))
      return says(view.form(i), 'en') && !isOpen(i + 1) ? { first: i, last: i + 1 } : null;
    else if (pos !== 'adverb' && !FILLS.test(view.form(i))) return null;
  }
  return null;

  /** "open to change", "ready for a new stage"; not "dear to us" */
  function isOpen(at: number): boolean {
    return /^(for|about|that)$/.test(view.form(at)) || (view.form(at) === 'to' && view.token(at + 1)?.reading?.pos === 'infinitive');
  }
}

/** A short adjective that agrees, or a full one of the «характер» that they bear. */
function saidInRussian({ view }: Context, clause: Clause, subject: SenseHit): TokenRange | null {
  const head = view.token(subject.last - 1)?.reading;
  for (let i = clause.first; i < clause.last; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.pos !== 'adjective' || !says(reading.lemma, 'ru')) continue;
    if (
      reading.short === true &&
      i >= subject.last &&
      (i + 1 >= clause.last || !/^(к|на|в)$/.test(view.form(i + 1))) &&
      (head?.case === 'nom' || view.has(subject.last - 1, subject.last, 'relations-in-plural'))
    )
      return { first: i, last: i + 1 };
    if (
      i >= subject.last &&
      BEARS.test(view.words(subject.last, i).toLowerCase()) &&
      CHARACTER.test(view.words(i + 1, Math.min(clause.last, i + 5)).toLowerCase())
    )
      return { first: i, last: i + 1 };
  }
  return null;
}

const BEING = /^(is|are|was|were|been|has|have|remains?|remained|become|becomes|became|stays?|['’]re|['’]s)$/;
const STAYS = /^(remains?|remained|stays?|stayed)$/;
const FILLS = /^(and|today|now|as|ever|always|,|so|not|both|also|indeed|very)$/;
const BEARS = /носит|носят|имеет|имеют|приобре/;
const CHARACTER = /характер/;

/** Adjectives that describe without judging, or say that something may be or is to be done. */
const PLAIN: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'bilateral possible clear different similar subject able ready new such aware sure certain necessary interesting present current due open likely unlikely political economic military relevant available complete mutual other same first last next main only more most less many much diplomatic international regional official part visible needed'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'двусторонний возможный ясный разный другой иной такой готовый новый нужный должный необходимый способный известный понятный очевидный согласный политический экономический военный международный официальный дипломатический первый последний сам рад связанный виновный обязанный'.split(
      ' ',
    ),
  ),
};
const says = (word: string, lang: Language): boolean => !PLAIN[lang].has(word);
