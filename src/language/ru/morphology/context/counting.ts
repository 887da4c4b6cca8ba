import { ACC, GEN, NOM, NOMINAL, NOUN, NUMERAL, PLUR, SING } from '../features.js';
import { QUANTITY } from '../roles.js';
import type { Candidates } from './candidates.js';

/** What is counted stands in the genitive: of the singular after two to four, else of the plural; «21 страна» keeps its case. */
export function counting(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    const digits = sentence.isNumber(i);
    if (!digits && !sentence.likely(i, NUMERAL) && !sentence.is(i, QUANTITY)) continue;
    const next = sentence.form(i + 1) === '.' ? i + 2 : i + 1;
    const head = sentence.head(next);
    if (head < 0 || !sentence.may(head, NOUN) || !sentence.may(head, GEN)) continue;
    if (digits) countedByDigits(sentence, sentence.form(i), next, head);
    else if (sentence.likely(i, NUMERAL) ? sentence.likely(i, NOM | ACC) : true) {
      if (isPaucal(sentence.form(i)) && sentence.may(head, GEN)) sentence.keep(head, GEN, SING);
      else for (let j = next; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, GEN);
    }
  }
}

function countedByDigits(sentence: Candidates, number: string, next: number, head: number): void {
  // A year: «2021 год», «2021 года».
  if (sentence.form(head).startsWith('год') && number.length === 4) return;
  const last = number.charCodeAt(number.length - 1) - 48;
  const teen = number.charCodeAt(number.length - 2) === 0x31;
  const fraction = number.includes(',') || number.includes('.');
  if (fraction || (last >= 2 && last <= 4 && !teen)) sentence.keep(head, GEN, SING);
  else if (last !== 1 || teen) for (let j = next; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, GEN, PLUR);
}

function isPaucal(form: string): boolean {
  return form === 'два' || form === 'две' || form === 'три' || form === 'четыре' || form === 'оба' || form === 'обе' || form === 'полтора';
}
