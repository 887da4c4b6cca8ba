import { roster } from './roster.js';

const CANADA_MEXICO = [
  ...roster(
    'CA',
    `
Жан Кретьен = Jean Chretien / Jean Chrétien: premier 1993-11-04..2003-12-12
Пол Мартин = Paul Martin: premier 2003-12-12..2006-02-06
Стивен Харпер = Stephen Harper #Q206: premier 2006-02-06..2015-11-04
Джастин Трюдо = Justin Trudeau #Q3099714: premier 2015-11-04..2025-03-14
Марк Карни = Mark Carney: head 2008-02-01..2013-06-01; GB.head 2013-07-01..2020-03-15; premier 2025-03-14..
Джон Мэнли = John Manley: foreign 2000-10..2002-01; deputy 2002-01..2003-12
Билл Грэм = Bill Graham: foreign 2002-01..2004-07; minister 2004-07..2006-02
Лоуренс Кэннон = Lawrence Cannon: foreign 2008-10-30..2011-05
Джон Бэрд = John Baird: foreign 2011-05-18..2015-02-03
Роб Николсон = Rob Nicholson: foreign 2015-02-09..2015-11-04
Стефан Дион = Stephane Dion / Stéphane Dion: foreign 2015-11-04..2017-01-10; ambassador 2017-05..
Христя Фриланд = Chrystia Freeland: foreign 2017-01-10..2019-11-20; deputy 2019-11-20..2024-12-16; minister 2020-08-18..2024-12-16
Франсуа-Филипп Шампань = Francois-Philippe Champagne / François-Philippe Champagne: foreign 2019-11-20..2021-01-12; minister 2021-01-12..
Марк Гарно = Marc Garneau: minister 2015-11..2021-01; foreign 2021-01-12..2021-10-26
Мелани Жоли = Melanie Joly / Mélanie Joly: foreign 2021-10-26..2025-05-13; minister 2025-05-13..
Анита Ананд = Anita Anand: minister 2019-11..2025-05; foreign 2025-05-13..
Мэри Саймон = Mary Simon: other 2021-07-26..
`,
  ),
  ...roster(
    'MX',
    `
Эрнесто Седильо = Ernesto Zedillo: president 1994-12-01..2000-12-01
Висенте Фокс = Vicente Fox: president 2000-12-01..2006-12-01
Фелипе Кальдерон = Felipe Calderon / Felipe Calderón: president 2006-12-01..2012-12-01
Энрике Пенья Ньето = Enrique Pena Nieto / Enrique Peña Nieto: president 2012-12-01..2018-12-01
Андрес Мануэль Лопес Обрадор / Лопес Обрадор = Andres Manuel Lopez Obrador / Andrés Manuel López Obrador / Lopez Obrador #Q318508: president 2018-12-01..2024-10-01
Клаудия Шейнбаум / Клаудия Шейнбаум Пардо = Claudia Sheinbaum / Claudia Sheinbaum Pardo: president 2024-10-01..
Хорхе Кастаньеда = Jorge Castaneda / Jorge Castañeda: foreign 2000-12..2003-01
Луис Эрнесто Дербес = Luis Ernesto Derbez: foreign 2003-01..2006-11
Патрисия Эспиноса = Patricia Espinosa: foreign 2006-12-01..2012-11-30; -.head 2016-07..2022-07
Хосе Антонио Меаде = Jose Antonio Meade / José Antonio Meade: foreign 2012-12-01..2015-08; minister 2015-08..2017-11
Клаудия Руис Массьё = Claudia Ruiz Massieu: foreign 2015-08..2017-01
Луис Видегарай = Luis Videgaray: minister 2012-12..2016-09; foreign 2017-01-04..2018-11-30
Марсело Эбрард = Marcelo Ebrard: foreign 2018-12-01..2023-06; minister 2024-10-01..
Алисия Барсена = Alicia Barcena / Alicia Bárcena: -.head 2008-07..2022-03; foreign 2023-07..2024-09; minister 2024-10-01..
Хуан Рамон де ла Фуэнте = Juan Ramon de la Fuente / Juan Ramón de la Fuente: foreign 2024-10-01..
`,
  ),
];

const CENTRAL_AMERICA = [
  ...roster(
    'NI',
    `
Арнольдо Алеман = Arnoldo Aleman / Arnoldo Alemán: president 1997-01-10..2002-01-10
Энрике Боланьос = Enrique Bolanos / Enrique Bolaños: president 2002-01-10..2007-01-10
Даниэль Ортега / Даниэль Ортега Сааведра = Daniel Ortega / Daniel Ortega Saavedra: president 2007-01-10..
Росарио Мурильо = Rosario Murillo: vice 2017-01-10..2025-02
Денис Монкада = Denis Moncada: foreign 2017-01..2024
Лауреано Ортега = Laureano Ortega / Laureano Ortega Murillo: other 2009..
`,
  ),
  ...roster(
    'GT',
    `
Альваро Колом = Alvaro Colom / Álvaro Colom: president 2008-01-14..2012-01-14
Отто Перес Молина = Otto Perez Molina / Otto Pérez Molina: president 2012-01-14..2015-09-03
Джимми Моралес = Jimmy Morales: president 2016-01-14..2020-01-14
Алехандро Джамматтеи = Alejandro Giammattei: president 2020-01-14..2024-01-15
Бернардо Аревало = Bernardo Arevalo / Bernardo Arévalo: president 2024-01-15..
`,
  ),
  ...roster(
    'HN',
    `
Мануэль Селайя = Manuel Zelaya: president 2006-01-27..2009-06-28
Порфирио Лобо = Porfirio Lobo: president 2010-01-27..2014-01-27
Хуан Орландо Эрнандес = Juan Orlando Hernandez / Juan Orlando Hernández: president 2014-01-27..2022-01-27
Сиомара Кастро = Xiomara Castro: president 2022-01-27..2026-01-27
Насри Асфура = Nasry Asfura: president 2026-01-27..
`,
  ),
  ...roster(
    'SV',
    `
Антонио Сака = Antonio Saca: president 2004-06-01..2009-06-01
Маурисио Фунес = Mauricio Funes: president 2009-06-01..2014-06-01
Сальвадор Санчес Серен = Salvador Sanchez Ceren / Salvador Sánchez Cerén: president 2014-06-01..2019-06-01
Найиб Букеле = Nayib Bukele: president 2019-06-01..
`,
  ),
  ...roster(
    'CR',
    `
Оскар Ариас = Oscar Arias / Óscar Arias: president 2006-05-08..2010-05-08
Лаура Чинчилья = Laura Chinchilla: president 2010-05-08..2014-05-08
Луис Гильермо Солис = Luis Guillermo Solis / Luis Guillermo Solís: president 2014-05-08..2018-05-08
Карлос Альварадо = Carlos Alvarado / Carlos Alvarado Quesada: president 2018-05-08..2022-05-08
Родриго Чавес / Родриго Чавес Роблес = Rodrigo Chaves / Rodrigo Chaves Robles: president 2022-05-08..2026-05-08
`,
  ),
  ...roster(
    'PA',
    `
Мирейя Москосо = Mireya Moscoso: president 1999-09-01..2004-09-01
Мартин Торрихос = Martin Torrijos / Martín Torrijos: president 2004-09-01..2009-07-01
Рикардо Мартинелли = Ricardo Martinelli: president 2009-07-01..2014-07-01
Хуан Карлос Варела = Juan Carlos Varela: vice 2009-07-01..2014-07-01; president 2014-07-01..2019-07-01
Лаурентино Кортисо = Laurentino Cortizo: president 2019-07-01..2024-07-01
Хосе Рауль Мулино = Jose Raul Mulino / José Raúl Mulino: president 2024-07-01..
`,
  ),
];

const CARIBBEAN = [
  ...roster(
    'CU',
    `
Фидель Кастро / Фидель Кастро Рус = Fidel Castro / Fidel Castro Ruz #Q11256: president 1976-12-02..2008-02-24
Рауль Кастро / Рауль Кастро Рус = Raul Castro / Raúl Castro / Raul Castro Ruz: president 2008-02-24..2018-04-19; other 2011-04-19..2021-04-19
Мигель Диас-Канель / Мигель Диас-Канель Бермудес = Miguel Diaz-Canel / Miguel Díaz-Canel / Miguel Diaz-Canel Bermudez / Miguel Díaz-Canel Bermúdez: vice 2013-02-24..2018-04-19; president 2018-04-19..; other 2021-04-19..
Мануэль Марреро / Мануэль Марреро Крус = Manuel Marrero / Manuel Marrero Cruz: premier 2019-12-21..
Фелипе Перес Роке = Felipe Perez Roque / Felipe Pérez Roque: foreign 1999-05..2009-03
Бруно Родригес / Бруно Родригес Паррилья = Bruno Rodriguez / Bruno Rodríguez / Bruno Rodriguez Parrilla / Bruno Rodríguez Parrilla: foreign 2009-03-02..
Рикардо Кабрисас = Ricardo Cabrisas / Ricardo Cabrisas Ruiz: deputy 2008..2025; vice 2009..2019
Эстебан Ласо / Эстебан Ласо Эрнандес = Esteban Lazo / Esteban Lazo Hernandez: speaker 2013-02-24..
`,
  ),
  ...roster(
    'HT',
    `
Рене Преваль = Rene Preval / René Préval: president 1996-02-07..2001-02-07, 2006-05-14..2011-05-14
Мишель Мартейи = Michel Martelly: president 2011-05-14..2016-02-07
Жовенель Моиз = Jovenel Moise / Jovenel Moïse: president 2017-02-07..2021-07-07
Ариэль Анри = Ariel Henry: premier 2021-07-20..2024-04-24
`,
  ),
  ...roster(
    'DO',
    `
Леонель Фернандес = Leonel Fernandez / Leonel Fernández: president 1996-08-16..2000-08-16, 2004-08-16..2012-08-16
Данило Медина = Danilo Medina: president 2012-08-16..2020-08-16
Луис Абинадер = Luis Abinader: president 2020-08-16..
`,
  ),
  ...roster(
    'JM',
    `
Портия Симпсон-Миллер = Portia Simpson-Miller: premier 2006-03-30..2007-09-11, 2012-01-05..2016-03-03
Брюс Голдинг = Bruce Golding: premier 2007-09-11..2011-10-23
Эндрю Холнесс = Andrew Holness: premier 2011-10-23..2012-01-05, 2016-03-03..
`,
  ),
  ...roster('BB', 'Миа Моттли / Миа Эмор Моттли = Mia Mottley / Mia Amor Mottley: premier 2018-05-25..'),
  ...roster(
    'TT',
    `
Кит Роули = Keith Rowley: premier 2015-09-09..2025-03-17
Камла Персад-Биссессар = Kamla Persad-Bissessar: premier 2010-05-26..2015-09-09, 2025-05-01..
`,
  ),
  ...roster(
    'GY',
    `
Мохамед Ирфаан Али / Ирфаан Али = Irfaan Ali / Mohamed Irfaan Ali: president 2020-08-02..
Дэвид Грейнджер = David Granger: president 2015-05-16..2020-08-02
`,
  ),
  ...roster(
    'SR',
    `
Дези Баутерсе = Desi Bouterse: president 2010-08-12..2020-07-16
Чан Сантохи = Chan Santokhi: president 2020-07-16..2025-07-16
Дженнифер Геэрлингс-Симонс = Jennifer Geerlings-Simons: president 2025-07-16..
Алберт Рамдин = Albert Ramdin: foreign 2020-07..2025-05; -.head 2025-05..
`,
  ),
];

/** Canada, Mexico, Central America, the Caribbean. The first secretary of Cuba's party has the office `other`. */
export const AMERICAS_NORTH = [...CANADA_MEXICO, ...CENTRAL_AMERICA, ...CARIBBEAN];
