import type { Language, Mention, OfficeMention, StateAdjectiveMention, StateCode, StateMention, Token } from '../../domain/index.js';

const OUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('наш наша наше наши нашего нашей нашему нашу нашим нашем наших нашими мой моя моего моей'.split(' ')),
  en: new Set(['our', 'my']),
};
const YOUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('ваш ваша ваше ваши вашего вашей вашему вашу вашим вашем ваших вашими'.split(' ')),
  en: new Set(['your']),
};

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
    const right = plain[i + 1];
    let office: OfficeMention = item.office === 'minister' ? withPortfolio(tokens, item, right, lang) : item;
    const behind = right?.of === 'state' ? right.last : office.state === null ? null : office.last;
    const named = lang === 'en' && behind !== null ? namedAfterState(tokens, behind) : 0;
    if (named > 0) {
      office = { ...widen(office, office.first, named, tokens, null), office: 'head-of-organisation', elsewhere: true };
      while ((plain[i + 1]?.first ?? named) < named) i++;
    } else if (right && right.of === 'state' && rightBelongs(tokens, office, right, lang)) {
      // "Ambassador to Kazakhstan" is posted there and speaks for another
      const before = tokens[right.first - 1]?.word.form;
      const posted =
        (office.office === 'ambassador' && before === 'to') || (office.office === 'envoy' && (before === 'for' || before === 'to'));
      const state = posted ? null : (right.states[0] ?? null);
      office = { ...widen(office, office.first, right.last, tokens, state), elsewhere: !posted && state === null };
      i++;
    } else if (right?.of === 'organisation' && organisationBelongs(tokens, office, right, lang)) {
      // "President of Russian Railways" heads an organisation, «Генеральный секретарь НАТО» too
      const heads = office.office === 'president' ? 'head-of-organisation' : office.office;
      // «Совета национальной безопасности Японии»: the body is that state's, whichever is known by the name
      const land = plain[i + 2];
      const [state] = lang === 'ru' && land?.of === 'state' && land.first === right.last && land.case === 'gen' ? land.states : [];
      office = state
        ? { ...widen(office, office.first, land?.last ?? right.last, tokens, state), office: 'other' }
        : { ...widen(office, office.first, right.last, tokens, right.state), office: heads, elsewhere: right.state === null };
      i += state ? 2 : 1;
    } else if (right?.of === 'place' && right.state !== null && placeBelongs(tokens, office, right, lang)) {
      // «губернатором Тверской области», "Crown Prince of Abu Dhabi": the state is the one the place is in
      const heads = office.office === 'president' && right.place === 'region' ? 'other' : office.office;
      office = { ...widen(office, office.first, right.last, tokens, right.state), office: heads };
      i++;
    }
    const headed =
      office.office === 'president' && office.state === null && !office.elsewhere ? institutionEnd(tokens, office, right, lang) : 0;
    if (headed > 0) office = { ...widen(office, office.first, headed, tokens, null), office: 'head-of-organisation', elsewhere: true };
    const left = out[out.length - 1];
    if (
      office.state === null &&
      left &&
      (left.of === 'state-adjective' || left.of === 'state') &&
      leftBelongs(tokens, left, office, lang)
    ) {
      out.pop();
      office = widen(office, left.first, office.last, tokens, left.states[0] ?? null);
    } else if (office.state === null && office.office === 'president' && left?.of === 'organisation' && left.last === office.first) {
      // "LUKOIL President"
      out.pop();
      office = {
        ...widen(office, left.first, office.last, tokens, left.state),
        office: 'head-of-organisation',
        elsewhere: left.state === null,
      };
    }
    out.push({
      ...office,
      owner: ownerOf(tokens, first, office.first, lang) ?? ownerInside(tokens, office, lang) ?? sharedOwner(tokens, left, office),
    });
  }
  return out;
}

/** Behind "President of": what is no state. */
const INSTITUTION =
  /^(academy|association|bank|chamber|church|club|committee|communit(y|ies)|company|congress|corporation|council|federation|foundation|fund|group|institute|league|societ(y|ies)|union|university)$|^(академи[ияй]|ассоциаци[ияй]|банка|палаты|церкви|клуба|комитета|общин(ы|)|компании|корпорации|федерации|фонда|группы|института|лиги|общества|союза|университета|холдинга)$/;
/** How far behind the office it may stand. */
const INSTITUTION_WITHIN = 5;

/**
 * "President of the Chamber of Commerce", «президент Международной федерации тенниса»: whoever heads an institution heads no state. Where
 * the words for it end, 0 for none; in English a name begins with a capital too, so that they end at the institution.
 */
function institutionEnd(tokens: readonly Token[], office: OfficeMention, right: Mention | undefined, lang: Language): number {
  if (lang === 'ru' ? right?.first === office.last : tokens[office.last]?.word.form !== 'of') return 0;
  const last = Math.min(tokens.length, office.last + INSTITUTION_WITHIN);
  for (let i = office.last; i < last; i++) {
    const { word, caps } = tokens[i] as Token;
    if (INSTITUTION.test(word.form)) {
      if (lang === 'en') return caps === 'lower' ? 0 : i + 1;
      let end = i + 1;
      while (end < last && tokens[end]?.caps === 'lower' && tokens[end]?.word.kind === 'word') end++;
      return end;
    }
    if (word.kind !== 'word') return 0;
    if (lang === 'ru' ? word.readings[0]?.pos !== 'adjective' : caps === 'lower' && !/^(of|the|and)$/.test(word.form)) return 0;
  }
  return 0;
}

/** "President of Norway Fishing Group": a state begins the name of an institution; where that ends, 0 for none. */
function namedAfterState(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + INSTITUTION_WITHIN - 1);
  for (let i = from; i < last; i++) {
    const { word, caps } = tokens[i] as Token;
    if (word.kind !== 'word' || caps === 'lower') return 0;
    if (INSTITUTION.test(word.form)) return i + 1;
  }
  return 0;
}

/** The longest portfolio, in words. */
const PORTFOLIO = 8;

/**
 * «министр экономики и энергетики Германии», "Minister of Economic Affairs and Energy of Germany": the words of what the minister has charge of,
 * where no list of offices has them. In English only before the state, as a name begins with a capital too.
 */
function withPortfolio(tokens: readonly Token[], office: OfficeMention, right: Mention | undefined, lang: Language): OfficeMention {
  const limit = Math.min(right?.first ?? tokens.length, office.last + PORTFOLIO);
  let last = office.last;
  if (lang === 'ru') {
    for (let i = office.last; i < limit; i++) {
      const { word, caps } = tokens[i] as Token;
      if (caps !== 'lower' || word.kind !== 'word') break;
      if (word.form === 'и' && i > office.last) continue;
      if (!word.readings.some((reading) => reading.case === 'gen' && (reading.pos === 'noun' || reading.pos === 'adjective'))) break;
      if (word.readings.some((reading) => reading.case === 'gen' && reading.pos === 'noun')) last = i + 1;
    }
  } else if (right?.of === 'state' && /^(?:of|for)$/.test(tokens[office.last]?.word.form ?? '')) {
    const words = tokens.slice(office.last, right.first);
    const ofState =
      words.at(-1)?.word.form === 'of' ? words.slice(0, -1) : words.slice(-2, -1)[0]?.word.form === 'of' ? words.slice(0, -2) : [];
    if (ofState.length > 1 && ofState.length <= PORTFOLIO && ofState.every(({ word, caps }) => caps !== 'lower' || JOINTS.has(word.form)))
      last = office.last + ofState.length;
  }
  return last === office.last ? office : widen(office, office.first, last, tokens, null);
}
const JOINTS = new Set(['of', 'for', 'and', 'the', ',']);

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
function headOf(tokens: readonly Token[], item: Mention, lang: Language): OfficeMention | null {
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

function widen(office: OfficeMention, first: number, last: number, tokens: readonly Token[], state: StateCode | null): OfficeMention {
  return {
    ...office,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    state: state ?? office.state,
  };
}

function organisationBelongs(tokens: readonly Token[], office: OfficeMention, organisation: Mention, lang: Language): boolean {
  const between = tokens
    .slice(office.last, organisation.first)
    .map((token) => token.word.form)
    .join(' ');
  return between === (lang === 'ru' ? '' : 'of') || between === 'of the' || (lang === 'ru' && between === '«');
}

function placeBelongs(tokens: readonly Token[], office: OfficeMention, place: Mention, lang: Language): boolean {
  if (office.state !== null || !REGIONAL.has(office.office)) return false;
  if (lang === 'ru') return place.first === office.last && place.case !== 'nom';
  return tokens[office.last]?.word.form === 'of' && place.first - office.last <= (tokens[office.last + 1]?.word.form === 'the' ? 2 : 1);
}
const REGIONAL = new Set<OfficeMention['office']>(['other', 'monarch', 'president', 'head-of-organisation']);

/** «Президентом Азербайджана»; "President of [the] Republic of Cyprus". */
function rightBelongs(tokens: readonly Token[], office: OfficeMention, state: StateMention, lang: Language): boolean {
  if (lang === 'ru') return state.first === office.last && state.case !== 'nom';
  const between = tokens
    .slice(office.last, state.first)
    .map((token) => token.word.form)
    .join(' ');
  // "a visit by our Prime Minister to Azerbaijan": only those who are sent are somebody "to" a state
  const sent = office.office === 'ambassador' || office.office === 'envoy';
  return between === 'of' || between === 'of the' || between === 'for' || (sent && between === 'to');
}

/** «российский Президент», "Japanese Prime Minister", "Japan's Prime Minister", "U.S. Secretary". */
function leftBelongs(tokens: readonly Token[], left: StateMention | StateAdjectiveMention, office: OfficeMention, lang: Language): boolean {
  if (left.states.length !== 1) return false;
  const between = tokens
    .slice(left.last, office.first)
    .map((token) => token.word.form)
    .join(' ');
  if (between === '') return lang === 'en' || left.of === 'state-adjective';
  return lang === 'en' && between === "'s";
}

/** A possessive before the office with at most two adjectives in between. */
function ownerOf(tokens: readonly Token[], first: number, at: number, lang: Language): 'our' | 'your' | null {
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    const token = tokens[i] as Token;
    if (OUR[lang].has(token.word.form)) return 'our';
    if (YOUR[lang].has(token.word.form)) return 'your';
    if (token.reading?.pos !== 'adjective') return null;
  }
  return null;
}

/** «председатель вашего парламента», "Speaker of your Parliament", «министр обороны вашей страны»: the possessive stands in the office or behind it. */
function ownerInside(tokens: readonly Token[], { first, last, state }: OfficeMention, lang: Language): 'our' | 'your' | null {
  if (state !== null) return null;
  const of = lang === 'ru' || tokens[last]?.word.form === 'of';
  const behind = of && COUNTRIES.test(tokens[last + (lang === 'en' ? 2 : 1)]?.word.form ?? '') ? last + (lang === 'en' ? 2 : 1) : last;
  for (let i = first + 1; i < Math.min(behind, tokens.length); i++) {
    const { form } = (tokens[i] as Token).word;
    if (OUR[lang].has(form)) return 'our';
    if (YOUR[lang].has(form)) return 'your';
  }
  return null;
}
const COUNTRIES = /^(страны|республики|государства|country|republic|nation)$/;

/** «нашего Министра обороны и Председателя Совета Федерации»: one possessive for both. */
function sharedOwner(tokens: readonly Token[], left: Mention | undefined, office: OfficeMention): OfficeMention['owner'] {
  if (left?.of !== 'office' || office.first - left.last !== 1 || office.state !== null || left.state !== null) return null;
  return /^(и|and|,)$/.test(tokens[left.last]?.word.form ?? '') ? left.owner : null;
}
