import { roster } from './roster.js';

const INDIA = roster(
  'IN',
  `
Кочерил Раман Нараянан = K. R. Narayanan / Kocheril Raman Narayanan: president 1997-07-25..2002-07-25
Абдул Калам / Авул Пакир Джайнулабдин Абдул Калам = A. P. J. Abdul Kalam / Abdul Kalam: president 2002-07-25..2007-07-25
Пратибха Патил = Pratibha Patil: president 2007-07-25..2012-07-25
Пранаб Мукерджи = Pranab Mukherjee: minister 2004-05..2006-10, 2009-01..2012-06; foreign 2006-10-24..2009-05-22; president 2012-07-25..2017-07-25
Рам Натх Ковинд = Ram Nath Kovind: president 2017-07-25..2022-07-25
Драупади Мурму = Droupadi Murmu: president 2022-07-25..
Атал Бихари Ваджпаи = Atal Bihari Vajpayee / A. B. Vajpayee: premier 1998-03-19..2004-05-22
Манмохан Сингх = Manmohan Singh: premier 2004-05-22..2014-05-26
Нарендра Моди = Narendra Modi / Narendra Damodardas Modi #Q1058: premier 2014-05-26..
Джасвант Сингх = Jaswant Singh: foreign 1998-12-05..2002-07-01; minister 2002-07..2004-05
Яшвант Синха = Yashwant Sinha: minister 1998-03..2002-07; foreign 2002-07-01..2004-05-22
Натвар Сингх = Natwar Singh / K. Natwar Singh: foreign 2004-05-23..2005-11-06
Соманахалли Маллая Кришна / Соманахалли Кришна = S. M. Krishna / S.M. Krishna: foreign 2009-05-22..2012-10-26
Салман Хуршид = Salman Khurshid: foreign 2012-10-28..2014-05-26
Сушма Сварадж = Sushma Swaraj: foreign 2014-05-26..2019-05-30
Субраманьям Джайшанкар = Subrahmanyam Jaishankar / S. Jaishankar: other 2015-01..2018-01; foreign 2019-05-31..
Аджит Довал = Ajit Doval: other 2014-05-30..
Шившанкар Менон = Shivshankar Menon / Shiv Shankar Menon: other 2006-10..2009-07, 2010-01..2014-05
Раджнатх Сингх = Rajnath Singh: minister 2014-05-26..
Амит Шах = Amit Shah: minister 2019-05-31..
Нирмала Ситхараман = Nirmala Sitharaman: minister 2017-09-03..
Арун Джетли = Arun Jaitley: minister 2014-05-26..2019-05-30
Пиюш Гоял = Piyush Goyal: minister 2017-09..
Манохар Паррикар = Manohar Parrikar: minister 2014-11-09..2017-03
А. К. Энтони = A. K. Antony / A.K. Antony: minister 2006-10..2014-05
Мохаммад Хамид Ансари / Хамид Ансари = Mohammad Hamid Ansari / Hamid Ansari: vice 2007-08-11..2017-08-11
Венкайя Найду = Venkaiah Naidu / M. Venkaiah Naidu: vice 2017-08-11..2022-08-11
Джагдип Дханкхар = Jagdeep Dhankhar: vice 2022-08-11..2025-07-21
Ч. П. Радхакришнан = C. P. Radhakrishnan: vice 2025-09-12..
Ом Бирла = Om Birla: speaker 2019-06-19..
Соня Ганди = Sonia Gandhi: other 1998..2017-12
`,
);

const PAKISTAN = roster(
  'PK',
  `
Первез Мушарраф = Pervez Musharraf: other 1999-10-12..2001-06-20; president 2001-06-20..2008-08-18
Асиф Али Зардари = Asif Ali Zardari: president 2008-09-09..2013-09-08, 2024-03-10..
Мамнун Хуссейн = Mamnoon Hussain: president 2013-09-09..2018-09-09
Ариф Алви = Arif Alvi: president 2018-09-09..2024-03-10
Шаукат Азиз = Shaukat Aziz: premier 2004-08-28..2007-11-15
Зафарулла Хан Джамали = Zafarullah Khan Jamali: premier 2002-11-23..2004-06-26
Юсуф Раза Гилани = Yousaf Raza Gilani / Yousuf Raza Gilani: premier 2008-03-25..2012-06-19
Раджа Первез Ашраф = Raja Pervaiz Ashraf: premier 2012-06-22..2013-03-24; speaker 2022-04..2024-03
Наваз Шариф = Nawaz Sharif: premier 1997-02-17..1999-10-12, 2013-06-05..2017-07-28
Шахид Хакан Аббаси = Shahid Khaqan Abbasi: premier 2017-08-01..2018-05-31
Имран Хан = Imran Khan: premier 2018-08-18..2022-04-10
Шахбаз Шариф = Shehbaz Sharif / Shahbaz Sharif: premier 2022-04-11..2023-08-14, 2024-03-04..
Анвар-уль-Хак Какар = Anwaar-ul-Haq Kakar / Anwaarul Haq Kakar: premier 2023-08-14..2024-03-04
Хуршид Касури = Khurshid Kasuri / Khurshid Mahmud Kasuri: foreign 2002-11..2007-11
Шах Махмуд Куреши = Shah Mahmood Qureshi: foreign 2008-03-31..2011-02, 2018-08-20..2022-04-10
Хина Раббани Кхар = Hina Rabbani Khar: foreign 2011-07-20..2013-03
Билавал Бхутто-Зардари / Билавал Бхутто Зардари = Bilawal Bhutto Zardari / Bilawal Bhutto-Zardari: foreign 2022-04-27..2023-08-10
Исхак Дар = Ishaq Dar / Mohammad Ishaq Dar: minister 2013-06..2017-11, 2022-09..2023-08; foreign 2024-03-11..; deputy 2024-04-28..
Ходжа Асиф = Khawaja Asif / Khawaja Muhammad Asif: foreign 2017-08..2018-04; minister 2013-11..2017-07, 2022-04..2023-08, 2024-03-11..
Асим Мунир = Asim Munir / Syed Asim Munir: other 2022-11-29..
`,
);

const AFGHANISTAN = roster(
  'AF',
  `
Хамид Карзай = Hamid Karzai: other 2001-12-22..2002-06; president 2002-06..2014-09-29
Ашраф Гани / Ашраф Гани Ахмадзай = Ashraf Ghani / Ashraf Ghani Ahmadzai: president 2014-09-29..2021-08-15; minister 2002-06..2004-12
Абдулла Абдулла = Abdullah Abdullah: foreign 2001-12-22..2006-04; premier 2014-09-29..2020-03; other 2020-05..2021-08
Рангин Дадфар Спанта = Rangin Dadfar Spanta: foreign 2006-04..2010-01; other 2010..2014
Залмай Расул = Zalmai Rassoul / Zalmay Rasul: foreign 2010-01..2013-10; other 2002..2010
Салахуддин Раббани = Salahuddin Rabbani: foreign 2015-02..2019-10
Ханиф Атмар / Мохаммад Ханиф Атмар = Hanif Atmar / Mohammad Haneef Atmar: other 2014-09..2018-08; foreign 2020-04..2021-08-15
Хамдулла Мохиб = Hamdullah Mohib: ambassador 2015..2018; other 2018-08..2021-08
Амир Хан Муттаки = Amir Khan Muttaqi: foreign 2021-09-07..
Мохаммад Хасан Ахунд / Хасан Ахунд = Hasan Akhund / Mohammad Hasan Akhund: premier 2021-09-07..
Абдул Гани Барадар = Abdul Ghani Baradar: deputy 2021-09-07..
`,
);

const NEIGHBOURS = [
  ...roster(
    'BD',
    `
Шейх Хасина / Хасина Вазед = Sheikh Hasina / Sheikh Hasina Wazed / Hasina Wajed: premier 1996-06-23..2001-07-15, 2009-01-06..2024-08-05
Халеда Зиа = Khaleda Zia: premier 2001-10-10..2006-10-29
Мухаммад Юнус = Muhammad Yunus: premier 2024-08-08..
Абдул Хамид = Abdul Hamid / Mohammad Abdul Hamid: president 2013-04-24..2023-04-24; speaker 2009-01..2013-03
Мохаммед Шахабуддин = Mohammed Shahabuddin: president 2023-04-24..
Абдул Момен = A. K. Abdul Momen / Abdul Momen: foreign 2019-01-07..2024-01
`,
  ),
  ...roster(
    'LK',
    `
Чандрика Кумаратунга = Chandrika Kumaratunga: president 1994-11-12..2005-11-19
Махинда Раджапакса = Mahinda Rajapaksa: premier 2004-04-06..2005-11-19, 2019-11-21..2022-05-09; president 2005-11-19..2015-01-09
Майтрипала Сирисена = Maithripala Sirisena: president 2015-01-09..2019-11-18
Готабая Раджапакса = Gotabaya Rajapaksa: president 2019-11-18..2022-07-14
Ранил Викрамасингхе / Ранил Викремесингхе = Ranil Wickremesinghe: premier 2001-12-09..2004-04-06, 2015-01-09..2018-10-26, 2018-12-16..2019-11-21, 2022-05-12..2022-07-20; president 2022-07-14..2024-09-23
Анура Кумара Диссанаяке = Anura Kumara Dissanayake: president 2024-09-23..
Харини Амарасурия = Harini Amarasuriya: premier 2024-09-24..
`,
  ),
  ...roster(
    'NP',
    `
Рам Баран Ядав = Ram Baran Yadav: president 2008-07-23..2015-10-29
Бидхья Деви Бхандари = Bidhya Devi Bhandari / Bidya Devi Bhandari: president 2015-10-29..2023-03-13
Рам Чандра Паудел = Ram Chandra Poudel / Ramchandra Paudel: president 2023-03-13..
Пушпа Камал Дахал / Прачанда = Pushpa Kamal Dahal / Prachanda: premier 2008-08-18..2009-05-25, 2016-08-04..2017-06-07, 2022-12-26..2024-07-15
Шер Бахадур Деуба = Sher Bahadur Deuba: premier 2001-07..2002-10, 2004-06..2005-02, 2017-06-07..2018-02-15, 2021-07-13..2022-12-26
К. П. Шарма Оли / Кхадга Прасад Шарма Оли = K. P. Sharma Oli / KP Sharma Oli: premier 2015-10-12..2016-08-04, 2018-02-15..2021-07-13, 2024-07-15..2025-09-09
Сушила Карки = Sushila Karki: premier 2025-09-12..
`,
  ),
  ...roster(
    'MV',
    `
Момун Абдул Гаюм / Маумун Абдул Гаюм = Maumoon Abdul Gayoom: president 1978-11-11..2008-11-11
Мохамед Нашид = Mohamed Nasheed: president 2008-11-11..2012-02-07; speaker 2019-05..2023-11
Абдулла Ямин = Abdulla Yameen: president 2013-11-17..2018-11-17
Ибрагим Мохамед Солих = Ibrahim Mohamed Solih: president 2018-11-17..2023-11-17
Мохамед Муиззу = Mohamed Muizzu: president 2023-11-17..
`,
  ),
  ...roster(
    'BT',
    `
Джигме Кхесар Намгьял Вангчук = Jigme Khesar Namgyel Wangchuck: monarch 2006-12..
Церинг Тобгай = Tshering Tobgay: premier 2013-07..2018-08, 2024-01-28..
Лотай Церинг = Lotay Tshering: premier 2018-11-07..2023-11
`,
  ),
];

/** India, Pakistan, Afghanistan, Bangladesh, Sri Lanka, Nepal, the Maldives and Bhutan. */
export const SOUTH_ASIA = [...INDIA, ...PAKISTAN, ...AFGHANISTAN, ...NEIGHBOURS];
