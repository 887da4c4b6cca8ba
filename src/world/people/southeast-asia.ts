import { roster } from './roster.js';

const MAINLAND = [
  ...roster(
    'VN',
    `
Чан Дык Лыонг = Tran Duc Luong / Trần Đức Lương: president 1997-09-24..2006-06-27
Нгуен Минь Чиет = Nguyen Minh Triet / Nguyễn Minh Triết: president 2006-06-27..2011-07-25
Чыонг Тан Шанг = Truong Tan Sang / Trương Tấn Sang: president 2011-07-25..2016-04-02
Чан Дай Куанг = Tran Dai Quang / Trần Đại Quang: minister 2011-08..2016-04; president 2016-04-02..2018-09-21
Нгуен Фу Чонг = Nguyen Phu Trong / Nguyễn Phú Trọng: speaker 2006-06-26..2011-07-23; other 2011-01-19..2024-07-19; president 2018-10-23..2021-04-05
Нгуен Суан Фук = Nguyen Xuan Phuc / Nguyễn Xuân Phúc: deputy 2011-08..2016-04; premier 2016-04-07..2021-04-05; president 2021-04-05..2023-01-18
Во Ван Тхыонг = Vo Van Thuong / Võ Văn Thưởng: president 2023-03-02..2024-03-21
То Лам = To Lam / Tô Lâm: minister 2016-04..2024-05; president 2024-05-22..2024-10-21; other 2024-08-03..
Лыонг Кыонг = Luong Cuong / Lương Cường: president 2024-10-21..
Нонг Дык Мань = Nong Duc Manh / Nông Đức Mạnh: speaker 1992..2001-06; other 2001-04-22..2011-01-19
Фан Ван Кхай = Phan Van Khai / Phan Văn Khải: premier 1997-09-25..2006-06-27
Нгуен Тан Зунг = Nguyen Tan Dung / Nguyễn Tấn Dũng: deputy 1997..2006-06; premier 2006-06-27..2016-04-07
Фам Минь Тинь = Pham Minh Chinh / Phạm Minh Chính / Phạm Minh Chinh: premier 2021-04-05..
Нгуен Зи Ниен = Nguyen Dy Nien / Nguyễn Dy Niên: foreign 2000-01..2006-06
Фам Зя Кхием = Pham Gia Khiem / Phạm Gia Khiêm: foreign 2006-06-28..2011-08; deputy 1997..2011-08
Фам Бинь Минь = Pham Binh Minh / Phạm Bình Minh: foreign 2011-08-03..2021-04-08; deputy 2013-11..2023-01
Буй Тхань Шон = Bui Thanh Son / Bùi Thanh Sơn: foreign 2021-04-08..2025-08; deputy 2024-08..
Ле Хоай Чунг = Le Hoai Trung / Lê Hoài Trung: foreign 2025-08..
Нгуен Шинь Хунг = Nguyen Sinh Hung / Nguyễn Sinh Hùng: deputy 2006-06..2011-07; speaker 2011-07-23..2016-03
Нгуен Тхи Ким Нган = Nguyen Thi Kim Ngan / Nguyễn Thị Kim Ngân: speaker 2016-03-31..2021-03
Выонг Динь Хюэ = Vuong Dinh Hue / Vương Đình Huệ: deputy 2016-04..2020-06; speaker 2021-03-31..2024-05-02
Чан Тхань Ман = Tran Thanh Man / Trần Thanh Mẫn: speaker 2024-05-20..
Фан Ван Зянг = Phan Van Giang / Phan Văn Giang: minister 2021-04-08..
`,
  ),
  ...roster(
    'LA',
    `
Кхамтай Сипхандон = Khamtai Siphandone / Khamtay Siphandone: president 1998-02-24..2006-06-08
Тюммали Сайнясон = Choummaly Sayasone: vice 2001..2006-06; president 2006-06-08..2016-04-20
Буннянг Ворачит = Bounnhang Vorachith: premier 2001-03-27..2006-06-08; vice 2006-06-08..2016-04; president 2016-04-20..2021-03-22
Тхонглун Сисулит = Thongloun Sisoulith: foreign 2006-06-08..2016-04-20; premier 2016-04-20..2021-03-22; president 2021-03-22..
Тхонгсинг Тхаммавонг = Thongsing Thammavong: speaker 2006..2010-12; premier 2010-12-23..2016-04-20
Пханкхам Випхаван = Phankham Viphavanh: vice 2016-04..2021-03; premier 2021-03-22..2022-12-30
Сонсай Сипхандон = Sonexay Siphandone: deputy 2016-04..2022-12; premier 2022-12-30..
Салымсай Коммасит = Saleumxay Kommasith: foreign 2016-04-20..2024
Тхонгсаван Пхомвихан = Thongsavanh Phomvihane: foreign 2024..
`,
  ),
  ...roster(
    'KH',
    `
Нородом Сианук = Norodom Sihanouk: monarch 1993-09-24..2004-10-07
Нородом Сиамони = Norodom Sihamoni: monarch 2004-10-14..
Хун Сен = Hun Sen: premier 1985-01-14..2023-08-22; speaker 2024-04..
Хун Манет = Hun Manet: premier 2023-08-22..
Хор Намхонг = Hor Namhong: foreign 1998-11..2016-04; deputy 2004..2023
Прак Сокхон = Prak Sokhonn / Prak Sokhon: foreign 2016-04-05..2023-08, 2024-11..; deputy 2018..2023-08
Сок Чанда София = Sok Chenda Sophea: foreign 2023-08-22..2024-11
`,
  ),
  ...roster(
    'TH',
    `
Пхумипон Адульядет / Рама IX = Bhumibol Adulyadej: monarch 1946-06-09..2016-10-13
Маха Вачиралонгкорн / Рама X = Maha Vajiralongkorn / Vajiralongkorn: monarch 2016-10-13..
Чуан Ликпхай = Chuan Leekpai: premier 1997-11-09..2001-02-09; speaker 2019-05..2023-03
Таксин Чиннават / Таксин Чинават = Thaksin Shinawatra: premier 2001-02-09..2006-09-19
Сураюд Чуланонт = Surayud Chulanont: premier 2006-10-01..2008-01-29
Самак Сунтхаравет = Samak Sundaravej: premier 2008-01-29..2008-09-09
Апхисит Ветчачива = Abhisit Vejjajiva: premier 2008-12-17..2011-08-05
Йинглак Чинават / Йинглак Чиннават = Yingluck Shinawatra: premier 2011-08-05..2014-05-07
Прают Чан-Оча / Праюд Чан-Оча = Prayut Chan-o-cha / Prayuth Chan-ocha: premier 2014-08-24..2023-08-22
Сеттха Тхависин / Срета Тависин = Srettha Thavisin: premier 2023-08-22..2024-08-14
Пхэтхонгтхан Чиннават / Пэтонгтан Чинават = Paetongtarn Shinawatra: premier 2024-08-16..2025-08-29
Анутин Чанвиракун / Анутхин Чанвиракун = Anutin Charnvirakul: minister 2019-07..2025-06; deputy 2019-07..2025-06; premier 2025-09-07..
Дон Прамудвинай = Don Pramudwinai: foreign 2015-08..2023-08
Марис Сангиампонгса = Maris Sangiampongsa: foreign 2024-04..2025-09
`,
  ),
  ...roster(
    'MM',
    `
Тан Шве = Than Shwe: president 1992-04-23..2011-03-30
Тейн Сейн = Thein Sein: premier 2007-10-24..2011-03-30; president 2011-03-30..2016-03-30
Тин Чжо = Htin Kyaw: president 2016-03-30..2018-03-21
Вин Мьин = Win Myint: speaker 2016-02..2018-03; president 2018-03-30..2021-02-01
Аун Сан Су Чжи = Aung San Suu Kyi #Q36740: other 2016-04-06..2021-02-01; foreign 2016-03-30..2021-02-01
Мин Аун Хлайн = Min Aung Hlaing: other 2011-03-30..; premier 2021-08-01..2025-07-31; president 2024-07-22..
Вунна Маун Лвин = Wunna Maung Lwin: foreign 2011-03-30..2016-03, 2021-02-01..2023-02
Тан Све = Than Swe: foreign 2023-02-01..2025; deputy 2023..2025
`,
  ),
];

const ISLANDS = [
  ...roster(
    'ID',
    `
Абдуррахман Вахид = Abdurrahman Wahid: president 1999-10-20..2001-07-23
Мегавати Сукарнопутри = Megawati Sukarnoputri / Megawati Soekarnoputri: vice 1999-10-21..2001-07-23; president 2001-07-23..2004-10-20
Сусило Бамбанг Юдойоно = Susilo Bambang Yudhoyono: president 2004-10-20..2014-10-20
Джоко Видодо = Joko Widodo / Jokowi: president 2014-10-20..2024-10-20
Прабово Субианто = Prabowo Subianto: minister 2019-10-23..2024-10-20; president 2024-10-20..
Юсуф Калла = Jusuf Kalla: vice 2004-10-20..2009-10-20, 2014-10-20..2019-10-20
Будионо = Boediono: vice 2009-10-20..2014-10-20
Маруф Амин = Ma'ruf Amin / Maruf Amin: vice 2019-10-20..2024-10-20
Гибран Ракабуминг Рака = Gibran Rakabuming Raka: vice 2024-10-20..
Хасан Вираюда = Hassan Wirajuda: foreign 2001-08-10..2009-10-22
Марти Наталегава = Marty Natalegawa: foreign 2009-10-22..2014-10
Ретно Марсуди = Retno Marsudi: foreign 2014-10-27..2024-10-20
Сугионо / Сугиёно = Sugiono: foreign 2024-10-21..
Эйрлангга Хартарто / Айрлангга Хартарто = Airlangga Hartarto: minister 2016-07..
`,
  ),
  ...roster(
    'MY',
    `
Махатхир Мохамад / Махатхир Мохаммад = Mahathir Mohamad / Mahathir bin Mohamad: premier 1981-07-16..2003-10-31, 2018-05-10..2020-03-01
Абдулла Ахмад Бадави = Abdullah Ahmad Badawi: premier 2003-10-31..2009-04-03
Наджиб Разак / Наджиб Тун Разак = Najib Razak / Najib Tun Razak: deputy 2004-01..2009-04; premier 2009-04-03..2018-05-10
Мухиддин Яссин = Muhyiddin Yassin: deputy 2009-04..2015-07; premier 2020-03-01..2021-08-16
Исмаил Сабри Якоб = Ismail Sabri Yaakob: premier 2021-08-21..2022-11-24
Анвар Ибрагим = Anwar Ibrahim: premier 2022-11-24..
Ибрагим ибни Султан Искандар / Султан Ибрагим = Ibrahim of Johor / Sultan Ibrahim / Ibrahim Iskandar: monarch 2024-01-31..
Абдулла Риаятуддин / Султан Абдулла = Abdullah of Pahang / Al-Sultan Abdullah: monarch 2019-01-31..2024-01-30
Саед Хамид Албар / Сайед Хамид Албар = Syed Hamid Albar: foreign 1999-01..2008-03
Анифа Аман = Anifah Aman: foreign 2009-04..2018-05
Сайфуддин Абдулла = Saifuddin Abdullah: foreign 2018-07..2020-02, 2021-08-30..2022-11
Мохамад Хасан = Mohamad Hasan / Mohamad bin Haji Hasan: minister 2022-12..2023-12; foreign 2023-12-12..
`,
  ),
  ...roster(
    'SG',
    `
Селлапан Раманатан = S. R. Nathan / Sellapan Ramanathan: president 1999-09-01..2011-08-31
Тони Тан / Тони Тан Кенг Ям = Tony Tan / Tony Tan Keng Yam: president 2011-09-01..2017-08-31
Халима Якоб = Halimah Yacob: speaker 2013-01..2017-08; president 2017-09-14..2023-09-13
Тарман Шанмугаратнам = Tharman Shanmugaratnam: minister 2003..2023; deputy 2011-05..2019-05; president 2023-09-14..
Го Чок Тонг = Goh Chok Tong: premier 1990-11-28..2004-08-12; minister 2004-08..2011-05
Ли Куан Ю = Lee Kuan Yew: minister 1990-11..2011-05
Ли Сянь Лун = Lee Hsien Loong: deputy 1990-11..2004-08; premier 2004-08-12..2024-05-15; minister 2024-05-15..
Лоуренс Вонг = Lawrence Wong: minister 2021-05..2024; deputy 2022-06..2024-05; premier 2024-05-15..
Джордж Йео = George Yeo: foreign 2004-08-12..2011-05
Касивисванатан Шанмугам / К. Шанмугам = K. Shanmugam: foreign 2011-05-21..2015-09; minister 2008..
Вивиан Балакришнан = Vivian Balakrishnan: minister 2004..2015-09; foreign 2015-10-01..
`,
  ),
  ...roster(
    'PH',
    `
Джозеф Эстрада = Joseph Estrada: president 1998-06-30..2001-01-20
Глория Макапагал-Арройо / Глория Арройо = Gloria Macapagal-Arroyo / Gloria Macapagal Arroyo: president 2001-01-20..2010-06-30; speaker 2018-07..2019-06
Бенигно Акино III / Бенигно Акино = Benigno Aquino III / Benigno S. Aquino III: president 2010-06-30..2016-06-30
Родриго Дутерте / Родриго Роа Дутерте = Rodrigo Duterte / Rodrigo Roa Duterte: president 2016-06-30..2022-06-30
Фердинанд Маркос / Фердинанд Маркос-младший / Бонгбонг Маркос = Ferdinand Marcos, Jr. / Ferdinand Marcos Jr. / Ferdinand R. Marcos Jr. / Bongbong Marcos: president 2022-06-30..
Сара Дутерте = Sara Duterte: vice 2022-06-30..
Лени Робредо = Leni Robredo: vice 2016-06-30..2022-06-30
Альберто Ромуло = Alberto Romulo: foreign 2004-08..2011-02
Альберт дель Росарио = Albert del Rosario: foreign 2011-02..2016-03
Алан Питер Каэтано = Alan Peter Cayetano: foreign 2017-05..2018-10; speaker 2019-07..2020-10
Теодоро Локсин = Teodoro Locsin Jr. / Teodoro Locsin: foreign 2018-10-17..2022-06-30
Энрике Манало = Enrique Manalo: foreign 2022-07-01..2025-06
`,
  ),
  ...roster(
    'BN',
    `
Хассанал Болкиах = Hassanal Bolkiah: monarch 1967-10-05..
`,
  ),
  ...roster(
    'TL',
    `
Шанана Гусмау = Xanana Gusmao / Xanana Gusmão: president 2002-05-20..2007-05-20; premier 2007-08-08..2015-02-16, 2023-07-01..
Жозе Рамуш-Орта = Jose Ramos-Horta / José Ramos-Horta: foreign 2002-05..2006-07; premier 2006-07-10..2007-05-19; president 2007-05-20..2012-05-20, 2022-05-20..
`,
  ),
];

/** The states of ASEAN and East Timor. A general secretary of a ruling party has the office `other`. */
export const SOUTHEAST_ASIA = [...MAINLAND, ...ISLANDS];
