import type { Actor, Office } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
import type { Someone } from '../people/someone.js';

/** How far behind the word the one who leads it may be named: «делегация деловых людей во главе с …». */
const WITHIN = 5;
const LED: readonly (readonly string[])[] = [
  ['во', 'главе', 'с'],
  ['во', 'главе', 'со'],
  ['под', 'руководством'],
  ['headed', 'by'],
  ['led', 'by'],
];

/** The office of the one who leads the delegation named before `at`, where he is told right behind it: «во главе с Министром», "led by". */
export function headOfDelegation(view: View, at: number): Office | null {
  for (let i = at; i < at + WITHIN; i++) {
    const leads = LED.find((words) => words.every((word, k) => view.form(i + k) === word));
    if (!leads) continue;
    const [named] = view.mentions(i + leads.length, i + leads.length + 6).filter(({ of }) => of === 'office' || of === 'person');
    if (named?.of === 'office') return named.office;
    return named?.of === 'person' ? (named.office?.office ?? null) : null;
  }
  return null;
}

/** A delegation whose head is told acts by him. */
export function led(view: View, someone: Someone): Someone {
  const [only] = someone.actors;
  if (someone.actors.length !== 1 || only?.office !== 'delegation' || only.name !== null) return someone;
  const office = headOfDelegation(view, someone.last);
  return office === null ? someone : { ...someone, actors: [{ ...only, office } satisfies Actor] };
}
