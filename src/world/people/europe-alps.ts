import { roster } from './roster.js';

/** Switzerland (its president holds office for one calendar year), Austria, the Holy See and the small states. */
export const EUROPE_ALPS = [
  ...roster(
    'CH',
    `
Адольф Оги = Adolf Ogi: president 2000; minister 1988-01..2000-12
Мориц Лёйенбергер = Moritz Leuenberger: president 2001, 2006; minister 1995-11..2010-10
Каспар Филлигер = Kaspar Villiger: president 2002; minister 1989-02..2003-12
Паскаль Кушпен = Pascal Couchepin: president 2003, 2008; minister 1998-04..2009-10
Йозеф Дайсс = Joseph Deiss: foreign 1999-05..2002-12; president 2004; minister 2003-01..2006-07
Самуэль Шмид = Samuel Schmid: president 2005; minister 2001-01..2008-12
Мишлин Кальми-Рей = Micheline Calmy-Rey: foreign 2003-01-01..2011-12-31; president 2007, 2011
Ханс-Рудольф Мерц = Hans-Rudolf Merz: president 2009; minister 2004-01..2010-10
Дорис Лойтхард = Doris Leuthard: president 2010, 2017; minister 2006-08..2018-12
Эвелин Видмер-Шлумпф = Eveline Widmer-Schlumpf: president 2012; minister 2008-01..2015-12
Ули Маурер / Ули Маурэр = Ueli Maurer: president 2013, 2019; minister 2009-01..2022-12
Дидье Буркхальтер = Didier Burkhalter: foreign 2012-01-01..2017-10-31; president 2014; -.head 2014
Симонетта Соммаруга = Simonetta Sommaruga: president 2015, 2020; minister 2010-11..2022-12
Йоханн Шнайдер-Амман = Johann Schneider-Ammann: president 2016; minister 2010-11..2018-12
Ален Берсе = Alain Berset: president 2018, 2023; minister 2012-01..2023-12; -.head 2024-09-18..
Ги Пармелен = Guy Parmelin: president 2021, 2026; minister 2016-01..
Иньяцио Кассис = Ignazio Cassis: foreign 2017-11-01..; president 2022
Виола Амхерд = Viola Amherd: president 2024; minister 2019-01..2025-03
Карин Келлер-Зуттер = Karin Keller-Sutter: president 2025; minister 2019-01..
`,
  ),
  ...roster(
    'AT',
    `
Томас Клестиль = Thomas Klestil: president 1992-07-08..2004-07-06
Хайнц Фишер = Heinz Fischer: speaker 1990..2002-12; president 2004-07-08..2016-07-08
Александр Ван дер Беллен = Alexander Van der Bellen: president 2017-01-26..
Вольфганг Шюссель = Wolfgang Schussel / Wolfgang Schüssel: foreign 1995-05..2000-02-04; premier 2000-02-04..2007-01-11
Альфред Гузенбауэр = Alfred Gusenbauer: premier 2007-01-11..2008-12-02
Вернер Файман = Werner Faymann: premier 2008-12-02..2016-05-09
Кристиан Керн = Christian Kern: premier 2016-05-17..2017-12-18
Себастьян Курц = Sebastian Kurz: foreign 2013-12-16..2017-12-18; premier 2017-12-18..2019-05-28, 2020-01-07..2021-10-11
Бригитте Бирляйн = Brigitte Bierlein: premier 2019-06-03..2020-01-07
Александр Шалленберг = Alexander Schallenberg: foreign 2019-06-03..2021-10-11, 2021-12-06..2025-03-03; premier 2021-10-11..2021-12-06, 2025-01-10..2025-03-03
Карл Нехаммер = Karl Nehammer: minister 2020-01-07..2021-12-06; premier 2021-12-06..2025-01-10
Кристиан Штокер = Christian Stocker: premier 2025-03-03..
Бенита Ферреро-Вальднер = Benita Ferrero-Waldner: foreign 2000-02-04..2004-10; EU.minister 2004-11..2010-02
Урсула Плассник = Ursula Plassnik: foreign 2004-10-20..2008-12-02
Михаэль Шпинделеггер = Michael Spindelegger: foreign 2008-12-02..2013-12-16; deputy 2011-04..2014-08
Карин Кнайсль = Karin Kneissl: foreign 2017-12-18..2019-06-03
Беате Майнль-Райзингер = Beate Meinl-Reisinger: foreign 2025-03-03..
`,
  ),
  ...roster(
    'LI',
    `
Ханс-Адам II = Hans-Adam II: monarch 1989-11-13..
Адриан Хаслер = Adrian Hasler: premier 2013-03..2021-03
Даниэль Риш = Daniel Risch: premier 2021-03..2025-04
Бригитте Хаас = Brigitte Haas: premier 2025-04..
`,
  ),
  ...roster('MC', 'Альбер II / Альберт II Монакский / Князь Альбер II = Albert II of Monaco / Prince Albert II: monarch 2005-04-06..'),
  ...roster(
    'VA',
    `
Иоанн Павел II / Папа Иоанн Павел II = John Paul II / Pope John Paul II #Q989: monarch 1978-10-16..2005-04-02
Бенедикт XVI / Папа Бенедикт XVI = Benedict XVI / Pope Benedict XVI #Q2494: monarch 2005-04-19..2013-02-28
Франциск / Папа Франциск / Папа Римский Франциск = Pope Francis / His Holiness Pope Francis #Q450675: monarch 2013-03-13..2025-04-21
Лев XIV / Папа Лев XIV = Leo XIV / Pope Leo XIV: monarch 2025-05-08..
Анджело Содано = Angelo Sodano: premier 1991-06..2006-09
Тарчизио Бертоне = Tarcisio Bertone: premier 2006-09-15..2013-10
Пьетро Паролин = Pietro Parolin: premier 2013-10-15..
Пол Галлахер / Пол Ричард Галлахер = Paul Gallagher / Paul Richard Gallagher: foreign 2014-11..
`,
  ),
  ...roster(
    'MT',
    `
Лоуренс Гонзи = Lawrence Gonzi: premier 2004-03-23..2013-03-11
Джозеф Мускат = Joseph Muscat: premier 2013-03-11..2020-01-13
Роберт Абела = Robert Abela: premier 2020-01-13..
Джордж Абела = George Abela: president 2009-04-04..2014-04-04
Мари-Луиз Колейро Прека = Marie-Louise Coleiro Preca: president 2014-04-04..2019-04-04
Джордж Велла = George Vella: foreign 2013-03..2017-06; president 2019-04-04..2024-04-04
Мириам Спитери Дебоно = Myriam Spiteri Debono: president 2024-04-04..
Ян Борг = Ian Borg: foreign 2022-03..
`,
  ),
  ...roster('AD', 'Хавьер Эспот = Xavier Espot / Xavier Espot Zamora: premier 2019-05-16..'),
];
