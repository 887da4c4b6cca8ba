import { roster } from './roster.js';

/** The states of the Arabian peninsula. A crown prince has the office of a monarch. */
export const GULF = [
  ...roster(
    'SA',
    `
Фахд Бен Абдель Азиз Аль Сауд / Король Фахд = Fahd bin Abdulaziz Al Saud / King Fahd: monarch 1982-06-13..2005-08-01
Абдалла Бен Абдель Азиз Аль Сауд / Абдалла Бен Абдулазиз Аль Сауд = Abdullah bin Abdulaziz Al Saud / King Abdullah bin Abdulaziz: monarch 1982-06-13..2015-01-23
Сальман Бен Абдель Азиз Аль Сауд / Салман Бен Абдулазиз Аль Сауд / Король Сальман = Salman bin Abdulaziz Al Saud / King Salman / Salman bin Abdulaziz: monarch 2012-06-18..; premier 2015-01-23..2022-09-27
Мухаммед Бен Сальман Аль Сауд / Мухаммед бен Сальман / Мухаммед Бен Салман / Мухаммад Бен Салман Аль Сауд = Mohammed bin Salman Al Saud / Mohammed bin Salman / Mohammad bin Salman Al Saud / Mohammed bin Salman bin Abdulaziz Al Saud: minister 2015-01-23..2022-09-27; monarch 2017-06-21..; premier 2022-09-27..
Сауд аль-Фейсал / Сауд Аль-Фейсал = Saud al-Faisal / Saud Al Faisal: foreign 1975..2015-04-29
Адель аль-Джубейр / Адель Аль-Джубейр = Adel al-Jubeir / Adel Al-Jubeir: ambassador 2007..2015-04; foreign 2015-04-29..2018-12-27; minister 2018-12-27..
Ибрагим аль-Ассаф = Ibrahim Al-Assaf: minister 1996..2016; foreign 2018-12-27..2019-10-23
Фейсал Бен Фархан Аль Сауд / Фейсал Бен Фархан = Faisal bin Farhan Al Saud / Faisal bin Farhan: foreign 2019-10-23..
Халед Бен Сальман Аль Сауд = Khalid bin Salman Al Saud / Khalid bin Salman: ambassador 2017-04..2019-02; minister 2022-09-27..
Абдель Азиз Бен Сальман Аль Сауд = Abdulaziz bin Salman Al Saud / Abdulaziz bin Salman: minister 2019-09-08..
Халед аль-Фалех / Халид аль-Фалих = Khalid al-Falih / Khalid A. Al-Falih: minister 2015-04..2019-09, 2020-02..
Мусаид Мухаммед аль-Айбан / Мусаид аль-Айбан = Musaad bin Mohammed Al-Aiban / Musaed Al-Aiban: other 2017..; minister 2017..
Султан Бен Абдель Азиз Аль Сауд = Sultan bin Abdulaziz Al Saud: monarch 2005-08-01..2011-10-22
Мухаммед Бен Наиф Аль Сауд = Mohammed bin Nayef Al Saud / Mohammed bin Nayef: monarch 2015-04-29..2017-06-21
`,
  ),
  ...roster(
    'AE',
    `
Заид Бен Султан Аль Нахайян = Zayed bin Sultan Al Nahyan: president 1971-12-02..2004-11-02
Халифа Бен Заид Аль Нахайян / Халифа Бен Заид = Khalifa bin Zayed Al Nahyan: president 2004-11-03..2022-05-13
Мухаммед Бен Заид Аль Нахайян / Мухаммед Бен Заид / Мухаммед Аль Нахайян = Mohammed bin Zayed Al Nahyan / Mohamed bin Zayed Al Nahyan / Mohammed bin Zayed / Mohamed bin Zayed: monarch 2004-11-03..2022-05-14; president 2022-05-14..
Мухаммед Бен Рашид Аль Мактум = Mohammed bin Rashid Al Maktoum: premier 2006-01..; vice 2006-01..; monarch 2006-01-04..
Абдалла Бен Заид Аль Нахайян = Abdullah bin Zayed Al Nahyan / Abdullah bin Zayed: foreign 2006-02-09..; deputy 2024-07..
Тахнун Бен Заид Аль Нахайян = Tahnoun bin Zayed Al Nahyan / Tahnoon bin Zayed: other 2016-02..
Мансур Бен Заид Аль Нахайян = Mansour bin Zayed Al Nahyan: deputy 2009-05..; vice 2023-03-29..
Халед Бен Мухаммед Аль Нахайян / Халед Бен Мухаммед Бен Заид Аль Нахайян = Khaled bin Mohamed bin Zayed Al Nahyan / Khaled bin Mohamed: monarch 2023-03-29..
Султан аль-Джабер = Sultan Al Jaber / Sultan Ahmed Al Jaber: minister 2013..; head 2016-02..
Сухейль аль-Мазруи = Suhail Al Mazrouei / Suhail al-Mazroui: minister 2013-03..
Анвар Гаргаш = Anwar Gargash: minister 2008..2021-02; other 2021-02..
`,
  ),
  ...roster(
    'QA',
    `
Хамад Бен Халифа Аль Тани = Hamad bin Khalifa Al Thani: monarch 1995-06-27..2013-06-25
Тамим Бен Хамад Аль Тани / Тамим Бен Хамад = Tamim bin Hamad Al Thani / Tamim bin Hamad / Sheikh Tamim bin Hamad Al Thani: monarch 2003-08-05..
Хамад Бен Джасем Бен Джабер Аль Тани / Хамад Бен Джасем Аль Тани = Hamad bin Jassim bin Jaber Al Thani / Hamad bin Jassim Al Thani: foreign 1992-09..2013-06-26; premier 2007-04-03..2013-06-26
Абдалла Бен Насер Аль Тани = Abdullah bin Nasser bin Khalifa Al Thani: premier 2013-06-26..2020-01-28
Халед аль-Атыйя = Khalid Al Attiyah / Khalid bin Mohammad Al Attiyah: foreign 2013-06-26..2016-01-27; minister 2016-01-27..2024-11
Мухаммед Бен Абдель Рахман Аль Тани / Мухаммед Бен Абдельрахман Аль Тани = Mohammed bin Abdulrahman Al Thani / Mohammed bin Abdulrahman bin Jassim Al Thani: foreign 2016-01-27..; premier 2023-03-07..
Саад Шерида аль-Кааби = Saad Sherida Al-Kaabi / Saad al-Kaabi: minister 2018-11..
`,
  ),
  ...roster(
    'KW',
    `
Джабер Аль-Ахмед Аль-Джабер Ас-Сабах = Jaber Al-Ahmad Al-Jaber Al-Sabah: monarch 1977-12-31..2006-01-15
Сабах Аль-Ахмед Аль-Джабер Ас-Сабах / Сабах Аль-Ахмед Ас-Сабах = Sabah Al-Ahmad Al-Jaber Al-Sabah / Sabah Al-Ahmed Al-Sabah: foreign 1963..2003; premier 2003-07-13..2006-01-29; monarch 2006-01-29..2020-09-29
Наваф Аль-Ахмед Аль-Джабер Ас-Сабах = Nawaf Al-Ahmad Al-Jaber Al-Sabah: monarch 2006-02-20..2023-12-16
Мишаль Аль-Ахмед Аль-Джабер Ас-Сабах / Мишааль Аль-Ахмед Аль-Джабер Ас-Сабах = Mishal Al-Ahmad Al-Jaber Al-Sabah / Meshal Al-Ahmad Al-Jaber Al-Sabah: monarch 2020-10-08..
Сабах Халед Ас-Сабах / Сабах Аль-Халед Аль-Хамад Ас-Сабах = Sabah Al-Khalid Al-Sabah / Sabah Al-Khaled Al-Hamad Al-Sabah: foreign 2011-10..2019-11; premier 2019-11-19..2022-07; monarch 2024-06-01..
Абдалла Али аль-Яхья = Abdullah Ali Al-Yahya / Abdullah Al-Yahya: foreign 2024-01..
Ахмед Абдалла Ас-Сабах = Ahmad Abdullah Al-Sabah / Ahmad Al-Abdullah Al-Sabah: premier 2024-05-15..
`,
  ),
  ...roster(
    'BH',
    `
Хамад Бен Иса Аль Халифа / Хамад Бен Иса Аль-Халифа = Hamad bin Isa Al Khalifa / Hamad bin Isa bin Salman Al Khalifa / King Hamad bin Isa Al Khalifa: monarch 1999-03-06..
Сальман Бен Хамад Аль Халифа = Salman bin Hamad Al Khalifa: monarch 1999-03-09..; premier 2020-11-11..
Халифа Бен Сальман Аль Халифа = Khalifa bin Salman Al Khalifa: premier 1971-08..2020-11-11
Халед Бен Ахмед Аль Халифа = Khalid bin Ahmed Al Khalifa: foreign 2005-09..2020-02
Абдель Латыф аз-Заяни / Абдельлатиф аз-Заяни = Abdullatif bin Rashid Al Zayani / Abdullatif Al Zayani: -.head 2011-04..2020-01; foreign 2020-02-11..
`,
  ),
  ...roster(
    'OM',
    `
Кабус Бен Саид / Кабус Бен Саид Аль Саид = Qaboos bin Said / Qaboos bin Said Al Said: monarch 1970-07-23..2020-01-10
Хейсам Бен Тарек Аль Саид / Хайсам Бен Тарик Аль Саид / Хейсам Бен Тарек = Haitham bin Tariq Al Said / Haitham bin Tarik Al Said / Haitham bin Tariq: monarch 2020-01-11..
Юсуф Бен Алауи / Юсуф Бен Алави = Yusuf bin Alawi / Yusuf bin Alawi bin Abdullah: foreign 1997..2020-08-18
Бадр аль-Бусаиди / Бадр Бен Хамад Аль Бусаиди = Badr al-Busaidi / Badr bin Hamad Al Busaidi: foreign 2020-08-18..
`,
  ),
  ...roster(
    'YE',
    `
Али Абдалла Салех = Ali Abdullah Saleh: president 1990-05-22..2012-02-25
Абд Раббо Мансур Хади / Абд Раббу Мансур Хади / Абд-Раббу Мансур Хади = Abd Rabbuh Mansur Hadi / Abdrabbuh Mansur Hadi / Abed Rabbo Mansour Hadi: vice 1994-10..2012-02; president 2012-02-25..2022-04-07
Рашад Мухаммед аль-Алими / Рашад аль-Алими = Rashad Mohammed al-Alimi / Rashad al-Alimi: president 2022-04-07..
`,
  ),
];
