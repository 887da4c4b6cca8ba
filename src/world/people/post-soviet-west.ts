import { roster } from './roster.js';

const BELARUS = roster(
  'BY',
  `
Александр Лукашенко / Аляксандр Лукашенко (Григорьевич) = Alexander Lukashenko / Alyaksandr Lukashenka / Aleksandr Lukashenko / Aliaksandr Lukashenka #Q2866: president 1994-07-20..
Владимир Ермошин (Васильевич) = Vladimir Yermoshin: premier 2000-02..2001-10
Геннадий Новицкий (Васильевич) = Gennady Novitsky: premier 2001-10..2003-07; speaker 2003-07..2008-10
Сергей Сидорский (Сергеевич) = Sergei Sidorsky / Sergey Sidorsky: premier 2003-07..2010-12-28; -.minister 2016-02..2024
Михаил Мясникович (Владимирович) = Mikhail Myasnikovich: premier 2010-12-28..2014-12-27; speaker 2015-01..2019-12; -.head 2020-02-01..2024-01-31
Андрей Кобяков (Владимирович) = Andrei Kobyakov / Andrey Kobyakov: premier 2014-12-27..2018-08-18; ambassador 2011..2012
Сергей Румас (Николаевич) = Sergei Rumas / Sergey Rumas: premier 2018-08-18..2020-06-03
Роман Головченко (Александрович) = Roman Golovchenko: premier 2020-06-04..2025-03-10; head 2025-03-10..
Александр Турчин (Генрихович) = Alexander Turchin: premier 2025-03-10..; other 2019-12..2025-03
Урал Латыпов (Рамдракович) = Ural Latypov: foreign 1998-12..2000-11
Михаил Хвостов (Михайлович) = Mikhail Khvostov: foreign 2000-11..2003-03
Сергей Мартынов (Николаевич) = Sergei Martynov / Sergey Martynov: foreign 2003-03..2012-08
Владимир Макей (Владимирович) = Vladimir Makei / Uladzimir Makei: foreign 2012-08..2022-11-26; other 2008-07..2012-08
Сергей Алейник (Фёдорович) = Sergei Aleinik / Sergey Aleynik: foreign 2022-12-13..2024-06-27
Максим Рыженков (Владимирович) = Maxim Ryzhenkov / Maksim Ryzhenkov: foreign 2024-06-27..
Наталья Кочанова (Ивановна) = Natalya Kochanova / Natalia Kochanova: speaker 2019-12..; deputy 2014-12..2016-12; other 2016-12..2019-12
Владимир Андрейченко (Павлович) = Vladimir Andreichenko: speaker 2008-10..2024-03
Игорь Сергеенко (Петрович) = Igor Sergeyenko / Igor Sergeenko: speaker 2024-03..; other 2019-12..2024-03
Дмитрий Крутой (Николаевич) = Dmitry Krutoi / Dmitry Krutoy: ambassador 2022..2024; other 2024-05..
Владимир Семашко (Ильич) = Vladimir Semashko: deputy 2003-12..2018; ambassador 2018-12..2022
Виктор Хренин (Геннадьевич) = Viktor Khrenin: minister 2020-01..
Светлана Тихановская = Svetlana Tikhanovskaya / Sviatlana Tsikhanouskaya / Svyatlana Tsikhanouskaya: other 2020-08..
`,
);

const UKRAINE = roster(
  'UA',
  `
Леонид Кучма (Данилович) = Leonid Kuchma: president 1994-07-19..2005-01-23
Виктор Ющенко (Андреевич) = Viktor Yushchenko / Victor Yushchenko: president 2005-01-23..2010-02-25; premier 1999-12-22..2001-05-29
Виктор Янукович (Фёдорович) = Viktor Yanukovych / Viktor Yanukovich / Victor Yanukovych: president 2010-02-25..2014-02-22; premier 2002-11-21..2005-01-05, 2006-08-04..2007-12-18
Александр Турчинов (Валентинович) = Oleksandr Turchynov / Alexander Turchinov: speaker 2014-02-22..2014-11-27; president 2014-02-23..2014-06-07; other 2014-12..2019-05
Пётр Порошенко / Петр Порошенко (Алексеевич) = Petro Poroshenko / Pyotr Poroshenko: president 2014-06-07..2019-05-20; foreign 2009-10-09..2010-03-11; minister 2012-03..2012-12; other 2005-02..2005-09
Владимир Зеленский (Александрович) = Vladimir Zelensky / Volodymyr Zelenskyy / Volodymyr Zelensky / Volodymyr Zelenskiy #Q3874799: president 2019-05-20..
Анатолий Кинах (Кириллович) = Anatoliy Kinakh / Anatoly Kinakh: premier 2001-05-29..2002-11-21
Юлия Тимошенко (Владимировна) = Yulia Tymoshenko / Yulia Timoshenko: premier 2005-02-04..2005-09-08, 2007-12-18..2010-03-04; deputy 1999-12..2001-01
Юрий Ехануров (Иванович) = Yuriy Yekhanurov / Yury Yekhanurov: premier 2005-09-22..2006-08-04; minister 2007-12..2009-06
Николай Азаров (Янович) = Mykola Azarov / Nikolai Azarov: premier 2010-03-11..2014-01-28; deputy 2002-11..2005-02, 2006-08..2007-12
Арсений Яценюк (Петрович) = Arseniy Yatsenyuk / Arseny Yatsenyuk: premier 2014-02-27..2016-04-14; speaker 2007-12-04..2008-11-12; foreign 2007-03-21..2007-12-04
Владимир Гройсман (Борисович) = Volodymyr Groysman / Vladimir Groysman / Volodymyr Hroisman: premier 2016-04-14..2019-08-29; speaker 2014-11-27..2016-04-14
Алексей Гончарук (Валериевич) = Oleksiy Honcharuk / Alexei Goncharuk: premier 2019-08-29..2020-03-04
Денис Шмыгаль (Анатольевич) = Denys Shmyhal / Denis Shmygal: premier 2020-03-04..2025-07-17; minister 2025-07-17..2026-01; deputy 2026-01..
Юлия Свириденко (Анатольевна) = Yulia Svyrydenko / Yuliia Svyrydenko: premier 2025-07-17..; deputy 2021-11-04..2025-07-17
Анатолий Зленко (Максимович) = Anatoliy Zlenko / Anatoly Zlenko: foreign 2000-10-02..2003-09-02
Константин Грищенко (Иванович) = Kostyantyn Gryshchenko / Konstantin Grishchenko: foreign 2003-09-02..2005-02-03, 2010-03-11..2012-12-24; deputy 2012-12..2014-02; ambassador 2008-06..2010-03
Борис Тарасюк (Иванович) = Borys Tarasyuk / Boris Tarasyuk: foreign 1998-04..2000-09, 2005-02-04..2007-01-30
Владимир Огрызко (Станиславович) = Volodymyr Ohryzko / Vladimir Ogryzko: foreign 2007-12-18..2009-03-03
Леонид Кожара (Александрович) = Leonid Kozhara: foreign 2012-12-24..2014-02-23
Андрей Дещица (Богданович) = Andrii Deshchytsia / Andriy Deshchytsia: foreign 2014-02-27..2014-06-19
Павел Климкин (Анатольевич) = Pavlo Klimkin / Pavel Klimkin: foreign 2014-06-19..2019-08-29
Вадим Пристайко (Владимирович) = Vadym Prystaiko / Vadim Pristaiko: foreign 2019-08-29..2020-03-04; deputy 2020-03-04..2020-06; ambassador 2020-07..2023-07
Дмитрий Кулеба (Иванович) = Dmytro Kuleba / Dmitry Kuleba: foreign 2020-03-04..2024-09-05; deputy 2019-08-29..2020-03-04
Андрей Сибига (Иванович) = Andrii Sybiha / Andriy Sybiha: foreign 2024-09-05..
Владимир Литвин (Михайлович) = Volodymyr Lytvyn / Vladimir Litvin: speaker 2002-05-28..2006-07, 2008-12-09..2012-12
Александр Мороз (Александрович) = Oleksandr Moroz: speaker 2006-07-06..2007-11
Владимир Рыбак (Васильевич) = Volodymyr Rybak / Vladimir Rybak: speaker 2012-12-13..2014-02-22
Андрей Парубий (Владимирович) = Andriy Parubiy: speaker 2016-04-14..2019-08-29; other 2014-02..2014-08
Дмитрий Разумков (Александрович) = Dmytro Razumkov: speaker 2019-08-29..2021-10-07
Руслан Стефанчук (Алексеевич) = Ruslan Stefanchuk: speaker 2021-10-08..
Андрей Ермак (Борисович) = Andriy Yermak / Andrii Yermak: other 2020-02-11..2025-11-28
Рустем Умеров (Энверович) = Rustem Umerov: minister 2023-09-06..2025-07-17; other 2025-07-18..
Алексей Резников (Юрьевич) = Oleksii Reznikov / Oleksiy Reznikov: deputy 2020-03..2021-11; minister 2021-11-04..2023-09
Виктор Медведчук (Владимирович) = Viktor Medvedchuk: other 2002-06..2005-01, 2018..2022
Валерий Залужный (Фёдорович) = Valerii Zaluzhnyi / Valeriy Zaluzhny: other 2021-07..2024-02; ambassador 2024-05..
`,
);

const MOLDOVA = roster(
  'MD',
  `
Пётр Лучинский / Петр Лучинский (Кириллович) = Petru Lucinschi: president 1997-01-15..2001-04-07
Владимир Воронин (Николаевич) = Vladimir Voronin: president 2001-04-07..2009-09-11; speaker 2009-05-12..2009-08
Михай Гимпу = Mihai Ghimpu: president 2009-09-11..2010-12-28; speaker 2009-08-28..2010-12
Мариан Лупу (Ильич) = Marian Lupu: speaker 2005-03-24..2009-05, 2010-12-30..2013-04; president 2010-12-30..2012-03-23
Николай Тимофти (Васильевич) = Nicolae Timofti: president 2012-03-23..2016-12-23
Игорь Додон (Николаевич) = Igor Dodon: president 2016-12-23..2020-12-24; deputy 2008-03..2009-09
Майя Санду (Григорьевна) = Maia Sandu: president 2020-12-24..; premier 2019-06-08..2019-11-14; minister 2012-07..2015-07
Дмитрий Брагиш = Dumitru Braghis: premier 1999-12-21..2001-04-19
Василий Тарлев (Павлович) = Vasile Tarlev / Vasily Tarlev: premier 2001-04-19..2008-03-31
Зинаида Гречаная (Петровна) = Zinaida Greceanii / Zinaida Greceanîi: premier 2008-03-31..2009-09-14; speaker 2019-06-08..2021-07
Владимир Филат (Васильевич) = Vladimir Filat / Vlad Filat: premier 2009-09-25..2013-04-25
Юрий Лянкэ (Тимофеевич) = Iurie Leanca / Iurie Leancă: foreign 2009-09-25..2013-05-30; premier 2013-04-25..2015-02-18
Кирилл Габурич = Chiril Gaburici: premier 2015-02-18..2015-06-22
Валерий Стрелец = Valeriu Strelet: premier 2015-07-30..2015-10-30
Павел Филип = Pavel Filip: premier 2016-01-20..2019-06-14
Ион Кику = Ion Chicu: premier 2019-11-14..2020-12-31
Наталья Гаврилица = Natalia Gavrilita / Natalia Gavrilița: premier 2021-08-06..2023-02-16
Дорин Речан = Dorin Recean: premier 2023-02-16..2025-10-31; minister 2012-07..2015-02
Александр Мунтяну = Alexandru Munteanu: premier 2025-11-01..
Андрей Стратан = Andrei Stratan: foreign 2004-02..2009-09
Наталья Герман = Natalia Gherman: foreign 2013-05-30..2016-01-20
Андрей Галбур = Andrei Galbur: foreign 2016-01-20..2017-12
Тудор Ульяновски = Tudor Ulianovschi: foreign 2018-01..2019-06
Нику Попеску = Nicu Popescu: foreign 2019-06-08..2019-11-14, 2021-08-06..2024-01
Аурелиу Чокой = Aureliu Ciocoi: foreign 2019-11-14..2021-08
Михай Попшой = Mihai Popsoi / Mihai Popșoi: foreign 2024-01-29..
Игорь Гросу = Igor Grosu: speaker 2021-07-29..
Андриан Канду = Andrian Candu: speaker 2015-01..2019-02
Игорь Смирнов (Николаевич) = Igor Smirnov: -.president 1991-12..2011-12-30
Евгений Шевчук (Васильевич) = Yevgeny Shevchuk / Evgeny Shevchuk: -.president 2011-12-30..2016-12-16
Вадим Красносельский (Николаевич) = Vadim Krasnoselsky: -.president 2016-12-16..
`,
);

const BALTIC_STATES = [
  ...roster(
    'EE',
    `
Леннарт Мери = Lennart Meri: president 1992-10-06..2001-10-08
Арнольд Рюйтель = Arnold Ruutel / Arnold Rüütel: president 2001-10-08..2006-10-09
Тоомас Хендрик Ильвес = Toomas Hendrik Ilves: president 2006-10-09..2016-10-10; foreign 1999-03..2002-01
Керсти Кальюлайд = Kersti Kaljulaid: president 2016-10-10..2021-10-11
Алар Карис = Alar Karis: president 2021-10-11..
Март Лаар = Mart Laar: premier 1999-03-25..2002-01-28
Сийм Каллас = Siim Kallas: premier 2002-01-28..2003-04-10
Юхан Партс = Juhan Parts: premier 2003-04-10..2005-04-13
Андрус Ансип = Andrus Ansip: premier 2005-04-13..2014-03-26
Таави Рыйвас = Taavi Roivas / Taavi Rõivas: premier 2014-03-26..2016-11-23
Юри Ратас = Juri Ratas / Jüri Ratas: premier 2016-11-23..2021-01-26; speaker 2021-03..2023
Кая Каллас = Kaja Kallas: premier 2021-01-26..2024-07-23; EU.foreign 2024-12-01..; EU.vice 2024-12-01..
Кристен Михал = Kristen Michal: premier 2024-07-23..
Урмас Паэт = Urmas Paet: foreign 2005-04-13..2014-11
Свен Миксер = Sven Mikser: foreign 2016-11-23..2019-04
Урмас Рейнсалу = Urmas Reinsalu: foreign 2019-04-29..2021-01-26, 2022-07..2023-04
Маргус Цахкна = Margus Tsahkna: foreign 2023-04-17..
`,
  ),
  ...roster(
    'LV',
    `
Вайра Вике-Фрейберга = Vaira Vike-Freiberga / Vaira Vīķe-Freiberga: president 1999-07-08..2007-07-08
Валдис Затлерс = Valdis Zatlers: president 2007-07-08..2011-07-08
Андрис Берзиньш = Andris Berzins / Andris Bērziņš: president 2011-07-08..2015-07-08
Раймондс Вейонис = Raimonds Vejonis / Raimonds Vējonis: president 2015-07-08..2019-07-08
Эгилс Левитс = Egils Levits: president 2019-07-08..2023-07-08
Эдгарс Ринкевичс = Edgars Rinkevics / Edgars Rinkēvičs: president 2023-07-08..; foreign 2011-10-25..2023-07-08
Эйнарс Репше = Einars Repse: premier 2002-11-07..2004-03-09
Индулис Эмсис = Indulis Emsis: premier 2004-03-09..2004-12-02
Айгарс Калвитис = Aigars Kalvitis / Aigars Kalvītis: premier 2004-12-02..2007-12-20
Ивар Годманис = Ivars Godmanis: premier 2007-12-20..2009-03-12
Валдис Домбровскис = Valdis Dombrovskis: premier 2009-03-12..2014-01-22; EU.minister 2014-11-01..
Лаймдота Страуюма = Laimdota Straujuma: premier 2014-01-22..2016-02-11
Марис Кучинскис = Maris Kucinskis / Māris Kučinskis: premier 2016-02-11..2019-01-23
Кришьянис Кариньш = Krisjanis Karins / Krišjānis Kariņš: premier 2019-01-23..2023-09-15; foreign 2023-09-15..2024-04
Эвика Силиня = Evika Silina / Evika Siliņa: premier 2023-09-15..
Байба Браже = Baiba Braze / Baiba Braže: foreign 2024-04-19..
`,
  ),
  ...roster(
    'LT',
    `
Валдас Адамкус = Valdas Adamkus: president 1998-02-26..2003-02-26, 2004-07-12..2009-07-12
Роландас Паксас = Rolandas Paksas: president 2003-02-26..2004-04-06; premier 2000-10-26..2001-06-20
Даля Грибаускайте = Dalia Grybauskaite / Dalia Grybauskaitė: president 2009-07-12..2019-07-12
Гитанас Науседа = Gitanas Nauseda / Gitanas Nausėda: president 2019-07-12..
Альгирдас Бразаускас = Algirdas Brazauskas: premier 2001-07-03..2006-06-01
Гедиминас Киркилас = Gediminas Kirkilas: premier 2006-07-04..2008-12-09
Андрюс Кубилюс = Andrius Kubilius: premier 1999-11..2000-10, 2008-12-09..2012-12-13; EU.minister 2024-12-01..
Альгирдас Буткявичюс = Algirdas Butkevicius / Algirdas Butkevičius: premier 2012-12-13..2016-12-13
Саулюс Сквернялис = Saulius Skvernelis: premier 2016-12-13..2020-12-11; speaker 2024-11..2025-09
Ингрида Шимоните = Ingrida Simonyte / Ingrida Šimonytė: premier 2020-12-11..2024-12-12
Гинтаутас Палуцкас = Gintautas Paluckas: premier 2024-12-12..2025-08
Инга Ругинене = Inga Ruginiene / Inga Ruginienė: premier 2025-09-25..
Антанас Валионис = Antanas Valionis: foreign 2000-10..2006-07
Пятрас Вайтекунас = Petras Vaitiekunas: foreign 2006-07..2008-12
Аудронюс Ажубалис = Audronius Azubalis: foreign 2010-02..2012-12
Линас Линкявичюс = Linas Linkevicius / Linas Linkevičius: foreign 2012-12..2020-12
Габриэлюс Ландсбергис = Gabrielius Landsbergis: foreign 2020-12-11..2024-12-12
Кястутис Будрис = Kestutis Budrys / Kęstutis Budrys: foreign 2024-12-12..
`,
  ),
];

/** Belarus, Ukraine, Moldova (with Transnistria, which has no code) and the Baltic states. */
export const POST_SOVIET_WEST = [...BELARUS, ...UKRAINE, ...MOLDOVA, ...BALTIC_STATES];
