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
import { quotations } from './quotations.js';
import { isObject, type Subject, subjectsOf } from './subjects-of-speech.js';

interface Found {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly senses: readonly SensesAt[];
  readonly mentions: readonly Mention[];
}
/** Senses that tell who reports what. */
const ASKED = new SenseSet(['say', 'according-to', 'leaders', 'side']);
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
      const subject = relativeSubject(verb, here, tokens) ?? subjectOf(verb, subjects, sentence, tokens);
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
    const spoke = out.slice(from).findLast(({ by }) => by?.of === 'person' || by?.of === 'office')?.by;
    const topic = here.find((item) => item.of === 'person' && !isObject(item, tokens)) ?? here.find((item) => item.of === 'person');
    if (spoke?.of === 'person' || spoke?.of === 'office') lastPerson = spoke;
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

const TOLD = /^(told|informed|assured|reassured|briefed|reminded|notified|advised)$/;

/** "…, who promised to …", «…, который обещал …»: the one named right before. */
function relativeSubject(verb: SenseHit, mentions: readonly Mention[], tokens: readonly Token[]): Subject | null {
  let at = verb.first - 1;
  while (/^(had|has|have|also|then|в|свою|очередь|также)$/.test(tokens[at]?.word.form ?? '')) at--;
  if (!/^(who|который|которая)$/.test(tokens[at]?.word.form ?? '')) return null;
  const end = tokens[at - 1]?.word.form === ',' ? at - 1 : at;
  const by = mentions.find((mention) => (mention.of === 'person' || mention.of === 'office') && mention.last === end);
  return by && (by.of === 'person' || by.of === 'office') ? { by, joint: false, first: by.first, last: by.last } : null;
}

/** The nearest subject: before the verb within its clause, or right after it (`said President Putin`, «сказал Владимир Путин»). */
function subjectOf(verb: SenseHit, subjects: readonly Subject[], sentence: Sentence, tokens: readonly Token[]): Subject | null {
  if (verb.sense === 'according-to')
    return subjects.find((subject) => subject.first >= verb.last && subject.first - verb.last <= 2) ?? null;
  // "was told by the Minister": not the one before it
  if (/^(was|were|been)$/.test(tokens[verb.first - 1]?.word.form ?? '') && TOLD.test(tokens[verb.first]?.word.form ?? '')) return null;
  // "said the President", but not "said that he"
  const opens = /^(that|что)$/.test(tokens[verb.last]?.word.form ?? '');
  const after = subjects.find((subject) => subject.first >= verb.last && subject.first - verb.last <= (opens ? 0 : 1));
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
