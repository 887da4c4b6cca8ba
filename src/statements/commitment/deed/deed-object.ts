import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';

export const isToOrganisation = ({ view }: Context, deed: Deed): boolean =>
  deed.shape === 'noun' && view.mentions(deed.first, deed.head + 1, 'organisation').length > 0;

/** A deed needs an object: words after its head that are not marks or the time told. */
export function wordsAfter({ view }: Context, deed: Deed): number {
  let count = 0;
  for (let i = deed.head + 1; i < deed.last; i++) {
    const token = view.tokens[i];
    if (token?.word.kind === 'word' && token.reading?.pos !== 'adverb') count++;
  }
  return count;
}

/** The object may stand before, as the relative pronoun: «вопросы, которые нужно будет обсудить». */
export function hasObject(context: Context, deed: Deed): boolean {
  if (deed.shape === 'clause' || wordsAfter(context, deed) > 0 || isComingToTerms(context, deed)) return true;
  if (isToOrganisation(context, deed)) return true;
  // «с ремонтом Россия поможет»
  if (context.analysed.lang === 'ru' && context.view.senseAtToken(deed.head, 'help-deed') !== null && isHelpWith(context, deed.head))
    return true;
  // «мы это приветствуем и будем содействовать»
  if (context.analysed.lang === 'ru' && /^(содействовать|помогать|поможем|посодействуем)$/.test(context.view.form(deed.head)))
    for (let i = deed.head - 1; i >= deed.head - 6; i--) if (/^(это|этому|этом)$/.test(context.view.form(i))) return true;
  // «планируем эту квоту увеличить», «работу эту продолжим»
  if (context.analysed.lang === 'ru' && deed.shape === 'infinitive' && hasObjectBefore(context, deed.head)) return true;
  // «о дальнейших контактах», "to further talks"
  if (deed.shape === 'noun' && (context.view.tokens[deed.head - 1]?.reading?.pos === 'adjective' || isCompound(context, deed.head)))
    return true;
  // "assured him of continued U.S. support"
  if (deed.shape === 'noun' && context.view.mentions(deed.head - 1, deed.head).length > 0) return true;
  const from = Math.max(context.view.sentenceOf(deed.head)?.first ?? 0, deed.head - 14);
  // «всё, что можно восстановить, мы восстановим»
  if (context.view.form(from) === 'все' && context.view.form(from + 2) === 'что') return true;
  for (let i = from; i < deed.head; i++) if (RELATIVE.test(context.view.form(i))) return true;
  return false;
}

/** What the help is with stands before: «с ремонтом», «в подготовке кадров». */
function isHelpWith({ view }: Context, head: number): boolean {
  for (let i = head - 1; i >= (view.clauseOf(head)?.first ?? head); i--)
    if (/^(с|со|в|во)$/.test(view.form(i)) && [1, 2].some((k) => view.tokens[i + k]?.reading?.pos === 'noun')) return true;
  // «По поводу кредита: конечно, поможем»
  const from = view.sentenceOf(head)?.first ?? head;
  return head - from <= 12 && (view.form(from) === 'насчет' || (view.form(from) === 'по' && head - from > 2));
}

/** «Насчёт кредита договоримся»: on what stands before. */
function isComingToTerms({ view }: Context, { head }: Deed): boolean {
  if (!/^договор(имся|ятся)$/.test(view.form(head))) return false;
  for (let i = head - 1; i >= (view.clauseOf(head)?.first ?? head); i--) if (/^(о|об|насчет|по)$/.test(view.form(i))) return true;
  return false;
}

/** "Fertiliser supplies": the noun before tells of what. */
const isCompound = ({ view, analysed }: Context, head: number): boolean =>
  analysed.lang === 'en' && view.tokens[head - 1]?.reading?.pos === 'noun' && view.tokens[head]?.reading?.pos === 'noun';

/** A noun in the accusative that no preposition governs, at most three words before the verb, or a pronoun: «мы будем его наращивать». */
export function hasObjectBefore({ view }: Context, head: number): boolean {
  // «оборудование мы поставим»: the verb says who does it, so that the noun is its object
  const { reading } = view.tokens[head] ?? {};
  const told = (reading?.pos === 'verb' && reading.person === 1) || isImpersonal(view, head);
  // «контракты, истекающие в декабре, решено продлить»: far in front, where nothing else can be its subject
  if (told)
    for (let i = head - 2, sentence = view.sentenceOf(head)?.first ?? head; i >= Math.max(sentence, head - 16); i--) {
      const { reading: noun } = view.tokens[i] ?? {};
      if (noun?.pos === 'noun' && noun.animate !== true && (noun.case === 'acc' || noun.case === 'nom')) return true;
    }
  for (let i = head - 1; i >= head - 3; i--)
    if (PRONOUNS.has(view.form(i)) && view.tokens[i - 1]?.reading?.pos !== 'preposition') return true;
  for (let i = head - 1; i >= head - 4; i--) {
    const token = view.tokens[i];
    if (token?.word.kind !== 'word') return false;
    if (token.reading?.pos === 'preposition') return false;
    if (token.reading?.pos === 'noun' && (token.reading.case === 'acc' || (told && token.reading.case === 'nom'))) {
      let at = i - 1;
      while (at > i - 4 && (view.tokens[at]?.reading?.pos === 'adjective' || view.tokens[at]?.reading?.pos === 'pronoun')) at--;
      return view.tokens[at]?.reading?.pos !== 'preposition';
    }
  }
  return false;
}

/** «Решено», «поручено», or a verb of "we" stands right before the infinitive. */
function isImpersonal(view: Context['view'], head: number): boolean {
  let at = head - 1;
  while (view.tokens[at]?.reading?.pos === 'adverb') at--;
  const { reading, word } = view.tokens[at] ?? {};
  return (
    (reading?.pos === 'verb' && reading.person === 1) ||
    (reading?.pos === 'participle' && reading.short === true && /о$/.test(word?.form ?? '')) ||
    /^(готов[аы]?|намерен[аы]?|надо|нужно|можно|необходимо|осталось|предстоит)$/.test(word?.form ?? '')
  );
}

const PRONOUNS = new Set(['его', 'ее', 'их', 'вас', 'вам', 'им', 'ей', 'ему', 'мне', 'нам', 'этим']);

const RELATIVE = /^(котор.+|which)$/;

/** What stands at `at` is a noun or a name, perhaps after its article and adjectives: "for the sovereignty of …". */
export function isPlainNoun({ view }: Context, at: number): boolean {
  const { pos } = view.tokens[at]?.reading ?? {};
  return pos !== undefined && pos !== 'verb' && pos !== 'conjunction' && pos !== 'infinitive';
}
