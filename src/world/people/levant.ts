import { roster } from './roster.js';

/** Israel, Palestine, Syria, Lebanon, Jordan and Iraq. */
export const LEVANT = [
  ...roster(
    'IL',
    `
Моше Кацав = Moshe Katsav: president 2000-08-01..2007-07-01
Шимон Перес = Shimon Peres: foreign 2001-03-07..2002-11-02; deputy 2001-03..2002-11, 2005-01..2005-11, 2006-05..2007-06; president 2007-07-15..2014-07-24
Реувен Ривлин = Reuven Rivlin: speaker 2003-02..2006-03, 2009-03-30..2013-02; president 2014-07-24..2021-07-07
Ицхак Герцог / Исаак Герцог = Isaac Herzog: president 2021-07-07..
Эхуд Барак = Ehud Barak: premier 1999-07-06..2001-03-07; minister 2007-06-18..2013-03-18
Ариэль Шарон = Ariel Sharon: foreign 1998-10..1999-07; premier 2001-03-07..2006-04-14
Эхуд Ольмерт = Ehud Olmert: deputy 2003-02..2006-04; premier 2006-04-14..2009-03-31
Биньямин Нетаньяху / Беньямин Нетаньяху = Benjamin Netanyahu / Binyamin Netanyahu #Q43723: premier 1996-06-18..1999-07-06, 2009-03-31..2021-06-13, 2022-12-29..; foreign 2002-11-06..2003-02-28; minister 2003-02..2005-08
Нафтали Беннет = Naftali Bennett: minister 2013-03..2020-05; premier 2021-06-13..2022-06-30
Яир Лапид = Yair Lapid: minister 2013-03..2014-12; foreign 2021-06-13..2022-12-29; premier 2022-07-01..2022-12-29
Сильван Шалом = Silvan Shalom: foreign 2003-02-28..2006-01
Ципи Ливни = Tzipi Livni: foreign 2006-01-18..2009-03-31; minister 2013-03..2014-12
Авигдор Либерман = Avigdor Lieberman / Avigdor Liberman: foreign 2009-03-31..2012-12, 2013-11-11..2015-05; minister 2016-05-30..2018-11, 2021-06-13..2022-12-29
Исраэль Кац = Israel Katz / Yisrael Katz: minister 2009-03..2019-06, 2024-11-07..; foreign 2019-02-17..2020-05-17, 2024-01-01..2024-11-07
Габи Ашкенази = Gabi Ashkenazi: foreign 2020-05-17..2021-06-13
Бени Ганц / Бенни Ганц = Benny Gantz: minister 2020-05-17..2022-12-29; speaker 2020-03..2020-05
Эли Коэн = Eli Cohen: foreign 2022-12-29..2024-01-01; minister 2017-01..2021, 2024-01-01..
Гидеон Саар = Gideon Sa'ar / Gideon Saar: minister 2021-06..2022-12; foreign 2024-11-08..
Йоав Галант / Йоав Галлант = Yoav Gallant: minister 2022-12-29..2024-11-05
Рон Дермер = Ron Dermer: ambassador 2013..2021-01; minister 2022-12-29..2025-11
Цахи Ханегби = Tzachi Hanegbi: other 2023-01..2025-10
Меир Бен-Шаббат = Meir Ben-Shabbat: other 2017-11..2021-08
Юлий Эдельштейн (Юрьевич) = Yuli Edelstein / Yuli-Yoel Edelstein: speaker 2013-03..2020-03
Зеэв Элькин = Zeev Elkin / Ze'ev Elkin: minister 2015..2022
`,
  ),
  ...roster(
    'PS',
    `
Ясир Арафат = Yasser Arafat / Yasir Arafat #Q34211: president 1994-07..2004-11-11
Махмуд Аббас / Абу Мазен = Mahmoud Abbas / Abu Mazen: premier 2003-03-19..2003-09-06; president 2005-01-15..
Ахмед Куреи / Ахмед Корейа = Ahmed Qurei: premier 2003-10..2006-03
Исмаил Хания = Ismail Haniyeh / Ismail Haniya: premier 2006-03-29..2007-06-14
Салам Файяд = Salam Fayyad: premier 2007-06-15..2013-06-06
Рами Хамдалла = Rami Hamdallah: premier 2013-06-06..2019-04
Мухаммед Штайе = Mohammad Shtayyeh: premier 2019-04-13..2024-03-31
Мухаммед Мустафа = Mohammad Mustafa: premier 2024-03-31..; foreign 2024-03-31..2025
Рияд аль-Малики / Рияд Малики = Riyad al-Maliki / Riad Malki: foreign 2007-06..2024-03
Набиль Шаат = Nabil Shaath: foreign 2003-04..2005-02
Хусейн аш-Шейх = Hussein al-Sheikh: vice 2025-04-26..
`,
  ),
  ...roster(
    'SY',
    `
Хафез Асад = Hafez al-Assad / Hafez Assad: president 1971-03..2000-06-10
Башар Асад / Башар аль-Асад = Bashar al-Assad / Bashar Assad / Bashar al-Asad #Q44329: president 2000-07-17..2024-12-08
Ахмед аш-Шараа / Ахмед аль-Шараа / Ахмед Шараа = Ahmed al-Sharaa / Ahmad al-Sharaa: president 2025-01-29..
Фарук Шараа / Фарук аш-Шараа = Farouk al-Sharaa: foreign 1984-03..2006-02; vice 2006-02..2014
Валид Муаллем / Валид аль-Муаллем = Walid Muallem / Walid al-Moallem: foreign 2006-02..2020-11-16; deputy 2012..2020-11
Фейсал Микдад / Фейсал аль-Микдад = Faisal Mekdad / Faisal Mikdad: foreign 2020-11-22..2024-09
Бассам Саббаг = Bassam Sabbagh: foreign 2024-09..2024-12
Асаад Хасан аш-Шейбани / Асаад аш-Шибани / Асаад аш-Шейбани = Asaad al-Shaibani / Asaad Hassan al-Shaibani: foreign 2024-12-21..
Имад Хамис = Imad Khamis: premier 2016-07-03..2020-06-11
Хусейн Арнус = Hussein Arnous: premier 2020-06-11..2024-09
`,
  ),
  ...roster(
    'LB',
    `
Эмиль Лахуд = Emile Lahoud / Émile Lahoud: president 1998-11-24..2007-11-23
Мишель Сулейман = Michel Suleiman / Michel Sleiman: president 2008-05-25..2014-05-25
Мишель Аун = Michel Aoun: president 2016-10-31..2022-10-30
Жозеф Аун / Джозеф Аун = Joseph Aoun: president 2025-01-09..
Рафик Харири = Rafic Hariri / Rafik Hariri: premier 2000-10-26..2004-10-21
Фуад Синьора / Фуад Ас-Синьора = Fouad Siniora: premier 2005-07-19..2009-11-09
Саад Харири = Saad Hariri / Saad al-Hariri: premier 2009-11-09..2011-06-13, 2016-12-18..2020-01-21
Наджиб Микати = Najib Mikati: premier 2005-04-19..2005-07-19, 2011-06-13..2014-02-15, 2021-09-10..2025-02-08
Таммам Салам = Tammam Salam: premier 2014-02-15..2016-12-18
Хасан Диаб = Hassan Diab: premier 2020-01-21..2021-09-10
Наваф Салам = Nawaf Salam: premier 2025-02-08..
Набих Берри = Nabih Berri: speaker 1992-10-20..
Джебран Басиль = Gebran Bassil: foreign 2014-02-15..2020-01
Абдалла Бу Хабиб = Abdallah Bou Habib: foreign 2021-09..2025-02-08
Юсеф Раджи = Youssef Rajji / Youssef Raggi: foreign 2025-02-08..
`,
  ),
  ...roster(
    'JO',
    `
Абдалла II / Абдалла Второй / Абдалла II Бен Аль-Хусейн / Король Абдалла II = Abdullah II / King Abdullah II / Abdullah II bin Al-Hussein / King Abdullah / King Abdullah II of Jordan: monarch 1999-02-07..
Хусейн Бен Абдалла = Hussein bin Abdullah / Hussein bin Abdullah II: monarch 2009-07-02..
Абдалла Энсур = Abdullah Ensour: premier 2012-10-11..2016-06-01
Хани Мульки = Hani Mulki / Hani al-Mulki: premier 2016-06-01..2018-06-14
Омар Раззаз = Omar Razzaz / Omar al-Razzaz: premier 2018-06-14..2020-10-12
Бишр Хасауна = Bisher Khasawneh / Bisher al-Khasawneh: premier 2020-10-12..2024-09-15
Джафар Хасан = Jafar Hassan: premier 2024-09-15..
Насер Джуде = Nasser Judeh: foreign 2009-02..2017-01
Айман Сафади = Ayman Safadi / Ayman al-Safadi: foreign 2017-01-15..
Марван Муашер = Marwan Muasher: foreign 2002-01..2004-10
`,
  ),
  ...roster(
    'IQ',
    `
Саддам Хусейн = Saddam Hussein: president 1979-07-16..2003-04-09
Джаляль Талабани / Джалал Талабани = Jalal Talabani: president 2005-04-07..2014-07-24
Фуад Масум = Fuad Masum / Fouad Massoum: president 2014-07-24..2018-10-02
Бархам Салех = Barham Salih / Barham Saleh: president 2018-10-02..2022-10-17
Абдель Латыф Рашид / Абдель Латиф Рашид = Abdul Latif Rashid / Abdullatif Rashid: president 2022-10-17..
Айяд Аллауи = Ayad Allawi / Iyad Allawi: premier 2004-06-28..2005-05-03
Ибрахим аль-Джаафари / Ибрагим аль-Джафари = Ibrahim al-Jaafari: premier 2005-05-03..2006-05-20; foreign 2014-09-08..2018-10-25
Нури аль-Малики = Nouri al-Maliki / Nuri al-Maliki: premier 2006-05-20..2014-09-08; vice 2014-09..2018-10
Хайдер аль-Абади / Хейдар аль-Абади = Haider al-Abadi / Haidar al-Abadi: premier 2014-09-08..2018-10-25
Адель Абдель Махди = Adil Abdul-Mahdi / Adel Abdul Mahdi: vice 2005-04..2011-05; premier 2018-10-25..2020-05-07
Мустафа аль-Казыми / Мустафа аль-Казими = Mustafa al-Kadhimi / Mustafa Al-Kadhimi: premier 2020-05-07..2022-10-27
Мухаммед Шиа ас-Судани / Мухаммед ас-Судани / Мухаммед Шиа Ас-Судани = Mohammed Shia al-Sudani / Mohammed Shyaa al-Sudani / Mohammed Shia’ al-Sudani: premier 2022-10-27..
Хошияр Зибари = Hoshyar Zebari: foreign 2003-09..2014-07
Мухаммед Али аль-Хаким = Mohamed Ali Alhakim / Mohammed Ali al-Hakim: foreign 2018-10-25..2020-05
Фуад Хусейн = Fuad Hussein: minister 2018-10..2020-05; foreign 2020-06-06..
Масуд Барзани = Masoud Barzani / Massoud Barzani: other 2005-06..2017-11
Нечирван Барзани = Nechirvan Barzani: other 2006..
Тарик Азиз = Tariq Aziz: deputy 1979..2003-04
`,
  ),
];
