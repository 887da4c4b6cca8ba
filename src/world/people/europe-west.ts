import { roster } from './roster.js';

const ITALY = roster(
  'IT',
  `
Карло Адзельо Чампи = Carlo Azeglio Ciampi: president 1999-05-18..2006-05-15
Джорджо Наполитано = Giorgio Napolitano: president 2006-05-15..2015-01-14
Серджо Маттарелла = Sergio Mattarella: president 2015-02-03..
Массимо Д’Алема / Массимо Д'Алема = Massimo D’Alema / Massimo D'Alema: premier 1998-10-21..2000-04-25; foreign 2006-05-17..2008-05-08
Джулиано Амато = Giuliano Amato: premier 2000-04-25..2001-06-11; minister 2006-05..2008-05
Сильвио Берлускони = Silvio Berlusconi #Q11860: premier 2001-06-11..2006-05-17, 2008-05-08..2011-11-16
Романо Проди = Romano Prodi: EU.head 1999-09-16..2004-11-22; premier 2006-05-17..2008-05-08
Марио Монти = Mario Monti: premier 2011-11-16..2013-04-28
Энрико Летта = Enrico Letta: premier 2013-04-28..2014-02-22
Маттео Ренци = Matteo Renzi #Q47563: premier 2014-02-22..2016-12-12
Паоло Джентилони = Paolo Gentiloni: foreign 2014-10-31..2016-12-12; premier 2016-12-12..2018-06-01; EU.minister 2019-12-01..2024-11-30
Джузеппе Конте = Giuseppe Conte: premier 2018-06-01..2021-02-13
Марио Драги = Mario Draghi: -.head 2011-11-01..2019-10-31; premier 2021-02-13..2022-10-22
Джорджа Мелони / Джорджия Мелони = Giorgia Meloni: premier 2022-10-22..
Ламберто Дини = Lamberto Dini: foreign 1996-05..2001-06
Ренато Руджеро = Renato Ruggiero: foreign 2001-06..2002-01
Франко Фраттини = Franco Frattini: foreign 2002-11-14..2004-11, 2008-05-08..2011-11-16
Джанфранко Фини = Gianfranco Fini: deputy 2001-06..2006-05; foreign 2004-11..2006-05-17; speaker 2008-04..2013-03
Джулио Терци = Giulio Terzi / Giulio Terzi di Sant'Agata: foreign 2011-11-16..2013-03
Эмма Бонино = Emma Bonino: foreign 2013-04-28..2014-02-22
Федерика Могерини = Federica Mogherini: foreign 2014-02-22..2014-10-31; EU.foreign 2014-11-01..2019-11-30; EU.vice 2014-11-01..2019-11-30
Анджелино Альфано = Angelino Alfano: minister 2008-05..2016-12; foreign 2016-12-12..2018-06-01
Энцо Моаверо Миланези = Enzo Moavero Milanesi: foreign 2018-06-01..2019-09-05
Луиджи Ди Майо = Luigi Di Maio: deputy 2018-06-01..2019-09-05; foreign 2019-09-05..2022-10-22
Антонио Таяни = Antonio Tajani: EU.speaker 2017-01-17..2019-07-03; foreign 2022-10-22..; deputy 2022-10-22..
Маттео Сальвини = Matteo Salvini: deputy 2018-06-01..2019-09-05, 2022-10-22..; minister 2018-06-01..2019-09-05, 2022-10-22..
Гвидо Крозетто = Guido Crosetto: minister 2022-10-22..
`,
);

const IBERIA = [
  ...roster(
    'ES',
    `
Хуан Карлос I / Король Хуан Карлос I = Juan Carlos I / King Juan Carlos I / Juan Carlos: monarch 1975-11-22..2014-06-19
Филипп VI / Фелипе VI / Король Фелипе VI = Felipe VI / King Felipe VI: monarch 2014-06-19..
Хосе Мария Аснар = Jose Maria Aznar / José María Aznar: premier 1996-05-05..2004-04-17
Хосе Луис Родригес Сапатеро = Jose Luis Rodriguez Zapatero / José Luis Rodríguez Zapatero: premier 2004-04-17..2011-12-21
Мариано Рахой = Mariano Rajoy: premier 2011-12-21..2018-06-02
Педро Санчес = Pedro Sanchez / Pedro Sánchez #Q6070218: premier 2018-06-02..
Жозеп Пике = Josep Pique / Josep Piqué: foreign 2000-04..2002-07
Ана Паласио = Ana Palacio: foreign 2002-07..2004-04
Мигель Анхель Моратинос = Miguel Angel Moratinos / Miguel Ángel Moratinos: foreign 2004-04-18..2010-10
Тринидад Хименес = Trinidad Jimenez / Trinidad Jiménez: foreign 2010-10..2011-12
Хосе Мануэль Гарсия-Маргальо = Jose Manuel Garcia-Margallo / José Manuel García-Margallo: foreign 2011-12-22..2016-11-04
Альфонсо Дастис = Alfonso Dastis: foreign 2016-11-04..2018-06
Жозеп Боррель / Жосеп Боррель = Josep Borrell / Josep Borrell Fontelles: foreign 2018-06-07..2019-11-30; EU.foreign 2019-12-01..2024-11-30; EU.vice 2019-12-01..2024-11-30
Аранча Гонсалес Лайя = Arancha Gonzalez Laya / Arancha González Laya: foreign 2020-01-13..2021-07-12
Хосе Мануэль Альбарес = Jose Manuel Albares / José Manuel Albares: foreign 2021-07-12..
`,
  ),
  ...roster(
    'PT',
    `
Жоржи Сампайю = Jorge Sampaio: president 1996-03-09..2006-03-09
Анибал Каваку Силва = Anibal Cavaco Silva / Aníbal Cavaco Silva: president 2006-03-09..2016-03-09
Марселу Ребелу де Соуза = Marcelo Rebelo de Sousa: president 2016-03-09..2026-03-09
Антониу Жозе Сегуру = Antonio Jose Seguro / António José Seguro: president 2026-03-09..
Антониу Гутерриш / Антонио Гутерриш / Антониу Гутерреш = Antonio Guterres / António Guterres #Q311440: premier 1995-10-28..2002-04-06; -.head 2005-06-15..2015-12-31, 2017-01-01..
Жозе Мануэл Баррозу / Жозе Мануэл Дурау Баррозу / Жозе Мануэль Баррозу = Jose Manuel Barroso / José Manuel Barroso / José Manuel Durão Barroso: premier 2002-04-06..2004-07-17; EU.head 2004-11-22..2014-10-31
Педру Сантана Лопеш = Pedro Santana Lopes: premier 2004-07-17..2005-03-12
Жозе Сократеш = Jose Socrates / José Sócrates: premier 2005-03-12..2011-06-21
Педру Пасуш Коэлью = Pedro Passos Coelho: premier 2011-06-21..2015-11-26
Антониу Кошта / Антонио Коста = Antonio Costa / António Costa: premier 2015-11-26..2024-04-02; EU.president 2024-12-01..
Луиш Монтенегру = Luis Montenegro / Luís Montenegro: premier 2024-04-02..
Аугушту Сантуш Силва = Augusto Santos Silva: foreign 2015-11-26..2022-03; speaker 2022-03..2024-03
Паулу Ранжел = Paulo Rangel: foreign 2024-04-02..
`,
  ),
];

const BENELUX = [
  ...roster(
    'BE',
    `
Альберт II / Король Альберт II = Albert II / King Albert II: monarch 1993-08-09..2013-07-21
Филипп I / Король Филипп = King Philippe: monarch 2013-07-21..
Ги Верхофстадт = Guy Verhofstadt: premier 1999-07-12..2008-03-20
Ив Летерм = Yves Leterme: premier 2008-03-20..2008-12-30, 2009-11-25..2011-12-06; foreign 2009-07..2009-11
Херман Ван Ромпёй / Херман Ван Ромпей = Herman Van Rompuy: premier 2008-12-30..2009-11-25; EU.president 2009-12-01..2014-11-30
Элио Ди Рупо = Elio Di Rupo: premier 2011-12-06..2014-10-11
Шарль Мишель = Charles Michel: premier 2014-10-11..2019-10-27; EU.president 2019-12-01..2024-11-30
Софи Вильмес = Sophie Wilmes / Sophie Wilmès: premier 2019-10-27..2020-10-01; foreign 2020-10-01..2022-07
Александр Де Кро = Alexander De Croo: deputy 2012-10..2020-10; premier 2020-10-01..2025-02-03
Барт Де Вевер = Bart De Wever: premier 2025-02-03..
Луи Мишель = Louis Michel: foreign 1999-07-12..2004-07; EU.minister 2004..2009
Карел Де Гухт = Karel De Gucht: foreign 2004-07..2009-07; EU.minister 2009..2014
Дидье Рейндерс = Didier Reynders: foreign 2011-12-06..2019-11-30; EU.minister 2019-12-01..2024-11-30
Аджа Ляхбиб = Hadja Lahbib: foreign 2022-07-15..2024-12-01; EU.minister 2024-12-01..
Максим Прево = Maxime Prevot / Maxime Prévot: foreign 2025-02-03..
`,
  ),
  ...roster(
    'NL',
    `
Беатрикс / Королева Беатрикс = Beatrix / Queen Beatrix: monarch 1980-04-30..2013-04-30
Виллем-Александр / Король Виллем-Александр = Willem-Alexander / King Willem-Alexander #Q154952: monarch 2013-04-30..
Вим Кок = Wim Kok: premier 1994-08-22..2002-07-22
Ян Петер Балкененде = Jan Peter Balkenende: premier 2002-07-22..2010-10-14
Марк Рютте = Mark Rutte: premier 2010-10-14..2024-07-02; -.head 2024-10-01..
Дик Схооф = Dick Schoof: premier 2024-07-02..
Бернард Бот = Bernard Bot / Ben Bot: foreign 2003-12-03..2007-02-22
Максим Верхаген = Maxime Verhagen: foreign 2007-02-22..2010-10-14; deputy 2010-10..2012-11
Ури Розенталь = Uri Rosenthal: foreign 2010-10-14..2012-11-05
Франс Тиммерманс = Frans Timmermans: foreign 2012-11-05..2014-10-17; EU.vice 2014-11-01..2023-08
Берт Кундерс = Bert Koenders: foreign 2014-10-17..2017-10-26
Стеф Блок = Stef Blok: foreign 2018-03-07..2021-05
Вопке Хукстра = Wopke Hoekstra: minister 2017-10..2022-01; foreign 2022-01-10..2023-09; EU.minister 2023-10..
Каспар Велдкамп = Caspar Veldkamp: foreign 2024-07-02..2025-08
`,
  ),
  ...roster(
    'LU',
    `
Великий герцог Анри = Grand Duke Henri: monarch 2000-10-07..2025-10-03
Великий герцог Гийом = Grand Duke Guillaume: monarch 2025-10-03..
Жан-Клод Юнкер = Jean-Claude Juncker: premier 1995-01-20..2013-12-04; EU.head 2014-11-01..2019-11-30
Ксавье Беттель = Xavier Bettel: premier 2013-12-04..2023-11-17; foreign 2023-11-17..; deputy 2023-11-17..
Люк Фриден = Luc Frieden: premier 2023-11-17..
Жан Ассельборн = Jean Asselborn: foreign 2004-07-31..2023-11-17
`,
  ),
];

/** Italy, Spain, Portugal and the Benelux. */
export const EUROPE_WEST = [...ITALY, ...IBERIA, ...BENELUX];
