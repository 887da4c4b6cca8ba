import {
  type Attribution,
  hitsOfSet,
  type Mention,
  type OfficeMention,
  type PersonMention,
  type SenseHit,
  SenseSet,
  type SensesAt,
  type Sentence,
  type Span,
  type Token,
} from '../domain/index.js';

interface Found {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly senses: readonly SensesAt[];
  readonly mentions: readonly Mention[];
}
type Subject = { readonly by: Attribution['by']; readonly joint: boolean; readonly first: number; readonly last: number };

const OPEN = new Set(['"', '“', '«', '„']);
const CLOSE = new Set(['"', '”', '»', '“']);
/** Senses that tell who reports what. */
const ASKED = new SenseSet(['say', 'according-to', 'leaders', 'side']);
/** A quotation longer than this many tokens is a mark that was never closed. */
const LONGEST_QUOTE = 600;

/** Whose words the narration reports, stretch by stretch. Turns are left out: there the speaker is told by the label. */
export function findAttributions({ tokens, sentences, senses, mentions }: Found): Attribution[] {
  const out: Attribution[] = [];
  let lastPerson: PersonMention | OfficeMention | null = null;
  let mention = 0;
  const quoted = quotations(tokens);
  for (const sentence of sentences) {
    if (sentence.turn !== null) continue;
    while (mention < mentions.length && (mentions[mention] as Mention).first < sentence.first) mention++;
    const here = within(mentions, mention, sentence.last);
    const hits = hitsOfSet(senses, sentence.first, sentence.last, ASKED);
    const subjects = subjectsOf(sentence, here, hits, tokens, lastPerson);
    const verbs = hits.filter((hit) => hit.sense === 'say' || hit.sense === 'according-to');
    const from = out.length;
    for (const verb of verbs) {
      // a verb of speech inside a quotation is part of what is said
      if ((quoted.get(verb.first) ?? -1) >= sentence.first) continue;
      const subject = subjectOf(verb, subjects, sentence);
      if (!subject) continue;
      let span = extent(verb, subject, sentence, tokens);
      const previous = out[out.length - 1];
      const by = subject.joint ? null : subject.by;
      if (previous && out.length > from) {
        // the same subject goes on: one stretch; another one ends the stretch before
        if (previous.by === by && previous.joint === subject.joint) continue;
        out[out.length - 1] = { ...previous, end: Math.max(previous.start, Math.min(previous.end, span.start)) };
      }
      // «Об этом сообщил вице-премьер»: what the sentence before told is his
      if (sentence.index > 0 && pointsBack(tokens, sentence)) span = backTo(span, sentences[sentence.index - 1], out);
      const start = Math.max(span.start, out.length > from ? (out[out.length - 1] as Attribution).end : span.start);
      out.push({
        start,
        end: Math.max(start, span.end),
        by,
        joint: subject.joint,
        verb: { start: (tokens[verb.first] as Token).start, end: (tokens[verb.last - 1] as Token).end },
      });
    }
    // the one who spoke last, or whom the sentence begins with, is "he" in the next
    const spoke = out.slice(from).findLast((attribution) => attribution.by?.of === 'person')?.by;
    const topic = here.find((item) => item.of === 'person' && !isObject(item, tokens)) ?? here.find((item) => item.of === 'person');
    if (spoke?.of === 'person') lastPerson = spoke;
    else if (topic?.of === 'person') lastPerson = topic;
  }
  return widenOverQuotes(out, quoted, tokens, sentences).sort((a, b) => a.start - b.start);
}

function within<T extends { readonly first: number }>(list: readonly T[], from: number, last: number): T[] {
  const out: T[] = [];
  for (let i = from; i < list.length && (list[i] as T).first < last; i++) out.push(list[i] as T);
  return out;
}

/** «Об этом сообщил …», «Такие данные привёл …». */
function pointsBack(tokens: readonly Token[], { first }: Sentence): boolean {
  const [one, two] = [tokens[first]?.word.form ?? '', tokens[first + 1]?.word.form ?? ''];
  return (one === 'об' && two === 'этом') || (/^так(ие|ую|ое)$/.test(one) && /^(данные|цифру|цифры|заявление|оценку)$/.test(two));
}

function backTo(span: Span, before: Sentence | undefined, out: readonly Attribution[]): Span {
  if (before?.turn !== null) return span;
  const free = Math.max(before.start, out.at(-1)?.end ?? 0);
  return free < span.start ? { start: free, end: span.end } : span;
}

const HE = new Set('он она he she'.split(' '));
const HIM = new Set(['его', 'ее', 'him', 'her']);

/** Those in the sentence who can be the subject of a reporting verb. */
function subjectsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  senses: readonly SenseHit[],
  tokens: readonly Token[],
  lastPerson: PersonMention | OfficeMention | null,
): Subject[] {
  const out: Subject[] = [];
  for (const [i, item] of mentions.entries()) {
    if (item.of !== 'person' && item.of !== 'office' && item.of !== 'state' && item.of !== 'state-adjective') continue;
    if (item.of === 'office' && namesHolder(item, mentions[i + 1], tokens)) continue;
    const next = tokens[item.last];
    const side =
      item.of === 'state-adjective' && next !== undefined && senses.some((hit) => hit.sense === 'side' && hit.first === item.last);
    if (item.of === 'state-adjective' && !side) continue;
    // "briefed his French counterpart"
    if (side && /^(his|her|its|their)$/.test(tokens[item.first - 1]?.word.form ?? '')) continue;
    if (item.of === 'office' && item.number === 'plur') continue;
    if (item.of === 'state' && !opensSentence(item, sentence)) continue;
    if (!side && item.case !== null && item.case !== 'nom' && !(item.case === 'gen' && item.of !== 'state')) continue;
    if (isObject(item, tokens)) continue;
    const title = mentions[i - 1];
    const led = title?.of === 'office' && namesHolder(title, item, tokens) ? title.first : item.first;
    const first = item.of === 'person' && item.office ? Math.min(item.office.first, led) : led;
    const previous = out[out.length - 1];
    if (previous && item.case === null && isObjectOfVerb(tokens, first, item.last, previous, senses)) continue;
    const definite = tokens[first - 1]?.word.form === 'the';
    const joint = tokens[definite ? first - 2 : first - 1]?.word.form ?? '';
    // "Emmanuel Macron and Angela Merkel", «Владимир Путин и Дональд Трамп», "the President and the King": joint; "President and Chairman" is one
    if (
      previous &&
      !previous.joint &&
      (item.of === 'person' || (item.of === 'office' && (definite || joint === 'и'))) &&
      first - previous.last <= (definite ? 3 : 2) &&
      /^(и|and|,)$/.test(tokens[previous.last]?.word.form ?? '') &&
      (joint === 'и' || joint === 'and')
    ) {
      out[out.length - 1] = { by: null, joint: true, first: previous.first, last: item.last };
      continue;
    }
    out.push({ by: item, joint: false, first, last: item.last });
  }
  for (const hit of senses) {
    if (hit.sense === 'leaders' && !isOneSide(hit, mentions, tokens)) out.push({ by: null, joint: true, first: hit.first, last: hit.last });
  }
  for (let i = sentence.first; lastPerson && i < sentence.last; i++) {
    const { form } = (tokens[i] as Token).word;
    if (form.length <= 3 && (HE.has(form) || HIM.has(form))) out.push({ by: lastPerson, joint: false, first: i, last: i + 1 });
  }
  return out.sort((a, b) => a.first - b.first);
}

/** «вице-премьер Шахин …», «вице-премьер республики Шахин …»: the name comes after the office. */
function namesHolder(office: OfficeMention, next: Mention | undefined, tokens: readonly Token[]): boolean {
  if (next?.of !== 'person') return false;
  return next.first === office.last || (next.first === office.last + 1 && COUNTRY.test(tokens[office.last]?.word.form ?? ''));
}
const COUNTRY = /^(республики|страны|государства|королевства)$/;

const OBJECT_MARKS = new Set('to of with for from by about on in at than between against toward towards'.split(' '));

/** "an envoy of the French leader", "a call with President Xi": what stands after a preposition is nobody's subject. */
function isObject(mention: Mention, tokens: readonly Token[]): boolean {
  const first = mention.of === 'person' && mention.office && mention.office.first < mention.first ? mention.office.first : mention.first;
  const before = tokens[first - 1]?.word.form ?? '';
  // "with President Hall noting that …"
  if (before === 'with' && /ing$/.test(tokens[mention.last]?.word.form ?? '')) return false;
  const mark = before === 'the' || before === 'his' || before === 'her' ? first - 2 : first - 1;
  const form = tokens[mark]?.word.form ?? '';
  return OBJECT_MARKS.has(form) && !(form === 'to' && tokens[mark - 1]?.word.form === 'according');
}

/**
 * "Putin thanked Modi and noted …": right behind a verb whose subject is told. Not "said President Putin", nor "Putin said Modi agreed". English
 * tells it by the order of words.
 */
function isObjectOfVerb(tokens: readonly Token[], first: number, last: number, subject: Subject, senses: readonly SenseHit[]): boolean {
  const reading = tokens[first - 1]?.reading;
  if (reading?.pos !== 'verb' && !(reading?.pos === 'participle' && reading.tense === 'past')) return false;
  if (tokens[last]?.reading?.pos === 'verb') return false;
  const speech = senses.find((hit) => hit.first < first && first <= hit.last);
  return speech === undefined || speech.first - subject.last <= 1;
}

/** A state is a subject of speech only where the sentence begins with it. */
const opensSentence = (mention: Mention, sentence: Sentence): boolean => mention.first - sentence.first <= 1;

/** «китайской стороны», «со своей стороны», "the Russian leader": not both of them. */
function isOneSide(hit: SenseHit, mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  if (/^(своей|одной|другой|этой|вашей|нашей|этом|their|this|that)$/.test(tokens[hit.first - 1]?.word.form ?? '')) return true;
  return mentions.some((mention) => mention.of === 'state-adjective' && mention.last === hit.first && mention.states.length === 1);
}

/** The nearest subject: before the verb within its clause, or right after it (`said President Putin`, «сказал Владимир Путин»). */
function subjectOf(verb: SenseHit, subjects: readonly Subject[], sentence: Sentence): Subject | null {
  if (verb.sense === 'according-to')
    return subjects.find((subject) => subject.first >= verb.last && subject.first - verb.last <= 2) ?? null;
  const after = subjects.find((subject) => subject.first >= verb.last && subject.first - verb.last <= 1);
  let before: Subject | null = null;
  for (const subject of subjects) if (subject.last <= verb.first) before = subject;
  if (before) {
    const distance = verb.first - before.last;
    if (after && distance > 4) return after;
    return distance <= 14 || before.first === sentence.first ? before : null;
  }
  return after ?? null;
}

/** What the verb reports: from the subject to the end of the sentence; the whole sentence when the verb stands at its end. */
function extent(verb: SenseHit, subject: Subject, sentence: Sentence, tokens: readonly Token[]): Span {
  const atEnd = Math.max(verb.last, subject.last) >= sentence.last - 3;
  const first = atEnd || verb.sense === 'according-to' ? sentence.first : Math.min(subject.first, verb.first);
  return { start: (tokens[first] as Token).start, end: sentence.end };
}

/** For each token inside a quotation the token of its opening mark. */
function quotations(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const opened = new Map<number, number>();
  let open = -1;
  for (const token of tokens) {
    const { form, kind } = token.word;
    if (kind === 'word') {
      if (open >= 0 && token.index - open > LONGEST_QUOTE) open = -1;
    } else if (open >= 0 && CLOSE.has(form)) {
      for (let i = open; i <= token.index; i++) opened.set(i, open);
      open = -1;
    } else if (open < 0 && OPEN.has(form)) open = token.index;
    else if (open >= 0 && token.index - open > LONGEST_QUOTE) open = -1;
  }
  return opened;
}

/** A quotation of several sentences belongs to the one named where it closes (`…", the President said`). */
function widenOverQuotes(
  attributions: readonly Attribution[],
  quoted: ReadonlyMap<number, number>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Attribution[] {
  let at = 0;
  return attributions.map((attribution) => {
    while (at < sentences.length && (sentences[at] as Sentence).end <= attribution.verb.start) at++;
    const sentence = sentences[at];
    if (!sentence) return attribution;
    const open = quoted.get(sentence.first);
    return open !== undefined && open < sentence.first
      ? { ...attribution, start: Math.min(attribution.start, (tokens[open] as Token).start) }
      : attribution;
  });
}
