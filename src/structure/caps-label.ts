import type { Named } from './label-parts.js';
import { stretchOf } from './office.js';
import { CAPS_HEADS, LINKS, NOT_NAMES, OFFICE_NOUNS, OFFICE_WORDS, PARTICLES, STRONG_TITLES } from './vocabulary.js';
import type { LabelWord } from './words.js';

const ABBREVIATED_TITLE = /^(?:MR|MRS|MS|DR|JR|SR|ST|GEN|ADM|SEN|REP|GOV|COL|LT|SGT|AMB)\.?$/;
/** Small letters that stand inside upper-case names: `McCARTHY`, `von der LEYEN`. */
const SMALL = /(?:Mc|Mac|de|von|der|al|bin|O’|the|of)(?=\p{Lu}|\s)/gu;

/** `PRESIDENT BIDEN`, `THE PRESIDENT`, `MS. JEAN-PIERRE`, `BIDEN`. */
export function allCaps(words: readonly LabelWord[], body: string): Named | null {
  const head = words[0] as LabelWord;
  if (words.length > 9 || /\p{Ll}/u.test(body.replace(SMALL, '')) || !words.every(isCapsWord)) return null;
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (letters < 3 || CAPS_HEADS.has(head.folded) || words.some((word) => word.comma)) return null;
  let office = 0;
  while (office < words.length && isTitle(words[office] as LabelWord)) office++;
  const linked = words.findLastIndex((word, i) => i > 0 && LINKS.has(word.folded));
  if (office > 0 && linked > 0 && words.length - linked > 2) office = words.length - 2;
  if (office === 0) {
    if (words.length > 4 || words.some((word) => NOT_NAMES.has(word.folded))) return null;
  } else if (
    !words
      .slice(0, office)
      .some((word) => OFFICE_NOUNS.has(word.folded.replace(/\.$/, '')) || ABBREVIATED_TITLE.test(word.text) || word.folded === 'lady')
  )
    return null;
  else if (office === words.length && words.length === 1 && !STRONG_TITLES.has(head.folded)) return null;
  return { form: 'caps', name: stretchOf(body, words, office, words.length), office: stretchOf(body, words, 0, office) };
}

const isCapsWord = (word: LabelWord): boolean =>
  word.shape === 'upper' ||
  word.shape === 'title' ||
  word.text === '&' ||
  ABBREVIATED_TITLE.test(word.text) ||
  /^\p{Lu}\.$/u.test(word.text) ||
  PARTICLES.has(word.folded) ||
  LINKS.has(word.folded);

const isTitle = (word: LabelWord): boolean =>
  OFFICE_WORDS.has(word.folded.replace(/\.$/, '')) ||
  ABBREVIATED_TITLE.test(word.text) ||
  word.folded === 'the' ||
  word.folded === 'of' ||
  word.folded === 'lady';
