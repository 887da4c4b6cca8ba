import { roster } from './roster.js';

/** Finland, Sweden, Denmark, Norway, Iceland. */
export const EUROPE_NORTH = [
  ...roster(
    'FI',
    `
Мартти Ахтисаари = Martti Ahtisaari: president 1994-03-01..2000-03-01; -.envoy 2005-11..2008
Тарья Халонен = Tarja Halonen: foreign 1995-04..2000-02; president 2000-03-01..2012-03-01
Саули Ниинистё = Sauli Niinisto / Sauli Niinistö: speaker 2007-04..2011-04; president 2012-03-01..2024-03-01
Александр Стубб = Alexander Stubb: foreign 2008-04-04..2011-06-22; premier 2014-06-24..2015-05-29; minister 2015-05..2016-06; president 2024-03-01..
Пааво Липпонен = Paavo Lipponen: premier 1995-04-13..2003-04-17; speaker 2003-04..2007-04
Аннели Яаттеэнмяки = Anneli Jaatteenmaki / Anneli Jäätteenmäki: premier 2003-04-17..2003-06-24
Матти Ванханен = Matti Vanhanen: premier 2003-06-24..2010-06-22; minister 2020-06..2021-05; speaker 2019-06..2020-06, 2022-02..2023-04
Мари Кивиниеми = Mari Kiviniemi: premier 2010-06-22..2011-06-22
Юрки Катайнен = Jyrki Katainen: minister 2007-04..2011-06; premier 2011-06-22..2014-06-24; EU.vice 2014-11-01..2019-11-30
Юха Сипиля = Juha Sipila / Juha Sipilä: premier 2015-05-29..2019-06-06
Антти Ринне = Antti Rinne: premier 2019-06-06..2019-12-10
Санна Марин = Sanna Marin: premier 2019-12-10..2023-06-20
Петтери Орпо = Petteri Orpo: minister 2015-05..2019-06; premier 2023-06-20..
Эркки Туомиоя = Erkki Tuomioja: foreign 2000-02-25..2007-04-19, 2011-06-22..2015-05-29
Илкка Канерва = Ilkka Kanerva: foreign 2007-04-19..2008-04-04
Тимо Сойни = Timo Soini: foreign 2015-05-29..2019-06-06
Пекка Хаависто = Pekka Haavisto: minister 2013-10..2014-09; foreign 2019-06-06..2023-06-20
Элина Валтонен = Elina Valtonen: foreign 2023-06-20..
Антти Хяккянен = Antti Hakkanen / Antti Häkkänen: minister 2017-05..2019-06, 2023-06-20..
`,
  ),
  ...roster(
    'SE',
    `
Карл XVI Густав / Король Карл XVI Густав = Carl XVI Gustaf / King Carl XVI Gustaf: monarch 1973-09-15..
Йоран Перссон / Ёран Перссон = Goran Persson / Göran Persson: premier 1996-03-22..2006-10-06
Фредрик Рейнфельдт = Fredrik Reinfeldt: premier 2006-10-06..2014-10-03
Стефан Лёвен / Стефан Левен = Stefan Lofven / Stefan Löfven: premier 2014-10-03..2021-11-30
Магдалена Андерссон = Magdalena Andersson: minister 2014-10-03..2021-11-30; premier 2021-11-30..2022-10-18
Ульф Кристерссон = Ulf Kristersson: premier 2022-10-18..
Анна Линд = Anna Lindh: foreign 1998-10..2003-09-11
Лайла Фрейвальдс = Laila Freivalds: foreign 2003-10..2006-03
Карл Бильдт = Carl Bildt: foreign 2006-10-06..2014-10-03
Маргот Вальстрём = Margot Wallstrom / Margot Wallström: EU.vice 2004-11..2010-02; foreign 2014-10-03..2019-09-10
Анн Линде = Ann Linde: foreign 2019-09-10..2022-10-18
Тобиас Билльстрём = Tobias Billstrom / Tobias Billström: foreign 2022-10-18..2024-09-10
Мария Мальмер Стенергард = Maria Malmer Stenergard: foreign 2024-09-10..
Пол Йонсон / Пол Юнсон = Pal Jonson / Pål Jonson: minister 2022-10-18..
`,
  ),
  ...roster(
    'DK',
    `
Маргрете II / Королева Маргрете II = Margrethe II / Queen Margrethe II: monarch 1972-01-14..2024-01-14
Фредерик X / Король Фредерик X = Frederik X / King Frederik X: monarch 2024-01-14..
Поуль Нюруп Расмуссен = Poul Nyrup Rasmussen: premier 1993-01-25..2001-11-27
Андерс Фог Расмуссен = Anders Fogh Rasmussen: premier 2001-11-27..2009-04-05; -.head 2009-08-01..2014-09-30
Ларс Лёкке Расмуссен = Lars Lokke Rasmussen / Lars Løkke Rasmussen: premier 2009-04-05..2011-10-03, 2015-06-28..2019-06-27; foreign 2022-12-15..
Хелле Торнинг-Шмитт = Helle Thorning-Schmidt: premier 2011-10-03..2015-06-28
Метте Фредериксен = Mette Frederiksen: premier 2019-06-27..
Пер Стиг Мёллер = Per Stig Moller / Per Stig Møller: foreign 2001-11-27..2010-02-23
Виллю Сёвндаль = Villy Sovndal / Villy Søvndal: foreign 2011-10-03..2013-12
Андерс Самуэльсен = Anders Samuelsen: foreign 2016-11-28..2019-06-27
Йеппе Кофод = Jeppe Kofod: foreign 2019-06-27..2022-12-15
Троэльс Лунд Поульсен = Troels Lund Poulsen: minister 2022-12-15..; deputy 2024-08..
`,
  ),
  ...roster(
    'NO',
    `
Харальд V / Король Харальд V = Harald V / King Harald V: monarch 1991-01-17..
Кьелль Магне Бондевик = Kjell Magne Bondevik: premier 1997-10-17..2000-03-17, 2001-10-19..2005-10-17
Йенс Столтенберг = Jens Stoltenberg #Q57665: premier 2000-03-17..2001-10-19, 2005-10-17..2013-10-16; -.head 2014-10-01..2024-10-01; minister 2025-02-04..
Эрна Сульберг = Erna Solberg: premier 2013-10-16..2021-10-14
Йонас Гар Стёре / Йонас Гар Стере = Jonas Gahr Store / Jonas Gahr Støre: foreign 2005-10-17..2012-09-21; minister 2012-09-21..2013-10-16; premier 2021-10-14..
Ян Петерсен = Jan Petersen: foreign 2001-10-19..2005-10-17
Эспен Барт Эйде = Espen Barth Eide: minister 2011-11..2012-09, 2021-10..2023-10; foreign 2012-09-21..2013-10-16, 2023-10-16..
Бёрге Бренде = Borge Brende / Børge Brende: foreign 2013-10-16..2017-10-20; -.head 2017-10..
Ине Эриксен Сёрейде = Ine Eriksen Soreide / Ine Eriksen Søreide: minister 2013-10-16..2017-10-20; foreign 2017-10-20..2021-10-14
Анникен Хюитфельдт = Anniken Huitfeldt: foreign 2021-10-14..2023-10-16
`,
  ),
  ...roster(
    'IS',
    `
Олафур Рагнар Гримссон = Olafur Ragnar Grimsson / Ólafur Ragnar Grímsson: president 1996-08-01..2016-08-01
Гвюдни Йоуханнессон / Гудни Йоханнессон = Gudni Johannesson / Guðni Th. Jóhannesson: president 2016-08-01..2024-08-01
Халла Томасдоттир = Halla Tomasdottir / Halla Tómasdóttir: president 2024-08-01..
Давид Оддссон = David Oddsson / Davíð Oddsson: premier 1991-04-30..2004-09-15; foreign 2004-09..2005-09
Гейр Хорде = Geir Haarde / Geir H. Haarde: foreign 2005-09..2006-06; premier 2006-06-15..2009-02-01
Йоханна Сигурдардоттир = Johanna Sigurdardottir / Jóhanna Sigurðardóttir: premier 2009-02-01..2013-05-23
Катрин Якобсдоттир = Katrin Jakobsdottir / Katrín Jakobsdóttir: premier 2017-11-30..2024-04-09
Бьярни Бенедиктссон = Bjarni Benediktsson: premier 2017-01-11..2017-11-30, 2024-04-09..2024-12-21
Криструн Фростадоттир = Kristrun Frostadottir / Kristrún Frostadóttir: premier 2024-12-21..
`,
  ),
];
