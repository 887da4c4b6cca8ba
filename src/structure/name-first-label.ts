import { isNameWord } from './full-name-label.js';
import type { Named } from './label-parts.js';
import { stretchOf } from './office.js';
import { LINKS, NOT_NAMES, OFFICE_NOUNS, OFFICE_WORDS, SPEECH_WORDS, STRONG_TITLES } from './vocabulary.js';
import type { LabelWord } from './words.js';

/** `Anna Petrova, metrology engineer`; «Иван Петров, студент МГУ». */
export function nameFirst(words: readonly LabelWord[], body: string): Named | null {
  const comma = words.findIndex((word) => word.comma);
  if (comma < 1 || comma > 3 || comma === words.length - 1) return null;
  const name = words.slice(0, comma + 1);
  if (
    !name.every(
      (word) =>
        word.shape === 'title' &&
        !word.enclosed &&
        !NOT_NAMES.has(word.folded) &&
        !SPEECH_WORDS.has(word.folded) &&
        !OFFICE_WORDS.has(word.folded),
    )
  )
    return null;
  const office = words.slice(comma + 1);
  if (!office.some((word) => OFFICE_NOUNS.has(word.folded)) || office.some((word) => SPEECH_WORDS.has(word.folded))) return null;
  // `Head of Chechnya, Minister Ivan Petrov` has the name at the end
  if (
    office.length >= 3 &&
    office.slice(-2).every((word) => word.shape === 'title' && !OFFICE_WORDS.has(word.folded)) &&
    !office.some((word) => LINKS.has(word.folded))
  )
    return null;
  return {
    form: 'office-and-name',
    name: stretchOf(body, words, 0, comma + 1)?.replace(/,$/, '') ?? null,
    office: stretchOf(body, words, comma + 1, words.length),
  };
}

/** `Grand Duke Peter Orlov of Xavria`, `Patriarch Theophilos III of Jerusalem`: a title, a name, a state. */
export function nameBeforeState(words: readonly LabelWord[], body: string): Named | null {
  const link = words.findIndex((word) => LINKS.has(word.folded));
  if (link < 2 || words[link]?.folded !== 'of' || words.length - link > 4 || words.length - link < 2) return null;
  let title = 0;
  while (title < link && OFFICE_WORDS.has((words[title] as LabelWord).folded)) title++;
  const name = words.slice(title, link);
  if (title === 0 || name.length === 0 || !STRONG_TITLES.has((words[title - 1] as LabelWord).folded)) return null;
  if (!name.every((word) => isNameWord(word) && !OFFICE_WORDS.has(word.folded) && !NOT_NAMES.has(word.folded))) return null;
  const state = words.slice(link + 1).filter((word) => word.folded !== 'the');
  if (state.length === 0 || state.length > 2 || !state.every((word) => word.shape === 'title')) return null;
  return {
    form: 'office-and-name',
    name: stretchOf(body, words, title, link),
    office: `${stretchOf(body, words, 0, title) ?? ''} ${stretchOf(body, words, link, words.length) ?? ''}`.trim(),
  };
}
