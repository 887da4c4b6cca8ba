import type { Named, NameEvidence } from './label-parts.js';
import { isOffice, stretchOf } from './office.js';
import { afterState } from './state-words.js';
import { CAPS_HEADS, NOT_NAMES, OFFICE_WORDS, PARTICLES, SPEECH_WORDS, STRONG_TITLES } from './vocabulary.js';
import type { LabelWord } from './words.js';

/** `President of Russia Vladimir Putin`, `Vladimir Putin`, `Мин Аун Хлайн`, `Патриарх Кирилл`, `Putin`. */
export function fullName(words: readonly LabelWord[], body: string, evidence: NameEvidence): Named | null {
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1] as LabelWord) && !(from < words.length && (words[from - 1] as LabelWord).comma)) from--;
  while (from < words.length && (words[from] as LabelWord).shape === 'lower') from++;
  const run = words.slice(from);
  const last = run.at(-1);
  if (!last || last.enclosed || last.shape === 'lower' || last.comma || NOT_NAMES.has(last.folded) || OFFICE_WORDS.has(last.folded))
    return null;
  const titleEnd = run.findLastIndex(isTitle) + 1;
  const free = run.slice(titleEnd);
  const before = words.slice(0, from + titleEnd);
  return before.length > 0 ? afterOffice(words, body, before, free, evidence) : nameAlone(words, body, evidence);
}

function afterOffice(
  words: readonly LabelWord[],
  body: string,
  before: readonly LabelWord[],
  free: readonly LabelWord[],
  evidence: NameEvidence,
): Named | null {
  if (!isOffice(before, false)) return null;
  const title = before.at(-1) as LabelWord;
  const strong = STRONG_TITLES.has(title.folded.replace(/\.$/, ''));
  const met = evidence.nameLength(
    free.map((word) => word.folded),
    title.folded,
  );
  if (free.length === 1 && !strong && met === 0) return null;
  const likely =
    met > 1 && !PARTICLES.has((free[free.length - met] as LabelWord).folded) ? met : afterState(free) || usualLength(free, strong);
  // words of institutions inside the run still belong to the office
  const length = Math.min(
    likely,
    free.length - 1 - free.findLastIndex((word) => NOT_NAMES.has(word.folded) || SPEECH_WORDS.has(word.folded)),
  );
  if (length === 0) return null;
  const cut = words.length - length;
  return {
    form: words.length === 2 ? 'title' : 'office-and-name',
    name: stretchOf(body, words, cut, words.length),
    office: stretchOf(body, words, 0, cut),
  };
}

/** Family names of one syllable that Russian has as small words too: Ли Цян, То Лам. */
const SYLLABLES = new Set('ли то он у до ву во ни хо но да'.split(' '));

function nameAlone(words: readonly LabelWord[], body: string, evidence: NameEvidence): Named | null {
  const first = words[0] as LabelWord;
  if (words.length > 5 || words.some((word) => NOT_NAMES.has(word.folded) || word.comma)) return null;
  if (SPEECH_WORDS.has(first.folded)) {
    const named = words.length > 1 && words.slice(1).every((word) => word.shape === 'title' && !SPEECH_WORDS.has(word.folded));
    const met = () => evidence.nameLength(words.map((word) => word.folded)) === words.length;
    if (!named || !(SYLLABLES.has(first.folded) || met())) return null;
  }
  if (words.length === 1) return first.shape === 'title' && first.text.length > 2 ? { form: 'word', name: first.text, office: null } : null;
  return looksAdjectival(first.folded) ? null : { form: 'name', name: stretchOf(body, words, 0, words.length), office: null };
}

const isTitle = (word: LabelWord): boolean => OFFICE_WORDS.has(word.folded) || /^(?:mr|mrs|ms|dr)\.?$/.test(word.folded);

/** A word that may stand in a name: capitalised, a particle (`bin`, «фон»), an initial, a number of a monarch. */
export const isNameWord = (word: LabelWord): boolean =>
  !word.enclosed &&
  (word.shape === 'title' ||
    word.shape === 'initials' ||
    PARTICLES.has(word.folded) ||
    /^[JS]r\.?$/.test(word.text) ||
    (word.shape === 'upper' && (/^(?:[IVX]+|JR|SR|\p{Lu})$/u.test(word.text) || (word.text.length >= 4 && !CAPS_HEADS.has(word.folded)))));

/** How many words at the end of a run name the person when nothing else on the page tells. */
function usualLength(run: readonly LabelWord[], titleBefore: boolean): number {
  if (titleBefore && run.length <= 3) return run.length;
  let length = Math.min(2, run.length);
  while (length < run.length && length < 6) {
    const next = run[run.length - length - 1] as LabelWord;
    const first = run[run.length - length] as LabelWord;
    const joined = PARTICLES.has(next.folded) || PARTICLES.has(first.folded) || /^\p{Lu}\.$/u.test(first.text);
    if (!joined && !(length === 2 && /^(?:[JS]r\.?|[IVX]{2,})$/u.test((run.at(-1) as LabelWord).text))) break;
    length++;
  }
  return length;
}

/** «Северная», «Российская», «Европейский»: with a noun after it a state or a body, not a given name and a surname. */
const looksAdjectival = (folded: string): boolean => folded.length > 5 && /(?:ая|ое|ые|ие|ский|ской|цкий|енный|льный)$/u.test(folded);
