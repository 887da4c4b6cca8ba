import { roster } from './roster.js';

const GREECE_CYPRUS = [
  ...roster(
    'GR',
    `
Костас Стефанопулос = Konstantinos Stephanopoulos / Costis Stephanopoulos: president 1995-03-10..2005-03-12
Каролос Папульяс = Karolos Papoulias: president 2005-03-12..2015-03-13
Прокопис Павлопулос = Prokopis Pavlopoulos: president 2015-03-13..2020-03-13
Катерина Сакелларопулу = Katerina Sakellaropoulou: president 2020-03-13..2025-03-13
Константинос Тасулас = Konstantinos Tasoulas / Constantine Tassoulas: speaker 2019-07..2025-01; president 2025-03-13..
Костас Симитис = Costas Simitis / Kostas Simitis: premier 1996-01-22..2004-03-10
Костас Караманлис = Kostas Karamanlis / Costas Karamanlis: premier 2004-03-10..2009-10-06
Георгиос Папандреу / Йоргос Папандреу = George Papandreou / Georgios Papandreou: foreign 1999-02..2004-02, 2009-10-06..2010-09; premier 2009-10-06..2011-11-11
Лукас Пападимос = Lucas Papademos: premier 2011-11-11..2012-05-16
Антонис Самарас = Antonis Samaras: premier 2012-06-20..2015-01-26
Алексис Ципрас = Alexis Tsipras: premier 2015-01-26..2015-08-27, 2015-09-21..2019-07-08
Кириакос Мицотакис = Kyriakos Mitsotakis: premier 2019-07-08..2023-05-25, 2023-06-26..
Дора Бакояннис / Дора Бакоянни = Dora Bakoyannis: foreign 2006-02..2009-10-06
Эвангелос Венизелос = Evangelos Venizelos: deputy 2011-06..2015-01; foreign 2013-06-25..2015-01
Никос Котзиас / Никос Кодзиас = Nikos Kotzias: foreign 2015-01-27..2015-08, 2015-09-23..2018-10
Никос Дендиас = Nikos Dendias: minister 2009-01..2009-10, 2012-06..2015-01, 2023-06-27..; foreign 2019-07-09..2023-05
Георгиос Герапетритис / Йоргос Герапетритис = George Gerapetritis / Giorgos Gerapetritis: foreign 2023-06-27..
`,
  ),
  ...roster(
    'CY',
    `
Глафкос Клиридис = Glafcos Clerides: president 1993-02-28..2003-02-28
Тассос Пападопулос = Tassos Papadopoulos: president 2003-02-28..2008-02-28
Димитрис Христофиас = Demetris Christofias / Dimitris Christofias: speaker 2001-06..2008-02; president 2008-02-28..2013-02-28
Никос Анастасиадис = Nicos Anastasiades / Nikos Anastasiades: president 2013-02-28..2023-02-28
Никос Христодулидис = Nikos Christodoulides / Nicos Christodoulides: foreign 2018-03-01..2022-01; president 2023-02-28..
Иоаннис Касулидис = Ioannis Kasoulides / Ioannis Kassoulides: foreign 1997-04..2003-02, 2013-03-01..2018-02-28, 2022-01..2023-02-28
Йоргос Лилликас = George Lillikas / Yiorgos Lillikas: foreign 2006-06..2007-07
Маркос Киприану = Markos Kyprianou: foreign 2008-03..2011-07
Константинос Комбос = Constantinos Kombos: foreign 2023-03-01..
`,
  ),
];

const SERBIA = roster(
  'RS',
  `
Воислав Коштуница = Vojislav Kostunica / Vojislav Koštunica: premier 2004-03-03..2008-07-07
Зоран Джинджич = Zoran Djindjic / Zoran Đinđić: premier 2001-01-25..2003-03-12
Борис Тадич = Boris Tadic / Boris Tadić: president 2004-07-11..2012-04-05
Томислав Николич = Tomislav Nikolic / Tomislav Nikolić: president 2012-05-31..2017-05-31
Александр Вучич = Aleksandar Vucic / Aleksandar Vučić / Alexander Vucic: deputy 2012-07-27..2014-04-27; minister 2012-07..2013-09; premier 2014-04-27..2017-05-31; president 2017-05-31..
Мирко Цветкович = Mirko Cvetkovic / Mirko Cvetković: premier 2008-07-07..2012-07-27
Ивица Дачич = Ivica Dacic / Ivica Dačić: minister 2008-07..2014-04, 2024-05-02..; premier 2012-07-27..2014-04-27; foreign 2014-04-27..2020-10-22, 2022-10-26..2024-05-02; speaker 2020-10-22..2022-10; deputy 2014-04-27..2020-10, 2022-10-26..
Ана Брнабич / Анна Брнабич = Ana Brnabic / Ana Brnabić: premier 2017-06-29..2024-03-20; speaker 2024-03-20..
Милош Вучевич = Milos Vucevic / Miloš Vučević: minister 2022-10-26..2024-05-02; premier 2024-05-02..2025-04
Джуро Мацут = Djuro Macut / Đuro Macut: premier 2025-04-16..
Вук Драшкович = Vuk Draskovic / Vuk Drašković: foreign 2004-03..2007-05
Вук Еремич = Vuk Jeremic / Vuk Jeremić: foreign 2007-05-15..2012-07-27; -.president 2012-09..2013-09
Иван Мркич = Ivan Mrkic / Ivan Mrkić: foreign 2012-07-27..2014-04-27
Никола Селакович = Nikola Selakovic / Nikola Selaković: minister 2012-07..2016-08; foreign 2020-10-28..2022-10-26
Марко Джурич = Marko Djuric / Marko Đurić: foreign 2024-05-02..
Александр Вулин = Aleksandar Vulin: minister 2013..2022-10; head 2022-12..2023-11; deputy 2024-05-02..2025-04
Ненад Попович = Nenad Popovic / Nenad Popović: minister 2017-06..2020-10, 2024-05-02..
Небойша Стефанович = Nebojsa Stefanovic / Nebojša Stefanović: speaker 2012-07..2014-04; minister 2014-04..2022-10
Зорана Михайлович = Zorana Mihajlovic / Zorana Mihajlović: minister 2012-07..2022-10
Майя Гойкович = Maja Gojkovic / Maja Gojković: speaker 2014-04..2020-08; deputy 2020-10..2024
`,
);

const WESTERN_BALKANS = [
  ...roster(
    'ME',
    `
Филип Вуянович = Filip Vujanovic / Filip Vujanović: president 2003-05-22..2018-05-20
Мило Джуканович = Milo Djukanovic / Milo Đukanović: premier 2003-01-08..2006-11-10, 2008-02-29..2010-12-29, 2012-12-04..2016-11-28; president 2018-05-20..2023-05-20
Яков Милатович = Jakov Milatovic / Jakov Milatović: president 2023-05-20..
Игор Лукшич / Игорь Лукшич = Igor Luksic / Igor Lukšić: premier 2010-12-29..2012-12-04; foreign 2012-12-04..2016-11-28
Душко Маркович = Dusko Markovic / Duško Marković: premier 2016-11-28..2020-12-04
Здравко Кривокапич = Zdravko Krivokapic / Zdravko Krivokapić: premier 2020-12-04..2022-04-28
Дритан Абазович = Dritan Abazovic / Dritan Abazović: premier 2022-04-28..2023-10-31
Милойко Спаич = Milojko Spajic / Milojko Spajić: premier 2023-10-31..
`,
  ),
  ...roster(
    'MK',
    `
Борис Трайковский = Boris Trajkovski: president 1999-12-15..2004-02-26
Бранко Црвенковский = Branko Crvenkovski: premier 2002-11-01..2004-05-12; president 2004-05-12..2009-05-12
Георге Иванов / Гёрге Иванов / Джорге Иванов = Gjorge Ivanov: president 2009-05-12..2019-05-12
Стево Пендаровский = Stevo Pendarovski: president 2019-05-12..2024-05-12
Гордана Силяновская-Давкова = Gordana Siljanovska-Davkova: president 2024-05-12..
Никола Груевский = Nikola Gruevski: premier 2006-08-27..2016-01-18
Зоран Заев = Zoran Zaev: premier 2017-05-31..2020-01-03, 2020-08-30..2022-01-16
Димитар Ковачевский = Dimitar Kovacevski / Dimitar Kovačevski: premier 2022-01-16..2024-01-28
Христиан Мицкоский = Hristijan Mickoski: premier 2024-06-23..
Никола Попоский = Nikola Poposki: foreign 2011-07..2017-05
Никола Димитров = Nikola Dimitrov: foreign 2017-06-01..2020-08-30
Буяр Османи = Bujar Osmani: foreign 2020-08-30..2024-06
`,
  ),
  ...roster(
    'AL',
    `
Альфред Мойсиу = Alfred Moisiu: president 2002-07-24..2007-07-24
Бамир Топи = Bamir Topi: president 2007-07-24..2012-07-24
Буяр Нишани = Bujar Nishani: president 2012-07-24..2017-07-24
Илир Мета = Ilir Meta: premier 1999-10-29..2002-02-22; foreign 2002-08..2003-07, 2009-09..2010-09; speaker 2013-09..2017-07; president 2017-07-24..2022-07-24
Байрам Бегай = Bajram Begaj: president 2022-07-24..
Фатос Нано = Fatos Nano: premier 2002-07-31..2005-09-11
Сали Бериша = Sali Berisha: premier 2005-09-11..2013-09-11
Эди Рама = Edi Rama: premier 2013-09-11..
`,
  ),
  ...roster(
    'XK',
    `
Ибрагим Ругова = Ibrahim Rugova: president 2002-03-04..2006-01-21
Фатмир Сейдиу = Fatmir Sejdiu: president 2006-02-10..2010-09-27
Атифете Яхъяга = Atifete Jahjaga: president 2011-04-07..2016-04-07
Хашим Тачи = Hashim Thaci / Hashim Thaçi: premier 2008-01-09..2014-12-09; president 2016-04-07..2020-11-05
Вьоса Османи = Vjosa Osmani: president 2021-04-06..
Рамуш Харадинай = Ramush Haradinaj: premier 2004-12..2005-03, 2017-09-09..2020-02-03
Иса Мустафа = Isa Mustafa: premier 2014-12-09..2017-09-09
Альбин Курти = Albin Kurti: premier 2020-02-03..2020-06-03, 2021-03-22..
`,
  ),
  ...roster(
    'BA',
    `
Милорад Додик = Milorad Dodik: president 2018-11-20..2022-11-16; other 2010-11-15..2018-11-19, 2022-11-15..2025-08
Желько Комшич = Zeljko Komsic / Željko Komšić: president 2006-11-06..2014-11-17, 2018-11-20..
Бакир Изетбегович = Bakir Izetbegovic / Bakir Izetbegović: president 2010-11-10..2018-11-20
Шефик Джаферович = Sefik Dzaferovic / Šefik Džaferović: president 2018-11-20..2022-11-16
Драган Чович = Dragan Covic / Dragan Čović: president 2002-10..2005-05, 2014-11-17..2018-11-20
Младен Иванич = Mladen Ivanic / Mladen Ivanić: foreign 2003..2007; president 2014-11-17..2018-11-20
Небойша Радманович = Nebojsa Radmanovic / Nebojša Radmanović: president 2006-11-06..2014-11-17
Харис Силайджич = Haris Silajdzic / Haris Silajdžić: president 2006-11-06..2010-11-10
Желька Цвиянович = Zeljka Cvijanovic / Željka Cvijanović: other 2013-03..2022-11; president 2022-11-16..
Денис Бечирович = Denis Becirovic / Denis Bećirović: president 2022-11-16..
Борьяна Кришто = Borjana Kristo / Borjana Krišto: premier 2023-01-25..
Зоран Тегелтия = Zoran Tegeltija: premier 2019-12-23..2023-01-25
Денис Звиздич = Denis Zvizdic / Denis Zvizdić: premier 2015-03-31..2019-12-23
Златко Лагумджия = Zlatko Lagumdzija / Zlatko Lagumdžija: premier 2001-07..2002-12; foreign 2012-01..2015-03
Игорь Црнадак = Igor Crnadak: foreign 2015-03..2019-12
Бисера Туркович = Bisera Turkovic / Bisera Turković: foreign 2019-12-23..2023-01
Элмедин Конакович = Elmedin Konakovic / Elmedin Konaković: foreign 2023-01-25..
Кристиан Шмидт = Christian Schmidt: -.envoy 2021-08-01..
Валентин Инцко = Valentin Inzko: -.envoy 2009-03..2021-07-31
`,
  ),
];

const CROATIA_SLOVENIA = [
  ...roster(
    'HR',
    `
Степан Месич / Стипе Месич = Stjepan Mesic / Stipe Mesic / Stjepan Mesić: president 2000-02-18..2010-02-18
Иво Йосипович = Ivo Josipovic / Ivo Josipović: president 2010-02-18..2015-02-18
Колинда Грабар-Китарович = Kolinda Grabar-Kitarovic / Kolinda Grabar-Kitarović: foreign 2005-02-17..2008-01; president 2015-02-19..2020-02-18
Зоран Миланович = Zoran Milanovic / Zoran Milanović: premier 2011-12-23..2016-01-22; president 2020-02-18..
Ивица Рачан = Ivica Racan / Ivica Račan: premier 2000-01-27..2003-12-23
Иво Санадер = Ivo Sanader: premier 2003-12-23..2009-07-06
Ядранка Косор = Jadranka Kosor: premier 2009-07-06..2011-12-23
Тихомир Орешкович = Tihomir Oreskovic / Tihomir Orešković: premier 2016-01-22..2016-10-19
Андрей Пленкович = Andrej Plenkovic / Andrej Plenković: premier 2016-10-19..
Весна Пусич = Vesna Pusic / Vesna Pusić: foreign 2011-12-23..2016-01-22
Давор Иво Штир = Davor Ivo Stier: foreign 2016-10-19..2017-06
Мария Пейчинович-Бурич = Marija Pejcinovic Buric / Marija Pejčinović Burić: foreign 2017-06..2019-07; -.head 2019-09-18..2024-09-17
Гордан Грлич-Радман = Gordan Grlic Radman / Gordan Grlić Radman: foreign 2019-07-19..
`,
  ),
  ...roster(
    'SI',
    `
Милан Кучан = Milan Kucan / Milan Kučan: president 1991..2002-12-22
Янез Дрновшек = Janez Drnovsek / Janez Drnovšek: premier 1992-05..2000-06, 2000-11-30..2002-12-19; president 2002-12-22..2007-12-22
Данило Тюрк = Danilo Turk / Danilo Türk: president 2007-12-22..2012-12-22
Борут Пахор = Borut Pahor: speaker 2000-11..2004-07; premier 2008-11-21..2012-02-10; president 2012-12-22..2022-12-22
Наташа Пирц-Мусар = Natasa Pirc Musar / Nataša Pirc Musar: president 2022-12-22..
Антон Роп = Anton Rop: premier 2002-12-19..2004-11-09
Янез Янша = Janez Jansa / Janez Janša: premier 2004-11-09..2008-11-21, 2012-02-10..2013-03-20, 2020-03-13..2022-06-01
Аленка Братушек = Alenka Bratusek / Alenka Bratušek: premier 2013-03-20..2014-09-18
Миро Церар = Miro Cerar: premier 2014-09-18..2018-09-13; foreign 2018-09-13..2020-03-13
Марьян Шарец = Marjan Sarec / Marjan Šarec: premier 2018-09-13..2020-03-13; minister 2022-06..2024
Роберт Голоб = Robert Golob: premier 2022-06-01..
Карл Эрьявец = Karl Erjavec: foreign 2012-02-10..2018-09-13
Димитрий Рупель = Dimitrij Rupel: foreign 2000-11..2004-07, 2004-12..2008-11
Анже Логар = Anze Logar / Anže Logar: foreign 2020-03-13..2022-06-01
Таня Файон = Tanja Fajon: foreign 2022-06-01..
`,
  ),
];

/** Greece, Cyprus, Serbia and the other states of former Yugoslavia, Albania. Bosnia's presidency is collective. */
export const BALKANS = [...GREECE_CYPRUS, ...SERBIA, ...WESTERN_BALKANS, ...CROATIA_SLOVENIA];
