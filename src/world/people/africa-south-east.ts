import { roster } from './roster.js';

/** Southern and East Africa and the islands. */
export const AFRICA_SOUTH_EAST = [
  ...roster(
    'ZA',
    `
Табо Мбеки = Thabo Mbeki: president 1999-06-14..2008-09-24
Кгалема Мотланте = Kgalema Motlanthe: president 2008-09-25..2009-05-09; deputy 2009-05-09..2014-05; vice 2009-05-09..2014-05-25
Джейкоб Зума = Jacob Zuma: vice 1999-06-17..2005-06-14; president 2009-05-09..2018-02-14
Сирил Рамафоза / Матамела Сирил Рамафоза = Cyril Ramaphosa / Matamela Cyril Ramaphosa: vice 2014-05-26..2018-02-15; president 2018-02-15..
Дэвид Мабуза = David Mabuza: vice 2018-02-27..2023-02
Пол Машатиле = Paul Mashatile: vice 2023-03-07..
Нкосазана Дламини-Зума = Nkosazana Dlamini-Zuma / Nkosazana Clarice Dlamini Zuma: foreign 1999-06-17..2009-05-10; minister 2009-05..2012-10, 2018-02..2024-06; -.head 2012-10-15..2017-03
Майте Нкоана-Машабане = Maite Nkoana-Mashabane: foreign 2009-05-11..2018-02-26
Линдиве Сисулу = Lindiwe Sisulu: minister 2001..2018-02, 2019-05..2023-03; foreign 2018-02-27..2019-05
Наледи Пандор = Naledi Pandor: minister 2004..2019-05; foreign 2019-05-30..2024-06
Рональд Ламола = Ronald Lamola: minister 2019-05..2024-06; foreign 2024-07-03..
`,
  ),
  ...roster(
    'ZW',
    `
Роберт Мугабе = Robert Mugabe / Robert Gabriel Mugabe: president 1987-12-31..2017-11-21
Эммерсон Мнангагва / Эммерсон Дамбудзо Мнангагва = Emmerson Mnangagwa / Emmerson Dambudzo Mnangagwa: minister 2000..2014; vice 2014-12-12..2017-11-06; president 2017-11-24..
Морган Цвангираи = Morgan Tsvangirai: premier 2009-02-11..2013-09-11
Константино Чивенга = Constantino Chiwenga: vice 2017-12-28..
Симбараше Мумбенгегви = Simbarashe Mumbengegwi: foreign 2005-04..2017-11
Фредерик Шава = Frederick Shava: foreign 2021-02..2024
Амон Мурвира = Amon Murwira: foreign 2024-10..
`,
  ),
  ...roster(
    'NA',
    `
Сэм Нуйома = Sam Nujoma: president 1990-03-21..2005-03-21
Хификепунье Похамба = Hifikepunye Pohamba: president 2005-03-21..2015-03-21
Хаге Гейнгоб = Hage Geingob: premier 1990-03-21..2002-08-28, 2012-12-04..2015-03-20; president 2015-03-21..2024-02-04
Нанголо Мбумба = Nangolo Mbumba: vice 2018-02-08..2024-02-04; president 2024-02-04..2025-03-21
Нетумбо Нанди-Ндайтва = Netumbo Nandi-Ndaitwah: foreign 2012-12-04..2024-02; deputy 2015-03..2024-02; vice 2024-02-04..2025-03-21; president 2025-03-21..
Саара Куугонгелва-Амадила = Saara Kuugongelwa-Amadhila / Saara Kuugongelwa: premier 2015-03-21..2025-03-21
`,
  ),
  ...roster(
    'AO',
    `
Жозе Эдуарду душ Сантуш = Jose Eduardo dos Santos / José Eduardo dos Santos: president 1979-09-21..2017-09-26
Жуан Лоуренсу / Жуан Мануэл Гонсалвеш Лоуренсу = Joao Lourenco / João Lourenço / João Manuel Gonçalves Lourenço: minister 2014-04..2017-07; president 2017-09-26..
Мануэл Висенте = Manuel Vicente: vice 2012-09-26..2017-09-26
Мануэл Аугушту = Manuel Augusto / Manuel Domingos Augusto: foreign 2017-09..2020-04
Тете Антониу = Tete Antonio / Téte António: foreign 2020-04..
Жоржи Шикоти = Georges Chikoti: foreign 2010-11..2017-09
Эсперанса да Кошта = Esperanca da Costa / Esperança da Costa: vice 2022-09-15..
`,
  ),
  ...roster(
    'MZ',
    `
Жоаким Чиссано = Joaquim Chissano: president 1986-11-06..2005-02-02
Арманду Гебуза = Armando Guebuza: president 2005-02-02..2015-01-15
Филипе Ньюси / Филипе Жасинту Ньюси = Filipe Nyusi / Filipe Jacinto Nyusi: minister 2008-03..2014-03; president 2015-01-15..2025-01-15
Даниэл Шапу = Daniel Chapo / Daniel Francisco Chapo: president 2025-01-15..
Вероника Макаму = Veronica Macamo / Verónica Macamo: speaker 2010-01..2020-01; foreign 2020-01..2025-01
Мария Мануэла Лукаш = Maria Manuela Lucas: foreign 2025-01..
`,
  ),
  ...roster(
    'ZM',
    `
Фредерик Чилуба = Frederick Chiluba: president 1991-11-02..2002-01-02
Леви Мванаваса = Levy Mwanawasa: president 2002-01-02..2008-08-19
Рупия Банда = Rupiah Banda: vice 2006-10..2008-11; president 2008-11-02..2011-09-23
Майкл Сата = Michael Sata: president 2011-09-23..2014-10-28
Эдгар Лунгу = Edgar Lungu: president 2015-01-25..2021-08-24
Хакаинде Хичилема = Hakainde Hichilema: president 2021-08-24..
`,
  ),
  ...roster(
    'MW',
    `
Бингу ва Мутарика = Bingu wa Mutharika: president 2004-05-24..2012-04-05
Джойс Банда = Joyce Banda: vice 2009-05..2012-04; president 2012-04-07..2014-05-31
Питер Мутарика = Peter Mutharika: foreign 2011-09..2012-04; president 2014-05-31..2020-06-28, 2025-10-04..
Лазарус Чаквера = Lazarus Chakwera: president 2020-06-28..2025-10-04
`,
  ),
  ...roster(
    'BW',
    `
Фестус Могае = Festus Mogae: president 1998-04-01..2008-04-01
Ян Кхама = Ian Khama: vice 1998-07..2008-04; president 2008-04-01..2018-04-01
Мокгвитси Масиси = Mokgweetsi Masisi: vice 2014-11..2018-04; president 2018-04-01..2024-11-01
Дума Боко = Duma Boko: president 2024-11-01..
`,
  ),
  ...roster(
    'LS',
    `
Летсие III = Letsie III: monarch 1996-02-07..
Сэм Матекане = Sam Matekane: premier 2022-10-28..
`,
  ),
  ...roster(
    'SZ',
    `
Мсвати III = Mswati III / King Mswati III: monarch 1986-04-25..
Рассел Дламини = Russell Dlamini: premier 2023-11..
`,
  ),
  ...roster(
    'MG',
    `
Дидье Рацирака = Didier Ratsiraka: president 1997-02-09..2002-07-05
Марк Раваломанана = Marc Ravalomanana: president 2002-05-06..2009-03-17
Андри Радзуэлина / Андри Нирина Радзуэлина = Andry Rajoelina / Andry Nirina Rajoelina: president 2009-03-17..2014-01-25, 2019-01-19..2023-09-09, 2023-12-16..2025-10-14
Эри Радзаонаримампианина = Hery Rajaonarimampianina: president 2014-01-25..2018-09-07
Микаэль Рандрианирина = Michael Randrianirina: president 2025-10-17..
`,
  ),
  ...roster(
    'MU',
    `
Правинд Джагнот / Правинд Кумар Джагнот = Pravind Jugnauth / Pravind Kumar Jugnauth: premier 2017-01-23..2024-11-13
Навин Рамгулам / Навинчандра Рамгулам = Navin Ramgoolam / Navinchandra Ramgoolam: premier 2005-07-05..2014-12-17, 2024-11-13..
Анируд Джагнот = Anerood Jugnauth: premier 2000-09-17..2003-09-30, 2014-12-17..2017-01-23; president 2003-10-07..2012-03-31
`,
  ),
  ...roster(
    'SC',
    `
Джеймс Мишель = James Michel: president 2004-04-14..2016-10-16
Дэнни Фор = Danny Faure: president 2016-10-16..2020-10-26
Вавел Рамкалаван = Wavel Ramkalawan: president 2020-10-26..2025-10-26
Патрик Эрмини = Patrick Herminie: speaker 2007..2016; president 2025-10-26..
`,
  ),
  ...roster(
    'KM',
    `
Азали Ассумани = Azali Assoumani: president 2002-05-26..2006-05-26, 2016-05-26..2019-02-13, 2019-04-03..
Икилилу Дуанин = Ikililou Dhoinine: president 2011-05-26..2016-05-26
`,
  ),
  ...roster(
    'KE',
    `
Даниэль арап Мои = Daniel arap Moi: president 1978-08-22..2002-12-30
Мваи Кибаки = Mwai Kibaki: president 2002-12-30..2013-04-09
Ухуру Кениата / Ухуру Кеньята = Uhuru Kenyatta: deputy 2008-04..2013-04; president 2013-04-09..2022-09-13
Уильям Руто / Уильям Самои Руто = William Ruto / William Samoei Ruto: vice 2013-04-09..2022-09-13; president 2022-09-13..
Раила Одинга = Raila Odinga: premier 2008-04-17..2013-04-09
Моника Джума = Monica Juma: foreign 2018-03..2020-01; minister 2020-01..2022-10
Рейчел Омамо = Raychelle Omamo: minister 2013-05..2020-01; foreign 2020-01..2021-09
Мусалия Мудавади = Musalia Mudavadi: foreign 2023-10..
Альфред Мутуа = Alfred Mutua: foreign 2022-10..2023-10
Ригати Гачагуа = Rigathi Gachagua: vice 2022-09-13..2024-10-18
Китуре Киндики = Kithure Kindiki: vice 2024-11-01..
`,
  ),
  ...roster(
    'TZ',
    `
Бенджамин Мкапа = Benjamin Mkapa: president 1995-11-23..2005-12-21
Джакайя Киквете = Jakaya Kikwete: foreign 1995-11..2005-12; president 2005-12-21..2015-11-05
Джон Магуфули = John Magufuli: president 2015-11-05..2021-03-17
Самия Сулуху Хасан / Самия Хасан = Samia Suluhu Hassan: vice 2015-11-05..2021-03-19; president 2021-03-19..
Кассим Маджалива = Kassim Majaliwa: premier 2015-11-20..2025-11
Филип Мпанго = Philip Mpango: minister 2015-11..2021-03; vice 2021-03-31..2025-11
`,
  ),
  ...roster(
    'UG',
    `
Йовери Мусевени / Йовери Кагута Мусевени = Yoweri Museveni / Yoweri Kaguta Museveni: president 1986-01-29..
Рухакана Ругунда = Ruhakana Rugunda: premier 2014-09-18..2021-06-21
Робина Наббанджа = Robinah Nabbanja: premier 2021-06-21..
Сэм Кутеса = Sam Kutesa: foreign 2005-01..2021-06; -.president 2014-09..2015-09
Джедже Одонго = Jeje Odongo / Haji Abubaker Jeje Odongo: minister 2016-06..2021-06; foreign 2021-07..
`,
  ),
  ...roster(
    'RW',
    `
Поль Кагаме = Paul Kagame: vice 1994-07-19..2000-03-24; president 2000-03-24..
Луиза Мушикивабо = Louise Mushikiwabo: foreign 2009-12..2018-10; -.head 2019-01-03..
Венсан Бирута = Vincent Biruta: foreign 2019-11..2024-06
Оливье Ндухунгирехе = Olivier Nduhungirehe: foreign 2024-06..
Эдуар Нгиренте = Edouard Ngirente / Édouard Ngirente: premier 2017-08-30..2025-07
`,
  ),
  ...roster(
    'BI',
    `
Пьер Нкурунзиза = Pierre Nkurunziza: president 2005-08-26..2020-06-08
Эварист Ндайишимийе = Evariste Ndayishimiye / Évariste Ndayishimiye: president 2020-06-18..
Альбер Шингиро = Albert Shingiro: foreign 2020-06..2025
`,
  ),
];
