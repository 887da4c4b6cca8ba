import { ACC, DAT, GEN, INS, LOC, NOMINAL, NUMERAL, PREPOSITION, SHORT } from '../features.js';
import type { Candidates } from './candidates.js';

/** The cases each preposition takes, the rare ones left out where they would only mislead. */
const CASES_OF: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        GEN,
        'без безо близ ввиду вдоль взамен вместо вне внутри возле вокруг вопреки впереди вроде для до из изо из-за из-под кроме касательно',
      ],
      [
        GEN,
        'мимо напротив насчет накануне около от ото относительно плюс поверх подле позади помимо после посредством прежде против путем ради',
      ],
      [GEN, 'сбоку свыше сзади среди у вследствие внутрь порядка наподобие'],
      [DAT, 'к ко благодаря согласно навстречу подобно соразмерно соответственно вопреки'],
      [DAT, 'по'],
      [ACC, 'про через сквозь спустя включая исключая'],
      [INS, 'над надо перед передо пред между'],
      [LOC, 'при о об обо'],
      [LOC | ACC, 'в во на'],
      [INS | ACC, 'за под подо'],
      [GEN | INS, 'с со'],
    ] as const
  ).flatMap(([cases, words]) => words.split(' ').map((word) => [word, cases] as const)),
);

/** A preposition gives its case to the whole phrase after it: «в прошлом году», «с нашими партнерами», «до конца года». */
export function government(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    if (!sentence.may(i, PREPOSITION)) continue;
    const cases = CASES_OF.get(sentence.form(i));
    if (cases === undefined) continue;
    govern(sentence, i, cases);
  }
}

function govern(sentence: Candidates, at: number, cases: number): void {
  let from = at + 1;
  while (isOpeningMark(sentence.form(from))) from++;
  const head = sentence.head(from);
  if (head < 0) {
    // No noun in reach («с учетом», «в том, что»): the word that follows still stands in the case.
    if (sentence.may(from, cases) && sentence.may(from, NOMINAL)) sentence.keep(from, cases);
    return;
  }
  if (!sentence.may(head, cases) && !counted(sentence, from, head)) return;
  sentence.keep(at, PREPOSITION);
  let number = false;
  for (let j = from; j <= head; j++) {
    number ||= sentence.isNumber(j) || sentence.may(j, NUMERAL);
    if (!sentence.may(j, NOMINAL)) continue;
    sentence.drop(j, SHORT);
    // «за пять лет», «на 20 процентов»: the number takes the case, what is counted is a genitive.
    if (number && !sentence.may(j, NUMERAL) && sentence.keep(j, GEN)) continue;
    sentence.keep(j, cases);
  }
  // Place rather than direction, where the form leaves both open: «в области», «на территории».
  if (cases === (LOC | ACC) && sentence.may(head, LOC))
    for (let j = from; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, LOC);
}

function counted(sentence: Candidates, from: number, head: number): boolean {
  for (let j = from; j < head; j++) if (sentence.isNumber(j) || sentence.may(j, NUMERAL)) return sentence.may(head, GEN);
  return false;
}

function isOpeningMark(form: string): boolean {
  return form === '«' || form === '"' || form === '“' || form === '„' || form === '(';
}
