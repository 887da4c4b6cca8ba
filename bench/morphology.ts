/** Accuracy and speed of the morphologies on Universal Dependencies samples: `npx tsx bench/morphology.ts [--errors]`. */
import { existsSync, readFileSync } from 'node:fs';
import type { PartOfSpeech, Word } from '../src/domain/index.js';
import { EnglishMorphology } from '../src/language/en/morphology/english-morphology.js';
import { englishMorphology } from '../src/language/en/morphology/index.js';
import type { Morphology, MutableToken } from '../src/language/morphology.js';
import { normaliseForm } from '../src/language/normalise.js';
import { readDictionaryFiles } from '../src/language/ru/morphology/dictionary-files.js';
import { russianMorphology } from '../src/language/ru/morphology/index.js';
import { RussianMorphology } from '../src/language/ru/morphology/russian-morphology.js';

const HOME = new URL('../../shared/corpus/bench/ud/', import.meta.url);
const SAMPLES = [
  ['ru_gsd-ud-dev-first200.conllu', 'ru'],
  ['ru_taiga-ud-dev-first200.conllu', 'ru'],
  ['en_ewt-ud-dev-first200.conllu', 'en'],
] as const;
const POS: Readonly<Record<string, readonly PartOfSpeech[]>> = {
  NOUN: ['noun'],
  PROPN: ['noun'],
  ADJ: ['adjective'],
  DET: ['pronoun', 'adjective'],
  PRON: ['pronoun'],
  NUM: ['numeral'],
  VERB: ['verb', 'infinitive', 'participle', 'gerund'],
  AUX: ['verb', 'infinitive', 'participle', 'gerund'],
  ADV: ['adverb'],
  ADP: ['preposition'],
  CCONJ: ['conjunction'],
  SCONJ: ['conjunction'],
  PART: ['particle'],
  INTJ: ['interjection'],
};

interface Gold {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly case: string | null;
  readonly spaced: boolean;
}

function sentencesOf(text: string): Gold[][] {
  return text.split('\n\n').map((block) => {
    const gold: Gold[] = [];
    let joinedTo = 0;
    for (const line of block.split('\n')) {
      const [id = '', form = '', lemma = '', pos = '', , features = ''] = line.split('\t');
      const range = /^(\d+)-(\d+)$/.exec(id);
      // The genitive `'s` is a token of its own here as well; other contractions are one token, which is not scored.
      if (range && !(/['’]s$/i.test(form) && !/^(it|that|there|here|he|she|let|what|who|where|how|when)['’]/i.test(form))) {
        joinedTo = Number(range[2]);
        gold.push({ form, lemma: '', pos: '_', case: null, spaced: true });
      }
      if (!/^\d+$/.test(id) || Number(id) <= joinedTo) continue;
      gold.push({
        form,
        lemma,
        pos,
        case: /Case=(\w+)/.exec(/Variant=Short/.test(features) ? '' : features)?.[1]?.toLowerCase() ?? null,
        spaced: true,
      });
    }
    return gold;
  });
}

function tokensOf(gold: readonly Gold[], lang: 'ru' | 'en', morphology: Morphology): MutableToken[] {
  let at = 0;
  return gold.map(({ form, spaced }, index) => {
    const kind: Word['kind'] = /^\p{N}/u.test(form) && !/\p{L}/u.test(form) ? 'number' : /\p{L}/u.test(form) ? 'word' : 'punctuation';
    const word: Word = kind === 'word' ? morphology.word(normaliseForm(form, lang)) : { form, kind, readings: [] };
    const lower = form.toLowerCase();
    const caps =
      form === lower
        ? 'lower'
        : form === form.toUpperCase() && form.length > 1
          ? 'upper'
          : form.slice(1) === lower.slice(1)
            ? 'title'
            : 'mixed';
    const start = at;
    at += form.length + 1;
    return { index, start, end: start + form.length, word, caps, reading: null, spaced };
  });
}

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

function measure(file: string, lang: 'ru' | 'en', morphology: Morphology, errors: boolean): void {
  const sentences = sentencesOf(readFileSync(new URL(file, HOME), 'utf8'));
  const count = { words: 0, lemma: 0, pos: 0, cases: 0, case: 0 };
  for (const gold of sentences) {
    const tokens = tokensOf(gold, lang, morphology);
    morphology.disambiguate(tokens, 0, tokens.length);
    gold.forEach((want, i) => {
      const got = tokens[i]?.reading;
      const allowed = POS[want.pos];
      if (!got || !allowed) return;
      count.words++;
      const lemma = normaliseForm(want.lemma, lang);
      const wrong: string[] = [];
      if (got.lemma === lemma) count.lemma++;
      else wrong.push(`lemma ${got.lemma} for ${lemma}`);
      if (allowed.includes(got.pos)) count.pos++;
      else wrong.push(`pos ${got.pos} for ${want.pos}`);
      if (want.case !== null && lang === 'ru') {
        count.cases++;
        if (got.case === want.case || (want.case === 'par' && got.case === 'gen')) count.case++;
        else wrong.push(`case ${got.case} for ${want.case}`);
      }
      if (errors && wrong.length > 0) {
        const context = gold.slice(Math.max(0, i - 4), i + 4).map((g, k) => (k === Math.min(i, 4) ? `[${g.form}]` : g.form));
        console.log(`${wrong.join('; ')}: ${context.join(' ')}`);
      }
    });
  }
  const shares = `lemma ${percent(count.lemma, count.words)}, part of speech ${percent(count.pos, count.words)}`;
  console.log(`${file}: ${count.words} words, ${shares}${count.cases > 0 ? `, case ${percent(count.case, count.cases)}` : ''}`);
}

function rate(label: string, count: number, work: () => void): void {
  // The processor's time rather than the clock's: others may be using the machine.
  const start = process.cpuUsage();
  work();
  const seconds = process.cpuUsage(start).user / 1e6;
  console.log(`  ${label}: ${(count / seconds / 1e6).toFixed(2)}M a second`);
}

function speed(lang: 'ru' | 'en', morphology: Morphology, fresh: () => Morphology): void {
  const sentences = SAMPLES.filter(([, l]) => l === lang).flatMap(([file]) => sentencesOf(readFileSync(new URL(file, HOME), 'utf8')));
  const forms = sentences.flatMap((gold) => gold.filter((g) => /\p{L}/u.test(g.form)).map((g) => normaliseForm(g.form, lang)));
  const distinct = [...new Set(forms)];
  for (const form of distinct) fresh().word(form);
  const rounds = 10;
  const cold = Array.from({ length: rounds }, fresh);
  rate(`${lang} forms never seen`, distinct.length * rounds, () => {
    for (const m of cold) for (const form of distinct) m.word(form);
  });
  rate(`${lang} tokens from the cache`, forms.length * rounds * 10, () => {
    for (let k = 0; k < rounds * 10; k++) for (const form of forms) morphology.word(form);
  });
  const tokens = sentences.map((gold) => tokensOf(gold, lang, morphology));
  rate(`${lang} tokens disambiguated`, tokens.flat().length * rounds, () => {
    for (let k = 0; k < rounds; k++) for (const sentence of tokens) morphology.disambiguate(sentence, 0, sentence.length);
  });
}

if (!existsSync(HOME)) {
  console.log('The Universal Dependencies samples are not here (../shared/corpus/bench/ud): nothing to measure.');
} else {
  const start = performance.now();
  const ru = russianMorphology();
  const loaded = performance.now();
  const en = englishMorphology();
  console.log(`load: ru ${(loaded - start).toFixed(0)} ms, en ${(performance.now() - loaded).toFixed(0)} ms`);
  for (const [file, lang] of SAMPLES) measure(file, lang, lang === 'ru' ? ru : en, process.argv.includes('--errors'));
  if (!process.argv.includes('--errors')) {
    const files = readDictionaryFiles();
    speed('ru', ru, () => new RussianMorphology(files));
    speed('en', en, () => new EnglishMorphology());
  }
}
