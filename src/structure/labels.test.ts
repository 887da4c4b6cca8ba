import { describe, expect, test } from 'vitest';
import { pageOf } from './page.cases.js';
import { structure } from './structure.js';

/** `label | first words of the turn`, for every turn of a text. */
function turns(text: string, title?: string): string[] {
  const lang = /[а-я]/i.test(text) ? 'ru' : 'en';
  const readout = structure(pageOf(text, lang, { title: title ?? null }));
  return readout.turns.map((turn) => `${turn.label} | ${text.slice(turn.span.start, turn.span.end).split(/\s+/).slice(0, 2).join(' ')}`);
}

/** One label at the start of a line, and what it is told apart into: label, office, name, kind. */
const AT_LINE_START: readonly (readonly [label: string, office: string | null, name: string | null, line: string])[] = [
  ['В.Путин', null, 'В.Путин', 'В.Путин: Добрый день!'],
  ['В. Путин', null, 'В. Путин', 'В. Путин: Добрый день!'],
  ['В.В.Путин', null, 'В.В.Путин', 'В.В.Путин: Добрый день!'],
  ['В. В. Путин', null, 'В. В. Путин', 'В. В. Путин: Добрый день!'],
  ['B.Путин', null, 'B.Путин', 'B.Путин: Добрый день!'],
  ['Дж.Робертсон', null, 'Дж.Робертсон', 'Дж.Робертсон: Спасибо за приём.'],
  ['Ж.-К.Юнкер', null, 'Ж.-К.Юнкер', 'Ж.-К.Юнкер: Спасибо за приём.'],
  ['А.аш-Шарки (как переведено)', null, 'А.аш-Шарки', 'А.аш-Шарки (как переведено): Спасибо за приём.'],
  ['К.-Ж.Токаев', null, 'К.-Ж.Токаев', 'К.-Ж.Токаев : Спасибо за приём.'],
  ['С.Бен Юсуф Аль Маджид (как переведено)', null, 'С.Бен Юсуф Аль Маджид', 'С.Бен Юсуф Аль Маджид (как переведено): Благодарю.'],
  ['Ли Цзян (как переведено)', null, 'Ли Цзян', 'Ли Цзян (как переведено): Благодарю.'],
  ['То Хай', null, 'То Хай', 'То Хай: Благодарю.'],
  ['Ван И (как переведено)', null, 'Ван И', 'Ван И (как переведено): Благодарю.'],
  ['Мин Аун Хлайн', null, 'Мин Аун Хлайн', 'Мин Аун Хлайн: Благодарю.'],
  ['Патриарх Кирилл', 'Патриарх', 'Кирилл', 'Патриарх Кирилл: Благодарю.'],
  ['Президент России Владимир Путин', 'Президент России', 'Владимир Путин', 'Президент России Владимир Путин: Добрый день!'],
  ['Министр иностранных дел С.В.Лавров', 'Министр иностранных дел', 'С.В.Лавров', 'Министр иностранных дел С.В.Лавров: Добрый день!'],
  ['Б.Кенделл (BBC, Москва)', null, 'Б.Кенделл', 'Б.Кенделл (BBC, Москва): Мой вопрос о торговле.'],
  ['В.Путин (обращаясь к В.Колокольцеву)', null, 'В.Путин', 'В.Путин (обращаясь к В.Колокольцеву): Прошу Вас.'],
  [
    'В.Путин (говорит по-немецки, перевод синхронный)',
    null,
    'В.Путин',
    'В.Путин (говорит по-немецки, перевод синхронный): Дорогие друзья!',
  ],
  ['Вопрос', null, null, 'Вопрос: Когда откроется граница?'],
  ['Вопрос газеты «Заря»', null, null, 'Вопрос газеты «Заря»: Когда откроется граница?'],
  ['Вопрос (перевод с английского языка)', null, null, 'Вопрос (перевод с английского языка): Когда откроется граница?'],
  ['Реплика', null, null, 'Реплика: Браво!'],
  ['Ответ', null, null, 'Ответ: Скоро.'],
  ['Корреспондент', null, null, 'Корреспондент: Когда?'],
  ['Ведущие', null, null, 'Ведущие: Начинаем.'],
  ['ИТАР-ТАСС', null, null, 'ИТАР-ТАСС: Будет ли подписан договор?'],
  ['Телекомпания ОРТ', null, null, 'Телекомпания ОРТ: Будет ли подписан договор?'],
  ['President of Russia Vladimir Putin', 'President of Russia', 'Vladimir Putin', 'President of Russia Vladimir Putin: Good afternoon.'],
  [
    'President of Turkey Recep Tayyip Erdogan (retranslated)',
    'President of Turkey',
    'Recep Tayyip Erdogan',
    'President of Turkey Recep Tayyip Erdogan (retranslated): Thank you.',
  ],
  [
    'Emir of Qatar Tamim bin Hamad Al Thani (re-translated)',
    'Emir of Qatar',
    'Tamim bin Hamad Al Thani',
    'Emir of Qatar Tamim bin Hamad Al Thani (re-translated): Thank you.',
  ],
  [
    'State Counsellor of Myanmar Aung San Suu Kyi',
    'State Counsellor of Myanmar',
    'Aung San Suu Kyi',
    'State Counsellor of Myanmar Aung San Suu Kyi: Thank you.',
  ],
  [
    'Crown Prince Mohammed Al Nahyan of Abu Dhabi',
    'Crown Prince of Abu Dhabi',
    'Mohammed Al Nahyan',
    'Crown Prince Mohammed Al Nahyan of Abu Dhabi: Thank you.',
  ],
  [
    'Federal President of the Island Republic of Xavria Ernst-Peter Orlov (retranslated)',
    'Federal President of the Island Republic of Xavria',
    'Ernst-Peter Orlov',
    'Federal President of the Island Republic of Xavria Ernst-Peter Orlov (retranslated) Good afternoon.',
  ],
  [
    'Chairman of the Board of Example Holding (Turkey) Cavit Caglar',
    'Chairman of the Board of Example Holding (Turkey)',
    'Cavit Caglar',
    'Chairman of the Board of Example Holding (Turkey) Cavit Caglar: Thank you.',
  ],
  ['Anna Petrova, metrology engineer', 'metrology engineer', 'Anna Petrova', 'Anna Petrova, metrology engineer: Thank you.'],
  ['Vladimir Putin', null, 'Vladimir Putin', 'Vladimir Putin: Good afternoon.'],
  ['Vladimir Putin (speaks Russian)', null, 'Vladimir Putin', 'Vladimir Putin (speaks Russian): Good afternoon.'],
  ['V.Putin', null, 'V.Putin', 'V.Putin: Good afternoon.'],
  ['PRESIDENT BIDEN', 'PRESIDENT', 'BIDEN', 'PRESIDENT BIDEN:  Welcome.'],
  ['PRIME MINISTER VON DER LEYEN', 'PRIME MINISTER', 'VON DER LEYEN', 'PRIME MINISTER VON DER LEYEN:  Welcome.'],
  ['GOVERNOR OF CALIFORNIA JANE DOE', 'GOVERNOR OF CALIFORNIA', 'JANE DOE', 'GOVERNOR OF CALIFORNIA JANE DOE:  Welcome.'],
  ['THE PRESIDENT', 'THE PRESIDENT', null, 'THE PRESIDENT:  Welcome.'],
  ['MS. JEAN-PIERRE', 'MS.', 'JEAN-PIERRE', 'MS. JEAN-PIERRE:  Welcome.'],
  ['AUDIENCE', null, null, 'AUDIENCE:  Four more!'],
  ['AUDIENCE MEMBER', null, null, 'AUDIENCE MEMBER:  We hear you.'],
  ['ZAMBIAN OFFICIAL', null, null, 'ZAMBIAN OFFICIAL:  This way.'],
  ['Q', null, null, 'Q    Will you go there?'],
  ['Question', null, null, 'Question: Will you go there?'],
  ['Remark', null, null, 'Remark: Bravo!'],
  ['Reply', null, null, 'Reply: Never.'],
  ['Moderator', null, null, 'Moderator: Please.'],
];

describe('a label at the start of a line', () => {
  test.each(AT_LINE_START)('%s', (label, office, name, line) => {
    // the second label makes sure that the page is a transcript
    const readout = structure(
      pageOf(`${line}\n${/[а-я]/i.test(line) ? 'Реплика: Да.' : 'Remark: Yes.'}`, /[а-я]/i.test(line) ? 'ru' : 'en'),
    );
    expect(readout.turns.map((turn) => turn.label).slice(0, -1)).toEqual([label]);
    expect(readout.turns[0]?.labelParts).toMatchObject({ office, name });
    expect(readout.turns[0]?.kind).toBe(name === null && office === null ? 'anonymous' : 'named');
  });
});

describe('labels elsewhere', () => {
  test('on two lines', () => {
    expect(turns('President of Russia\nVladimir Putin: Good afternoon, friends.\nVladimir Putin: Once more.')).toEqual([
      'President of Russia Vladimir Putin | Good afternoon,',
      'Vladimir Putin | Once more.',
    ]);
  });

  test('a reporting clause before a whole speech', () => {
    const text =
      'Greeting the guest, President Ilham Aliyev said:\n- Dear friend, welcome to our city.\n\nPresident Sadyr Japarov said: I thank you for the warm words.';
    expect(turns(text)).toEqual(['President Ilham Aliyev | Dear friend,', 'President Sadyr Japarov | I thank']);
  });

  test('full stops after labels, where a page prints several', () => {
    const text = 'President Putin. Good day to all of you.\n\nPresident Trump. I agree with that.\n\nQ. Will you meet again?';
    expect(turns(text)).toEqual(['President Putin | Good day', 'President Trump | I agree', 'Q | Will you']);
  });

  test('one surname alone, met before with a given name', () => {
    const text = 'Встреча с Эмомали Рахмоном\n\nВладимир Путин встретился с Эмомали Рахмоном.\n\nПутин: Рад встрече.\nРахмон: И я рад.';
    expect(turns(text)).toEqual(['Путин | Рад встрече.', 'Рахмон | И я']);
  });

  test('inside a page flattened into one line', () => {
    const filler = 'Мы говорили о дорогах, о школах и о больницах. '.repeat(12);
    const text = `События Встреча с губернатором 13 февраля 2025 года 13:30 Москва, Кремль В.Путин: Добрый день! А.Орлов Орлов Алексей Юрьевич губернатор Ясной области : Здравствуйте. ${filler}В.Путин: Сколько школ? А.Орлов: Пять. Вопрос: Когда откроют мост? Мин Аун Хлайн (как переведено): Скоро. <…> Темы Регионы Статус материала Опубликован в разделе: Беседы`;
    expect(turns(text)).toEqual([
      'В.Путин | Добрый день!',
      'А.Орлов | Здравствуйте. Мы',
      'В.Путин | Сколько школ?',
      'А.Орлов | Пять.',
      'Вопрос | Когда откроют',
      'Мин Аун Хлайн (как переведено) | Скоро.',
    ]);
  });

  test('hard-wrapped lines', () => {
    const text =
      'Oval Office\n\n11:44 A.M. EDT\n\nPRESIDENT BIDEN:  It is good to have you here with all of your people and\nyour ministers.  We have a long list of things to do this afternoon and\nwe should begin with the easy ones.\n\nPRIME MINISTER SUGA:  (As interpreted.)  Thank you.\n\nQ    Sir, will you go?\n\n11:50 A.M. EDT';
    const readout = structure(pageOf(text, 'en'));
    expect(readout.turns.map((turn) => [turn.label, turn.interpreted])).toEqual([
      ['PRESIDENT BIDEN', false],
      ['PRIME MINISTER SUGA', true],
      ['Q', false],
    ]);
    expect(readout.header).toMatchObject({ time: '11:44:00', place: 'Oval Office' });
    expect(text.slice(readout.turns[1]?.span.start, readout.turns[1]?.span.end)).toBe('(As interpreted.)  Thank you.');
    expect(text.slice(readout.turns[2]?.span.start, readout.turns[2]?.span.end)).toBe('Sir, will you go?');
  });

  test('bold marks of plain-text copies', () => {
    expect(turns('**PRESIDENT BIDEN:**  Welcome to the house.\n\n**Q**    Will you go?')).toEqual([
      'PRESIDENT BIDEN | Welcome to',
      'Q | Will you',
    ]);
  });
});

describe('who speaks', () => {
  test('a page that does not know is not a question from the hall', () => {
    const readout = structure(pageOf('Unidentified speaker: I cannot hear.\nQuestion: Can you?', 'en'));
    expect(readout.turns.map((turn) => turn.kind)).toEqual(['unknown', 'anonymous']);
    expect(readout.diagnostics.map((diagnostic) => diagnostic.code)).toContain('unknown-speaker');
  });

  test('short labels belong to the fuller ones before them', () => {
    const text = [
      'President of Russia Vladimir Putin: One.',
      'President of Turkey Recep Tayyip Erdogan (retranslated): Two.',
      'Vladimir Putin: Three.',
      'Question: Four?',
      'Recep Tayyip Erdogan: Five.',
      'Question: Six?',
    ].join('\n');
    expect(structure(pageOf(text, 'en')).turns.map((turn) => turn.speakerTurn)).toEqual([0, 1, 0, 3, 1, 5]);
  });

  test('two people of one surname stay two', () => {
    const text = 'А.Орлов: Раз.\nН.Орлов: Два.\nА.Орлов: Три.\nMR. ORLOV:  Four.\n';
    expect(
      structure(pageOf(text))
        .turns.map((turn) => turn.speakerTurn)
        .slice(0, 3),
    ).toEqual([0, 1, 0]);
  });

  test('a Latin letter among Cyrillic ones', () => {
    expect(structure(pageOf('В.Путин: Раз.\nB.Путин: Два.')).turns.map((turn) => turn.speakerTurn)).toEqual([0, 0]);
  });
});

/** A statement below its heading, as the presidents' press services of Baku and elsewhere print them. */
test.each<[expected: string[], text: string]>([
  [
    ['President Irakli Moren | Dear guests.', 'Prime Minister Anna Velt | Thank you'],
    'Statements in Arvel\n\nPress statement by President Irakli Moren\n\n- Dear guests.\n\nWe build a road.\n\nPress statement by Prime Minister Anna Velt\n\n- Thank you for the road.',
  ],
  [
    ['President Irakli Moren | Dear guests,', 'Prime Minister Anna Velt | Thank you'],
    'Statements in Arvel\n\nStatement by President Irakli Moren\n\nDear guests, we build a road.\n\nStatement by Prime Minister Anna Velt\n\nThank you for the road.',
  ],
  // one heading and no dash: a rubric over a news item
  [[], 'News of Arvel\n\nStatement by President Irakli Moren\n\nThe statement speaks of a road.'],
  // a sentence is no heading
  [[], 'News of Arvel\n\nRemarks by President Irakli Moren were heard by all.\n\n- A road was spoken of.'],
])('%j stand below headings', (expected, text) => expect(turns(text)).toEqual(expected));
