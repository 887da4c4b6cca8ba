// Records made for the bench of the search: words by Zipf's law in two languages, each record dwelling on some of its own.
import { createHash } from 'node:crypto';
import type { Page, Party, Passage, PassageWord, ReadoutRecord, RecordStatement, RecordTurn, Speaker } from '../src/domain/index.js';
import type { Entry } from '../src/stores/contract/index.js';

const WORDS = 800;
const VOCABULARY = 60_000;
/** Share of a record's words that are of its own thirty. */
const DWELLS = 0.25;
const OWN_WORDS = 30;
/** Words of turns and paragraphs, one after another until the record is full. */
const LENGTHS = [25, 45, 260, 180, 90, 12, 110, 78];
const LETTERS = { ru: 'оеаинтсрвлкмдпуягбзч', en: 'etaoinshrdlcumwfgypb' };
const ENDINGS = { ru: ['', 'а', 'у', 'ом', 'е', 'ы'], en: ['', '', '', 's', 'ed'] };
const STATES = Array.from({ length: 40 }, (_, i) => `X${String.fromCharCode(65 + (i % 26))}${i < 26 ? '' : i}`.slice(0, 3));
/** Real words among the made ones, so that the command line has something to look for. */
export const REAL: { readonly [L in 'ru' | 'en']: readonly (readonly [rank: number, lemma: string, forms: readonly string[]])[] } = {
  ru: [
    [150, 'сотрудничество', ['сотрудничество', 'сотрудничества', 'сотрудничеству']],
    [900, 'товарооборот', ['товарооборот', 'товарооборота']],
    [6000, 'карабах', ['карабах', 'карабаха', 'карабахе']],
  ],
  en: [
    [150, 'cooperation', ['cooperation']],
    [900, 'turnover', ['turnover', 'turnovers']],
    [6000, 'pipeline', ['pipeline', 'pipelines']],
  ],
};

interface MadeWord {
  readonly lemma: string;
  readonly forms: readonly string[];
}

/** Everything comes from one seed: the same load every time. */
export class Load {
  private seed = 1;
  private readonly words: { readonly [L in 'ru' | 'en']: readonly MadeWord[] };
  private readonly sums = new Float64Array(VOCABULARY);

  constructor() {
    let sum = 0;
    for (let rank = 0; rank < VOCABULARY; rank++) {
      sum += 1 / (rank + 2.7);
      this.sums[rank] = sum;
    }
    this.words = { ru: this.vocabulary('ru'), en: this.vocabulary('en') };
  }

  lemma(lang: 'ru' | 'en', rank: number): string {
    return this.words[lang][rank]?.lemma ?? '';
  }

  random(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** Rank of a word as texts have it. */
  rank(): number {
    const at = this.random() * (this.sums[VOCABULARY - 1] as number);
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  entry(i: number): Entry {
    const lang = i % 2 === 0 ? 'ru' : 'en';
    const own = Array.from({ length: OWN_WORDS }, () => this.rank());
    const speakers = [this.below(40), this.below(400)].map((n): Speaker => {
      const state = STATES[n % STATES.length] as string;
      return { name: `Speaker ${n}`, state, office: n % 3 === 0 ? 'president' : 'minister', person: n < 40 ? `x-${n}` : null };
    });
    let text = '';
    const passages: Passage[] = [];
    const turns: RecordTurn[] = [];
    for (let taken = 0, n = 0; taken < WORDS; n++) {
      const count = Math.min(LENGTHS[n % LENGTHS.length] as number, WORDS - taken);
      taken += count;
      const start = text.length;
      const words: PassageWord[] = [];
      for (let k = 0; k < count; k++) {
        const rank = this.random() < DWELLS ? (own[this.below(OWN_WORDS)] as number) : this.rank();
        const word = this.words[lang][rank] as MadeWord;
        const form = word.forms[this.below(word.forms.length)] as string;
        words.push({ start: text.length, end: text.length + form.length, form, lemma: word.lemma });
        text += k % 12 === 11 ? `${form}. ` : `${form} `;
      }
      const speaker = n < 2 ? null : (speakers[n % 2] as Speaker);
      const span = { start, end: text.length - 1 };
      if (speaker) turns.push({ index: turns.length, label: speaker.name ?? '', speaker, interpreted: false, ...span });
      passages.push({ turn: speaker ? turns.length - 1 : null, ...span, words });
    }
    const id = `p${i % 7}.example:${lang}:${i}`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const date = new Date(Date.UTC(2000, 0, 1) + this.below(365 * 25) * 86_400_000).toISOString().slice(0, 10);
    const parties: Party[] = speakers.map(({ name, state, office, person }) => ({
      name: name ?? '',
      state,
      office: office ?? 'other',
      person,
    }));
    const record: ReadoutRecord = {
      schema: 'readout/1',
      id,
      source: {
        id: null,
        publisher: `p${i % 7}.example`,
        url: `http://p${i % 7}.example/${i}`,
        lang,
        title: `Talks ${i}`,
        published: date,
        sha256,
        genre: 'transcript',
      },
      text,
      meeting: { date, place: { name: 'Tarvel', state: speakers[0]?.state ?? null }, occasion: null, channel: 'meeting', parties },
      turns,
      insertions: [],
      gaps: [],
      statements: this.statements(id, text, parties),
      topics: [{ topic: i % 3 ? 'trade' : 'energy', evidence: [] }],
      diagnostics: [],
    };
    const page: Page = {
      text,
      lang,
      inputId: null,
      publisher: record.source.publisher,
      url: record.source.url,
      key: String(i),
      told: { title: record.source.title, date, time: null, place: null },
      apparatus: [],
      sha256,
      original: null,
      diagnostics: [],
    };
    return { record, passages, page, engine: 'bench' };
  }

  private statements(id: string, text: string, parties: readonly Party[]): RecordStatement[] {
    return Array.from({ length: 6 }, (_, n): RecordStatement => {
      const [start, end] = [n * 600, n * 600 + 80];
      return {
        id: `${id}#assessment-${n}`,
        kind: 'assessment',
        states: parties.flatMap(({ state }) => state ?? []),
        polarity: 'positive',
        turn: null,
        speaker: parties[0]?.name ?? null,
        start,
        end,
        quote: text.slice(start, end),
        rule: 'assessment/none',
        confidence: 'high',
        derivation: [{ name: 'predicate', span: { start, end: start + 5 }, value: 'a' }],
      };
    });
  }

  private vocabulary(lang: 'ru' | 'en'): MadeWord[] {
    const letters = LETTERS[lang];
    const words = Array.from({ length: VOCABULARY }, (_, rank): MadeWord => {
      let rest = rank;
      let stem = '';
      // Frequent words are short.
      do {
        stem += letters[rest % 20];
        rest = Math.floor(rest / 20);
      } while (rest > 0);
      const lemma = stem + letters.slice(rank % 13, (rank % 13) + 2 + Math.min(5, Math.floor(Math.log10(rank + 1) * 1.5)));
      return { lemma, forms: ENDINGS[lang].map((ending) => lemma + ending) };
    });
    for (const [rank, lemma, forms] of REAL[lang]) words[rank] = { lemma, forms };
    return words;
  }
}
