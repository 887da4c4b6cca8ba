import { roster } from './roster.js';

const UNITED_KINGDOM = roster(
  'GB',
  `
Елизавета II / Королева Елизавета II = Elizabeth II / Queen Elizabeth II #Q9682: monarch 1952-02-06..2022-09-08
Карл III / Король Карл III / Чарльз III = Charles III / King Charles III / King Charles #Q43274: monarch 2022-09-08..
Тони Блэр / Энтони Блэр = Tony Blair / Anthony Blair #Q9545: premier 1997-05-02..2007-06-27; -.envoy 2007-06..2015-05
Гордон Браун = Gordon Brown #Q10648: premier 2007-06-27..2010-05-11; minister 1997-05-02..2007-06-27
Дэвид Кэмерон = David Cameron / Lord Cameron #Q192: premier 2010-05-11..2016-07-13; foreign 2023-11-13..2024-07-05
Тереза Мэй = Theresa May #Q264766: premier 2016-07-13..2019-07-24; minister 2010-05-12..2016-07-13
Борис Джонсон = Boris Johnson #Q180589: premier 2019-07-24..2022-09-06; foreign 2016-07-13..2018-07-09
Лиз Трасс / Элизабет Трасс = Liz Truss / Elizabeth Truss: minister 2014-07..2021-09; foreign 2021-09-15..2022-09-06; premier 2022-09-06..2022-10-25
Риши Сунак = Rishi Sunak: minister 2020-02-13..2022-07-05; premier 2022-10-25..2024-07-05
Кир Стармер / Кейр Стармер = Keir Starmer / Sir Keir Starmer: premier 2024-07-05..
Робин Кук = Robin Cook: foreign 1997-05-02..2001-06-08
Джек Стро = Jack Straw: foreign 2001-06-08..2006-05-05; minister 1997-05..2001-06
Маргарет Бекетт = Margaret Beckett: foreign 2006-05-05..2007-06-27
Дэвид Милибэнд = David Miliband: foreign 2007-06-28..2010-05-11
Уильям Хейг = William Hague: foreign 2010-05-12..2014-07-14
Филип Хаммонд = Philip Hammond: minister 2011-10..2014-07, 2016-07-13..2019-07-24; foreign 2014-07-15..2016-07-13
Джереми Хант = Jeremy Hunt: foreign 2018-07-09..2019-07-24; minister 2012-09..2018-07, 2022-10-14..2024-07-05
Доминик Рааб = Dominic Raab: foreign 2019-07-24..2021-09-15; deputy 2021-09-15..2022-09-06, 2022-10-25..2023-04-21
Джеймс Клеверли = James Cleverly: foreign 2022-09-06..2023-11-13; minister 2023-11-13..2024-07-05
Дэвид Лэмми = David Lammy: foreign 2024-07-05..2025-09-05; deputy 2025-09-05..
Иветт Купер = Yvette Cooper: minister 2024-07-05..2025-09-05; foreign 2025-09-05..
Джон Прескотт = John Prescott: deputy 1997-05-02..2007-06-27
Ник Клегг = Nick Clegg: deputy 2010-05-11..2015-05-08
Оливер Дауден = Oliver Dowden: deputy 2023-04-21..2024-07-05
Анджела Рейнер = Angela Rayner: deputy 2024-07-05..2025-09-05
Рэйчел Ривз = Rachel Reeves: minister 2024-07-05..
Джордж Осборн = George Osborne: minister 2010-05-11..2016-07-13
Квази Квартенг = Kwasi Kwarteng: minister 2021-01..2022-10-14
Бен Уоллес = Ben Wallace: minister 2019-07-24..2023-08-31
Грант Шаппс = Grant Shapps: minister 2019-07..2024-07-05
Джон Хили = John Healey: minister 2024-07-05..
Майкл Фэллон = Michael Fallon: minister 2014-07..2017-11-01
Гэвин Уильямсон = Gavin Williamson: minister 2017-11..2021-09
Джонатан Пауэлл = Jonathan Powell: other 1997-05..2007-06, 2024-12..
Тим Бэрроу = Tim Barrow / Sir Tim Barrow: ambassador 2011..2015, 2017..2021; other 2022-09..2024
Линдси Хойл = Lindsay Hoyle / Sir Lindsay Hoyle: speaker 2019-11-04..
Джон Беркоу = John Bercow: speaker 2009-06-22..2019-11-04
`,
);

const IRELAND = roster(
  'IE',
  `
Мэри Макэлис = Mary McAleese: president 1997-11-11..2011-11-10
Майкл Хиггинс = Michael D. Higgins / Michael Higgins: president 2011-11-11..2025-11-10
Кэтрин Коннолли = Catherine Connolly: president 2025-11-11..
Берти Ахерн = Bertie Ahern: premier 1997-06-26..2008-05-07
Брайан Коуэн = Brian Cowen: premier 2008-05-07..2011-03-09; foreign 2000-01..2004-09; minister 2004-09..2008-05
Энда Кенни = Enda Kenny: premier 2011-03-09..2017-06-14
Лео Варадкар = Leo Varadkar: premier 2017-06-14..2020-06-27, 2022-12-17..2024-04-09; deputy 2020-06-27..2022-12-17
Михол Мартин / Мишель Мартин = Micheal Martin / Micheál Martin: foreign 2008-05..2011-01, 2022-12-17..2025-01; premier 2020-06-27..2022-12-17, 2025-01-23..; deputy 2022-12-17..2025-01-23
Саймон Харрис = Simon Harris: premier 2024-04-09..2025-01-23; deputy 2025-01-23..; foreign 2025-01-23..2025-11
Саймон Ковени = Simon Coveney: foreign 2017-06-14..2022-12-17
Чарльз Фланаган = Charles Flanagan / Charlie Flanagan: foreign 2014-07..2017-06
Имон Гилмор = Eamon Gilmore: foreign 2011-03..2014-07; deputy 2011-03..2014-07
`,
);

/** The United Kingdom and Ireland. */
export const BRITAIN_IRELAND = [...UNITED_KINGDOM, ...IRELAND];
