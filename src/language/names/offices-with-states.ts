import type { Language, Mention, OfficeMention, Token } from '../../domain/index.js';
import { leftBelongs, organisationBelongs, placeBelongs, rightBelongs } from './belonging.js';
import { headOf } from './head-of-body.js';
import { institutionEnd, namedAfterState } from './office-of-institution.js';
import { ownerOf } from './owner-of-office.js';
import { withPortfolio } from './portfolio.js';
import { widen } from './widen-office.js';

/** An office joined with mentions beside it, and how many of them it took in. */
interface Joined {
  readonly office: OfficeMention;
  readonly taken: number;
}

/** Joins an office with the state that belongs to it, and tells whose it is by a possessive: «нашего Министра», "Japan's Prime Minister". */
export function joinOffices(tokens: readonly Token[], first: number, plain: Mention[], lang: Language): Mention[] {
  if (!plain.some((item) => item.of === 'office' || headOf(tokens, item, lang) !== null)) return plain;
  const out: Mention[] = [];
  for (let i = 0; i < plain.length; i++) {
    const item = plain[i] as Mention;
    if (item.of !== 'office') {
      const headed = headOf(tokens, item, lang);
      // «спикер российского парламента»: the office alone was found first
      if (headed && (out.at(-1)?.last ?? 0) > headed.first) out.pop();
      out.push(headed ?? item);
      continue;
    }
    const behind = joinBehind(tokens, item, plain, i, lang);
    const left = out.at(-1);
    const before = joinBefore(tokens, behind.office, left, lang);
    if (before) out.pop();
    const office = before ?? behind.office;
    out.push({ ...office, owner: ownerOf(tokens, first, left, office, lang) });
    i += behind.taken;
  }
  return out;
}

/** "President of Norway", «Министр экономики Норвегии», "President of the Chamber of Commerce": what stands behind the office at `at`. */
function joinBehind(tokens: readonly Token[], item: OfficeMention, plain: readonly Mention[], at: number, lang: Language): Joined {
  const right = plain[at + 1];
  const office = item.office === 'minister' ? withPortfolio(tokens, item, right, lang) : item;
  const joined = ofInstitutionOfState(tokens, office, plain, at, lang) ?? ofRight(tokens, office, plain, at, lang) ?? { office, taken: 0 };
  const { state, elsewhere } = joined.office;
  const heads = joined.office.office === 'president' && state === null && !elsewhere;
  const end = heads ? institutionEnd(tokens, joined.office, right, lang) : 0;
  return end > 0 ? { office: headOfInstitution(tokens, joined.office, end), taken: joined.taken } : joined;
}

const headOfInstitution = (tokens: readonly Token[], office: OfficeMention, end: number): OfficeMention => ({
  ...widen(office, office.first, end, tokens, null),
  office: 'head-of-organisation',
  elsewhere: true,
});

/** "President of Norway Fishing Group" */
function ofInstitutionOfState(
  tokens: readonly Token[],
  office: OfficeMention,
  plain: readonly Mention[],
  at: number,
  lang: Language,
): Joined | null {
  const right = plain[at + 1];
  const from = right?.of === 'state' ? right.last : office.state === null ? null : office.last;
  const end = lang === 'en' && from !== null ? namedAfterState(tokens, from) : 0;
  if (end === 0) return null;
  let taken = 0;
  while ((plain[at + taken + 1]?.first ?? end) < end) taken++;
  return { office: headOfInstitution(tokens, office, end), taken };
}

/** The state, organisation or place right behind. */
function ofRight(tokens: readonly Token[], office: OfficeMention, plain: readonly Mention[], at: number, lang: Language): Joined | null {
  const right = plain[at + 1];
  if (right?.of === 'state' && rightBelongs(tokens, office, right, lang)) {
    // "Ambassador to Kazakhstan" is posted there and speaks for another
    const before = tokens[right.first - 1]?.word.form;
    const posted =
      (office.office === 'ambassador' && before === 'to') || (office.office === 'envoy' && (before === 'for' || before === 'to'));
    const state = posted ? null : (right.states[0] ?? null);
    return { office: { ...widen(office, office.first, right.last, tokens, state), elsewhere: !posted && state === null }, taken: 1 };
  }
  if (right?.of === 'organisation' && organisationBelongs(tokens, office, right, lang)) {
    // «Совета национальной безопасности Японии»: the body is that state's, whichever is known by the name
    const land = plain[at + 2];
    const [state] = lang === 'ru' && land?.of === 'state' && land.first === right.last && land.case === 'gen' ? land.states : [];
    if (state) return { office: { ...widen(office, office.first, land?.last ?? right.last, tokens, state), office: 'other' }, taken: 2 };
    // "President of Russian Railways" heads an organisation, «Генеральный секретарь НАТО» too
    const heads = office.office === 'president' ? 'head-of-organisation' : office.office;
    const joined = widen(office, office.first, right.last, tokens, right.state);
    return { office: { ...joined, office: heads, elsewhere: right.state === null }, taken: 1 };
  }
  if (right?.of === 'place' && right.state !== null && placeBelongs(tokens, office, right, lang)) {
    // «губернатором Тверской области», "Crown Prince of Abu Dhabi": the state is the one the place is in
    const heads = office.office === 'president' && right.place === 'region' ? 'other' : office.office;
    return { office: { ...widen(office, office.first, right.last, tokens, right.state), office: heads }, taken: 1 };
  }
  return null;
}

/** «российский Президент», "Japan's Prime Minister", "LUKOIL President": with what stands before it; null where that is another's. */
function joinBefore(tokens: readonly Token[], office: OfficeMention, left: Mention | undefined, lang: Language): OfficeMention | null {
  if (office.state !== null || !left) return null;
  if (left.of === 'state-adjective' || left.of === 'state')
    return leftBelongs(tokens, left, office, lang) ? widen(office, left.first, office.last, tokens, left.states[0] ?? null) : null;
  if (office.office !== 'president' || left.of !== 'organisation' || left.last !== office.first) return null;
  const joined = widen(office, left.first, office.last, tokens, left.state);
  return { ...joined, office: 'head-of-organisation', elsewhere: left.state === null };
}
