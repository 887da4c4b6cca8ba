import type { GrammaticalCase, Language, Token } from '../../domain/index.js';
import type { Gazetteer } from '../gazetteer.js';
import { caseDeclined } from './inflect.ru.js';
import type { KnownNames } from './known-names.js';
import { caseOf, display, hasName, isPatronymic, nominativeOfWord } from './name-words.js';
import { isParticle, type Run } from './run-of-name.js';

/** The words of a name in the nominative, and where it ends. */
export interface NameMatch {
  readonly last: number;
  readonly words: readonly string[];
  readonly patronymic: string | null;
  readonly case: GrammaticalCase | null;
}

/** Articles that open an Arabic family name. */
const FAMILY = /^(al|el|as|an|ar|at|ash|ad|аль|эль|ас|ан|ар|ат|аш)(-|$)/;

/** The longest beginning of the run that is a name of the document or the world. */
export function matchKnown(text: string, tokens: readonly Token[], run: Run, known: KnownNames, trusted: boolean): NameMatch | null {
  for (let n = run.words.length; n > 0; n--) {
    const positions = run.words.slice(0, n);
    const forms = positions.map((at) => (tokens[at] as Token).word.form);
    // a surname alone is looked for in the document only: "May", «Мир» are words as well;
    // «И», "Li" alone are words as well as surnames
    if (n === 1 && (forms[0] as string).length < 3 && !run.initials) continue;
    // "Justin Trudeau": a given name that is somebody's surname too, before a surname that is known
    const following = run.words[n];
    if (n === 1 && following !== undefined && hasName(tokens[positions[0] as number] as Token, 'given')) continue;
    if (n === 1 && following !== undefined && known.withLastWord((tokens[following] as Token).word.form, false).length > 0) continue;
    const candidates = known.withLastWord(forms[n - 1] as string, n === 1 && !trusted);
    if (candidates.length === 0) continue;
    const patronymicAt = positions.findIndex((at) => isPatronymic(tokens[at] as Token));
    // «Александр Вучич» is a known name; «Игорь Михайлович» is an address, whoever bears the surname Михайлович
    const named =
      n === 2 &&
      patronymicAt === 1 &&
      candidates.some(({ words }) => words.length === 2 && words.every((word, i) => known.canBe(word, forms[i] as string)));
    if (n === 2 && patronymicAt === 1 && !named && hasName(tokens[positions[0] as number] as Token, 'given')) continue;
    const bare = patronymicAt > 0 && !named ? forms.filter((_, i) => i !== patronymicAt) : forms;
    let best: readonly string[] | null = null;
    let respelled = false;
    for (const { words } of candidates) {
      if (bare.length > words.length) continue;
      const tail = words.slice(words.length - bare.length);
      if (bare.length > 1 && !bare.every((form, i) => known.canBe(tail[i] as string, form))) {
        respelled ||=
          words.length > 1 &&
          bare.length === words.length &&
          (bare[0] as string).slice(0, 2) === (words[0] as string).slice(0, 2).toLowerCase();
        continue;
      }
      if (!best) best = tail;
    }
    // another spelling of the given name: Yury, Yuriy, Yuri
    if (!best && respelled && positions.length === 2) best = positions.map((at) => display(text, tokens[at] as Token, null));
    if (!best) continue;
    // "Tamim bin Hamad" known, "Al-Thani" printed after it
    const rest = run.words.slice(n);
    const family = rest.length > 0 && FAMILY.test((tokens[rest[0] as number] as Token).word.form) ? rest : [];
    const lastToken = tokens[(family[family.length - 1] ?? positions[n - 1]) as number] as Token;
    return {
      last: lastToken.index + 1,
      words: [...best, ...family.map((at) => display(text, tokens[at] as Token, null))],
      patronymic: patronymicAt > 0 && !named ? nominativeOfWord(tokens[positions[patronymicAt] as number] as Token, null) : null,
      case: caseDeclined(best, bare, isWoman(tokens, positions)) ?? caseOf(tokens, positions),
    };
  }
  return null;
}

/** By a given name of the dictionary that is a woman's and no man's: such a name does not decline in all its words. */
function isWoman(tokens: readonly Token[], positions: readonly number[]): boolean {
  const given = positions.flatMap((at) => (tokens[at] as Token).word.readings.filter(({ name }) => name === 'given'));
  return given.some(({ gender }) => gender === 'f') && !given.some(({ gender }) => gender === 'm');
}

/** A name after an office, a title or initials: the whole run, each word brought to the nominative. */
export function unknownName(
  text: string,
  tokens: readonly Token[],
  run: Run,
  officeCase: GrammaticalCase | null,
  lang: Language,
  afterOffice: Gazetteer | null = null,
): NameMatch | null {
  let positions = run.words;
  // initials are followed by a surname and perhaps particles; a run of many words after an office may run into a heading
  if (positions.length > 5) positions = positions.slice(0, 5);
  // words of the office may stand before the name: «начальником штаба флота Игорем …»
  const given = positions.findIndex((at) => {
    const token = tokens[at] as Token;
    return hasName(token, 'given') && !isParticle(token.word.form, lang);
  });
  if (given > 0 && positions.slice(0, given).every((at) => (tokens[at] as Token).word.readings.every((reading) => reading.name === null)))
    positions = positions.slice(given);
  const grammatical = lang === 'ru' ? (officeCase ?? caseOf(tokens, positions)) : null;
  let patronymicAt = positions.findIndex((at, i) => i > 0 && isPatronymic(tokens[at] as Token));
  // «Президентом Хорватии Зораном Милановичем»: after an office a surname is printed, unless it is a patronymic somebody is known by
  const second = tokens[positions[1] as number];
  if (
    afterOffice &&
    patronymicAt === 1 &&
    positions.length === 2 &&
    second &&
    !afterOffice.patronymics.has(nominativeOfWord(second, grammatical))
  )
    patronymicAt = -1;
  const words = positions
    .filter((_, i) => i !== patronymicAt)
    .map((at) => display(text, tokens[at] as Token, lang === 'ru' ? nominativeOfWord(tokens[at] as Token, grammatical) : null));
  const lastAt = positions[positions.length - 1] as number;
  return {
    last: lastAt + 1,
    words,
    patronymic:
      patronymicAt >= 0
        ? display(
            text,
            tokens[positions[patronymicAt] as number] as Token,
            nominativeOfWord(tokens[positions[patronymicAt] as number] as Token, grammatical),
          )
        : null,
    case: grammatical,
  };
}

/** A given name with a surname or a patronymic after it, by the dictionary alone. */
export function dictionaryName(text: string, tokens: readonly Token[], run: Run, lang: Language): NameMatch | null {
  if (lang !== 'ru' || run.words.length < 2) return null;
  const [a, b, c] = run.words.map((at) => tokens[at] as Token);
  if (!a || !b || !hasName(a, 'given') || a.caps === 'upper') return null;
  // a surname the dictionary has not: only after a given name that is no other word («Сергеем Ситниковым», not «Вера Твоя»)
  if (!isPatronymic(b) && !hasName(b, 'surname') && !(b.caps === 'title' && isOnlyGiven(a) && !isOtherWord(b))) return null;
  const positions = c && isPatronymic(b) && hasName(c, 'surname') ? run.words.slice(0, 3) : run.words.slice(0, 2);
  return unknownName(text, tokens, { ...run, words: positions }, null, lang);
}

const isOnlyGiven = ({ word }: Token): boolean =>
  word.readings.every((reading) => reading.name === 'given' || reading.name === 'patronymic');
const isOtherWord = ({ word }: Token): boolean =>
  word.readings.some(
    ({ pos, name }) => name === 'place' || name === 'organisation' || pos === 'verb' || pos === 'preposition' || pos === 'adverb',
  );
