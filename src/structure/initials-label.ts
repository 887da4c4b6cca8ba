import { isNameWord } from './full-name-label.js';
import type { Named } from './label-parts.js';
import { isOffice, stretchOf } from './office.js';
import { LINKS, OFFICE_WORDS } from './vocabulary.js';
import type { LabelWord } from './words.js';

/** `В.Путин`, `В. В. Путин`, `Министр И.И.Иванов`, `Х.Бен Тарек Аль Саид`. */
export function withInitials(words: readonly LabelWord[], body: string): Named | null {
  for (let at = words.length - 1; at >= 0 && at >= words.length - 6; at--) {
    const word = words[at] as LabelWord;
    if (word.shape !== 'initials' && word.shape !== 'initials-and-name') continue;
    let from = at;
    while (from > 0 && (words[from - 1] as LabelWord).shape === 'initials') from--;
    const after = words.slice(at + 1);
    if (word.shape === 'initials' && after.length === 0) return null;
    if (!after.every(isNameWord) || after.some((next) => next.comma) || after.length > 4 || (word.comma && after.length > 0)) return null;
    if (givenBefore(words, from) && word.shape === 'initials') from--;
    if (!isOffice(words.slice(0, from), true)) return null;
    return { form: 'initials', name: stretchOf(body, words, from, words.length), office: stretchOf(body, words, 0, from) };
  }
  return null;
}

/** `President Joseph R. Biden`: the initial stands inside the name. */
function givenBefore(words: readonly LabelWord[], from: number): boolean {
  const given = words[from - 1];
  if (given?.shape !== 'title' || given.comma || OFFICE_WORDS.has(given.folded)) return false;
  return from === 1 || !LINKS.has((words[from - 2] as LabelWord).folded);
}
