import type {
  Amount,
  Analysed,
  Clause,
  Language,
  Mention,
  Readout,
  SensesAt,
  Sentence,
  TimeExpression,
  Token,
  TokenRange,
} from '../domain/index.js';
import { HOLDS_AMOUNT, HOLDS_FUTURE, SenseRows, senseCount, senseNumber } from '../domain/index.js';
import { findAmounts } from './amounts/index.js';
import { findAttributions } from './attribution.js';
import { findTimes } from './calendar/index.js';
import { clauseStarts } from './clauses.js';
import type { Cues } from './cues.js';
import type { Languages } from './languages.js';
import { withEscapes } from './lost-escapes.js';
import type { MutableToken } from './morphology.js';
import { KnownNames } from './names/known-names.js';
import { findMentions } from './names/mentions.js';
import { regionsOf } from './regions.js';
import { isHardWrapped, sentenceStarts } from './sentences.js';
import { tokenise } from './tokens.js';

/** Understands the words of a readout: tokens, sentences and clauses, senses, times, amounts, names, and whose words narration reports. */
export function analyse(readout: Readout, languages: Languages): Analysed {
  return analyseText(readout, languages, toldTitle(readout, languages));
}

/** A title printed only in the archive's column is read as a text of its own. */
function toldTitle(readout: Readout, languages: Languages): Analysed | null {
  const { header, page } = readout;
  if (header.titleSpan || !header.title) return null;
  const text = withEscapes(header.title);
  const title: Readout = {
    page: { ...page, text },
    header: { ...header, titleSpan: { start: 0, end: text.length }, placeSpan: null, lead: null },
    genre: readout.genre,
    turns: [],
    narration: [],
    insertions: [],
    gaps: [],
    stageNotes: [],
    diagnostics: [],
  };
  return analyseText(title, languages, null);
}

function analyseText(readout: Readout, languages: Languages, title: Analysed | null): Analysed {
  const { page } = readout;
  const { text, lang } = page;
  const { morphology, lexicon, gazetteer } = languages.of(lang);
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  const sentences: Sentence[] = [];
  const senses: SensesAt[] = [];
  const held = new SenseRows(senseCount());
  const times: TimeExpression[] = [];
  const amounts: Amount[] = [];
  const mentions: Mention[] = [];
  const known = new KnownNames(lang, gazetteer);
  known.addLabels(readout);
  const wrapped = isHardWrapped(text);

  for (const region of regionsOf(readout)) {
    const from = tokens.length;
    tokenise(text, region.start, region.end, lang, morphology, tokens, cues);
    const starts = [from, ...sentenceStarts(tokens, cues, from, tokens.length, lang, wrapped), tokens.length];
    const stretches: TokenRange[] = [];
    for (let i = 0; i + 1 < starts.length; i++) {
      const [first, last] = [starts[i] as number, starts[i + 1] as number];
      if (first < last) stretches.push({ first, last });
    }
    // One thing after another for all sentences, not all things for one: what a search needs stays near the processor.
    const before = sentences.length;
    for (const { first, last } of stretches) morphology.disambiguate(tokens, first, last);
    for (const [i, { first, last }] of stretches.entries()) {
      lexicon.find(tokens, first, last, senses);
      held.addAll(before + i, senses, first, last);
      if (speaksOfFuture(tokens, first, last)) held.add(before + i, FUTURE);
    }
    for (const { first, last } of stretches) mentions.push(...findMentions(text, tokens, cues, first, last, gazetteer, known));
    for (const [i, { first, last }] of stretches.entries()) {
      const found = findTimes(tokens, first, last, readout.header.date, lang, cues);
      times.push(...found);
      const counted = findAmounts(tokens, first, last, lang, found, cues);
      if (counted.length > 0) held.add(before + i, AMOUNT);
      amounts.push(...counted);
    }
    for (const { first, last } of stretches) sentences.push(sentenceOf(tokens, cues, first, last, sentences.length, region.turn, lang));
  }
  const attributions = findAttributions({ tokens, sentences, senses, mentions });
  return {
    readout,
    lang,
    tokens,
    sentences,
    senses,
    held,
    times,
    amounts,
    mentions,
    attributions,
    labels: readLabels(readout, languages, known),
    toldTitle: title,
  };
}

const AMOUNT = senseNumber(HOLDS_AMOUNT);
const FUTURE = senseNumber(HOLDS_FUTURE);

function speaksOfFuture(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { reading } = tokens[i] as Token;
    if (reading !== null && reading.tense === 'future') return true;
  }
  return false;
}

/** The names in the labels, each label read by itself; a label printed again is read once. */
function readLabels(readout: Readout, languages: Languages, known: KnownNames): Mention[][] {
  const { text, lang } = readout.page;
  const { morphology, gazetteer } = languages.of(lang);
  const seen = new Map<string, Mention[]>();
  return readout.turns.map(({ label, labelSpan }) => {
    let mentions = seen.get(label);
    if (!mentions) {
      const tokens: MutableToken[] = [];
      const cues: Cues[] = [];
      tokenise(text, labelSpan.start, labelSpan.end, lang, morphology, tokens, cues);
      morphology.disambiguate(tokens, 0, tokens.length);
      mentions = findMentions(text, tokens, cues, 0, tokens.length, gazetteer, known);
      seen.set(label, mentions);
    }
    return mentions;
  });
}

function sentenceOf(
  tokens: readonly Token[],
  cues: readonly Cues[],
  first: number,
  last: number,
  index: number,
  turn: number | null,
  lang: Language,
): Sentence {
  const cuts = [first, ...clauseStarts(tokens, cues, first, last, lang), last];
  const clauses: Clause[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] as number;
    const to = cuts[i + 1] as number;
    clauses.push({ sentence: index, first: from, last: to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end });
  }
  return { index, turn, clauses, first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}
