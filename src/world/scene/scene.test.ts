import { describe, expect, it } from 'vitest';
import { contextFor, type PageOptions } from '../../../test/support/context-for.js';

const meeting = (text: string, options: PageOptions = {}) => contextFor(text, options).scene.meeting;
const parties = (text: string, options: PageOptions = {}): string[] =>
  meeting(text, options).parties.map(({ name, state, office }) => `${name}, ${state}, ${office}`);

describe('parties', () => {
  it.each<[expected: readonly string[], text: string, options?: PageOptions]>([
    [
      ['Владимир Путин, RU, president', 'Сердар Бердымухамедов, TM, president'],
      'Встреча с Президентом Туркменистана Сердаром Бердымухамедовым\n\nВладимир Путин провёл встречу с Президентом Туркменистана Сердаром Бердымухамедовым.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Serdar Berdimuhamedov, TM, president'],
      'Meeting with President of Turkmenistan Serdar Berdimuhamedov\n\nVladimir Putin met with President of Turkmenistan Serdar Berdimuhamedov.',
    ],
    // a body of that state, though another's is known by its name; a party named after its head
    [
      ['Владимир Путин, RU, president', 'Анна Берг, JP, other'],
      'Встреча\n\nВладимир Путин встретился с Генеральным секретарём Совета национальной безопасности Японии Анной Берг.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Nguyen Van Binh, VN, head-of-organisation'],
      'Meeting\n\nVladimir Putin met with General Secretary Nguyen Van Binh of the Communist Party of Vietnam.',
    ],
    // whom he had seen before; the Vatican's Secretary of State is no foreign minister
    [
      ['Joseph R. Biden, Jr., US, president', 'Berg, VA, other'],
      'After a walk with His Holiness Patriarch Otto, President Joseph R. Biden, Jr. received Vatican Secretary of State Cardinal Berg.',
      {
        title: 'Readout of President Biden’s Meeting with Secretary of State Cardinal Berg of the Holy See',
        publisher: 'whitehouse.gov',
        date: '2021-10-29',
      },
    ],
    // a namesake who is thanked later is not the president
    [
      ['Biden, US, president', 'Andrzej Duda, PL, president'],
      'PRESIDENT DUDA: Welcome. Thank you for the contribution of Mrs. Jill Biden.\n\nPRESIDENT BIDEN: Thank you.',
      {
        title: 'Remarks by President Biden and President Andrzej Duda of Poland Before Bilateral Meeting',
        publisher: 'whitehouse.gov',
        date: '2022-03-26',
      },
    ],
    // a title alone, the second side by its label
    [
      ['Narendra Modi, IN, prime-minister', 'Vladimir Putin, RU, president'],
      'Meeting with Prime Minister of India Narendra Modi\n\nPresident of Russia Vladimir Putin: Mr Prime Minister, welcome.',
    ],
    // officials of the publisher's own state, and of its regions
    [
      ['Владимир Путин, RU, president', 'Сергей Ситников, RU, other'],
      'Встреча с губернатором Костромской области Сергеем Ситниковым\n\nВладимир Путин провёл встречу с губернатором Костромской области Сергеем Ситниковым.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Mohammed Al Nahyan, AE, monarch'],
      'Telephone conversation with Crown Prince of Abu Dhabi Mohammed Al Nahyan\n\nVladimir Putin spoke by telephone with Crown Prince of Abu Dhabi Mohammed Al Nahyan.',
      { date: '2019-06-10' },
    ],
    // the office alone: the one person known to have held it that day
    [
      ['Владимир Путин, RU, president', 'Шихаб Вель, OM, minister'],
      'Встреча с Министром обороны Омана Шихабом Велем\n\nГлава Российского государства провёл встречу с Министром обороны Омана Шихабом Велем.',
    ],
    [
      ['Joe Biden, US, president', 'Kaja Kallas, EE, prime-minister'],
      'The President met today with Prime Minister Kaja Kallas of Estonia.',
      { title: 'Readout of the Meeting with Prime Minister Kaja Kallas of Estonia', publisher: 'whitehouse.gov' },
    ],
    // whose invitation it was is no party, nor is a head nobody is known to have been
    [
      ['Olaf Scholz, DE, prime-minister', 'Shavkat Mirziyoyev, UZ, president'],
      'At the invitation of the President, Olaf Scholz, Prime Minister of Germany, met with President of Uzbekistan Shavkat Mirziyoyev.',
    ],
    [['Шихаб Вель, OM, minister'], 'Президент Фиджи провёл встречу с Министром обороны Омана Шихабом Велем.'],
    // no code, no state
    [
      ['Vladimir Putin, RU, president', 'Alan Gagloyev, null, president'],
      'Meeting with President of South Ossetia Alan Gagloyev\n\nVladimir Putin met with President of South Ossetia Alan Gagloyev.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Alexei Orlov, RU, ambassador'],
      'Meeting with Russian Ambassador to Kazakhstan Alexei Orlov\n\nVladimir Putin met with Russian Ambassador to Kazakhstan Alexei Orlov.',
      { date: '2018-03-21' },
    ],
    // attendees are no parties
    [
      ['Владимир Путин, RU, president', 'Ильхам Алиев, AZ, president'],
      'Встреча с Президентом Азербайджана Ильхамом Алиевым\n\nВладимир Путин провёл переговоры с Президентом Азербайджана Ильхамом Алиевым. Во встрече приняли участие Юрий Ушаков и Сергей Лавров.',
    ],
    // one person under two names
    [
      ['Joseph R. Biden, Jr., US, president', 'Olaf Scholz, DE, prime-minister'],
      'President Joseph R. Biden, Jr. held a phone call with Chancellor Olaf Scholz of Germany about energy.',
      { title: "Readout of President Joe Biden's Call with Chancellor Olaf Scholz of Germany", publisher: 'whitehouse.gov' },
    ],
    [
      ['Biden, US, president', 'Kishida, JP, prime-minister'],
      'This morning the President telephoned Prime Minister Kishida of Japan. He remembered former Prime Minister Abe Shinzo.',
      { title: 'Readout of President Biden’s Call with Prime Minister Kishida of Japan', publisher: 'whitehouse.gov', date: '2022-07-08' },
    ],
    // two heads joined by "and" are two, each of his own state
    [
      ['Kim Jong-un, KP, president', 'Vladimir Putin, RU, president'],
      'Korean talks\n\nVladivostok hosted talks of the President of Russia and Chairman of the State Affairs Commission of North Korea Kim Jong-un.\n\nVladimir Putin: Welcome.',
      { date: '2019-04-25' },
    ],
    // a name printed in part, of no state, is the known one's
    [
      ['Biden, US, president', 'López Obrador, MX, president'],
      'PRESIDENT BIDEN: Thank you, friend.\n\nPRESIDENT LÓPEZ OBRADOR: Welcome.',
      { title: 'Remarks by President Biden and President López Obrador', publisher: 'whitehouse.gov', date: '2023-01-10' },
    ],
    // a name behind the office and a comma
    [
      ['Ilham Aliyev, AZ, president', 'Karl Berg, NO, monarch'],
      'The President of Azerbaijan, Ilham Aliyev, met with the Crown Prince of Norway, Mr Karl Berg.',
      { title: 'Ilham Aliyev met Crown Prince of Norway', publisher: 'president.az' },
    ],
    // who heads a company, a chamber or a church heads no state
    [
      ['Vladimir Putin, RU, president', 'Otto Kranz, DE, head-of-organisation'],
      'Meeting with President and CEO of Siemens Otto Kranz\n\nVladimir Putin met with President and CEO of Siemens Otto Kranz.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Anna Weiss, null, head-of-organisation'],
      'Meeting\n\nVladimir Putin met with President of Norway Fishing Group Anna Weiss.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Anna Weiss, null, head-of-organisation'],
      'Meeting\n\nVladimir Putin met with Ms Anna Weiss, President of the Chamber of Crafts.',
    ],
    [
      ['Владимир Путин, RU, president', 'Отто Кранц, null, head-of-organisation'],
      'Встреча\n\nВладимир Путин встретился с президентом Международной федерации каноэ Отто Кранцем.',
    ],
    [
      ['Vladimir Putin, RU, president', 'Tawadros II, null, head-of-organisation'],
      'Meeting with Pope Tawadros II\n\nVladimir Putin met with His Holiness Pope Tawadros II.',
      { date: '2017-05-24' },
    ],
    [
      ['Jake Sullivan, US, other', 'Moussa Faki, null, head-of-organisation'],
      'National Security Advisor Jake Sullivan met with African Union Commission Chairperson Moussa Faki to stress President Biden’s support.',
      { publisher: 'whitehouse.gov', date: '2022-03-10' },
    ],
  ])('%j', (expected, text, options) => expect(parties(text, options)).toEqual(expected));
});

describe('channel', () => {
  it.each<[expected: string, title: string]>([
    ['meeting', 'Встреча с Президентом Сербии Александром Вучичем'],
    ['meeting', 'Talks with President of Serbia Aleksandar Vucic'],
    ['call', 'Телефонный разговор с Президентом Сербии Александром Вучичем'],
    ['call', 'Telephone conversation with President of Serbia Aleksandar Vucic'],
    ['press-conference', 'Заявления для прессы по итогам переговоров с Президентом Сербии Александром Вучичем'],
    ['press-conference', 'Joint news conference with President of Serbia Aleksandar Vucic'],
    ['press-conference', 'Vladimir Putin answered journalists’ questions'],
    ['press-conference', 'Remarks With Serbian Foreign Minister Ivan Berg'],
    ['press-conference', 'Владимир Путин и Александр Вучич сделали заявления для печати'],
    ['call', 'Владимиру Путину позвонил Президент Сербии Александр Вучич'],
    ['other', 'Интервью телеканалу «Россия»'],
    ['other', 'Interview with a television channel'],
    ['other', 'Владимир Путин направил послание Президенту Сербии Александру Вучичу'],
    ['speech', 'Обращение к гражданам России'],
    ['speech', 'Поздравление с праздником'],
    ['other', 'Vladimir Putin will make a visit to Serbia'],
    ['other', 'Владимир Путин совершит визит в Сербию'],
    ['multilateral', 'BRICS Leaders’ Meeting'],
    ['multilateral', 'Встреча лидеров БРИКС'],
  ])('%s: %s', (expected, title) => {
    const said = /[а-я]/.test(title) ? 'В.Путин: Добрый день, друзья.' : 'President of Russia Vladimir Putin: Welcome, friends.';
    expect(meeting(`${title}\n\n${said}`).channel).toBe(expected);
  });
});

describe('place', () => {
  it.each<[name: string | null, state: string | null, text: string, options?: PageOptions]>([
    ['Москва, Кремль', 'RU', 'Переговоры\n\nВ.Путин: Добрый день.', { place: 'Москва, Кремль' }],
    ['State Dining Room', 'US', 'PRESIDENT BIDEN: Welcome.', { place: 'State Dining Room', publisher: 'whitehouse.gov' }],
    ['East Room', 'US', 'PRESIDENT BIDEN: Welcome.', { place: 'East Room', publisher: 'whitehouse.gov' }],
    ['Oval Office', 'US', 'PRESIDENT BIDEN: Welcome.', { place: 'Oval Office', publisher: 'whitehouse.gov' }],
    [
      null,
      'US',
      'PRESIDENT BIDEN: Welcome, my friend.\n\nPRIME MINISTER KISHIDA: Thank you.',
      { title: 'Remarks by President Biden and Prime Minister Kishida Before Bilateral Meeting', publisher: 'whitehouse.gov' },
    ],
    // the clock of another zone, printed on a journey
    [
      null,
      null,
      '1:06 P.M. AST\n\nPRESIDENT BIDEN: Welcome, my friend.\n\nPRIME MINISTER KISHIDA: Thank you.',
      { title: 'Remarks by President Biden and Prime Minister Kishida Before Bilateral Meeting', publisher: 'whitehouse.gov' },
    ],
    [
      null,
      'US',
      '1:06 P.M. EST\n\nPRESIDENT BIDEN: Welcome, my friend.\n\nPRIME MINISTER KISHIDA: Thank you.',
      { title: 'Remarks by President Biden and Prime Minister Kishida Before Bilateral Meeting', publisher: 'whitehouse.gov' },
    ],
    [
      'Bali',
      'ID',
      'President Biden met today with President Xi Jinping in Bali.',
      { title: 'Readout of President Biden’s Meeting with President Xi Jinping', publisher: 'whitehouse.gov' },
    ],
    [
      'Астана',
      'KZ',
      'Владимир Путин провёл в Астане переговоры с Президентом Казахстана Касым-Жомартом Токаевым.',
      { title: 'Переговоры с Президентом Казахстана' },
    ],
    // between commas in the title, before the date
    [
      'Ташкент',
      'UZ',
      'Вопрос: О чём говорили?\n\nС.В.Лавров: О многом.',
      { title: 'Ответы на вопросы С.В.Лаврова по итогам заседания СМИД ШОС, Ташкент, 3 марта 2021 года', publisher: 'mid.ru' },
    ],
    // a screen is no place
    [
      null,
      null,
      'PRESIDENT BIDEN: Welcome.\n\nPRIME MINISTER KISHIDA: Thank you.',
      { title: 'Remarks by President Biden and Prime Minister Kishida Before Virtual Bilateral Meeting', publisher: 'whitehouse.gov' },
    ],
    // earlier talks had a place and a time of their own
    [
      null,
      null,
      'Vladimir Putin met with Narendra Modi. The talks built on their conversation in Samarkand in September 2022.',
      { title: 'Meeting with Narendra Modi' },
    ],
    // a town that is not known, before its state; a house; where somebody went
    ['Mindelo', 'CV', 'Vladimir Putin met with Narendra Modi in Mindelo, Cabo Verde.', { title: 'Meeting with Narendra Modi' }],
    ['Sochi', 'RU', 'Vladimir Putin held talks with Narendra Modi at his Sochi residence.', { title: 'Meeting with Narendra Modi' }],
    [
      'Nairobi',
      'KE',
      'Senior Advisor Pat Dorn visited Nairobi and met with President William Ruto of Kenya.',
      { title: 'Readout of Senior Advisor Pat Dorn’s Meeting with President Ruto', publisher: 'whitehouse.gov', date: '2023-05-05' },
    ],
    [
      'White House',
      'US',
      'PRESIDENT BIDEN: Mr. Prime Minister, welcome back to the White House.\n\nPRIME MINISTER KISHIDA: Thank you.',
      { title: 'Remarks by President Biden and Prime Minister Kishida Before Bilateral Meeting', publisher: 'whitehouse.gov' },
    ],
    [
      null,
      null,
      'Senior Advisor Pat Dorn met his colleagues after he travelled to Japan, Kenya and Oman.',
      { title: 'Readout of a Meeting with Colleagues', publisher: 'whitehouse.gov' },
    ],
    // a place spoken of later is not where the talks were
    [
      null,
      null,
      'Vladimir Putin met with Narendra Modi. The leaders discussed a railway in Angola.',
      { title: 'Meeting with Narendra Modi' },
    ],
  ])('%s', (name, state, text, options) =>
    expect(meeting(text, options).place).toEqual(name === null && state === null ? null : { name, state }),
  );
});

describe('occasion', () => {
  it.each<[expected: string | null, lead: string]>([
    ['второй Каспийский саммит', 'На полях второго Каспийского саммита Владимир Путин встретился с Ильхамом Алиевым.'],
    ['саммит БРИКС', 'На полях саммита БРИКС Владимир Путин провёл встречу с Нарендрой Моди.'],
    ['G20 summit', 'Vladimir Putin met with Narendra Modi on the sidelines of the G20 summit.'],
    [
      'Seventh Summit of the Americas',
      'On the margins of the Seventh Summit of the Americas, Vladimir Putin and Narendra Modi talked about rice.',
    ],
    [
      'Conference on Interaction and Confidence Building Measures in Asia',
      'Vladimir Putin met with Narendra Modi on the sidelines of the Conference on Interaction and Confidence Building Measures in Asia.',
    ],
    ['чемпионат мира по самбо', 'Владимир Путин побеседовал с Ильхамом Алиевым после церемонии открытия чемпионата мира по самбо.'],
    ['Danube Forum', 'Vladimir Putin met with Narendra Modi, who came to Vienna to take part in the Danube Forum.'],
    ['XII Форум регионов', 'Владимир Путин встретился с Ильхамом Алиевым. Позднее президенты примут участие в XII Форуме регионов.'],
    ['саммит БРИКС', 'Владимир Путин встретился с Ильхамом Алиевым на полях саммита БРИКС в Казани.'],
    [
      'трёхсторонний саммит России, Ирана и Турции',
      'Владимир Путин встретился с Ильхамом Алиевым, прибывшим в Сочи на трёхсторонний саммит России, Ирана и Турции.',
    ],
    ['G20', 'Vladimir Putin met with Narendra Modi on the sidelines of the G20 in Rome.'],
    ['Danube Forum', "Vladimir Putin met with Narendra Modi ahead of the Prime Minister's participation in the Danube Forum."],
    // said in the greeting
    ['Danube Forum', 'Vladimir Putin met with Narendra Modi, who has come to Vienna for the Danube Forum.'],
    [
      'Russia-India Strategic Dialogue',
      'Vladimir Putin hosted Narendra Modi at the Kremlin on May 11, 2021 for the Russia-India Strategic Dialogue.',
    ],
    ['G20 Summit', 'Vladimir Putin met with Narendra Modi before the start of the G20 Summit.'],
    ['министерская сессия БРИКС', 'Владимир Путин встретился с Ильхамом Алиевым «на полях» министерской сессии БРИКС.'],
    [
      'торжественные мероприятия по случаю 75-летия Победы',
      'Владимир Путин встретился с Ильхамом Алиевым, прибывшим в Москву для участия в торжественных мероприятиях по случаю 75-летия Победы.',
    ],
    ['пятый Дунайский форум', 'Накануне пятого Дунайского форума Президент России встретился с Ильхамом Алиевым.'],
    ['G20', 'Vladimir Putin met Narendra Modi, Prime Minister of India, at the G20.'],
    ['Danube Forum', 'Vladimir Putin met with Narendra Modi, who is taking part in the Danube Forum.'],
    ['G20 Summit', 'Vladimir Putin met with Narendra Modi in Delhi. The guest congratulated his friend on hosting the G20 Summit.'],
    ['пятый Дунайский форум', 'На полях пятого Дунайского форума Президент принял Ильхама Алиева.'],
    ['саммит БРИКС', 'В преддверии саммита БРИКС Владимир Путин встретился с Ильхамом Алиевым.'],
    [null, 'Владимир Путин принял прибывшего на заседание Министра иностранных дел Сербии Отто Кранца.'],
    [null, 'Vladimir Putin met with Narendra Modi at the Ministry of Defence.'],
    [null, 'Vladimir Putin and Narendra Modi talked about preparations for the Danube Forum.'],
    ['G20 summit', 'President of Russia Vladimir Putin: I am glad to meet you here, on the sidelines of the G20 summit.'],
    [null, 'President of Russia Vladimir Putin: We met last year on the sidelines of the G20 summit.'],
    // the talks themselves
    [null, 'When the High-Level Russian-Indian Cooperation Council had met, Vladimir Putin and Narendra Modi spoke to the press.'],
    [null, 'По итогам встречи принято Совместное заявление.'],
    [null, 'В ходе встречи Президент заслушал доклад Сергея Лаврова.'],
    [null, 'During the meeting, Vladimir Putin and Narendra Modi discussed trade.'],
  ])('%s', (expected, lead) => {
    const title = /[а-я]/.test(lead) ? 'Встреча' : 'Meeting with Prime Minister of India Narendra Modi';
    expect(meeting(`${title}\n\n${lead}`).occasion).toBe(expected);
  });
});

describe('states', () => {
  it('counts the publisher’s own state where the title names one other side', () => {
    const text =
      'Press statements following talks with Prime Minister of Japan Shinzo Abe\n\nPrime Minister of Japan Shinzo Abe: I welcome you.';
    expect(contextFor(text, { publisher: 'kremlin.ru', date: '2019-06-29' }).scene.states).toEqual(['RU', 'JP']);
    expect(contextFor(text, { publisher: 'reuters.com', date: '2019-06-29' }).scene.states).toEqual(['JP']);
  });
});
