import { roster } from './roster.js';

/** South America. */
export const AMERICAS_SOUTH = [
  ...roster(
    'BR',
    `
Фернандо Энрике Кардозо = Fernando Henrique Cardoso: president 1995-01-01..2003-01-01
Луис Инасио Лула да Силва / Лула да Силва / Лула = Luiz Inacio Lula da Silva / Luiz Inácio Lula da Silva / Lula da Silva / Lula #Q37181: president 2003-01-01..2011-01-01, 2023-01-01..
Дилма Роуссефф / Дилма Руссефф = Dilma Rousseff #Q40722: other 2005-06..2010-03; president 2011-01-01..2016-08-31; -.head 2023-03..
Мишел Темер / Мишель Темер = Michel Temer: vice 2011-01-01..2016-08-31; president 2016-08-31..2019-01-01
Жаир Болсонаро / Жаир Мессиас Болсонаро = Jair Bolsonaro / Jair Messias Bolsonaro #Q10304982: president 2019-01-01..2023-01-01
Амилтон Моуран = Hamilton Mourao / Hamilton Mourão: vice 2019-01-01..2023-01-01
Жералду Алкмин / Жералдо Алкмин = Geraldo Alckmin: vice 2023-01-01..; minister 2023-01-01..
Селсу Аморим / Селсо Аморим = Celso Amorim: foreign 1993-08..1995-01, 2003-01-01..2011-01-01; minister 2011-08..2015-01; other 2023-01-01..
Антониу Патриота = Antonio Patriota: foreign 2011-01-01..2013-08
Луис Алберту Фигейреду = Luiz Alberto Figueiredo: foreign 2013-08..2015-01
Мауру Виейра / Мауро Виейра = Mauro Vieira: foreign 2015-01-01..2016-05-12, 2023-01-01..
Жозе Серра = Jose Serra / José Serra: foreign 2016-05-12..2017-02
Алоизиу Нунес = Aloysio Nunes / Aloysio Nunes Ferreira: foreign 2017-03-07..2019-01-01
Эрнесту Араужу = Ernesto Araujo / Ernesto Araújo: foreign 2019-01-01..2021-03-29
Карлус Франса = Carlos Franca / Carlos França / Carlos Alberto França: foreign 2021-04..2023-01-01
Фернанду Аддад = Fernando Haddad: minister 2005-07..2012-01, 2023-01-01..
Паулу Гедес = Paulo Guedes: minister 2019-01-01..2023-01-01
`,
  ),
  ...roster(
    'AR',
    `
Фернандо де ла Руа = Fernando de la Rua / Fernando de la Rúa: president 1999-12-10..2001-12-21
Эдуардо Дуальде = Eduardo Duhalde: president 2002-01-02..2003-05-25
Нестор Киршнер = Nestor Kirchner / Néstor Kirchner: president 2003-05-25..2007-12-10
Кристина Фернандес де Киршнер / Кристина Киршнер = Cristina Fernandez de Kirchner / Cristina Fernández de Kirchner / Cristina Kirchner: president 2007-12-10..2015-12-09; vice 2019-12-10..2023-12-10
Маурисио Макри = Mauricio Macri #Q561837: president 2015-12-10..2019-12-10
Альберто Фернандес = Alberto Fernandez / Alberto Fernández: other 2003-05..2008-07; president 2019-12-10..2023-12-10
Хавьер Милей = Javier Milei: president 2023-12-10..
Виктория Вильярруэль = Victoria Villarruel: vice 2023-12-10..
Хорхе Тайана = Jorge Taiana: foreign 2005-12-01..2010-06; minister 2021-08..2023-12
Эктор Тимерман = Hector Timerman / Héctor Timerman: foreign 2010-06-22..2015-12-10
Сусана Малькорра = Susana Malcorra: foreign 2015-12-10..2017-06
Хорхе Фаури = Jorge Faurie: foreign 2017-06-12..2019-12-10
Фелипе Сола = Felipe Sola / Felipe Solá: foreign 2019-12-10..2021-09
Сантьяго Кафьеро = Santiago Cafiero: other 2019-12-10..2021-09; foreign 2021-09-20..2023-12-10
Диана Мондино = Diana Mondino: foreign 2023-12-10..2024-10-30
Херардо Вертейн = Gerardo Werthein: foreign 2024-11..2025-10
Пабло Кирно = Pablo Quirno: foreign 2025-10..
Серхио Масса = Sergio Massa: speaker 2019-12..2022-08; minister 2022-08-03..2023-12-10
`,
  ),
  ...roster(
    'VE',
    `
Уго Чавес / Уго Чавес Фриас = Hugo Chavez / Hugo Chávez / Hugo Chavez Frias / Hugo Rafael Chávez Frías #Q8440: president 1999-02-02..2013-03-05
Николас Мадуро / Николас Мадуро Морос = Nicolas Maduro / Nicolás Maduro / Nicolas Maduro Moros / Nicolás Maduro Moros: foreign 2006-08..2013-01; vice 2012-10-13..2013-04; president 2013-03-05..2026-01-03
Делси Родригес = Delcy Rodriguez / Delcy Rodríguez / Delcy Eloina Rodriguez Gomez: foreign 2014-12-26..2017-06; vice 2018-06-14..2026-01-03; president 2026-01-05..
Хуан Гуайдо = Juan Guaido / Juan Guaidó: speaker 2019-01-05..2020-01-05
Хорхе Родригес = Jorge Rodriguez / Jorge Rodríguez: vice 2007-01..2008-01; speaker 2021-01-05..
Хорхе Арреаса = Jorge Arreaza: vice 2013-04-19..2016-01; foreign 2017-08..2021-08
Элиас Хауа = Elias Jaua / Elías Jaua: vice 2010-01..2012-10; foreign 2013-01-15..2014-09
Иван Хиль / Иван Хиль Пинто = Yvan Gil / Yván Gil / Yvan Gil Pinto: foreign 2023-01..
Тарек Эль-Айссами = Tareck El Aissami: vice 2017-01-04..2018-06; minister 2018-06..2023-03
Диосдадо Кабельо = Diosdado Cabello: speaker 2012-01-05..2016-01-05; minister 2024-08..
Владимир Падрино Лопес / Владимир Падрино = Vladimir Padrino Lopez / Vladimir Padrino López / Vladimir Padrino: minister 2014-10-24..
Рафаэль Рамирес = Rafael Ramirez / Rafael Ramírez: minister 2002-07..2014-09; foreign 2014-09..2014-12
`,
  ),
  ...roster(
    'BO',
    `
Эво Моралес / Эво Моралес Айма = Evo Morales / Evo Morales Ayma: president 2006-01-22..2019-11-10
Жанин Аньес / Жанин Аньес Чавес = Jeanine Anez / Jeanine Áñez: president 2019-11-12..2020-11-08
Луис Арсе / Луис Арсе Катакора = Luis Arce / Luis Arce Catacora: minister 2006-01..2017-06, 2019-01..2019-11; president 2020-11-08..2025-11-08
Родриго Пас / Родриго Пас Перейра = Rodrigo Paz / Rodrigo Paz Pereira: president 2025-11-08..
Давид Чокеуанка = David Choquehuanca: foreign 2006-01-23..2017-01; vice 2020-11-08..2025-11-08
Альваро Гарсия Линера = Alvaro Garcia Linera / Álvaro García Linera: vice 2006-01-22..2019-11-10
Фернандо Уанакуни = Fernando Huanacuni: foreign 2017-01..2018-09
Диего Пари = Diego Pary: foreign 2018-09..2019-11
Рохелио Майта = Rogelio Mayta: foreign 2020-11..2023-11
Селинда Соса = Celinda Sosa: foreign 2023-11..2025-11
Карлос Меса = Carlos Mesa: president 2003-10-17..2005-06-09
`,
  ),
  ...roster(
    'CO',
    `
Андрес Пастрана = Andres Pastrana / Andrés Pastrana: president 1998-08-07..2002-08-07
Альваро Урибе / Альваро Урибе Велес = Alvaro Uribe / Álvaro Uribe: president 2002-08-07..2010-08-07
Хуан Мануэль Сантос = Juan Manuel Santos: minister 2006-07..2009-05; president 2010-08-07..2018-08-07
Иван Дуке / Иван Дуке Маркес = Ivan Duque / Iván Duque / Ivan Duque Marquez / Iván Duque Márquez: president 2018-08-07..2022-08-07
Густаво Петро / Густаво Петро Уррего = Gustavo Petro / Gustavo Petro Urrego: president 2022-08-07..2026-08-07
Мария Анхела Ольгин = Maria Angela Holguin / María Ángela Holguín: foreign 2010-08-07..2018-08-07
Карлос Ольмес Трухильо = Carlos Holmes Trujillo: foreign 2018-08-07..2019-11; minister 2019-11..2021-01
Марта Лусия Рамирес = Marta Lucia Ramirez / Marta Lucía Ramírez: vice 2018-08-07..2022-08-07; foreign 2021-05..2022-08-07
Франсия Маркес = Francia Marquez / Francia Márquez: vice 2022-08-07..2026-08-07
Альваро Лейва = Alvaro Leyva / Álvaro Leyva: foreign 2022-08-07..2024-02
Луис Хильберто Мурильо = Luis Gilberto Murillo: foreign 2024-02..2025-01
Лаура Сарабия = Laura Sarabia: foreign 2025-01..2025-07
`,
  ),
  ...roster(
    'CL',
    `
Рикардо Лагос = Ricardo Lagos: president 2000-03-11..2006-03-11
Мишель Бачелет = Michelle Bachelet: minister 2000-03..2004-09; president 2006-03-11..2010-03-11, 2014-03-11..2018-03-11; -.head 2018-09-01..2022-08-31
Себастьян Пиньера = Sebastian Pinera / Sebastián Piñera: president 2010-03-11..2014-03-11, 2018-03-11..2022-03-11
Габриэль Борич = Gabriel Boric / Gabriel Boric Font: president 2022-03-11..2026-03-11
Хосе Антонио Каст = Jose Antonio Kast / José Antonio Kast: president 2026-03-11..
Альфредо Морено = Alfredo Moreno: foreign 2010-03-11..2014-03-11
Эральдо Муньос = Heraldo Munoz / Heraldo Muñoz: foreign 2014-03-11..2018-03-11
Роберто Ампуэро = Roberto Ampuero: foreign 2018-03-11..2019-06
Теодоро Рибера = Teodoro Ribera: foreign 2019-06..2020-07
Антония Уррехола = Antonia Urrejola: foreign 2022-03-11..2023-03
Альберто ван Клаверен = Alberto van Klaveren: foreign 2023-03-10..2026-03-11
`,
  ),
  ...roster(
    'PE',
    `
Альберто Фухимори = Alberto Fujimori: president 1990-07-28..2000-11-22
Валентин Паниагуа = Valentin Paniagua / Valentín Paniagua: president 2000-11-22..2001-07-28
Алехандро Толедо = Alejandro Toledo: president 2001-07-28..2006-07-28
Алан Гарсия = Alan Garcia / Alan García: president 2006-07-28..2011-07-28
Ольянта Умала = Ollanta Humala: president 2011-07-28..2016-07-28
Педро Пабло Кучински = Pedro Pablo Kuczynski: premier 2005-08..2006-07; president 2016-07-28..2018-03-23
Мартин Вискарра = Martin Vizcarra / Martín Vizcarra: vice 2016-07-28..2018-03-23; president 2018-03-23..2020-11-09
Франсиско Сагасти = Francisco Sagasti: president 2020-11-17..2021-07-28
Педро Кастильо = Pedro Castillo: president 2021-07-28..2022-12-07
Дина Болуарте = Dina Boluarte / Dina Ercilia Boluarte Zegarra: vice 2021-07-28..2022-12-07; president 2022-12-07..2025-10-10
Хосе Хери = Jose Jeri / José Jerí: president 2025-10-10..2026-02
`,
  ),
  ...roster(
    'EC',
    `
Лусио Гутьеррес = Lucio Gutierrez / Lucio Gutiérrez: president 2003-01-15..2005-04-20
Рафаэль Корреа = Rafael Correa: president 2007-01-15..2017-05-24
Ленин Морено = Lenin Moreno / Lenín Moreno: vice 2007-01-15..2013-05-24; president 2017-05-24..2021-05-24
Гильермо Лассо = Guillermo Lasso: president 2021-05-24..2023-11-23
Даниэль Нобоа = Daniel Noboa: president 2023-11-23..
Рикардо Патиньо = Ricardo Patino / Ricardo Patiño: foreign 2010-01-20..2016-03; minister 2016-03..2017-05
`,
  ),
  ...roster(
    'PY',
    `
Никанор Дуарте = Nicanor Duarte / Nicanor Duarte Frutos: president 2003-08-15..2008-08-15
Фернандо Луго = Fernando Lugo: president 2008-08-15..2012-06-22
Федерико Франко = Federico Franco: vice 2008-08-15..2012-06-22; president 2012-06-22..2013-08-15
Орасио Картес = Horacio Cartes: president 2013-08-15..2018-08-15
Марио Абдо Бенитес = Mario Abdo Benitez / Mario Abdo Benítez: president 2018-08-15..2023-08-15
Сантьяго Пенья = Santiago Pena / Santiago Peña: president 2023-08-15..
`,
  ),
  ...roster(
    'UY',
    `
Хорхе Батлье = Jorge Batlle: president 2000-03-01..2005-03-01
Табаре Васкес = Tabare Vazquez / Tabaré Vázquez: president 2005-03-01..2010-03-01, 2015-03-01..2020-03-01
Хосе Мухика = Jose Mujica / José Mujica: president 2010-03-01..2015-03-01
Луис Лакалье Поу / Луис Альберто Лакалье Поу = Luis Lacalle Pou: president 2020-03-01..2025-03-01
Яманду Орси = Yamandu Orsi / Yamandú Orsi: president 2025-03-01..
Родольфо Нин Новоа = Rodolfo Nin Novoa: vice 2005-03-01..2010-03-01; foreign 2015-03-01..2020-03-01
`,
  ),
];
