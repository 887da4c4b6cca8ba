import type { Language, Mention, OfficeMention, Token } from '../../domain/index.js';

/** What a head of something of one state is, by what is headed. */
const HEADED: readonly (readonly [RegExp, OfficeMention['office']])[] = [
  [/^государства$/, 'president'],
  [/^(правительства|кабмина)$/, 'prime-minister'],
  [/^(мид|мида|дипломатии)$/, 'foreign-minister'],
  [/^(парламента|сената)$/, 'parliament-speaker'],
  [/^мин(обороны|фина|энерго|транса|сельхоза|промторга|экономики|экономразвития|здрава|культуры|юста|спорта)$/, 'minister'],
];
const HEAD = /^(глав(а|ы|е|у|ой)|руководител(ь|я|ю|ем|е)|председател(ь|я|ю|ем|е)|спикер(а|у|ом|е)?)$/;

/** «глава Российского государства», «спикер турецкого парламента»: the adjective stands inside the office; «глава Армении»: one of its leaders. */
export function headOf(tokens: readonly Token[], item: Mention, lang: Language): OfficeMention | null {
  if (lang !== 'ru' || (item.of !== 'state-adjective' && item.of !== 'state')) return null;
  const head = tokens[item.first - 1];
  const [state] = item.states;
  if (!head || !state || item.states.length !== 1 || !HEAD.test(head.word.form)) return null;
  const noun = tokens[item.last]?.word.form ?? '';
  const leads = item.of === 'state' && item.case !== 'nom' && /^глав/.test(head.word.form);
  const office = item.of === 'state' ? (leads ? 'other' : null) : (HEADED.find(([headed]) => headed.test(noun))?.[1] ?? null);
  if (office === null) return null;
  const last = item.of === 'state' ? item.last : item.last + 1;
  const { reading } = head;
  return {
    kind: 'mention',
    of: 'office',
    office,
    state,
    elsewhere: false,
    owner: null,
    first: item.first - 1,
    last,
    start: head.start,
    end: (tokens[last - 1] as Token).end,
    case: reading?.case ?? null,
    number: reading?.number ?? null,
  };
}
