import type { GrammaticalCase, Token } from '../../domain/index.js';
import type { View } from '../view.js';

/**
 * A Russian noun phrase brought to the nominative: the adjectives and the head noun change, what depends on the head stays as printed.
 * «шестого Каспийского саммита» → «шестой Каспийский саммит»; «нашего плана сотрудничества» → «наш план сотрудничества».
 */
export function nominativePhrase(view: View, first: number, last: number): string {
  const head = headOf(view.tokens, first, last);
  if (head < 0) return view.words(first, last);
  const noun = view.tokens[head] as Token;
  const grammatical = noun.reading?.case ?? null;
  if (grammatical === 'nom' || grammatical === null) return view.words(first, last);
  let out = '';
  for (let i = first; i < last; i++) {
    const token = view.tokens[i] as Token;
    const surface = view.text.slice(token.start, token.end);
    const changed =
      i > head
        ? surface
        : i === head
          ? nounForm(token, surface)
          : agrees(token, grammatical)
            ? adjectiveForm(token, surface, noun)
            : surface;
    out += (token.spaced && out ? ' ' : '') + changed;
  }
  return out;
}

/** The first noun; adjectives, numerals and pronouns may stand before it. */
/** `XIV`: a number, whatever the dictionary takes it for. */
const ROMAN = /^[ivxlc]+$/;

function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++)
    if ((tokens[i] as Token).reading?.pos === 'noun' && !ROMAN.test((tokens[i] as Token).word.form)) return i;
  return -1;
}

const agrees = (token: Token, grammatical: GrammaticalCase): boolean => {
  const { reading } = token;
  return (
    reading !== null &&
    (reading.pos === 'adjective' || reading.pos === 'participle' || reading.pos === 'pronoun' || reading.pos === 'numeral') &&
    (reading.case === grammatical || reading.case === null || token.word.readings.some((other) => other.case === grammatical))
  );
};

function nounForm(token: Token, surface: string): string {
  const { reading } = token;
  if (!reading) return surface;
  if (reading.number === 'plur') return likeSurface(pluralOf(reading.lemma), surface);
  return likeSurface(reading.lemma, surface);
}

/** The nominative plural of a noun from its dictionary form. */
function pluralOf(lemma: string): string {
  if (/[ыи]$/.test(lemma)) return lemma;
  const stem = lemma.slice(0, -1);
  if (/ие$|ье$/.test(lemma)) return `${stem}я`;
  if (lemma.endsWith('о')) return `${stem}а`;
  if (/[яьй]$/.test(lemma)) return `${stem}и`;
  if (lemma.endsWith('а')) return stem + (/[гкхжшчщ]$/.test(stem) ? 'и' : 'ы');
  if (/[еуюэ]$/.test(lemma)) return lemma;
  return lemma + (/[гкхжшчщ]$/.test(lemma) ? 'и' : 'ы');
}

const ENDINGS = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий)(ся)?$/;

function adjectiveForm(token: Token, surface: string, noun: Token): string {
  const { reading } = token;
  if (!reading) return surface;
  const plural = noun.reading?.number === 'plur';
  const gender = noun.reading?.gender ?? 'm';
  if (reading.pos === 'adjective' || reading.pos === 'numeral') {
    if (!plural && gender === 'm') return likeSurface(reading.lemma, surface);
  }
  const lower = surface.toLowerCase();
  const possessive = POSSESSIVES[reading.lemma];
  if (possessive) return likeSurface(plural ? possessive.plur : possessive[gender], surface);
  const match = ENDINGS.exec(lower);
  if (!match || reading.pos === 'pronoun') return surface;
  const stem = surface.slice(0, match.index);
  const soft = /^(его|ему|им|ем|ей|юю|их|ими|яя|ее|ие|ий)/.test(match[0]) && /[нл]$/.test(stem) && /(ний|лий)$/.test(reading.lemma);
  const hushing = /[гкхжшчщ]$/.test(stem);
  // третьей, третьих
  if (stem.endsWith('ь')) return stem + (plural ? 'и' : gender === 'f' ? 'я' : 'е');
  const reflexive = match[1] ?? '';
  if (plural) return stem + (soft || hushing ? 'ие' : 'ые') + reflexive;
  if (gender === 'f') return stem + (soft ? 'яя' : 'ая') + reflexive;
  if (gender === 'n') return stem + (soft ? 'ее' : /[жшчщ]$/.test(stem) ? 'ее' : 'ое') + reflexive;
  return stem + (hushing || soft ? 'ий' : 'ый') + reflexive;
}

const POSSESSIVES: Record<string, { readonly m: string; readonly f: string; readonly n: string; readonly plur: string }> = {
  наш: { m: 'наш', f: 'наша', n: 'наше', plur: 'наши' },
  ваш: { m: 'ваш', f: 'ваша', n: 'ваше', plur: 'ваши' },
  этот: { m: 'этот', f: 'эта', n: 'это', plur: 'эти' },
  весь: { m: 'весь', f: 'вся', n: 'всё', plur: 'все' },
};

/** A dictionary form with the capitals of the text, and its ё as far as both agree. */
function likeSurface(lemma: string, surface: string): string {
  const plain = surface.toLowerCase().replaceAll('ё', 'е');
  let same = 0;
  while (same < lemma.length && same < plain.length && lemma[same] === plain[same]) same++;
  return (
    surface.slice(0, same) +
    (same === 0 && surface.charAt(0) !== surface.charAt(0).toLowerCase()
      ? lemma.charAt(0).toUpperCase() + lemma.slice(1)
      : lemma.slice(same))
  );
}
