import type { SenseHit, Sentence, Token, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt, type PhraseBounds, phraseInNominative } from '../../../language/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from './document-phrase.js';
import { endOfInset, firstSubjectEnd, siblingsOf, tailOf } from './document-tail.js';
import { DOCUMENTS } from './documents.js';
import { withMarks } from './head-noun.js';
import { identify } from './identify.js';
import { isNamedInitiative, isNegotiated, isView } from './initiative.js';
import { beforeToBe, isGerundBefore, runsFor, wholeRange } from './whole-range.js';

const cache = new WeakMap<Context, Map<number, readonly DocumentPhrase[]>>();

/** The documents that a sentence names or describes, in order. */
export function documentsIn(context: Context, sentence: Sentence): readonly DocumentPhrase[] {
  const known = cache.get(context) ?? new Map<number, readonly DocumentPhrase[]>();
  cache.set(context, known);
  const found = known.get(sentence.index) ?? readDocuments(context, sentence);
  known.set(sentence.index, found);
  return found;
}

function readDocuments(context: Context, sentence: Sentence): DocumentPhrase[] {
  const { view } = context;
  const out: DocumentPhrase[] = [];
  const heads = headsIn(context, sentence);
  const starts = new Set(heads.flatMap((head) => [head.first, leftEdge(view, head)]));
  const rejected = view.senses(sentence.first, sentence.last, 'document-not');
  for (const head of heads) {
    const previous = out[out.length - 1];
    // what is named inside the title of another document belongs to that title
    if (previous && head.first < previous.last && !isDatedPaper(context, head) && !isCarriedOut(context, head)) continue;
    // "the space programme" is no document; "the space programme for 2018–2022" is one
    // "the Joint Plan (JCPOA)": its short name
    if (previous && view.form(head.first - 1) === '(' && previous.last >= head.first - 1) continue;
    if (rejected.some((hit) => hit.first < head.last && head.first < hit.last) && !runsFor(context, sentence, head)) continue;
    if (head.sense === 'document-named' && (isCommonNoun(context, head) || isCharterAside(context, head))) continue;
    if (isCompound(view.token(head.last), view.token(head.last - 1))) continue;
    const phrase =
      head.sense === 'document-named'
        ? { first: head.first, last: head.last }
        : beforeToBe(
            view,
            head,
            wholeRange(
              context,
              sentence,
              heads,
              head,
              phraseOf(view, head, { first: sentence.first, last: sentence.last, another: (at) => starts.has(at) }),
            ),
          );
    const where = head.sense === 'document-decision' ? conferenceEnd(view, head) : 0;
    const whole = {
      first: phrase.first === head.first && isGerundBefore(view, head) ? head.first - 1 : phrase.first,
      last: Math.max(phrase.last, where),
    };
    const joined =
      previous !== undefined && whole.first < previous.last && head.first > previous.last && /^(and|и)$/.test(view.form(previous.last));
    const range = { first: joined ? previous.last + 1 : whole.first, last: firstSubjectEnd(view, head, whole.last) };
    if (head.sense === 'document-papers' && isConcerning(view, head.last)) {
      const last = endOfInset(view, head.last + 2, sentence.last);
      out.push({
        first: range.first,
        last,
        head,
        title: phraseInNominative(view, { first: range.first, last }),
        identifiedBy: identify(context, sentence, head, { first: range.first, last }, null),
        verb: null,
      });
      continue;
    }
    const tail = head.sense === 'document-named' ? null : tailOf(context, sentence, range, (at) => starts.has(at));
    const title = phraseInNominative(view, range) + (tail ? ` ${view.words(tail.first, tail.last)}` : '');
    const document: DocumentPhrase = {
      first: range.first,
      last: tail?.last ?? range.last,
      head,
      title,
      identifiedBy: identify(context, sentence, head, range, tail),
      verb: tail?.verb ?? null,
    };
    out.push(document, ...siblingsOf(context, sentence, document, range, (at) => starts.has(at)));
  }
  return out;
}

/** Where the words before a head begin that belong to it: "… and | the UN Security Council Resolution 1001". */
function leftEdge(view: Context['view'], { first }: SenseHit): number {
  if (view.analysed.lang !== 'en') return first;
  let at = first;
  while (at > 0 && first - at < LEFT && LEADS.test(view.form(at - 1)) === false && view.token(at - 1)?.word.kind !== 'punctuation') {
    const before = view.token(at - 1);
    const belongs = before?.caps !== 'lower' || before.reading?.pos === 'adjective' || view.form(at - 1) === 'the';
    if (!belongs) break;
    at--;
    if (view.form(at) === 'the') break;
  }
  // "a Partnership and Cooperation Agreement" is one: the next is told apart by its article, or by the body it is of
  const another = view.form(at) === 'the' || view.mentions(at, first, 'organisation').some((mention) => mention.first === at);
  return another && /^(and|or|but)$/.test(view.form(at - 1)) ? at : first;
}
const LEFT = 6;
const LEADS = /^(and|or|but|of|to|in|on|for|with|by|from)$/;

/** The noun phrase of a head, which may stand in quotation marks of its own: «"дорожная карта" сотрудничества». */
function phraseOf(view: Context['view'], head: SenseHit, bounds: PhraseBounds): TokenRange {
  const marked = withMarks(view, head);
  const phrase = nounPhraseAt(view, marked, bounds);
  return phrase.last === marked.last && phrase.first === marked.first ? { first: head.first, last: head.last } : phrase;
}

/** «Документы, касающиеся сотрудничества в …». */
const isConcerning = (view: Context['view'], at: number): boolean => view.form(at) === ',' && view.form(at + 1).startsWith('касающ');

export const ON_SUBJECT = /^(on|concerning|regarding|involving|covering|о|об|по)$/;

/** "Documents were signed on …": the subject stands behind the verb. */
function isSignedOn(view: Context['view'], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (ON_SUBJECT.test(view.form(i))) return view.has(at, i, 'document-sign', 'document-adopt');
  return false;
}

/** The head nouns, the longest phrase where several senses meet. */
function headsIn(context: Context, sentence: Sentence): SenseHit[] {
  const { view } = context;
  const out: SenseHit[] = [];
  for (const hit of view.senses(sentence.first, sentence.last, ...DOCUMENTS)) {
    // "documents" are told apart by what they are on alone
    if (
      hit.sense === 'document-papers' &&
      !ON_SUBJECT.test(view.form(hit.last)) &&
      !isConcerning(view, hit.last) &&
      !isSignedOn(view, hit.last)
    )
      continue;
    if (hit.sense === 'document-initiative.en' && !isNamedInitiative(context, hit)) continue;
    if (hit.sense === 'document-partnership.en' && !isNegotiated(context, hit)) continue;
    if (isView(context, hit)) continue;
    const previous = out[out.length - 1];
    if (!previous || hit.first >= previous.last) out.push(hit);
    // "the agreements reached at the congress": the longer words say whose they are
    else if (rank(hit) < rank(previous) || (hit.sense === 'document-decision' && hit.first === previous.first && hit.last > previous.last))
      out[out.length - 1] = hit;
  }
  return out;
}
const rank = (hit: SenseHit): number => DOCUMENTS.indexOf(hit.sense as (typeof DOCUMENTS)[number]);

/** "a new start": a short name is told from common words by its capitals, unless it says itself what it is ("the grain deal"). */
function isCommonNoun({ view }: Context, head: SenseHit): boolean {
  if (view.analysed.lang === 'ru' || view.has(head.first, head.last, 'document-paper')) return false;
  for (let i = head.first; i < head.last; i++) if (view.token(i)?.caps !== 'lower') return false;
  return true;
}

/** "The decisions taken following the Norville summit": where the words for who took them end; 0 where they are not told so. */
function conferenceEnd(view: Context['view'], { first, last }: SenseHit): number {
  if (last - first <= 2) return 0;
  return view.sense(last, last + CONFERENCE_WITHIN, 'document-conference')?.last ?? 0;
}
const CONFERENCE_WITHIN = 6;

/** "They discussed the UN Charter", «Группа друзей в защиту Устава ООН»: it is told of as a paper where something is measured by it. */
function isCharterAside({ view }: Context, { first, last }: SenseHit): boolean {
  if (!CHARTER.test(view.words(first, last))) return false;
  return !MEASURED.test(view.words(Math.max(0, first - MEASURED_WITHIN), first));
}
const CHARTER = /charter|^устав/i;
const MEASURED_WITHIN = 9;
const MEASURED =
  /(^| )(based on|on the basis of|basis of|(in )?(line|accordance|keeping|conformity|compliance) with|violat\p{L}+|principles|purposes|uphold\p{L}*|comply|breach|contrary to|norms|law and|нарушен\p{L}+|наруша\p{L}+|на основе|в соответствии с|принцип\p{L}+|соблюд\p{L}+|противореч\p{L}+|цел(и|ей|ям|ями|ях)|норм(ы|ам|ами)?|прав[аоу] и)( |$)/iu;

/** "treaty obligations", "contract payments": the noun after it is what is spoken of. */
function isCompound(next: Token | undefined, head: Token | undefined): boolean {
  return (
    head?.reading?.pos === 'noun' &&
    head.reading.case === null && // languages with cases join nouns otherwise
    next?.reading?.pos === 'noun' &&
    next.reading.case === null &&
    next.word.kind === 'word' &&
    !/^\d/.test(next.word.form)
  );
}

/** «План действий по реализации Договора о дружбе»: the treaty that the plan carries out is told of too. */
export const isCarriedOut = ({ view }: Context, { sense, first }: SenseHit): boolean =>
  sense === 'document-treaty' &&
  view.has(Math.max(0, first - 3), first, 'document-implement') &&
  /^(о|об|on|of)$/.test(view.form(first + 1));

/** «протокол к Меморандуму от 17 сентября 2018 года», "the Protocol to the 2018 Memorandum": a paper with a day or year of its own inside the title of another. */
export function isDatedPaper({ view }: Context, { sense, first, last }: SenseHit): boolean {
  if (sense !== 'document-treaty' && sense !== 'document-accord' && sense !== 'document-named') return false;
  let at = first - 1;
  while (at > first - 5 && (view.token(at)?.reading?.pos === 'adjective' || view.form(at) === 'the' || /^\d{4}$/.test(view.form(at)))) at--;
  if (!/^(к|в|to|amending|extending|under)$/.test(view.form(at))) return false;
  const year =
    /^(к|to)$/.test(view.form(at)) && view.times(at + 1, last + 2).some((time) => time.anchor === 'absolute' && time.grain === 'year');
  if (year && view.has(at - 3, at, 'document-treaty')) return true;
  return view
    .times(last, last + DATED_WITHIN)
    .some(
      (time) =>
        time.anchor === 'absolute' &&
        time.grain === 'day' &&
        (time.first <= last + 1 || /^(от|of|dated)$/.test(view.form(time.first - 1)) || view.form(time.first) === 'от'),
    );
}
/** How far behind the noun its day may stand: «соглашение о … от 18 октября 1996 года». */
const DATED_WITHIN = 20;
