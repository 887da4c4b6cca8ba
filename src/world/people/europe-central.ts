import { roster } from './roster.js';

const POLAND = roster(
  'PL',
  `
Александр Квасьневский = Aleksander Kwasniewski / Aleksander Kwaśniewski: president 1995-12-23..2005-12-23
Лех Качиньский = Lech Kaczynski / Lech Kaczyński: president 2005-12-23..2010-04-10
Бронислав Коморовский = Bronislaw Komorowski / Bronisław Komorowski: speaker 2007-11-05..2010-07; president 2010-08-06..2015-08-06
Анджей Дуда = Andrzej Duda: president 2015-08-06..2025-08-06
Кароль Навроцкий = Karol Nawrocki: president 2025-08-06..
Ежи Бузек = Jerzy Buzek: premier 1997-10-31..2001-10-19; EU.speaker 2009-07-14..2012-01-17
Лешек Миллер = Leszek Miller: premier 2001-10-19..2004-05-02
Марек Белька = Marek Belka: premier 2004-05-02..2005-10-31
Казимеж Марцинкевич = Kazimierz Marcinkiewicz: premier 2005-10-31..2006-07-14
Ярослав Качиньский = Jaroslaw Kaczynski / Jarosław Kaczyński: premier 2006-07-14..2007-11-16; deputy 2020-10..2022-06, 2023-06..2023-11
Дональд Туск = Donald Tusk #Q946: premier 2007-11-16..2014-09-22, 2023-12-13..; EU.president 2014-12-01..2019-11-30
Эва Копач = Ewa Kopacz: speaker 2011-11-08..2014-09; premier 2014-09-22..2015-11-16
Беата Шидло = Beata Szydlo / Beata Szydło: premier 2015-11-16..2017-12-11
Матеуш Моравецкий = Mateusz Morawiecki: deputy 2015-11-16..2017-12-11; premier 2017-12-11..2023-12-13
Влодзимеж Цимошевич = Wlodzimierz Cimoszewicz / Włodzimierz Cimoszewicz: foreign 2001-10-19..2005-01; speaker 2005-01..2005-10
Владислав Бартошевский = Wladyslaw Bartoszewski / Władysław Bartoszewski: foreign 2000-06..2001-10
Адам Даниэль Ротфельд = Adam Daniel Rotfeld / Adam Rotfeld: foreign 2005-01-05..2005-10-31
Анна Фотыга = Anna Fotyga: foreign 2006-05-09..2007-11
Радослав Сикорский = Radoslaw Sikorski / Radosław Sikorski / Radek Sikorski: minister 2005-10..2007-02; foreign 2007-11-16..2014-09-22, 2023-12-13..; speaker 2014-09..2015-06
Гжегож Схетына = Grzegorz Schetyna: speaker 2010-07..2011-11; foreign 2014-09-22..2015-11-16
Витольд Ващиковский = Witold Waszczykowski: foreign 2015-11-16..2018-01-09
Яцек Чапутович = Jacek Czaputowicz: foreign 2018-01-09..2020-08
Збигнев Рау = Zbigniew Rau: foreign 2020-08-26..2023-11-27
Мариуш Блащак = Mariusz Blaszczak / Mariusz Błaszczak: minister 2015-11..2023-11
Владислав Косиняк-Камыш = Wladyslaw Kosiniak-Kamysz / Władysław Kosiniak-Kamysz: minister 2011-11..2015-11, 2023-12-13..; deputy 2023-12-13..
Шимон Холовня = Szymon Holownia / Szymon Hołownia: speaker 2023-11-13..2025-11
`,
);

const CZECHIA_SLOVAKIA = [
  ...roster(
    'CZ',
    `
Вацлав Гавел = Vaclav Havel / Václav Havel: president 1993-02-02..2003-02-02
Вацлав Клаус = Vaclav Klaus / Václav Klaus: speaker 1998-07..2002-06; president 2003-03-07..2013-03-07
Милош Земан = Milos Zeman / Miloš Zeman: premier 1998-07-17..2002-07-12; president 2013-03-08..2023-03-08
Петр Павел / Пётр Павел = Petr Pavel: president 2023-03-09..
Владимир Шпидла = Vladimir Spidla / Vladimír Špidla: premier 2002-07-12..2004-08-04
Станислав Гросс = Stanislav Gross: premier 2004-08-04..2005-04-25
Иржи Пароубек = Jiri Paroubek / Jiří Paroubek: premier 2005-04-25..2006-09-04
Мирек Тополанек = Mirek Topolanek / Mirek Topolánek: premier 2006-09-04..2009-05-08
Ян Фишер = Jan Fischer: premier 2009-05-08..2010-07-13
Петр Нечас = Petr Necas / Petr Nečas: premier 2010-07-13..2013-07-10
Богуслав Соботка = Bohuslav Sobotka: premier 2014-01-29..2017-12-06
Андрей Бабиш = Andrej Babis / Andrej Babiš: deputy 2014-01-29..2017-05; premier 2017-12-06..2021-12-17, 2025-12-09..
Петр Фиала = Petr Fiala: premier 2021-12-17..2025-12-09
Ян Каван = Jan Kavan: foreign 1998-07..2002-07
Цирил Свобода = Cyril Svoboda: foreign 2002-07..2006-09
Карел Шварценберг = Karel Schwarzenberg: foreign 2007-01-09..2009-05-08, 2010-07-13..2013-07-10
Любомир Заоралек = Lubomir Zaoralek / Lubomír Zaorálek: foreign 2014-01-29..2017-12-13
Томаш Петршичек = Tomas Petricek / Tomáš Petříček: foreign 2018-10-16..2021-04-12
Якуб Кулганек = Jakub Kulhanek / Jakub Kulhánek: foreign 2021-04-21..2021-12-17
Ян Липавский = Jan Lipavsky / Jan Lipavský: foreign 2021-12-17..2025-12
`,
  ),
  ...roster(
    'SK',
    `
Рудольф Шустер = Rudolf Schuster: president 1999-06-15..2004-06-15
Иван Гашпарович = Ivan Gasparovic / Ivan Gašparovič: president 2004-06-15..2014-06-15
Андрей Киска = Andrej Kiska: president 2014-06-15..2019-06-15
Зузана Чапутова = Zuzana Caputova / Zuzana Čaputová: president 2019-06-15..2024-06-15
Петер Пеллегрини = Peter Pellegrini #Q17330556: speaker 2014-11..2016-03, 2023-10-25..2024-04; premier 2018-03-22..2020-03-21; president 2024-06-15..
Микулаш Дзуринда = Mikulas Dzurinda / Mikuláš Dzurinda: premier 1998-10-30..2006-07-04; foreign 2010-07..2012-04
Роберт Фицо = Robert Fico #Q57606: premier 2006-07-04..2010-07-08, 2012-04-04..2018-03-22, 2023-10-25..
Ивета Радичова = Iveta Radicova / Iveta Radičová: premier 2010-07-08..2012-04-04
Игорь Матович = Igor Matovic / Igor Matovič: premier 2020-03-21..2021-04-01; minister 2021-04..2022-12
Эдуард Хегер = Eduard Heger: premier 2021-04-01..2023-05-15
Людовит Одор = Ludovit Odor / Ľudovít Ódor: premier 2023-05-15..2023-10-25
Эдуард Кукан = Eduard Kukan: foreign 1998-10..2006-07
Ян Кубиш = Jan Kubis / Ján Kubiš: foreign 2006-07-04..2009-01; -.envoy 2009..2022
Мирослав Лайчак = Miroslav Lajcak / Miroslav Lajčák: foreign 2009-01-26..2010-07, 2012-04-04..2020-03-21; -.president 2017-09..2018-09; EU.envoy 2020-04..2025-01
Иван Корчок = Ivan Korcok / Ivan Korčok: foreign 2020-04..2022-09
Юрай Бланар = Juraj Blanar / Juraj Blanár: foreign 2023-10-25..
Роберт Калиняк = Robert Kalinak / Robert Kaliňák: minister 2006-07..2010-07, 2012-04..2018-03, 2023-10-25..
`,
  ),
];

const HUNGARY = roster(
  'HU',
  `
Арпад Гёнц = Arpad Goncz / Árpád Göncz: president 1990-05-02..2000-08-04
Ференц Мадл = Ferenc Madl / Ferenc Mádl: president 2000-08-04..2005-08-05
Ласло Шойом = Laszlo Solyom / László Sólyom: president 2005-08-05..2010-08-06
Пал Шмитт = Pal Schmitt / Pál Schmitt: president 2010-08-06..2012-04-02
Янош Адер = Janos Ader / János Áder: president 2012-05-10..2022-05-10
Каталин Новак = Katalin Novak / Katalin Novák: president 2022-05-10..2024-02-26
Тамаш Шуйок = Tamas Sulyok / Tamás Sulyok: president 2024-03-05..
Виктор Орбан = Viktor Orban / Viktor Orbán #Q57641: premier 1998-07-06..2002-05-27, 2010-05-29..
Петер Медьеши = Peter Medgyessy / Péter Medgyessy: premier 2002-05-27..2004-09-29
Ференц Дюрчань = Ferenc Gyurcsany / Ferenc Gyurcsány: premier 2004-09-29..2009-04-14
Гордон Байнаи = Gordon Bajnai: premier 2009-04-14..2010-05-29
Янош Мартони = Janos Martonyi / János Martonyi: foreign 1998-07-08..2002-05-27, 2010-05-29..2014-06-06
Ласло Ковач = Laszlo Kovacs / László Kovács: foreign 1994-07..1998-07, 2002-05-27..2004-11; EU.minister 2004-11..2010-02
Кинга Гёнц = Kinga Goncz / Kinga Göncz: foreign 2006-06-09..2009-04
Петер Балаж = Peter Balazs / Péter Balázs: foreign 2009-04-14..2010-05-29
Тибор Наврачич = Tibor Navracsics: deputy 2010-05-29..2014-06; foreign 2014-06-06..2014-09-23; EU.minister 2014-11-01..2019-11-30
Петер Сийярто / Петер Сиярто = Peter Szijjarto / Péter Szijjártó: foreign 2014-09-23..
Ласло Кёвер = Laszlo Kover / László Kövér: speaker 2010-08-06..
`,
);

const ROMANIA_BULGARIA = [
  ...roster(
    'RO',
    `
Эмил Константинеску = Emil Constantinescu: president 1996-11-29..2000-12-20
Ион Илиеску = Ion Iliescu: president 2000-12-20..2004-12-20
Траян Бэсеску = Traian Basescu / Traian Băsescu: president 2004-12-20..2014-12-21
Клаус Йоханнис = Klaus Iohannis / Klaus Werner Iohannis: president 2014-12-21..2025-02-12
Никушор Дан = Nicusor Dan / Nicușor Dan: president 2025-05-26..
Адриан Нэстасе = Adrian Nastase / Adrian Năstase: premier 2000-12-28..2004-12-21
Кэлин Попеску-Тэричану = Calin Popescu-Tariceanu / Călin Popescu-Tăriceanu: premier 2004-12-29..2008-12-22; speaker 2014-03..2019-09
Эмиль Бок = Emil Boc: premier 2008-12-22..2012-02-06
Виктор Понта = Victor Ponta: premier 2012-05-07..2015-11-04
Дачиан Чолош = Dacian Ciolos / Dacian Cioloș: EU.minister 2010-02..2014-11; premier 2015-11-17..2017-01-04
Людовик Орбан = Ludovic Orban: premier 2019-11-04..2020-12-07
Флорин Кыцу = Florin Citu / Florin Cîțu: premier 2020-12-23..2021-11-25
Николае Чукэ = Nicolae Ciuca / Nicolae Ciucă: premier 2021-11-25..2023-06-12
Марчел Чолаку = Marcel Ciolacu: premier 2023-06-15..2025-05-05
Илие Боложан = Ilie Bolojan: premier 2025-06-23..
Мирча Джоанэ = Mircea Geoana / Mircea Geoană: foreign 2000-12-28..2004-12; -.other 2019-10..2024-09
Теодор Бакончи = Teodor Baconschi: foreign 2009-12..2012-01
Титус Корлэцян = Titus Corlatean / Titus Corlățean: foreign 2012-08..2014-11
Теодор Мелешкану = Teodor Melescanu / Teodor Meleșcanu: foreign 2017-01..2019-07
Богдан Ауреску = Bogdan Aurescu: foreign 2014-11..2015-11, 2019-11-04..2023-06
Луминица Одобеску = Luminita Odobescu / Luminița Odobescu: foreign 2023-06-15..2024-12
`,
  ),
  ...roster(
    'BG',
    `
Пётр Стоянов / Петр Стоянов / Петар Стоянов = Petar Stoyanov: president 1997-01-22..2002-01-22
Георгий Пырванов = Georgi Parvanov / Georgy Parvanov: president 2002-01-22..2012-01-22
Росен Плевнелиев = Rosen Plevneliev: president 2012-01-22..2017-01-22
Румен Радев = Rumen Radev: president 2017-01-22..2026-01
Илияна Йотова = Iliana Iotova / Iliana Yotova: vice 2017-01-22..2026-01; president 2026-01..
Иван Костов = Ivan Kostov: premier 1997-05-21..2001-07-24
Симеон Саксен-Кобург-Готский / Симеон Сакскобургготский = Simeon Saxe-Coburg-Gotha / Simeon Sakskoburggotski: premier 2001-07-24..2005-08-17
Сергей Станишев = Sergei Stanishev / Sergey Stanishev: premier 2005-08-17..2009-07-27
Бойко Борисов = Boyko Borissov / Boyko Borisov / Boiko Borissov: premier 2009-07-27..2013-03-13, 2014-11-07..2017-01-27, 2017-05-04..2021-05-12
Пламен Орешарский = Plamen Oresharski: premier 2013-05-29..2014-08-06
Стефан Янев = Stefan Yanev: premier 2021-05-12..2021-12-13
Кирилл Петков = Kiril Petkov: premier 2021-12-13..2022-08-02
Гылыб Донев = Galab Donev: premier 2022-08-02..2023-06-06
Николай Денков = Nikolai Denkov / Nikolay Denkov: premier 2023-06-06..2024-04-09
Димитр Главчев = Dimitar Glavchev: premier 2024-04-09..2025-01-16
Росен Желязков = Rosen Zhelyazkov: premier 2025-01-16..
Соломон Паси = Solomon Passy: foreign 2001-07-24..2005-08-17
Ивайло Калфин = Ivailo Kalfin: foreign 2005-08-17..2009-07-27
Николай Младенов = Nickolay Mladenov / Nikolay Mladenov: foreign 2010-01-27..2013-03-13; -.envoy 2015-02..2020-12
Екатерина Захариева = Ekaterina Zakharieva / Ekaterina Zaharieva: foreign 2017-05-04..2021-05-12; EU.minister 2024-12-01..
Цецка Цачева = Tsetska Tsacheva: speaker 2009-07..2013-03, 2014-10..2017-01
`,
  ),
];

/** Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria. */
export const EUROPE_CENTRAL = [...POLAND, ...CZECHIA_SLOVAKIA, ...HUNGARY, ...ROMANIA_BULGARIA];
