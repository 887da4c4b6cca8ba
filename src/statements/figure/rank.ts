import type { Clause, Draft, Figure, Indicator, SenseHit, Sentence, StateCode } from '../../domain/index.js';
import { draft, part, quoteSpan, statesNamed, voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { BY_SENSE, INDICATOR_SENSES } from './indicator/indicator-senses.js';
import { heldWhen } from './when/rank-period.js';
import { statesOf } from './whose/states.js';

const ORDINALS = Array.from({ length: 10 }, (_, i) => `ordinal-${i + 1}`);

/** A place in an order: "in the first place", «третий по величине партнёр», "number one investor". */
export const rank: Rule<Figure> = {
  name: 'figure/rank',
  finds: 'Which place somebody or something holds among others.',
  triggers: [...ORDINALS, 'rank-number-one', 'rank-first', 'rank-among'],
  find(context, sentence) {
    const out: Draft<Figure>[] = [];
    const { view } = context;
    const hits = view.senses(sentence.first, sentence.last, ...ORDINALS, 'rank-number-one', 'rank-first');
    let before: SenseHit | null = null;
    for (const [i, hit] of hits.entries()) {
      if (before && hit.first < before.last) continue;
      if (!isPlace(context, sentence, hit) && !(before && goesOn(context, before, hit))) continue;
      out.push(rankAt(context, sentence, hit, hits[i + 1]?.first ?? sentence.last));
      before = hit;
    }
    for (const hit of view.senses(sentence.first, sentence.last, 'rank-among')) {
      const among = amongFirst(context, sentence, hit);
      if (among) out.push(rankAt(context, sentence, among, sentence.last, amongHow(context, hit)));
    }
    return out;
  },
};

/** "One of our top three trading partners", «входит в тройку ведущих партнёров»: the place is not lower. */
function amongFirst({ view }: Context, sentence: Sentence, hit: SenseHit): SenseHit | null {
  if (amongHow({ view }, hit) === null) return null;
  const end = Math.min(sentence.last, hit.last + 6);
  const thing =
    view.has(hit.last, end, 'ranked-thing') ||
    /(^| )(investor|partner|importer|exporter|supplier|партн[её]р|инвестор|поставщик|экспорт[её]р)/.test(view.words(hit.last, end));
  return thing ? hit : null;
}

function amongHow({ view }: Pick<Context, 'view'>, hit: SenseHit): string | null {
  const number = view.form(hit.last);
  return AMONG.get(view.form(hit.first).slice(0, 4)) ?? AMONG.get(number) ?? (/^\d{1,2}$/.test(number) ? number : null);
}
const AMONG: ReadonlyMap<string, string> = new Map([
  ...([
    ['трой', '3'],
    ['пятё', '5'],
    ['пяте', '5'],
    ['деся', '10'],
    ['двад', '20'],
  ] as [string, string][]),
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [word, String(i + 2)] as [string, string]),
  ['twenty', '20'],
]);

/** «третьим партнёром по товарообороту и первым – по экспорту»: the same form again, and no noun after it. */
function goesOn({ view }: Context, before: SenseHit, hit: SenseHit): boolean {
  const [one, two] = [view.token(before.first)?.reading, view.token(hit.first)?.reading];
  if (one?.case !== two?.case || one?.number !== two?.number) return false;
  const next = view.token(hit.last);
  const joined = /^(и|а|and|but|,)$/.test(view.form(hit.first - 1)) || /^(и|а|and|but|the)$/.test(view.form(hit.first - 1));
  return joined && (next?.word.kind === 'punctuation' || /^(по|в|in|by|for|as)$/.test(view.form(hit.last)));
}

function isPlace({ view }: Context, sentence: Sentence, hit: SenseHit): boolean {
  const clause = view.clauseOf(hit.first);
  if (!clause) return false;
  if (hit.sense === 'rank-first') return isLargest(view, hit);
  if (view.senseAtToken(hit.first - 1, 'rank-verb.en')) return true;
  if (hit.sense === 'rank-number-one') return !NO_RANK.test(view.form(hit.last)) && !isItemOfList(view, sentence, hit);
  // "what comes in the first place?"
  if (view.form(sentence.last - 1) === '?') return false;
  if (view.senseAtToken(hit.last, 'rank-place'))
    return (
      view.has(Math.max(clause.first, hit.first - 6), hit.first, 'rank-hold') ||
      (view.form(hit.first - 1) === 'на' && view.form(hit.last) === 'месте')
    );
  // «второй партнёр», «первый для нас торговый партнёр»
  const after = /^(для|у)$/.test(view.form(hit.last)) ? hit.last + 2 : hit.last;
  if (view.senseAtToken(after, 'ranked-thing') || isPartner(view, clause, after)) return true;
  // "the first major piece of legislation"
  if (/^(major|main|top|leading)$/.test(view.form(hit.last)) && /^(first|second|third)$/.test(view.form(hit.first))) return false;
  if (view.senseAtToken(hit.last, 'rank-top.ru', 'rank-largest.en', 'ranked-thing')) return true;
  return view.form(hit.first).endsWith('est') && sentence.last > hit.last;
}

/** "Number one, we agreed on gas", "This is number one.", «вопрос номер один»: the first thing to be told, or the main one. */
function isItemOfList(view: Context['view'], { first, last }: Sentence, hit: SenseHit): boolean {
  if (/^(вопрос|тем|задач|приоритет|проблем)/.test(view.form(hit.first - 1))) return true;
  if (view.token(hit.last)?.word.kind !== 'punctuation' && hit.last < last) return false;
  const before = view.token(hit.first - 1);
  if (hit.first === first || before?.word.kind === 'punctuation' || view.form(hit.first - 1) === 'and') return true;
  return hit.first - first === 2 && /^(this|that|it)$/.test(view.form(first));
}

const NO_RANK =
  /^(priorit|issue|question|task|problem|topic|concern|goal|enem|threat|challenge|задач|вопрос|проблем|тем[аыу]|приоритет|угроз|цел)/;

/** «Россия у нас второй партнёр» */
const isPartner = (view: Context['view'], { first, last }: Clause, at: number): boolean =>
  /^партн[её]р(ом)?$/.test(view.form(at)) && view.mentions(first, last, 'state').length > 0;

/** "Our largest trading partner", but not "one of the largest" and not "the third largest". */
function isLargest(view: Context['view'], hit: SenseHit): boolean {
  const reading = view.token(hit.first)?.reading;
  if (reading?.number === 'plur' || view.form(hit.last - 1).endsWith('s')) return false;
  for (let i = hit.first - 1; i >= hit.first - 4; i--)
    if (/^(из|one|among|amongst|из-за|не|not|второй|второго|вторым|third|second|fourth)$/.test(view.form(i))) return false;
  return true;
}

/** Ranked among the partners of those who talk: «у вас», «для нас», "our". */
const isOurs = ({ view }: Context, { first, last }: Pick<Clause, 'first' | 'last'>): boolean =>
  view.has(first, last, 'you-one', 'your', 'our', 'we') || /(^| )(у|для) (вас|нас)( |$)/.test(view.words(first, last));

function rankAt(context: Context, sentence: Sentence, hit: SenseHit, end: number, among: string | null = null): Draft<Figure> {
  const { view } = context;
  const clause = view.clauseOf(hit.first) ?? { sentence: sentence.index, ...sentence };
  const about = ranked(context, sentence, { first: clause.first, last: Math.min(clause.last, end) }, hit);
  const partner = /(^| )(partners?|партн[её]р(ом|ов)?)([ .,;]|$)/.test(view.words(hit.last, clause.last)) && isOurs(context, clause);
  const indicator: Indicator = about ? (BY_SENSE.get(about.sense)?.indicator ?? 'rank') : partner ? 'trade-turnover' : 'rank';
  const voice = voiceIn(context, sentence, hit.first);
  // "the 55th largest trading partner"
  const counted = hit.sense === 'rank-first' ? /^(\d+)(st|nd|rd|th|-?[йяею])$/.exec(view.form(hit.first - 1))?.[1] : undefined;
  const value =
    among ?? counted ?? (hit.sense === 'rank-number-one' || hit.sense === 'rank-first' ? '1' : hit.sense.slice('ordinal-'.length));
  const [start, last] = stretch(context, clause, hit, end);
  return draft<Figure>({
    rule: rank.name,
    fields: {
      kind: 'figure',
      indicator,
      states: rankedStates(context, sentence, clause, hit, indicator),
      measure: 'rank',
      direction: null,
      value,
      value_to: null,
      unit: 'rank',
      hedge: among === null ? 'exact' : 'under',
      modality: TO_BECOME.test(view.words(clause.first, hit.first)) ? 'forecast' : 'actual',
      period: heldWhen(context, sentence, clause, hit, indicator),
      source: null,
    },
    span: quoteSpan(context, start, last),
    voice,
    parts: [
      part(context, 'place', hit.first, hit.last, value),
      ...(about ? [part(context, 'indicator', about.first, about.last, indicator)] : []),
    ],
    confidence: about ? 'high' : 'medium',
  });
}

const TO_BECOME = /(^| )((may|might|could|will|can)( \S+)? (become|be)|(может|могла?|смо[гж]\S+) стать|станет|станут)( |$)/i;

/** The clause up to where the next place is told: the conjunction or mark before it; a place told after another keeps the subject from the left. */
function stretch({ view }: Context, clause: { first: number; last: number }, hit: SenseHit, end: number): [number, number] {
  if (end >= clause.last) return [clause.first, clause.last];
  for (let i = end - 1; i > hit.last; i--) if (/^(и|а|and|but|,|;)$/.test(view.form(i))) return [clause.first, i];
  return [clause.first, clause.last];
}

function ranked({ view }: Context, sentence: Sentence, clause: { first: number; last: number }, hit: SenseHit): SenseHit | null {
  // "the number one exporter of terror", "the largest democracy": no trade
  if (/(^| )(of terror\S*|democracy|economy)( |$|[.,])/.test(view.words(hit.first, Math.min(clause.last, hit.last + 4)))) return null;
  const tier1 = INDICATOR_SENSES.filter((sense) => BY_SENSE.get(sense)?.tier === 1 && sense !== 'other-thing');
  return (
    view.sense(hit.last, clause.last, ...tier1) ??
    view.sense(clause.first, clause.last, ...tier1) ??
    view.sense(sentence.first, sentence.last, ...tier1) ??
    tradeBefore(view, sentence, clause)
  );
}

/** "The union is our main trading partner. We hold third place behind …": among the partners spoken of. */
function tradeBefore(view: Context['view'], sentence: Sentence, clause: { first: number; last: number }): SenseHit | null {
  if (!view.has(clause.first, clause.last, 'rank-hold') || !view.has(clause.first, clause.last, 'rank-place')) return null;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 2; i--) {
    const before = view.sentences[i];
    if (before?.turn !== sentence.turn) return null;
    const hit = view.sense(before.first, before.last, 'trade-turnover');
    if (hit) return hit;
  }
  return null;
}

/** «занимает шестое место в мире по экспорту»: of the one that holds it, where nobody else is told. */
function amongAll(context: Context, clause: Clause, { last }: SenseHit): StateCode[] | null {
  const { view } = context;
  if (!view.has(last, Math.min(clause.last, last + 5), 'of-world') || view.has(clause.first, clause.last, 'partner', 'our', 'your'))
    return null;
  const named = statesNamed(context, clause.first, clause.last);
  return named.length === 1 ? named : null;
}

/** What is ranked between two states is of both; any other rank is held by the state named last before it. */
function rankedStates(context: Context, sentence: Sentence, clause: Clause, hit: SenseHit, indicator: Indicator): StateCode[] {
  const voice = voiceIn(context, sentence, hit.first);
  if (indicator !== 'rank') {
    // «третье место вслед за США и Китаем»: those ahead have no part in it
    const ahead = context.view.sense(hit.last, clause.last, 'behind');
    const alone = amongAll(context, clause, hit);
    return alone ?? statesOf(context, voice, sentence, ahead ? { ...clause, last: ahead.first } : clause, indicator, hit);
  }
  // "the number one partner of Norland": of both
  const partners = context.view.has(hit.last, Math.min(clause.last, hit.last + 3), 'partner')
    ? statesNamed(context, clause.first, clause.last)
    : [];
  if (partners.length > 1) return partners;
  const holder = statesNamed(context, sentence.first, hit.first).at(-1) ?? statesNamed(context, hit.last, sentence.last)[0];
  return holder ? [holder] : statesOf(context, voice, sentence, clause, indicator, hit);
}
