import type { GrammaticalCase, PartOfSpeech, Reading } from '../../../domain/index.js';
import { type Features, featuresOf } from './features.js';

/** A tag of the dictionary, read: all of a reading but its lemma. */
export interface Tag {
  readonly pos: string;
  readonly reading: Omit<Reading, 'lemma'>;
  readonly features: Features;
  readonly nominative: boolean;
  readonly infinitive: boolean;
  /** Forms with another key belong to another word of the same paradigm: a contraction, an ordinal, a patronymic. */
  readonly family: string;
  /** New words of the language inflect like this one. */
  readonly productive: boolean;
  /** How likely the reading is beside others of a form that the corpus never saw. */
  readonly prior: number;
  /** Obsolete, slang or misspelt: comes after every other reading. */
  readonly marginal: boolean;
}

const POS: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'noun',
  ADJF: 'adjective',
  ADJS: 'adjective',
  COMP: 'adjective',
  VERB: 'verb',
  INFN: 'infinitive',
  PRTF: 'participle',
  PRTS: 'participle',
  GRND: 'gerund',
  NUMR: 'numeral',
  ADVB: 'adverb',
  NPRO: 'pronoun',
  PRED: 'adverb',
  PREP: 'preposition',
  CONJ: 'conjunction',
  PRCL: 'particle',
  INTJ: 'interjection',
};
// The second genitive, accusative and locative (чаю, в солдаты, в году) are the same cases to whoever asks what governs what.
const CASES: Readonly<Record<string, GrammaticalCase>> = {
  nomn: 'nom',
  gent: 'gen',
  datv: 'dat',
  accs: 'acc',
  ablt: 'ins',
  loct: 'loc',
  gen1: 'gen',
  gen2: 'gen',
  acc2: 'acc',
  loc1: 'loc',
  loc2: 'loc',
  voct: 'nom',
};
const NAMES: Readonly<Record<string, Reading['name']>> = {
  Name: 'given',
  Surn: 'surname',
  Patr: 'patronymic',
  Geox: 'place',
  Orgn: 'organisation',
};
const CLOSED = new Set(['NUMR', 'NPRO', 'PRED', 'PREP', 'CONJ', 'PRCL', 'INTJ']);

/** Reads a tag as OpenCorpora writes it: `NOUN,inan,masc sing,gent`. */
export function readTag(text: string): Tag {
  const grammemes = text.split(/[ ,]/);
  const has = (grammeme: string): boolean => grammemes.includes(grammeme);
  const pos = grammemes[0] ?? '';
  const determiner = has('Apro');
  const fixed = determiner && has('Fixd');
  let grammaticalCase: GrammaticalCase | null = null;
  let name: Reading['name'] = null;
  for (const grammeme of grammemes) {
    if (!fixed) grammaticalCase ??= CASES[grammeme] ?? null;
    name ??= NAMES[grammeme] ?? null;
  }
  const reading: Tag['reading'] = {
    pos: determiner ? 'pronoun' : (POS[pos] ?? 'other'),
    case: grammaticalCase,
    number: fixed ? null : has('sing') ? 'sing' : has('plur') ? 'plur' : null,
    gender: fixed ? null : has('masc') ? 'm' : has('femn') ? 'f' : has('neut') ? 'n' : null,
    tense: has('past') ? 'past' : has('pres') ? 'present' : has('futr') ? 'future' : null,
    person: has('1per') ? 1 : has('2per') ? 2 : has('3per') ? 3 : null,
    aspect: has('perf') ? 'perfective' : has('impf') ? 'imperfective' : null,
    voice: has('actv') ? 'active' : has('pssv') ? 'passive' : null,
    mood: has('indc') ? 'indicative' : has('impr') ? 'imperative' : null,
    short: pos === 'ADJS' || pos === 'PRTS',
    comparative: pos === 'COMP',
    animate: has('anim') ? true : has('inan') ? false : null,
    name,
  };
  return {
    pos,
    reading,
    features: featuresOf(reading, determiner, fixed, has('tran') && !has('pssv')),
    nominative: grammaticalCase === 'nom',
    infinitive: pos === 'INFN',
    family: familyOf(pos, name, determiner, has('Anum'), has('Abbr')),
    productive: !CLOSED.has(pos) && !determiner,
    prior: priorOf(pos, reading),
    marginal: has('Arch') || has('Erro') || has('Slng') || has('voct') || has('Dist') || has('Poss'),
  };
}

function familyOf(pos: string, name: Reading['name'], determiner: boolean, ordinal: boolean, contracted: boolean): string {
  switch (pos) {
    case 'NOUN':
      return `noun ${name ?? ''} ${contracted}`;
    case 'ADJF':
    case 'ADJS':
    case 'COMP':
      return determiner ? 'determiner' : ordinal ? 'ordinal' : 'adjective';
    case 'VERB':
    case 'INFN':
    case 'PRTF':
    case 'PRTS':
    case 'GRND':
      return 'verb';
    default:
      return pos;
  }
}

function priorOf(pos: string, reading: Tag['reading']): number {
  if (reading.mood === 'imperative') return 0.1;
  if (pos === 'VERB' || pos === 'PRTS') return 1.5;
  if (pos === 'COMP') return 2;
  if (reading.name === 'place') return 2;
  if (reading.name !== null && reading.number === 'plur') return 0.3;
  return 1;
}
