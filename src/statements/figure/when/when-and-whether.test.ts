import { describe, expect, it } from 'vitest';
import { figuresSaid } from '../said.fixture.js';

/** Said on 6 October 2023: what is left of the figure when its indicator and states are taken away. */
const told = (words: string): string[] => figuresSaid(words).map((line) => line.replace(/^\S+ (\S*[A-Z]{2}\S* )?/, ''));

/** Expected first, then sentences that all tell it. */
const TOLD: readonly (readonly [expected: string, ...phrasings: string[]])[] = [
  // a time that opens the sentence holds behind an aside
  [
    'change/up 30 percent 2022',
    'В прошлом году, как мне доложили, экспорт прибавил 30 процентов.',
    'В прошлом году, когда открылась дорога, экспорт прибавил 30 процентов.',
    'Last year, as you know, exports grew by 30 percent.',
    'Last year, despite everything that happened, exports grew by 30 percent.',
  ],
  ['level 9000000000 USD 2022', 'Last year, and this is a record, exports came to 9 billion dollars.'],
  // what there is now is of the year of the record
  [
    'level 600000000 USD 2023',
    'К сегодняшнему дню накоплено 600 миллионов долларов вложений.',
    'К настоящему времени накоплено 600 миллионов долларов вложений.',
    'Теперь экспорт – 600 миллионов долларов.',
  ],
  ['rank 1 rank 2022', 'По итогам 2022 года Россия заняла первое место среди торговых партнёров Узбекистана.'],
  ['rank 2 rank', 'Россия остаётся вторым торговым партнёром Узбекистана.'],
  // what is reached by the end of a year is of that year, what is done by the end of a month may be done before
  ['level 9000000000 USD over forecast 2023', 'До конца года экспорт может превысить девять миллиардов долларов.'],
  ['count 40 units target ../2023-11', 'До конца ноября будет поставлено 40 тракторов.'],
  // a bound of the amount compares no times
  [
    'level 20000000000 USD over 2022',
    'Our trade totalled more than twenty billion dollars in 2022.',
    'Last year our trade came to more than 20 billion dollars.',
  ],
  ['change/up 2 times over 2022', 'Our trade more than doubled last year.', 'Our trade more than doubled in 2022.'],
  ['change/up 2 times 2023', 'Our trade is twice as large as last year.'],
  // what may come about, or is counted on to, is expected; the year it closes is the one under way
  [
    'level 9000000000 USD over forecast 2023',
    'Our trade may exceed nine billion dollars this year.',
    'По итогам года товарооборот может превысить девять миллиардов долларов.',
  ],
  ['level 9000000000 USD forecast 2023', 'Рассчитываем, что в этом году товарооборот достигнет девяти миллиардов долларов.'],
  // begun with, when it begins
  [
    'level 2000000 tonnes target',
    'Начать можно с двух миллионов тонн.',
    'Мы готовы начать с объёма в два миллиона тонн.',
    'We could start with two million tonnes.',
  ],
  // the years it took, and the years to come
  ['change/up 2 times 2013/2023', 'За десять лет товарооборот удвоился.', 'Over ten years trade has doubled.'],
  ['change/up 2 times target 2028', 'Поставлена цель удвоить взаимную торговлю за пять лет.'],
  ['change/up 30 percent target 2028', 'За пять лет рассчитываем нарастить экспорт на 30 процентов.'],
  // how long something took or lasts
  [
    'level 3 hours 2023-10-06',
    'Мы сегодня беседовали три часа.',
    'Три часа провели сегодня за столом переговоров.',
    'We talked for three hours today.',
  ],
  ['level 20 years', 'Завод проработал здесь двадцать лет.', 'The plant has been operating here for twenty years.'],
  ['level 10 days', 'It’s been 10 days.', 'So it’s been 10 days.'],
  ['level 2 days', 'Колонна двое суток стояла на границе.'],
  ['level 30 days', 'It is a 30-day visa.'],
  ['level 31 years', 'После 31-летнего перерыва посольство открыто.'],
  // what comes of a deed is expected, the deed is meant
  ['count 500 people forecast', 'The new plant will create 500 jobs.', 'The plant will be built, creating 500 jobs.'],
  ['count 500 people target', 'We will create 500 jobs.'],
  ['count 500 units forecast', 'Завод даст 500 рабочих мест.', 'На заводе появится 500 рабочих мест.'],
  ['change/up 1.5 times forecast', 'Это позволит увеличить перевозки в полтора раза.'],
  ['change/up 1.5 times target', 'Перевозки необходимо увеличить в полтора раза.'],
  ['level 5000000 tonnes under forecast', 'The corridor will be able to handle up to 5 million tonnes of freight a year.'],
  ['share 70 percent forecast', 'После пуска станция закроет 70 процентов потребностей региона.'],
  ['change/up 25 units target 2024', 'In 2024 we will increase the quota by 25 places.'],
  ['share 15 percent forecast', 'We are building a plant, which will bring the share of clean energy to 15 percent.'],
  ['change/up 3 times forecast', 'They noted that cargo would triple.'],
  [
    'level 3000000 USD target 2023/2028',
    'За пять лет вложим в школы 3 миллиона долларов.',
    'We will put $3 million into schools over five years.',
  ],
  ['count 30 people target', 'Едут к вам тридцать строителей.', 'Thirty builders are leaving for Tashkent.'],
  ['count 14 units target', 'Заказываем у вас 14 автобусов.'],
  ['count 17 units target', 'A contract has been signed for the delivery of 17 locomotives.', 'Есть контракт на 17 локомотивов.'],
  ['level 400000 EUR target', 'Парламент утвердил выделение 400 тысяч евро.', 'Parliament has approved the allocation of 400,000 euros.'],
  ['count 40 people', 'К нам приехали сорок дипломатов.', 'Forty diplomats came here.', 'Forty fishermen came here.'],
  ['count 40 units', 'К нам пришли сорок экспортёров.', 'Вы подарили нам сорок верблюдов.'],
  ['level 98000000 USD forecast 2030', 'By 2030 exports will total $98 million.'],
  ['level 75000000 NOK target', 'Norway will give Ukraine 75 million kroner.'],
  ['level 20000000 USD 2023-01/2023-05', 'Торговля, будем откровенны, мала: 20 миллионов долларов в январе – мае.'],
  // what is needed: an estimate, or what one asks for
  ['level 150000000 USD forecast', 'На модернизацию потребуется 150 миллионов долларов.', 'Modernisation will require $150 million.'],
  ['level 150000000 USD target', 'Нам нужен кредит на 150 миллионов долларов.', 'We need a loan of $150 million.'],
  ['level 150000000 USD', 'Строительство обошлось в 150 миллионов долларов.', 'Construction cost $150 million.'],
  // pieces that are being built are there; how large a thing will be is a plan
  ['count 9 units', 'В республике строятся девять школ.', 'Nine schools are being built in the republic.'],
  ['level 1100 km target', 'Протяжённость трассы составит 1100 километров.', 'The route will be 1,100 kilometres long.'],
  // whose statistics
  ['level 20000000000 USD over src=RU', 'Вложения перевалили, как посчитал наш Центробанк, за 20 миллиардов долларов.'],
  ['count 500000 people forecast src=RU', 'По оценке Минобороны России, домой смогут вернуться 500 тысяч человек.'],
  ['change/down 3 percent over 2023-01/2023-05', 'За пять месяцев ВВП у нас минус три с копейками.'],
  // whose noun stands elsewhere
  ['count 8 units', 'Филиалов российских вузов в республике уже восемь.'],
  ['count 2 people', 'А преподавателей только двое.'],
  ['count 76 units', 'Seventy-six out of the 89 regions maintain ties.', '76 из 89 российских регионов дружат с вами.'],
  ['count 6 units', 'We sell gas to six countries already.', 'Мы экспортируем газ в шесть стран.'],
  ['level 1520 mm', 'Колея – 1520 миллиметров.'],
  // what moved, and by which bound
  ['change/up 12 percent 2022', 'Прошлый год закончили с плюсом в 12 процентов по взаимной торговле.'],
  ['change/up 11 percent 2023', 'В нынешнем году торговля выше прошлогодней на 11 процентов.'],
  ['level 800000000 USD under 2022', 'В прошлом году экспорт не дотянул до 800 миллионов долларов.'],
  ['change/up 3400000 tonnes', 'Закупки угля растут – прибавка 3,4 миллиона тонн.'],
  ['level 100000000 USD over 2022', 'В прошлом году экспорт перешагнул отметку в 100 миллионов долларов.'],
  ['count 12 units 2023-10-06', 'По итогам визита подписано 12 документов.', 'Twelve documents were signed in the course of the visit.'],
];

describe('when a figure is told of, and whether it is there', () => {
  for (const [expected, ...phrasings] of TOLD)
    it.each(phrasings)(`${expected}: %s`, (words) => {
      expect(told(words)).toEqual([expected]);
    });
});

describe('what claims nothing', () => {
  it.each([
    'Мы знакомы двадцать лет.',
    'Через пять лет посмотрим.',
    'Пять лет назад мы запустили завод.',
    'Тридцать лет независимости – хороший повод собраться.',
    'Им уже сорок лет.',
    'Он был на двадцать шестой комиссии.',
    'Предлагаю проложить «девять мостов».',
    'Я тысячу раз это объяснял.',
    'The number one priority is water.',
    'We met at half past two.',
    'Fifty years after we signed a contract, gas still flows.',
    'The river is frozen for nine months each year.',
    'We have known each other for twenty years.',
  ])('%s', (words) => {
    expect(told(words)).toEqual([]);
  });
});
