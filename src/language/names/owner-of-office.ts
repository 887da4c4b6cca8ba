import type { Language, Mention, OfficeMention, Token } from '../../domain/index.js';

const OUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('наш наша наше наши нашего нашей нашему нашу нашим нашем наших нашими мой моя моего моей'.split(' ')),
  en: new Set(['our', 'my']),
};
const YOUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('ваш ваша ваше ваши вашего вашей вашему вашу вашим вашем ваших вашими'.split(' ')),
  en: new Set(['your']),
};

/** Whose an office is by a possessive before it, in it or behind it, or before the office it is joined to. */
export const ownerOf = (
  tokens: readonly Token[],
  first: number,
  left: Mention | undefined,
  office: OfficeMention,
  lang: Language,
): OfficeMention['owner'] => before(tokens, first, office.first, lang) ?? inside(tokens, office, lang) ?? shared(tokens, left, office);

/** A possessive before the office with at most two adjectives in between. */
function before(tokens: readonly Token[], first: number, at: number, lang: Language): 'our' | 'your' | null {
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    const token = tokens[i] as Token;
    if (OUR[lang].has(token.word.form)) return 'our';
    if (YOUR[lang].has(token.word.form)) return 'your';
    if (token.reading?.pos !== 'adjective') return null;
  }
  return null;
}

/** «председатель вашего парламента», "Speaker of your Parliament", «министр обороны вашей страны»: the possessive stands in the office or behind it. */
function inside(tokens: readonly Token[], { first, last, state }: OfficeMention, lang: Language): 'our' | 'your' | null {
  if (state !== null) return null;
  const of = lang === 'ru' || tokens[last]?.word.form === 'of';
  const behind = of && COUNTRIES.test(tokens[last + (lang === 'en' ? 2 : 1)]?.word.form ?? '') ? last + (lang === 'en' ? 2 : 1) : last;
  for (let i = first + 1; i < Math.min(behind, tokens.length); i++) {
    const { form } = (tokens[i] as Token).word;
    if (OUR[lang].has(form)) return 'our';
    if (YOUR[lang].has(form)) return 'your';
  }
  return null;
}
const COUNTRIES = /^(страны|республики|государства|country|republic|nation)$/;

/** «нашего Министра обороны и Председателя Совета Федерации»: one possessive for both. */
function shared(tokens: readonly Token[], left: Mention | undefined, office: OfficeMention): OfficeMention['owner'] {
  if (left?.of !== 'office' || office.first - left.last !== 1 || office.state !== null || left.state !== null) return null;
  return /^(и|and|,)$/.test(tokens[left.last]?.word.form ?? '') ? left.owner : null;
}
