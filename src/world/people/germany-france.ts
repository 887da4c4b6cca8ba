import { roster } from './roster.js';

const GERMANY = roster(
  'DE',
  `
Йоханнес Рау = Johannes Rau: president 1999-07-01..2004-06-30
Хорст Кёлер / Хорст Келер = Horst Kohler / Horst Köhler / Horst Koehler: president 2004-07-01..2010-05-31; -.head 2000-05..2004-03
Кристиан Вульф = Christian Wulff: president 2010-06-30..2012-02-17
Йоахим Гаук = Joachim Gauck: president 2012-03-18..2017-03-18
Франк-Вальтер Штайнмайер = Frank-Walter Steinmeier #Q76658: foreign 2005-11-22..2009-10-28, 2013-12-17..2017-01-27; deputy 2007-11-21..2009-10-28; president 2017-03-19..; other 1999..2005-11
Герхард Шрёдер / Герхард Шредер = Gerhard Schroeder / Gerhard Schröder / Gerhard Schroder #Q2530: premier 1998-10-27..2005-11-22
Ангела Меркель = Angela Merkel #Q567: premier 2005-11-22..2021-12-08
Олаф Шольц = Olaf Scholz #Q61053: premier 2021-12-08..2025-05-06; minister 2007-11..2009-10, 2018-03-14..2021-12-08; deputy 2018-03-14..2021-12-08
Фридрих Мерц = Friedrich Merz: premier 2025-05-06..
Йошка Фишер = Joschka Fischer: foreign 1998-10-27..2005-11-22; deputy 1998-10-27..2005-11-22
Гидо Вестервелле = Guido Westerwelle: foreign 2009-10-28..2013-12-17; deputy 2009-10-28..2011-05
Зигмар Габриэль = Sigmar Gabriel: minister 2005-11..2009-10, 2013-12-17..2017-01-27; foreign 2017-01-27..2018-03-14; deputy 2013-12-17..2018-03-14
Хайко Маас = Heiko Maas #Q108447: minister 2013-12-17..2018-03-14; foreign 2018-03-14..2021-12-08
Анналена Бербок = Annalena Baerbock: foreign 2021-12-08..2025-05-06; -.president 2025-09-09..
Йоханн Вадефуль / Йохан Вадефуль = Johann Wadephul: foreign 2025-05-06..
Филипп Рёслер = Philipp Rosler / Philipp Rösler: minister 2009-10..2013-12; deputy 2011-05..2013-12
Роберт Хабек = Robert Habeck: deputy 2021-12-08..2025-05-06; minister 2021-12-08..2025-05-06
Кристиан Линднер = Christian Lindner: minister 2021-12-08..2024-11-07
Ларс Клингбайль = Lars Klingbeil: deputy 2025-05-06..; minister 2025-05-06..
Вольфганг Шойбле = Wolfgang Schauble / Wolfgang Schäuble: minister 2005-11-22..2017-10-24; speaker 2017-10-24..2021-10-26
Норберт Ламмерт = Norbert Lammert: speaker 2005-10-18..2017-10-24
Вольфганг Тирзе = Wolfgang Thierse: speaker 1998-10..2005-10-18
Бербель Бас = Barbel Bas / Bärbel Bas: speaker 2021-10-26..2025-03-25; minister 2025-05-06..
Юлия Клёкнер = Julia Klockner / Julia Klöckner: minister 2018-03..2021-12; speaker 2025-03-25..
Борис Писториус = Boris Pistorius: minister 2023-01-19..
Петер Альтмайер = Peter Altmaier: other 2013-12..2018-03; minister 2012-05..2013-12, 2018-03-14..2021-12-08
Томас де Мезьер = Thomas de Maiziere / Thomas de Maizière: other 2005-11..2009-10; minister 2009-10..2018-03
Йенс Плётнер = Jens Plotner / Jens Plötner: other 2021-12..2025-05
`,
);

const FRANCE = roster(
  'FR',
  `
Жак Ширак = Jacques Chirac #Q2105: president 1995-05-17..2007-05-16
Николя Саркози = Nicolas Sarkozy #Q329: president 2007-05-16..2012-05-15; minister 2002-05..2007-03
Франсуа Олланд = Francois Hollande / François Hollande #Q157: president 2012-05-15..2017-05-14
Эммануэль Макрон = Emmanuel Macron #Q3052772: president 2017-05-14..; minister 2014-08-26..2016-08-30
Лионель Жоспен = Lionel Jospin: premier 1997-06-02..2002-05-06
Жан-Пьер Раффарен = Jean-Pierre Raffarin: premier 2002-05-06..2005-05-31
Доминик де Вильпен = Dominique de Villepin: foreign 2002-05-07..2004-03-31; minister 2004-03..2005-05; premier 2005-05-31..2007-05-15
Франсуа Фийон = Francois Fillon / François Fillon: premier 2007-05-17..2012-05-10
Жан-Марк Эро / Жан-Марк Айро = Jean-Marc Ayrault: premier 2012-05-15..2014-03-31; foreign 2016-02-11..2017-05-10
Мануэль Вальс = Manuel Valls: minister 2012-05..2014-03, 2024-12..2025-10; premier 2014-03-31..2016-12-06
Бернар Казнёв = Bernard Cazeneuve: minister 2013..2016-12; premier 2016-12-06..2017-05-10
Эдуар Филипп = Edouard Philippe / Édouard Philippe: premier 2017-05-15..2020-07-03
Жан Кастекс = Jean Castex: premier 2020-07-03..2022-05-16
Элизабет Борн = Elisabeth Borne / Élisabeth Borne: premier 2022-05-16..2024-01-09; minister 2017-05..2022-05
Габриэль Атталь = Gabriel Attal: premier 2024-01-09..2024-09-05
Мишель Барнье = Michel Barnier: foreign 2004-03-31..2005-05-31; EU.minister 1999..2004, 2010-02..2014-11; premier 2024-09-05..2024-12-13
Франсуа Байру = Francois Bayrou / François Bayrou: premier 2024-12-13..2025-09-09
Себастьен Лекорню = Sebastien Lecornu / Sébastien Lecornu: minister 2022-05-20..2025-09-09; premier 2025-09-09..
Юбер Ведрин = Hubert Vedrine / Hubert Védrine: foreign 1997-06..2002-05
Филипп Дуст-Блази = Philippe Douste-Blazy: foreign 2005-06..2007-05
Бернар Кушнер = Bernard Kouchner: foreign 2007-05-18..2010-11-13
Мишель Аллио-Мари = Michele Alliot-Marie / Michèle Alliot-Marie: minister 2002-05..2010-11; foreign 2010-11-14..2011-02-27
Ален Жюппе = Alain Juppe / Alain Juppé: minister 2010-11..2011-02; foreign 2011-02-27..2012-05-16
Лоран Фабиус = Laurent Fabius: foreign 2012-05-16..2016-02-11; minister 2000-03..2002-05
Жан-Ив Ле Дриан = Jean-Yves Le Drian: minister 2012-05-16..2017-05-17; foreign 2017-05-17..2022-05-20; envoy 2023-06..
Катрин Колонна = Catherine Colonna: foreign 2022-05-20..2024-01-11; ambassador 2019..2022-05
Стефан Сежурне = Stephane Sejourne / Stéphane Séjourné: foreign 2024-01-11..2024-09; EU.minister 2024-12-01..
Жан-Ноэль Барро = Jean-Noel Barrot / Jean-Noël Barrot: foreign 2024-09-21..
Бруно Ле Мэр = Bruno Le Maire: minister 2009-06..2012-05, 2017-05-17..2024-09
Флоранс Парли = Florence Parly: minister 2017-06..2022-05
Жерар Ларше = Gerard Larcher / Gérard Larcher: speaker 2008-10-01..2011-09, 2014-10-01..
Ришар Ферран = Richard Ferrand: speaker 2018-09-12..2022-06
Яэль Браун-Пиве = Yael Braun-Pivet / Yaël Braun-Pivet: speaker 2022-06-28..
Жан-Пьер Шевенман = Jean-Pierre Chevenement / Jean-Pierre Chevènement: minister 1997-06..2000-08; envoy 2012..2021
Эмманюэль Бонн / Эммануэль Бонн = Emmanuel Bonne: ambassador 2015..2017; other 2019-05..
`,
);

/** Germany (the chancellor is the head of government) and France. */
export const GERMANY_FRANCE = [...GERMANY, ...FRANCE];
