import type { Dictionary } from './dictionary.js';
import type { Endings } from './endings.js';
import { CASES, type Features, NOUN, NUMBERS } from './features.js';
import { Parses, type RussianWord } from './parses.js';
import { KNOWN_PREFIXES } from './prefixes.js';
import { readTag, type Tag } from './tag.js';

const ADVERB = readTag('ADVB');
const ORDINAL_ENDINGS: ReadonlyMap<string, readonly Tag[]> = new Map(
  Object.entries({
    й: ['masc,sing,nomn', 'inan,masc,sing,accs', 'femn,sing,gent', 'femn,sing,datv', 'femn,sing,ablt', 'femn,sing,loct'],
    ый: ['masc,sing,nomn', 'inan,masc,sing,accs'],
    я: ['femn,sing,nomn'],
    ая: ['femn,sing,nomn'],
    е: ['plur,nomn', 'inan,plur,accs', 'neut,sing,nomn', 'neut,sing,accs'],
    ое: ['neut,sing,nomn', 'neut,sing,accs'],
    ые: ['plur,nomn', 'inan,plur,accs'],
    го: ['masc,sing,gent', 'neut,sing,gent'],
    ого: ['masc,sing,gent', 'neut,sing,gent'],
    му: ['masc,sing,datv', 'neut,sing,datv'],
    ому: ['masc,sing,datv', 'neut,sing,datv'],
    м: ['masc,sing,loct', 'masc,sing,ablt', 'neut,sing,loct', 'plur,datv'],
    ом: ['masc,sing,loct', 'neut,sing,loct'],
    ю: ['femn,sing,accs'],
    ую: ['femn,sing,accs'],
    ой: ['femn,sing,gent', 'femn,sing,datv', 'femn,sing,loct', 'femn,sing,ablt'],
    х: ['plur,gent', 'plur,loct'],
    ых: ['plur,gent', 'plur,loct'],
    ми: ['plur,ablt'],
    ыми: ['plur,ablt'],
  }).map(([ending, forms]) => [ending, forms.map((form) => readTag(`ADJF,Anum ${form}`))] as const),
);
const LONGEST_ABBREVIATION = 8;
const LEAST = -2;
const ABBREVIATION = ['gent', 'nomn', 'accs', 'datv', 'ablt', 'loct'].map((form) => readTag(`NOUN,inan,Sgtm,Fixd,Abbr,Orgn sing,${form}`));
const NOTHING_KNOWN = readTag('NOUN');
const PARTICLES: readonly string[] = ['-то', '-ка', '-таки', '-де', '-с'];
const SHORTEST_KNOWN = 3;
/** Guesses that drop an unknown beginning: weighed below a known prefix and beside the endings. */
const UNKNOWN_PREFIX_TRUST = 0.3;
const LONGEST_UNKNOWN_PREFIX = 6;

/** Readings of what the dictionary does not have as it stands: hyphenated words, words with a prefix, new words. Always adds at least one. */
export class Compounds {
  readonly #dictionary: Dictionary;
  readonly #endings: Endings;
  readonly #left = new Parses();
  readonly #right = new Parses();

  constructor(dictionary: Dictionary, endings: Endings) {
    this.#dictionary = dictionary;
    this.#endings = endings;
  }

  predict(form: string, parses: Parses): void {
    if (!isCyrillic(form.charCodeAt(form.length - 1)) && !form.endsWith('-')) {
      parses.add(form, NOTHING_KNOWN, 1);
      return;
    }
    const hyphen = form.lastIndexOf('-');
    if (hyphen === form.length - 1) this.#single(form.slice(0, -1), '', parses);
    else if (hyphen > 0) this.#hyphenated(form, hyphen, parses);
    else this.#single(form, '', parses);
    if (parses.size === 0) parses.add(form, NOTHING_KNOWN, 1);
  }

  /** Readings of a short unknown form as an abbreviation that does not decline, for where it is written in capitals. */
  abbreviate(form: string, parses: Parses): void {
    if (form.length <= LONGEST_ABBREVIATION && !form.includes('-')) for (const tag of ABBREVIATION) parses.add(form, tag, LEAST);
  }

  #single(form: string, head: string, parses: Parses): void {
    for (const prefix of KNOWN_PREFIXES) {
      if (form.length - prefix.length >= SHORTEST_KNOWN && form.startsWith(prefix)) {
        this.#dictionary.look(form.slice(prefix.length), parses, head + prefix, 1, true);
        if (parses.size > 0) return;
      }
    }
    for (let length = 1; length <= LONGEST_UNKNOWN_PREFIX && form.length - length > SHORTEST_KNOWN; length++) {
      this.#dictionary.look(form.slice(length), parses, head + form.slice(0, length), UNKNOWN_PREFIX_TRUST, true);
    }
    if (form.length > SHORTEST_KNOWN) this.#endings.predict(form, parses, head);
  }

  #hyphenated(form: string, hyphen: number, parses: Parses): void {
    const left = form.slice(0, hyphen);
    const right = form.slice(hyphen + 1);
    for (const particle of PARTICLES) {
      if (form.endsWith(particle)) {
        this.#dictionary.look(left, parses);
        if (parses.size > 0) return;
      }
    }
    if (left === 'по' && (right.endsWith('ски') || right.endsWith('ому') || right.endsWith('ему') || right.endsWith('ьи'))) {
      parses.add(form, ADVERB, 1);
      return;
    }
    const number = isDigit(left.charCodeAt(left.length - 1));
    // «35-м», «2010-х»: only an ending stands after the hyphen.
    const ordinal = number ? ORDINAL_ENDINGS.get(right) : undefined;
    if (ordinal) {
      for (const tag of ordinal) parses.add(`${left}-й`, tag, 1);
      return;
    }
    this.#right.clear();
    this.#dictionary.look(right, this.#right);
    if (this.#right.size === 0) this.#single(right, '', this.#right);
    if (this.#right.size === 0) return;
    const tail = this.#right.word(right, false);
    this.#left.clear();
    if (!number) this.#dictionary.look(left, this.#left);
    const head = this.#left.size > 0 ? this.#left.word(left, false) : null;
    for (let i = 0; i < tail.readings.length; i++) {
      const { lemma, ...reading } = tail.readings[i] as (typeof tail.readings)[number];
      const features = tail.features[i] as Features;
      // «страны-партнера»: both parts decline; «премьер-министра»: the first does not.
      const first = head === null ? null : inSameForm(head, features);
      parses.add(`${first ?? left}-${lemma}`, { reading, features }, 1 / (i + 1) + (first === null ? 0 : 1));
    }
  }
}

/** Lemma of the first part when it is a noun in the case and number of the second. */
function inSameForm(head: RussianWord, features: Features): string | null {
  if ((features & NOUN) === 0) return null;
  for (let i = 0; i < head.readings.length; i++) {
    const own = head.features[i] as Features;
    if ((own & NOUN) !== 0 && (own & features & CASES) !== 0 && (own & features & NUMBERS) !== 0) return head.readings[i]?.lemma ?? null;
  }
  return null;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
