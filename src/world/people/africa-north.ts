import { roster } from './roster.js';

/** The Arab states of North Africa, Sudan, the Horn and the Sahel. */
export const AFRICA_NORTH = [
  ...roster(
    'EG',
    `
Хосни Мубарак / Мухаммед Хосни Мубарак = Hosni Mubarak / Muhammad Hosni Mubarak / Mohamed Hosni Mubarak: president 1981-10-14..2011-02-11
Мухаммед Мурси = Mohamed Morsi / Mohammed Morsi: president 2012-06-30..2013-07-03
Адли Мансур = Adly Mansour: president 2013-07-04..2014-06-08
Абдельфаттах Сиси / Абдель Фаттах Сиси / Абдель Фаттах ас-Сиси / Абдельфаттах ас-Сиси = Abdel Fattah el-Sisi / Abdel Fattah Al-Sisi / Abdel Fattah Sisi / Abdelfattah Elsisi: minister 2012-08-12..2014-03-26; president 2014-06-08..
Хусейн Тантави / Мухаммед Хусейн Тантави = Mohamed Hussein Tantawi: minister 1991-05..2012-08-12; other 2011-02-11..2012-06-30
Атеф Обейд = Atef Ebeid: premier 1999-10-05..2004-07-14
Ахмед Назиф = Ahmed Nazif: premier 2004-07-14..2011-01-29
Хишам Кандиль = Hesham Qandil / Hisham Qandil: premier 2012-08-02..2013-07-08
Ибрагим Махляб = Ibrahim Mahlab: premier 2014-03-01..2015-09-19
Шериф Исмаил = Sherif Ismail: premier 2015-09-19..2018-06-07
Мустафа Мадбули = Mostafa Madbouly / Mustafa Madbouly: premier 2018-06-14..
Амр Муса = Amr Moussa: foreign 1991-05..2001-05; -.head 2001-06..2011-06
Ахмед Махер = Ahmed Maher: foreign 2001-05..2004-07
Ахмед Абуль Гейт / Ахмед Абу-ль-Гейт = Ahmed Aboul Gheit: foreign 2004-07-11..2011-03; -.head 2016-07-01..
Набиль аль-Араби = Nabil Elaraby / Nabil al-Arabi: foreign 2011-03..2011-06; -.head 2011-07..2016-06-30
Мухаммед Камель Амр = Mohamed Kamel Amr: foreign 2011-07..2013-07
Набиль Фахми = Nabil Fahmy: foreign 2013-07..2014-06
Самех Шукри = Sameh Shoukry: foreign 2014-06-17..2024-07-03
Бадр Абдель Ати = Badr Abdelatty / Badr Abdel Aaty: foreign 2024-07-03..
Тавадрос II / Папа Тавадрос II = Tawadros II / Pope Tawadros II: -.head 2012-11-18..
Омар Сулейман = Omar Suleiman: head 1993..2011-01; vice 2011-01-29..2011-02-11
`,
  ),
  ...roster(
    'DZ',
    `
Абдельазиз Бутефлика = Abdelaziz Bouteflika: president 1999-04-27..2019-04-02
Абделькадер Бенсалах = Abdelkader Bensalah: speaker 2002-07..2019; president 2019-04-09..2019-12-19
Абдельмаджид Теббун = Abdelmadjid Tebboune: premier 2017-05-25..2017-08-15; president 2019-12-19..
Ахмед Уяхья = Ahmed Ouyahia: premier 2003-05..2006-05, 2008-06..2012-09, 2017-08-16..2019-03-11
Абдельмалек Селляль = Abdelmalek Sellal: premier 2012-09-03..2014-03-13, 2014-04-28..2017-05-25
Мурад Медельси = Mourad Medelci: foreign 2007-06..2013-09
Рамтан Ламамра = Ramtane Lamamra: foreign 2013-09-11..2017-05, 2021-07-07..2023-03; envoy 2023..
Сабри Букадум = Sabri Boukadoum: foreign 2019-03..2021-07; ambassador 2024..
Ахмед Аттаф = Ahmed Attaf: foreign 1996-01..1999-12, 2023-03-18..
Айман Бенабдеррахман = Aymen Benabderrahmane / Ayman Benabderrahmane: premier 2021-07-07..2023-11-11
Надир Ларбауи = Nadir Larbaoui: premier 2023-11-11..2025-08-28
Сифи Гриеб = Sifi Ghrieb: premier 2025-08-28..
`,
  ),
  ...roster(
    'MA',
    `
Мухаммед VI / Мохаммед VI / Король Мухаммед VI = Mohammed VI / King Mohammed VI: monarch 1999-07-23..
Аббас Эль Фасси = Abbas El Fassi: premier 2007-09-19..2011-11-29
Абделила Бенкиран = Abdelilah Benkirane: premier 2011-11-29..2017-04-05
Саад-Эддин эль-Османи / Саадэддин Османи = Saadeddine Othmani / Saad-Eddine El Othmani: foreign 2012-01-03..2013-10; premier 2017-04-05..2021-10-07
Азиз Аханнуш = Aziz Akhannouch: minister 2007-10..2021-10; premier 2021-10-07..
Салахеддин Мезуар = Salaheddine Mezouar: minister 2007-10..2012-01; foreign 2013-10..2017-04
Насер Бурита = Nasser Bourita: foreign 2017-04-05..
`,
  ),
  ...roster(
    'TN',
    `
Зин эль-Абидин Бен Али = Zine El Abidine Ben Ali: president 1987-11-07..2011-01-14
Монсеф Марзуки = Moncef Marzouki: president 2011-12-13..2014-12-31
Беджи Каид Эс-Себси / Беджи Каид Ас-Себси = Beji Caid Essebsi: premier 2011-02-27..2011-12-24; president 2014-12-31..2019-07-25
Каис Саид = Kais Saied / Kaïs Saïed: president 2019-10-23..
Хабиб Эссид = Habib Essid: premier 2015-02-06..2016-08-27
Юсеф Шахед = Youssef Chahed: premier 2016-08-27..2020-02-27
Нажла Буден = Najla Bouden: premier 2021-10-11..2023-08-01
Хемаис Жинауи = Khemaies Jhinaoui: foreign 2016-01..2019-10
`,
  ),
  ...roster(
    'LY',
    `
Муаммар Каддафи = Muammar Gaddafi / Muammar Qaddafi / Muammar al-Gaddafi #Q19878: president 1969-09-01..2011-08-23
Фаиз Сарадж / Фаез Сарадж = Fayez al-Sarraj / Fayez Sarraj: premier 2016-03..2021-03-15
Абдель Хамид Дбейба / Абдельхамид Дбейба = Abdul Hamid Dbeibeh / Abdul Hamid al-Dbeibah: premier 2021-03-15..
Мухаммед Менфи / Мухаммед аль-Менфи = Mohamed al-Menfi / Mohamed Menfi: president 2021-03-15..
Халифа Хафтар = Khalifa Haftar: other 2015-03..
Агила Салех = Aguila Saleh / Aguila Saleh Issa: speaker 2014-08-05..
`,
  ),
  ...roster(
    'SD',
    `
Омар аль-Башир / Омар Башир = Omar al-Bashir / Omar Bashir: president 1993-10-16..2019-04-11
Абдель Фаттах аль-Бурхан / Абдельфаттах аль-Бурхан = Abdel Fattah al-Burhan / Abdel Fattah Al-Burhan: president 2019-08-21..
Абдалла Хамдок = Abdalla Hamdok: premier 2019-08-21..2021-10-25, 2021-11-21..2022-01-02
Мухаммед Хамдан Дагло / Хемити = Mohamed Hamdan Dagalo / Hemedti: vice 2019-08..2023-05; other 2013..
Камиль Идрис = Kamil Idris: premier 2025-05..
Мустафа Осман Исмаил = Mustafa Osman Ismail: foreign 1998..2005-09
Ибрагим Гандур = Ibrahim Ghandour: foreign 2015-06..2018-04
`,
  ),
  ...roster(
    'SS',
    `
Сальва Киир / Сальва Киир Маярдит = Salva Kiir / Salva Kiir Mayardit: president 2011-07-09..
Риек Мачар = Riek Machar: vice 2011-07-09..2013-07, 2016-04..2016-07, 2020-02-22..2025
`,
  ),
  ...roster(
    'MR',
    `
Мухаммед ульд Абдель Азиз = Mohamed Ould Abdel Aziz: president 2009-08-05..2019-08-01
Мухаммед ульд аш-Шейх аль-Газуани = Mohamed Ould Ghazouani / Mohamed Ould Cheikh El Ghazouani / Mohamed Ould Cheikh Ghazouani: president 2019-08-01..
`,
  ),
  ...roster(
    'ML',
    `
Альфа Умар Конаре = Alpha Oumar Konare / Alpha Oumar Konaré: president 1992-06-08..2002-06-08; -.head 2003-09..2008-02
Амаду Тумани Туре = Amadou Toumani Toure / Amadou Toumani Touré: president 2002-06-08..2012-03-22
Дионкунда Траоре = Dioncounda Traore / Dioncounda Traoré: president 2012-04-12..2013-09-04
Ибрагим Бубакар Кейта = Ibrahim Boubacar Keita / Ibrahim Boubacar Keïta: president 2013-09-04..2020-08-18
Ба Ндау = Bah Ndaw / Bah N'Daw: president 2020-09-25..2021-05-24
Ассими Гойта = Assimi Goita / Assimi Goïta: vice 2020-09-25..2021-05-24; president 2021-05-24..
Шогель Майга / Шогель Кокалла Майга = Choguel Kokalla Maiga / Choguel Maïga: premier 2021-06-07..2024-11-20
Абдулай Майга = Abdoulaye Maiga / Abdoulaye Maïga: premier 2024-11-21..
Абдулай Диоп = Abdoulaye Diop: foreign 2014-04..2017-12, 2021-06..
Садио Камара = Sadio Camara: minister 2020-10..
`,
  ),
  ...roster(
    'BF',
    `
Блез Компаоре = Blaise Compaore / Blaise Compaoré: president 1987-10-15..2014-10-31
Рок Марк Кристиан Каборе = Roch Marc Christian Kabore / Roch Marc Christian Kaboré: president 2015-12-29..2022-01-24
Поль-Анри Сандаого Дамиба = Paul-Henri Sandaogo Damiba / Paul-Henri Damiba: president 2022-01-31..2022-09-30
Ибрагим Траоре = Ibrahim Traore / Ibrahim Traoré: president 2022-09-30..
Карамоко Жан-Мари Траоре = Karamoko Jean Marie Traore: foreign 2023-12..
`,
  ),
  ...roster(
    'NE',
    `
Мамаду Танджа = Mamadou Tandja: president 1999-12-22..2010-02-18
Махамаду Иссуфу = Mahamadou Issoufou: president 2011-04-07..2021-04-02
Мохамед Базум = Mohamed Bazoum: foreign 2015-02..2016-04; president 2021-04-02..2023-07-26
Абдурахман Тчиани / Абдурахаман Тиани = Abdourahamane Tchiani / Abdourahamane Tiani: president 2023-07-28..
Али Ламин Зейн = Ali Lamine Zeine / Ali Mahaman Lamine Zeine: premier 2023-08-07..
Бакари Яу Сангаре = Bakary Yaou Sangare: foreign 2023-08..
`,
  ),
  ...roster(
    'TD',
    `
Идрис Деби / Идрис Деби Итно = Idriss Deby / Idriss Déby / Idriss Déby Itno: president 1990-12-02..2021-04-20
Махамат Идрис Деби / Махамат Деби / Махамат Идрис Деби Итно = Mahamat Idriss Deby / Mahamat Idriss Déby / Mahamat Déby / Mahamat Idriss Deby Itno: president 2021-04-20..
`,
  ),
  ...roster(
    'ET',
    `
Мелес Зенауи = Meles Zenawi: premier 1995-08-23..2012-08-20
Хайлемариам Десалень = Hailemariam Desalegn: foreign 2010-10..2012-11; premier 2012-08-20..2018-04-02
Абий Ахмед / Абий Ахмед Али = Abiy Ahmed / Abiy Ahmed Ali: premier 2018-04-02..
Гирма Вольде-Гиоргис = Girma Wolde-Giorgis: president 2001-10-08..2013-10-07
Мулату Тешоме = Mulatu Teshome: president 2013-10-07..2018-10-25
Сахле-Ворк Зевде = Sahle-Work Zewde: president 2018-10-25..2024-10-07
Тайе Ацке Селассие / Тайе Ацкэ-Селассие = Taye Atske Selassie: foreign 2024-02..2024-10; president 2024-10-07..
Сейюм Месфин = Seyoum Mesfin: foreign 1991..2010-09
Тедрос Адханом Гебрейесус / Тедрос Адханом Гебреисус / Тедрос Аданом Гебрейесус = Tedros Adhanom Ghebreyesus / Tedros Adhanom: foreign 2012-11-29..2016-11; -.head 2017-07-01..
Воркнех Гебейеху = Workneh Gebeyehu: foreign 2016-11..2019-03; -.head 2019-11..
Демеке Меконнен = Demeke Mekonnen: deputy 2012-11..2024-02; foreign 2020-11..2024-02
Гедион Тимотеос = Gedion Timothewos: foreign 2024-10..
`,
  ),
  ...roster(
    'ER',
    `
Исайяс Афеворки / Исайяс Афверки = Isaias Afwerki / Isaias Afewerki: president 1993-05-24..
Осман Салех / Осман Салех Мохаммед = Osman Saleh / Osman Saleh Mohammed: foreign 2007-04..
`,
  ),
  ...roster(
    'SO',
    `
Шариф Шейх Ахмед = Sharif Sheikh Ahmed / Sharif Ahmed: president 2009-01-31..2012-08-20
Хасан Шейх Махмуд / Хасан Шейх Мохамуд = Hassan Sheikh Mohamud: president 2012-09-16..2017-02-16, 2022-05-23..
Мохамед Абдуллахи Мохамед / Мохамед Фармаджо = Mohamed Abdullahi Mohamed / Mohamed Farmaajo: president 2017-02-16..2022-05-23
`,
  ),
  ...roster(
    'DJ',
    `
Исмаил Омар Гелле = Ismail Omar Guelleh / Ismaïl Omar Guelleh: president 1999-05-08..
Махмуд Али Юсуф / Махамуд Али Юсуф = Mahmoud Ali Youssouf / Mahamoud Ali Youssouf: foreign 2005-05..2025-02; -.head 2025-03..
`,
  ),
];
