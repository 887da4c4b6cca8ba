import type { Token } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Deed } from './deed.js';
import { isDeedNoun } from './deed-noun.js';

/** Talk of the day, and a visit or meeting, are other kinds' or nobody's; keeping in touch is a deed. */
export function isTalk(context: Context, deed: Deed): boolean {
  if (isSigning(context, deed)) return true;
  // «начать с совместного лова»
  if (
    /^нача|^начн/.test(context.view.form(deed.head)) &&
    context.view.form(deed.head + 1) === 'с' &&
    context.view.has(deed.head + 2, deed.head + 6, 'joint-deed', 'undertaking', 'concrete-thing')
  )
    return false;
  // «рассмотреть возможность открытия», "consider opening", «предложить технологии»
  if (startsWith(context, deed, 'look-into') && context.view.senseAtToken(deed.head + 1, 'possibility') !== null) return false;
  if (isLookedInto(context, deed) || isOfExperience(context, deed)) return false;
  // «просил бы посмотреть насчёт квот»
  if (/^(по)?смотреть$/.test(context.view.form(deed.head)) && /^(насчет|вопрос)/.test(context.view.form(deed.head + 1))) return false;
  // «стать мостом между сторонами»: a part that is played
  if (/^ста(ть|нет|нем|нут)$/.test(context.view.form(deed.head)) && context.view.senseAtToken(deed.head, 'deed-verb') !== null)
    return false;
  // "consider the request favourably"
  if (isWillingly(context, deed)) return false;
  // "will look into the matter", "will be accepted in your shops"
  if (context.view.form(deed.head) === 'look' && context.view.form(deed.head + 1) === 'into') return false;
  if (context.view.form(deed.head) === 'accepted' && context.view.form(deed.head - 1) === 'be') return false;
  // "are prepared to be helpful"
  if (context.view.form(deed.head) === 'be' && /^(helpful|useful|supportive|of)$/.test(context.view.form(deed.head + 1)))
    return context.view.form(deed.head + 1) === 'of' && !/^(help|assistance|service|use)$/.test(context.view.form(deed.head + 2));
  if (isHandedOver(context, deed) || isInvitedTo(context, deed)) return false;
  if (startsWith(context, deed, 'offer-deed') && isOfThings(context, deed)) return false;
  return startsWith(context, deed, 'talk-deed') && !startsWith(context, deed, 'help-deed') && !startsWith(context, deed, 'ask-help');
}

/** "Look favourably at", "consider the request positively". */
function isWillingly({ view }: Context, { head, last }: Deed): boolean {
  if (!/^(consider|look|view|examine|treat)/.test(view.form(head))) return false;
  // "parliament will consider the ratification of the treaty"
  for (let i = head + 1; i < Math.min(last, head + 5); i++) if (/^(ratification|bill|application)$/.test(view.form(i))) return true;
  for (let i = head - 1; i < Math.min(last, head + 7); i++) if (WILLINGLY.test(view.form(i))) return true;
  return false;
}
const WILLINGLY = /^(favou?rabl[ey]|positively|sympathetic(ally)?|kindly)$/;

/** "Exchange lists of prisoners": things and people, not views. */
function isHandedOver({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'en' || !/^exchang/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 5); i++) if (EXCHANGED.test(view.form(i))) return true;
  return false;
}
const EXCHANGED =
  /^(lists?|prisoners?|students?|teachers?|information|intelligence|data|delegations|territor(y|ies)|ambassadors|instruments|specialists|experts|bodies|samples|technolog(y|ies)|scholars|archives)$/;

/** "Will be invited to build": what they are called in to do. */
function isInvitedTo({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'en' || !/^invit/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 9); i++)
    if (view.form(i - 1) === 'to' && view.senseAtToken(i, 'deed-verb', 'build-deed', 'help-deed') !== null)
      return view.senseAtToken(i, 'contact-deed', 'talk-deed') === null;
  return false;
}

/** «Рассмотреть вопрос о рейсе», «рассмотреть и предоставление кредитов»: a decision is to follow. */
function isLookedInto({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^рассм(о|а)тр/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 4); i++) {
    const token = view.tokens[i] as Token;
    if (token.reading?.pos === 'noun')
      return (
        (view.form(i).startsWith('вопрос') && /^(о|об)$/.test(view.form(i + 1))) || isDeedNoun(token, 'ru') || DECIDED_ON.test(view.form(i))
      );
  }
  return false;
}
const DECIDED_ON = /^(просьб|заявк|предложени|вариант|участи|поправк|законопроект)/;

/** «Поделиться технологиями», «обменяться опытом»: what is handed over, not what is thought. */
function isOfExperience({ view, analysed }: Context, { head, last }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^(по)?дел(иться|имся|ится|ятся)|^обменя(ться|емся|ются)/.test(view.form(head))) return false;
  for (let i = head + 1; i < Math.min(last, head + 9); i++) if (HANDED_ON.test(view.form(i))) return true;
  return false;
}
const HANDED_ON =
  /^(опытом|технологи|знани|наработк|разведданн|информаци|практик|данными|сведениями|методик|специалист|делегаци|студент|всем$)/;

/** «Предложить и технологии, и кредиты»: things, not thoughts. */
const isOfThings = ({ view }: Context, { head, last }: Deed): boolean =>
  view.has(head + 1, Math.min(last, head + 6), 'offered-thing', 'undertaking', 'concrete-thing', 'given-thing');

/** "A number of documents will be signed": which, nobody can tell. */
function isSigning(context: Context, deed: Deed): boolean {
  const from = context.view.clauseOf(deed.head)?.first ?? deed.first;
  return startsWith(context, deed, 'sign-deed') && context.view.has(from, deed.last, 'documents-thing');
}

const MET = /^(needs?|demands?|targets?|obligations?|commitments?|requirements?|deadlines?|goals?|challenges?|costs?|expenses)$/;

export function isContact(context: Context, deed: Deed): boolean {
  const { view } = context;
  if (isKeptContact(context, deed)) return false;
  // "expect the plant to receive investment status"
  if (view.has(deed.head + 1, Math.min(deed.last, deed.head + 5), 'received-thing')) return false;
  // "would be met with a united response", "meet the demand", "meet the deadline"
  if (view.form(deed.head) === 'met' && view.form(deed.head - 1) === 'be') return false;
  if (view.form(deed.head) === 'meet' && [2, 3, 4].some((i) => MET.test(view.form(deed.head + i)))) return false;
  // "the tariffs would come off"
  if (view.form(deed.head) === 'come' && /^(off|down|into|online|forward)$/.test(view.form(deed.head + 1))) return false;
  // "agreed to host the training centre"
  if (/^host/.test(view.form(deed.head)) && view.has(deed.head + 1, Math.min(deed.last, deed.head + 6), 'undertaking', 'concrete-thing'))
    return false;
  // "welcoming Sweden to NATO"
  if (/^welcom/.test(view.form(deed.head)) && view.mentions(deed.head, deed.last, 'organisation').length > 0) return false;
  if (isHeldAgain(context, deed)) return true;
  if (startsWith(context, deed, 'contact-deed')) return true;
  // «принять в Казани Премьер-министра»
  if (
    /^прин(ять|имать|мем|мет)$/.test(view.form(deed.head)) &&
    view.mentions(deed.head, Math.min(deed.last, deed.head + 9), 'office').length
  )
    return true;
  // "agreed that the next session of the commission will be held in Baku"
  if (deed.shape === 'clause' && isMeetingHeld(context, deed.first, deed.head)) return true;
  const hit = view.sense(deed.head, Math.min(deed.last, deed.head + 6), 'contact-deed');
  return hit !== null && deed.shape === 'noun' && hit.first - deed.head <= 3;
}

/** «Комиссию проведём», «предлагаю провести её в Душанбе»: a session, told before the verb or one sentence before. */
function isHeldAgain({ view, analysed }: Context, { head }: Deed): boolean {
  if (analysed.lang !== 'ru' || !/^прове(сти|дем|дет|дут)$/.test(view.form(head))) return false;
  const first = view.sentenceOf(head)?.first ?? head;
  for (let i = head - 1; i >= Math.max(first, head - 4); i--) if (SESSION.test(view.form(i))) return true;
  if (!/^(ее|его|их)$/.test(view.form(head + 1))) return false;
  for (let i = head - 1; i >= Math.max(0, head - 16); i--) if (SESSION.test(view.form(i))) return true;
  return false;
}
const SESSION = /^(меж\S*комисси|комисси|заседани|сесси|встреч|саммит|форум|консультаци)/;

/** What will be held is a meeting, told as the subject: «что заседание будет проведено», "that a summit would take place". */
export const isMeetingHeld = ({ view }: Context, first: number, head: number): boolean =>
  (/^(провед|состо|организ|созва)/.test(view.form(head)) || /^(held|convened|take|scheduled|organi[sz]ed)$/.test(view.form(head))) &&
  view.has(first, head, 'contact-deed');

export function isKeptContact({ view }: Context, deed: Deed): boolean {
  // "our friendly dialogue" is told of manners
  for (let i = deed.head + 1; i < Math.min(deed.last, deed.head + 4); i++) if (WARM.test(view.form(i))) return false;
  return view.has(Math.max(0, deed.head - 2), deed.last, 'contacts-kept');
}

const WARM = /^(friendly|warm|cordial|дружеск|дружеств|тепл|сердечн)/;

/** Relations in general ("deepen our relations", «укреплять узы сотрудничества»): a wish, not a deed, unless a sphere is told. */
export function isWishForRelations({ view }: Context, deed: Deed, cooperates = false): boolean {
  const loose = view.senseAtToken(deed.head, 'loose-deed') !== null || view.senseAtToken(deed.head, 'relations-thing') !== null;
  if (!loose) return false;
  const last = deed.last;
  // «их укреплять», "develop them in all areas": relations told before
  if (isOfThem(view, deed)) return true;
  // "keep the lanes open", "leave the crossings open"
  if (/^(keep|leav)/.test(view.form(deed.head)) && view.senseAtToken(deed.head, 'help-deed') !== null) return false;
  // "continue isolating the regime": what goes on is a deed by itself
  if (/^(continue|keep)$/.test(view.form(deed.head)) && /ing$/.test(view.form(deed.head + 1)) && isDone(view, deed.head + 1)) return false;
  // "continue this important work"
  if (view.form(deed.head) === 'continue' && /^(this|these|that)$/.test(view.form(deed.head + 1)) && isWork(view, deed)) return false;
  // "strengthen the partnership to promote human rights": the purpose is a deed
  if (hasPurpose({ view } as Context, deed)) return false;
  if (cooperates && view.has(deed.head + 1, last, 'joint-thing') && !view.has(deed.head, Math.min(last, deed.head + 6), 'bond-thing'))
    return false;
  if (view.has(deed.first, deed.head, 'sphere-word') || view.has(deed.head + 1, last, 'sphere-word', 'undertaking', 'concrete-thing'))
    return false;
  // «поддерживать ваши предложения»
  if (/^(поддерживать|support)/.test(view.form(deed.head)) && view.has(deed.head + 1, last, 'support-object')) return false;
  // «поддерживать ваших спортсменов»
  if (
    /^(поддерж|support)/.test(view.form(deed.head)) &&
    view.senseAtToken(deed.head + 1, 'your') !== null &&
    !view.has(deed.head, last, 'relations-thing')
  )
    return false;
  // "the commitment to the NATO alliance"
  if (isToOrganisation({ view } as Context, deed)) return false;
  if (view.has(deed.head, last, 'relations-thing')) return true;
  // "expect that flights will be expanded": the object stands before
  if (deed.shape === 'clause' && view.tokens[deed.head]?.reading?.pos === 'participle')
    return view.has(deed.first, deed.head, 'relations-thing');
  if (view.analysed.lang === 'ru' && deed.shape === 'infinitive' && hasObjectBefore({ view } as Context, deed.head)) return false;
  // "develop a new interceptor": one thing, not relations
  if (/^an?$/.test(view.form(deed.head + 1)) && !view.has(deed.head + 1, last, 'bond-thing', 'joint-thing')) return false;
  // «работать над открытием рынка»
  if (
    /^(по)?работ/.test(view.form(deed.head)) &&
    view.form(deed.head + 1) === 'над' &&
    !view.has(deed.head + 2, last, 'relations-thing', 'joint-thing')
  )
    return false;
  // "work together on wildfires"
  if (view.form(deed.head) === 'work' && view.has(deed.head + 1, Math.min(last, deed.head + 4), 'work-on-thing.en')) return false;
  return wordsAfter({ view } as Context, deed) <= 3;
}

const isDone = (view: Context['view'], at: number): boolean =>
  view.tokens[at]?.reading?.pos !== 'noun' && view.senseAtToken(at, 'loose-deed', 'talk-deed', 'contact-deed') === null;

const isOfThem = (view: Context['view'], { head }: Deed): boolean =>
  STRENGTHENS.test(view.form(head)) &&
  (/^(их|ее|them)$/.test(view.form(head + 1)) ||
    [1, 2, 3].some((i) => view.form(head - i) === 'их' && view.tokens[head - i - 1]?.reading?.pos !== 'preposition'));
const STRENGTHENS = /^(укрепля|развива|углубля|упроч|strengthen|deepen|develop)/;

const isWork = (view: Context['view'], { head, last }: Deed): boolean =>
  [2, 3, 4].some((i) => head + i < last && /^(work|efforts?|practice|support|assistance)$/.test(view.form(head + i)));

function hasPurpose({ view }: Context, { head, last }: Deed): boolean {
  if (view.analysed.lang !== 'en') return false;
  for (let i = head + 2; i < last - 2; i++)
    if (
      view.form(i) === 'to' &&
      view.tokens[i + 1]?.reading?.pos === 'infinitive' &&
      view.senseAtToken(i + 1, 'help-deed', 'build-deed', 'drafts.en') !== null
    )
      return true;
  return false;
}

const isToOrganisation = ({ view }: Context, deed: Deed): boolean =>
  deed.shape === 'noun' && view.mentions(deed.first, deed.head + 1, 'organisation').length > 0;

/** "We will continue in the same manner", «добьёмся новых успехов», «делать это»: nothing that could be checked. */
export function isNothingInParticular({ view }: Context, { head, last }: Deed): boolean {
  // «своей цели добьёмся»
  if (/^добь?[еию]/.test(view.form(head)) && [-3, -2, -1, 1, 2].some((i) => /^(цел[иь]|своего|успеха|победы)$/.test(view.form(head + i))))
    return true;
  // «продолжим с участием делегаций»: the talks of the day; «возьмёт на себя председательство»: whose turn it is
  if (/^продолж/.test(view.form(head)) && /^(с|в|за|при)$/.test(view.form(head + 1)) && isOfTheDay(view, head + 2)) return true;
  if (/^(возьм|взять|прим|переда)/.test(view.form(head)) && [1, 2, 3].some((i) => /^председательств/.test(view.form(head + i))))
    return true;
  const same = view.sense(head + 1, Math.min(last, head + 6), 'same-manner');
  if (same !== null && same.first - head <= 3) return true;
  // "cooperate with the entire world"
  if (/^(cooperat|work|сотруднича|работа)/.test(view.form(head)) && /^(with|с|со)$/.test(view.form(head + 1)))
    for (let i = head + 2; i < Math.min(last, head + 5); i++)
      if (/^(entire|whole|everyone|everybody|всем)$/.test(view.form(i))) return true;
  // "seeking solutions to the issues we face"
  if (/^seek/.test(view.form(head)) && view.form(head + 1) === 'solutions' && view.mentions(head, last, 'place').length === 0) return true;
  return /^(делать|do)$/.test(view.form(head)) && /^(это|this|that|it)$/.test(view.form(head + 1));
}

const isOfTheDay = (view: Context['view'], at: number): boolean =>
  [0, 1].some((i) => /^(участием|участии|делегаци|расширенн|узк|широк|полн|состав|формат|обед|ужин|завтрак|стол)/.test(view.form(at + i)));

/** A deed needs an object: words after its head that are not marks or the time told. */
function wordsAfter({ view }: Context, deed: Deed): number {
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
  if (context.analysed.lang === 'ru' && startsWith(context, deed, 'help-deed') && isHelpWith(context, deed.head)) return true;
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
function hasObjectBefore({ view }: Context, head: number): boolean {
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

function startsWith({ view }: Context, deed: Deed, sense: string): boolean {
  return view.senseAtToken(deed.head, sense) !== null;
}

/** What stands at `at` is a noun or a name, perhaps after its article and adjectives: "for the sovereignty of …". */
export function isPlainNoun({ view }: Context, at: number): boolean {
  const { pos } = view.tokens[at]?.reading ?? {};
  return pos !== undefined && pos !== 'verb' && pos !== 'conjunction' && pos !== 'infinitive';
}
