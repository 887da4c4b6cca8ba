import { byteOf } from './code-page.js';
import { type DictionaryFiles, PREFIXES } from './dictionary-files.js';
import type { Parses } from './parses.js';
import { fourteen, visitPayloads } from './payload.js';
import { Shares } from './shares.js';
import { readTag, type Tag } from './tag.js';

const SEPARATOR = 1;
const LONGEST = 48;
const MOST_ENTRIES = 64;
const YE = 0xe5;
const YO = 0xb8;
/** Below every share: the dictionary's own order decides among tags that the corpus never saw. */
const UNSEEN = 1e-9;
/** By how many letters a form of an adjective may be shorter than its dictionary form. */
const SHORTENED = 3;
const MARGINAL = -1;
/** Words that share forms with common ones and that nobody says in talks between states: матерью is of мать, объем of объём. */
const OBSOLETE: ReadonlySet<string> = new Set([
  'матерь',
  'парка',
  'лет',
  'втора',
  'первое',
  'второе',
  'быль',
  'даний',
  'объесть',
  'подъесть',
  'случать',
  'хавать',
  'вели',
  'дая',
  'весила',
  'споровый',
]);

const numerals = new Map<Tag, Tag>();
/** The dictionary has «один» among the determiners; it counts, and agrees like them. */
function asNumeral(tag: Tag): Tag {
  let numeral = numerals.get(tag);
  if (!numeral) {
    numeral = { ...tag, reading: { ...tag.reading, pos: 'numeral' } };
    numerals.set(tag, numeral);
  }
  return numeral;
}

/** Looks words up in the OpenCorpora dictionary. Not reentrant: it keeps the path of the look-up under way. */
export class Dictionary {
  readonly #files: DictionaryFiles;
  readonly #starts: Uint32Array;
  readonly #counts: Uint16Array;
  readonly #lemmaForms: Uint16Array;
  readonly #tags: (Tag | undefined)[];
  readonly #shares: Shares;
  readonly #path = new Uint8Array(LONGEST);
  readonly #payload = new Uint8Array(8);
  #length = 0;
  #share0 = -1;
  /** Entries of the form under way: paradigm, form in it, where its shares begin. */
  readonly #entries = new Int32Array(3 * MOST_ENTRIES);
  #found = 0;
  #form = '';
  #head = '';
  #factor = 1;
  #productiveOnly = false;
  #parses!: Parses;

  constructor(files: DictionaryFiles) {
    this.#files = files;
    const { paradigms } = files;
    const count = paradigms[0] as number;
    this.#starts = new Uint32Array(count);
    this.#counts = new Uint16Array(count);
    for (let i = 0, at = 1; i < count; i++) {
      this.#starts[i] = at + 1;
      this.#counts[i] = (paradigms[at] as number) / 3;
      at += 1 + (paradigms[at] as number);
    }
    this.#lemmaForms = new Uint16Array(paradigms.length);
    this.#tags = [];
    this.#shares = new Shares(files);
  }

  /**
   * Adds the readings of `form` (lower case, е for ё) to `parses`, each weighed by its share among the uses of the form times
   * `factor`, with `head` put before its lemma. `productiveOnly` leaves out words that no prefix makes a new word of.
   */
  look(form: string, parses: Parses, head = '', factor = 1, productiveOnly = false): void {
    if (form.length === 0 || form.length > LONGEST) return;
    this.#form = form;
    this.#head = head;
    this.#factor = factor;
    this.#productiveOnly = productiveOnly;
    this.#parses = parses;
    this.#length = form.length;
    this.#found = 0;
    this.#walk(0, this.#files.words.root);
    for (let i = 0; i < this.#found; i++) this.#emit(i * 3);
  }

  /** Where a form (ё written as ё) stands: paradigms and positions in them. */
  entries(word: string): { paradigm: number; form: number }[] {
    const { words } = this.#files;
    let node = words.root;
    for (let i = 0; i < word.length && node >= 0; i++) node = words.step(node, byteOf(word.charCodeAt(i)));
    if (node >= 0) node = words.step(node, SEPARATOR);
    const found: { paradigm: number; form: number }[] = [];
    if (node >= 0) visitPayloads(words, node, this.#payload, 0, (p) => found.push({ paradigm: fourteen(p, 0), form: fourteen(p, 2) }));
    return found;
  }

  /** Number of forms of a paradigm. */
  forms(paradigm: number): number {
    return this.#counts[paradigm] as number;
  }

  tag(paradigm: number, form: number): Tag {
    const at = (this.#starts[paradigm] as number) + this.forms(paradigm) + form;
    return this.#tagAt(this.#files.paradigms[at] as number);
  }

  suffix(paradigm: number, form: number): string {
    return this.#files.suffixes.at(this.#files.paradigms[(this.#starts[paradigm] as number) + form] as number);
  }

  prefix(paradigm: number, form: number): string {
    return PREFIXES[this.#files.paradigms[(this.#starts[paradigm] as number) + 2 * this.forms(paradigm) + form] as number] as string;
  }

  /** Dictionary form of `word`, which is the given form of the given paradigm. */
  lemma(word: string, paradigm: number, form: number): string {
    const head = this.#lemmaForm(paradigm, form);
    if (head === form) return word;
    const stem = word.slice(this.prefix(paradigm, form).length, word.length - this.suffix(paradigm, form).length);
    return this.prefix(paradigm, head) + stem + this.suffix(paradigm, head);
  }

  #tagAt(number: number): Tag {
    const known = this.#tags[number];
    if (known) return known;
    const tag = readTag(this.#files.tags.at(number));
    this.#tags[number] = tag;
    return tag;
  }

  /**
   * The form of the same word that names it. The head of the whole paradigm would not do: it also holds words that are merely
   * linked, so that «месяца» would lead to «мес.» and «второй» to «два».
   */
  #lemmaForm(paradigm: number, form: number): number {
    const at = (this.#starts[paradigm] as number) + form;
    const known = this.#lemmaForms[at] as number;
    if (known > 0) return known - 1;
    const found = this.#findLemmaForm(paradigm, this.tag(paradigm, form));
    this.#lemmaForms[at] = found + 1;
    return found;
  }

  #findLemmaForm(paradigm: number, own: Tag): number {
    const count = this.forms(paradigm);
    let family = -1;
    let nominative = -1;
    for (let i = 0; i < count; i++) {
      const tag = this.tag(paradigm, i);
      if (tag.family !== own.family) continue;
      if (tag.infinitive) return i;
      if (family < 0) family = i;
      if (!tag.nominative) continue;
      // A woman's surname or patronymic is a name of its own; elsewhere gender is only a form.
      if (own.pos !== 'NOUN' || tag.reading.gender === own.reading.gender) return i;
      if (nominative < 0) nominative = i;
    }
    return nominative >= 0 ? nominative : family >= 0 ? family : 0;
  }

  /** Follows the form from letter `at`, trying ё for each е. */
  #walk(at: number, from: number): void {
    const { words } = this.#files;
    let node = from;
    for (let i = at; i < this.#length; i++) {
      const byte = byteOf(this.#form.charCodeAt(i));
      if (byte < 0) return;
      if (byte === YE) {
        const other = words.step(node, YO);
        if (other >= 0) {
          this.#path[i] = YO;
          this.#walk(i + 1, other);
        }
      }
      this.#path[i] = byte;
      node = words.step(node, byte);
      if (node < 0) return;
    }
    const entries = words.step(node, SEPARATOR);
    if (entries < 0) return;
    this.#share0 = this.#shares.find(this.#path, this.#length);
    visitPayloads(words, entries, this.#payload, 0, this.#collect);
  }

  readonly #collect = (payload: Uint8Array): void => {
    const at = this.#found * 3;
    if (at + 2 >= this.#entries.length) return;
    this.#entries[at] = fourteen(payload, 0);
    this.#entries[at + 1] = fourteen(payload, 2);
    this.#entries[at + 2] = this.#share0;
    this.#found++;
  };

  #emit(at: number): void {
    const paradigm = this.#entries[at] as number;
    const form = this.#entries[at + 1] as number;
    const shareNode = this.#entries[at + 2] as number;
    const number = this.#files.paradigms[(this.#starts[paradigm] as number) + this.forms(paradigm) + form] as number;
    const tag = this.#tagAt(number);
    if (this.#productiveOnly && !tag.productive) return;
    // A lone reading needs no share to be the best.
    const seen = shareNode < 0 || this.#found === 1 ? 0 : this.#shares.of(shareNode, number);
    const lemma = this.lemma(this.#form, paradigm, form);
    // «порт» as an abbreviation of «португальский»
    const cut = tag.reading.pos === 'adjective' && lemma.length - this.#form.length > SHORTENED;
    const weight = cut || OBSOLETE.has(lemma) ? MARGINAL : seen > 0 ? seen : tag.marginal ? MARGINAL : UNSEEN * tag.prior;
    this.#parses.add(this.#head + lemma, lemma === 'один' && tag.reading.pos === 'pronoun' ? asNumeral(tag) : tag, weight * this.#factor);
  }
}
