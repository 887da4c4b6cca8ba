import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Names } from '../domain/index.js';
import { WORLD } from './index.js';

/** Members of the United Nations, and the Holy See, Palestine, Taiwan and Kosovo: what texts of talks treat as parties. */
const PARTIES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ
  EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB
  LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS
  RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
  VA PS TW XK`.split(/\s+/);

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е');
const all = (names: Names): string[] => LANGUAGES.flatMap((lang) => (names[lang] ?? []).map((name) => `${lang} ${fold(name)}`));

/** Names that two owners bear: `ru конго: CG, CD`. */
function shared(entries: readonly (readonly [owner: string, names: Names])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, names] of entries) for (const name of all(names)) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  return [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
}

describe('states', () => {
  const { states } = WORLD;
  const byCode = new Map(states.map((state) => [state.code, state]));

  it.each(PARTIES)('%s has names and an adjective in both languages', (code) => {
    const state = byCode.get(code);
    for (const lang of LANGUAGES) {
      expect(state?.names[lang]?.length).toBeGreaterThan(0);
      // «Dominican» alone is of the Dominican Republic
      if (!(code === 'DM' && lang === 'en')) expect(state?.adjectives[lang]?.length).toBeGreaterThan(0);
    }
    expect(state?.compounds.ru?.length).toBeGreaterThan(0);
  });

  it('gives every party but two a capital: which city is Israel’s and Palestine’s is disputed', () => {
    const capitals = new Set(WORLD.places.filter(({ kind }) => kind === 'capital').map(({ state }) => state));
    expect(PARTIES.filter((code) => !capitals.has(code))).toEqual(['IL', 'PS']);
  });

  it('knows the whole of ISO 3166-1, the European Union and Kosovo, each once, and leaves user-assigned codes free', () => {
    const codes = states.map(({ code }) => code).filter((code) => code !== null);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(251);
    expect(codes.filter((code) => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code))).toEqual(['XK']);
  });

  it('leaves entities without a code without one', () => {
    for (const { id, code } of states) expect(code).toBe(id.startsWith('x-') ? null : id);
  });

  it('lets no two states share a name, an adjective, a compound or a people', () => {
    expect(shared(states.map(({ id, names }) => [id, names]))).toEqual([]);
    expect(shared(states.map(({ id, adjectives }) => [id, adjectives]))).toEqual([]);
    expect(shared(states.map(({ id, compounds }) => [id, compounds]))).toEqual([]);
    expect(shared(states.map(({ id, people }) => [id, people]))).toEqual([]);
  });

  it('writes Russian adjectives in the masculine singular and first parts of compounds as they are printed', () => {
    for (const { adjectives, compounds } of states) {
      expect((adjectives.ru ?? []).filter((name) => !/^[а-яё-]+[иы]й$/u.test(name))).toEqual([]);
      expect((compounds.ru ?? []).filter((name) => !/^[а-яё-]+о$/u.test(name))).toEqual([]);
    }
  });

  it.each([
    ['RU', ['Россия', 'Российская Федерация', 'РФ', 'Russia', 'Russian Federation']],
    ['US', ['США', 'Соединённые Штаты', 'Соединённые Штаты Америки', 'Америка', 'United States', 'U.S.', 'US', 'America']],
    ['CN', ['КНР', 'Китай', 'Китайская Народная Республика', "People's Republic of China", 'PRC']],
    ['BY', ['Белоруссия', 'Беларусь', 'Республика Беларусь', 'Belarus']],
    ['KG', ['Киргизия', 'Кыргызстан', 'Киргизская Республика', 'Кыргызская Республика', 'Kyrgyz Republic']],
    ['MD', ['Молдавия', 'Молдова', 'Республика Молдова', 'Moldova']],
    ['GB', ['Великобритания', 'Соединённое Королевство', 'United Kingdom', 'UK', 'Britain']],
    ['TR', ['Турция', 'Турецкая Республика', 'Turkey', 'Türkiye']],
    ['MM', ['Мьянма', 'Республика Союз Мьянма', 'Myanmar', 'Burma']],
    ['CI', ["Кот-д'Ивуар", 'Кот-д’Ивуар', "Côte d'Ivoire"]],
    ['CD', ['Демократическая Республика Конго', 'ДРК', 'DRC']],
    ['KP', ['КНДР', 'Северная Корея', 'DPRK', 'North Korea']],
    ['GW', ['Гвинея-Бисау', 'Guinea-Bissau']],
    ['CK', ['острова Кука', 'Cook Islands']],
    ['KN', ['Saint Kitts and Nevis', 'St. Kitts and Nevis']],
  ])('%s goes by %j', (code, names) => {
    const state = byCode.get(code);
    expect([...(state?.names.ru ?? []), ...(state?.names.en ?? [])]).toEqual(expect.arrayContaining(names));
  });

  it('does not take ordinary words for names', () => {
    const names = new Set(states.flatMap(({ names }) => all(names)));
    expect(['ru того', 'ru запад', 'en us of', 'en car', 'en the states'].filter((word) => names.has(word))).toEqual([]);
  });
});

describe('places', () => {
  const { places, states } = WORLD;

  it('have ids of their own and states that exist', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    const codes = new Set(states.map(({ code }) => code));
    expect(places.filter(({ state }) => state !== null && !codes.has(state)).map(({ id }) => id)).toEqual([]);
  });

  it('share no name with each other or with a state', () => {
    expect(shared([...places, ...states].map(({ id, names }) => [id, names]))).toEqual([]);
  });

  it('leave out cities that are first of all a word or a first name', () => {
    const names = new Set(places.flatMap(({ names }) => all(names)));
    const words = ['ru владимир', 'ru находка', 'ru орел', 'ru мирный', 'ru шахты', 'ru петра', 'ru константина', 'ru запад', 'ru залив'];
    expect([...words, 'en nice', 'en split', 'en reading', 'en bath', 'en male', 'en mobile'].filter((word) => names.has(word))).toEqual(
      [],
    );
  });

  it.each([
    ['RU', ['Кремль', 'Ново-Огарёво', 'Сочи', 'Санкт-Петербург', 'Константиновский дворец', 'St. Petersburg', 'Kazan', 'Vladivostok']],
    ['US', ['White House', 'Camp David', 'Mar-a-Lago', 'New York', 'Washington', 'Oval Office']],
    ['KZ', ['Астана', 'Нур-Султан', 'Актау', 'Петропавловск', 'Уральск', 'Акорда', 'Nur-Sultan']],
    ['AZ', ['Баку', 'Загульба', 'Гянджа', 'Шуша']],
    ['GB', ['Chequers', '10 Downing Street', 'Downing Street', 'London']],
    ['EG', ['Sharm el-Sheikh', 'Шарм-эш-Шейх']],
    ['UA', ['Киев', 'Kyiv', 'Kiev']],
    ['CH', ['Geneva', 'Davos']],
    ['TJ', ['Душанбе', 'Куляб']],
    // what is disputed stays without a state
    [null, ['Крым', 'Донбасс', 'Нагорный Карабах', 'Сухум', 'Курилы', 'Gaza', 'Ближний Восток', 'Indo-Pacific', 'Каспийское море']],
  ])('%s: %j', (state, names) => {
    const known = new Map(
      places.flatMap((place) => LANGUAGES.flatMap((lang) => (place.names[lang] ?? []).map((name) => [name, place.state]))),
    );
    expect(names.map((name) => known.get(name))).toEqual(names.map(() => state));
  });
});

describe('offices', () => {
  const names = new Map(
    WORLD.offices.flatMap((entry) =>
      LANGUAGES.flatMap((lang) => (entry.names[lang] ?? []).map((name) => [`${lang} ${fold(name)}`, entry])),
    ),
  );

  it('give one name one office', () => {
    expect(shared(WORLD.offices.map(({ office, state, names }) => [`${office} ${state}`, names]))).toEqual([]);
  });

  it.each([
    ['president', ['глава государства', 'Председатель КНР', 'head of state', 'Federal President']],
    [
      'prime-minister',
      [
        'премьер',
        'глава правительства',
        'Председатель Правительства',
        'Федеральный канцлер',
        'Председатель Кабинета Министров',
        'Taoiseach',
      ],
    ],
    [
      'foreign-minister',
      ['глава МИД', 'глава внешнеполитического ведомства', 'госсекретарь', 'Secretary of State', 'Foreign Secretary', 'State Secretary'],
    ],
    [
      'parliament-speaker',
      ['Председатель Государственной Думы', 'спикер', 'Председатель Милли Меджлиса', 'Speaker of the House', 'торага'],
    ],
    ['deputy-prime-minister', ['вице-премьер', 'Первый заместитель Председателя Правительства', 'Deputy Prime Minister', 'Vice Premier']],
    ['minister', ['министр обороны', 'Defence Minister', 'Treasury Secretary', 'Secretary of Defense', 'Home Secretary']],
    ['ambassador', ['Чрезвычайный и Полномочный Посол', 'ambassador']],
    ['monarch', ['король', 'султан', 'эмир', 'наследный принц', 'Его Величество', 'Crown Prince', 'King']],
    ['vice-president', ['вице-президент', 'Vice President']],
    [
      'head-of-organisation',
      ['Генеральный секретарь ООН', 'Председатель Еврокомиссии', 'Генеральный директор МАГАТЭ', 'CEO', 'Secretary-General'],
    ],
    ['envoy', ['спецпредставитель', 'спецпосланник', 'special envoy', 'Special Representative']],
    ['delegation', ['делегация', 'delegation']],
    [
      'other',
      ['помощник Президента', 'заместитель министра', 'Верховный руководитель', 'State Counsellor', 'лидер', 'Deputy Secretary of State'],
    ],
  ] as const)('%s: %j', (office, printed) => {
    expect(printed.map((name) => (names.get(`ru ${fold(name)}`) ?? names.get(`en ${fold(name)}`))?.office)).toEqual(
      printed.map(() => office),
    );
  });

  it('do not hold words that usually are none', () => {
    expect(
      ['en speaker', 'en prince', 'en chairman', 'en secretary', 'ru председатель', 'ru секретарь', 'ru глава', 'ru принц'].filter((name) =>
        names.has(name),
      ),
    ).toEqual([]);
  });
});

describe('organisations', () => {
  const { organisations } = WORLD;

  it('have ids and names of their own', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(shared(organisations.map(({ id, names }) => [id, names]))).toEqual([]);
    const elsewhere = new Set([...WORLD.states, ...WORLD.places].flatMap(({ names }) => all(names)));
    expect(organisations.flatMap(({ names }) => all(names)).filter((name) => elsewhere.has(name))).toEqual([]);
  });

  it('do not hold abbreviations that at the beginning of a sentence are words', () => {
    const names = new Set(organisations.flatMap(({ names }) => all(names)));
    expect(['en who', 'en eco', 'en las', 'en it', 'en is', 'ru вас', 'ru нас'].filter((name) => names.has(name))).toEqual([]);
  });

  it.each([
    ['Группа двадцати', 'двадцатка', 'G20', 'Group of Twenty'],
    ['Содружество Независимых Государств', 'СНГ', 'CIS'],
    ['Евразийский экономический союз', 'ЕАЭС', 'EAEU'],
    ['Шанхайская организация сотрудничества', 'ШОС', 'SCO'],
    ['Высший Евразийский экономический совет', 'Supreme Eurasian Economic Council'],
    ['ГНКАР', 'SOCAR'],
    ['каспийская пятёрка', 'Caspian Five'],
    ['Росатом', 'Rosatom'],
  ])('one thing: %s', (...printed) => {
    const owners = printed.map(
      (name) => organisations.find(({ names }) => LANGUAGES.some((lang) => names[lang]?.some((known) => fold(known) === fold(name))))?.id,
    );
    expect(new Set(owners).size).toBe(1);
    expect(owners[0]).toBeDefined();
  });
});
