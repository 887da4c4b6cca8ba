import type { Attribution, Mention, OfficeMention, PersonMention, SenseHit, Sentence, Token } from '../domain/index.js';

/** Who can have said what a sentence reports, in tokens `[first, last)`; nobody alone where several did it together. */
export interface Subject {
  readonly by: Attribution['by'];
  readonly joint: boolean;
  readonly first: number;
  readonly last: number;
}

const HE = new Set('он она he she'.split(' '));
const HIM = new Set(['его', 'ее', 'him', 'her']);

/** Those in the sentence who can be the subject of a reporting verb. */
export function subjectsOf(
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
    if (item.of === 'office' && (item.number === 'plur' || tokens[item.first - 1]?.word.form === 'оба')) continue;
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
export function isObject(mention: Mention, tokens: readonly Token[]): boolean {
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
