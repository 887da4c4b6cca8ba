import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { findTopics } from './index.js';

const RU =
  'Переговоры с Президентом Узбекистана Шавкатом Мирзиёевым\n\nВладимир Путин провёл переговоры с Президентом Узбекистана Шавкатом Мирзиёевым.\n\nВ.Путин: ';
const EN =
  'Talks with President of Uzbekistan Shavkat Mirziyoyev\n\nVladimir Putin held talks with President of Uzbekistan Shavkat Mirziyoyev.\n\nPresident of Russia Vladimir Putin: ';

const topics = (text: string): string[] => findTopics(contextFor((/[а-я]/.test(text) ? RU : EN) + text)).map(({ topic }) => topic);

describe('in a note of a few sentences each of them is a subject', () => {
  it.each<[expected: string, phrasings: readonly string[]]>([
    ['trade', ['С нами прилетели предприниматели.', 'Businessmen came along with us.']],
    ['energy', ['Трубопровод дотянем к зиме.', 'Refineries on both sides are busy.']],
    ['nuclear', ['Третий энергоблок скоро запустим.', 'The reactor will be commissioned soon.']],
    ['transport', ['Откроем рейс в Самарканд.', 'The new tunnel will spare us a day on the way.']],
    ['finance', ['Спишем старый долг.', 'Arrears have been cleared.']],
    ['defence', ['Наши фрегаты зайдут к вам в гости.', 'Our defence ministers have met twice.']],
    ['regional-security', ['О Йемене поговорим отдельно.', 'We also have Yemen to discuss.']],
    ['consular', ['Посол будет назначен на этой неделе.', 'Our sailors have come home.']],
    ['parliaments', ['Ждём у себя ваших сенаторов.', 'A parliamentary delegation is on its way.']],
    ['tourism', ['На ваши курорты летят охотно.', 'Your beaches are in favour with our people.']],
    ['space', ['Спутник выведем весной.', 'The launch vehicle is ready.']],
    ['defence', ['Наши вертолётчики летают вместе.', 'We shall supply Su-35 planes.']],
    ['health', ['Перинатальный центр почти готов.', 'Paracetamol will be on sale again.']],
    ['culture', ['Год России в Узбекистане откроем в мае.', 'A puppet show is coming to your towns.']],
    ['tourism', ['Самарканд посетило немало россиян.', 'Many spend their vacations with you.']],
    ['regional-security', ['Говорили о делах региона.', 'The separatists keep shooting.']],
    ['humanitarian', ['Эвакуировали всех детей.', 'The evacuation went smoothly.']],
    // goods, sites, trades and bodies that stand for their sphere
    ['agriculture', ['Гречку и подсолнечное масло отгрузим в срок.', 'Your hazelnuts and persimmons sell well here.']],
    ['industry', ['Титан и вольфрам возьмём весь.', 'The foundry is short of bauxite.']],
    ['energy', ['Мазута на зиму хватит.', 'Both drilling rigs and the LNG terminal are working.']],
    ['transport', ['Перевалка идёт без задержек.', 'Rail wagons queue at the new berths.']],
    ['finance', ['Налогообложение упростим.', 'Eurobonds will be placed in autumn.']],
    ['science-education', ['Стажировку пройдут сорок аспирантов.', 'Rectors will sign for the joint campus.']],
    ['culture', ['Привезём симфонический оркестр.', 'Our pianists play for you in May.']],
    ['health', ['Диспансеризацию пройдут все.', 'The dialysis ward is ready.']],
    ['environment', ['Обмеление реки тревожит всех.', 'Mangroves and wetlands are shrinking.']],
    ['sport', ['Регату проведём летом.', 'The weightlifters did us proud.']],
    ['elections-politics', ['Явка была высокой.', 'The referendum results are in.']],
    ['regions', ['Губернатор Курской области приезжал дважды.', 'Our governors keep in touch.']],
    ['consular', ['Двух наших рыбаков удерживают в порту.', 'Three engineers of ours were detained in May.']],
    ['humanitarian', ['Детей вернём к родителям.', 'Nine children are back home.']],
    ['counter-terrorism', ['Взрыв в автобусе потряс всех.', 'The attack on the mosque shocked us.']],
    ['history-memory', ['Могилы наших солдат ухожены.', 'Our fathers fought on the same side.']],
    ['finance', ['Карты «Мир» будут работать.', 'Your bankers have come.']],
    ['transport', ['A road is being built.', 'They are laying a highway.']],
    ['science-education', ['We are building schools that teach in Russian.']],
    ['humanitarian', ['They talked about humanitarian deliveries.']],
    ['history-memory', ['War graves are looked after.']],
    ['sanctions', ['The island lives under a blockade.', 'Остров живёт под блокадой.']],
    ['migration', ['Ждут депортации две тысячи человек.', 'You would resettle 900 refugees by June.']],
  ])('%s', (expected, phrasings) => {
    for (const text of phrasings) expect(topics(text), text).toContain(expected);
  });

  it.each<[kept: string, text: string]>([
    ['regional-security', 'Уран везут транзитом через Сирию.'],
    ['regional-security', 'Узбекистан рад гостям.'],
    ['culture', 'Мы нашли общий язык.'],
    ['history-memory', 'В прошлом году мы виделись дважды.'],
    ['science-education', 'Найдём общий язык.'],
    // a land that only gets something, and arms of others than those at the table
    ['regional-security', 'В Йемен уйдёт третья партия зерна.'],
    ['defence', 'Пусть повстанцы перестанут получать снаряды.'],
    ['defence', 'Kazakh soldiers have taken over the post.'],
    // soldiers of the past are of memory, aircraft that come down are of no industry
    ['defence', 'We shall preserve the memory of the soldiers who fell here.'],
    ['defence', 'Сохраним память о подвигах солдат.'],
    ['industry', 'Their aircraft came under fire.'],
    // whose paper something stands on
    ['multilateral', 'A settlement must rest on UN Security Council Resolution 1001.'],
    ['multilateral', 'Это противоречит Уставу ООН.'],
    // idioms, towns and events somebody only goes to
    ['transport', 'Let us keep building bridges between our peoples.'],
    ['agriculture', 'Our patience has borne fruit.'],
    ['transport', 'Port Said is a fine town.'],
    ['investment', 'The line will be put into operation in May.'],
    ['multilateral', 'See you at the G20 summit.'],
    ['defence', 'Разведка и освоение месторождений идут по графику.'],
    ['regional-security', 'Врачи довольны эпидемиологической обстановкой.'],
    // what did not come about
    ['agriculture', 'Had there been time, we would also have talked about fisheries.'],
    ['transport', 'If a railway were ever built, it would change a lot.'],
    // the many are only whom one trades with, or what one meets before
    ['multilateral', 'Зона свободной торговли с ЕАЭС почти согласована.'],
    ['multilateral', 'We want a free trade agreement with the Eurasian Economic Union.'],
    ['multilateral', 'Поговорили в преддверии саммита АТЭС.'],
    // elections of others are of their unrest
    ['elections-politics', 'We spoke of the elections in Libya.'],
    // the longer words say what is meant
    ['humanitarian', 'You would resettle 900 refugees by June.'],
    ['industry', 'Совместное производство автоматов развернём через год.'],
    ['industry', 'They asked for F-16 aircraft.'],
    ['transport', 'Transit of our gas has begun.'],
    ['finance', 'Долг за газ погашен.'],
    ['finance', 'Мы перед вами в долгу.'],
    ['defence', 'Геологи ведут разведку урана.'],
    ['multilateral', 'Расширение НАТО нас не радует.'],
    ['consular', 'Граждане наших стран рады вам.'],
    // courtesies
    ['science-education', 'Впервые я побывал тут ещё студентом.'],
    ['migration', 'Команды трудятся слаженно.'],
    ['sport', 'Мяч теперь на вашей стороне.'],
    ['culture', 'Благодарю за книгу.'],
    ['tourism', 'Хорошо отдохнули после дороги?'],
    ['transport', 'Your flight was a long one.'],
    ['energy', 'This brings our ties new energy.'],
    ['science-education', 'My first visit here was as a student.'],
    ['humanitarian', 'Our children study side by side.'],
    ['history-memory', 'Your father was a good friend of ours.'],
  ])('%s is not told in «%s»', (kept, text) => {
    expect(topics(text)).not.toContain(kept);
  });
});

it('the same words only point to their sphere in a long text', () => {
  const filler = 'Рады приветствовать гостей, спасибо всем за тёплые слова и добрые пожелания. '.repeat(20);
  expect(topics(`С нами прилетели предприниматели. ${filler}`)).not.toContain('trade');
});
