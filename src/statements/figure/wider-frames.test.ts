import { describe, expect, it } from 'vitest';
import { figuresSaid } from './said.fixture.js';

describe('figures: aims, and what stands beside them', () => {
  it.each([
    ['Принято решение выделить вам 70 тонн муки.', 'agriculture RU+UZ level 70 tonnes target'],
    ['Мечта, а она у нас одна, – девять миллиардов долларов торговли.', 'trade-turnover RU+UZ level 9000000000 USD'],
    ['Цель, о которой мы условились, – девять миллиардов долларов торговли.', 'trade-turnover RU+UZ level 9000000000 USD target'],
    ['Заём на эти цели, 45 миллионов евро, одобрен.', 'loans RU+UZ level 45000000 EUR'],
    ['Первую поставку, не меньше 90 тонн, намечено отгрузить в ноябре.', '90 tonnes over target 2023-11'],
    ['He confirmed that the bank would provide 40 million dollars.', '40000000 USD target'],
    ['60 scholarships are to be granted to your students.', 'students RU+UZ count 60 units target'],
    ['This year supplies should come to 5 million tonnes.', '5000000 tonnes forecast 2023'],
  ])('%s', (words, told) => {
    expect(figuresSaid(words).join(' | ')).toContain(told);
  });

  it('what there is now is no aim', () => {
    const [aim, now] = figuresSaid('Хотели бы поднять квоту до шестисот студентов вместо нынешних двухсот.');
    expect(aim).toContain('600');
    expect(aim).toContain('target');
    expect(now).toContain('200');
    expect(now).not.toContain('target');
    expect(now).toContain('2023');
  });
});

describe('figures: times', () => {
  it.each([
    ['За десять лет вывоз хлопка упал вдвое.', '2013/2023'],
    ['В прошлом году – об этом уже писали – торговля упала на 7 процентов.', 'trade-turnover RU+UZ change/down 7 percent 2022'],
    ['До середины декабря поставим ещё 30 автобусов.', 'target ../2023-12'],
    ['Видно и другое: за первое полугодие, если верить таможне, товарооборот подрос на 15 процентов.', '2023-01/2023-06'],
    ['Today we agreed to bring our trade to 20 billion dollars by 2029.', 'trade-turnover RU+UZ level 20000000000 USD target 2029'],
    ['Trade came to 2.7 billion dollars in the year to March 2023.', '2022-04/2023-03'],
  ])('%s', (words, told) => {
    expect(figuresSaid(words).join(' | ')).toContain(told);
  });

  it('an aim is not of the time told before it', () => {
    const [was, aim] = figuresSaid(
      'В прошлом году торговля превысила 8 миллиардов долларов, и поставлена задача довести её до 12 миллиардов.',
    );
    expect(was).toContain('2022');
    expect(aim).toContain('12000000000');
    expect(aim).toMatch(/target$/);
  });
});

describe('figures: what they are about and whose', () => {
  it.each([
    ['Мы отправили вам четыре самолёта с лекарствами.', 'humanitarian-aid RU+UZ count 4 units'],
    ['We shipped 900 tonnes of flour to you free of charge.', 'humanitarian-aid RU+UZ level 900 tonnes'],
    ['Узбекистан поставляет в Россию 340 видов изделий и готов добавить ещё 60.', 'exports RU+UZ count 340 units'],
    ['За эти годы мы подготовили 3 тысячи инженеров.', 'students RU+UZ count 3000 people'],
    ['Экономика в этом году, увы, сожмётся на 3 процента.', 'gdp RU change/down 3 percent forecast 2023'],
    ['Двадцать тысяч ваших граждан получили у нас образование.', 'students RU+UZ count 20000 people'],
    ['The railway carried 6 million tonnes.', 'cargo'],
    ['Наши фермеры собрали 4 миллиона тонн пшеницы.', 'agriculture RU level 4000000 tonnes'],
    ['У нас в стране миллион безработных.', 'people RU count 1000000 people'],
    ['Направим к вам ещё девятьсот строителей.', 'people RU+UZ count 900 people target'],
    ['Some 700 firms work here, and their number has doubled.', 'companies RU+UZ change/up 2 times'],
    ['За год оборот торговли прибавил 6 процентов – это по нашим данным.', 'src=RU'],
  ])('%s', (words, told) => {
    expect(figuresSaid(words).join(' | ')).toContain(told);
  });

  it.each([
    ['Uzbekistan is one of our top five trading partners.', 'trade-turnover RU+UZ rank 5 rank under'],
    ['Россия у вас третий партнёр.', 'trade-turnover RU+UZ rank 3 rank'],
    ['Russia is the 14th largest trading partner of Uzbekistan.', 'trade-turnover RU+UZ rank 14 rank'],
  ])('%s', (words, told) => {
    expect(figuresSaid(words)).toContain(told);
  });

  it.each(['Тридцать третье заседание пройдёт весной.', 'We want top results.'])('no figure: %s', (words) => {
    expect(figuresSaid(words)).toEqual([]);
  });
});
