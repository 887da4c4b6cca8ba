import { roster } from './roster.js';

const KAZAKHSTAN = roster(
  'KZ',
  `
Нурсултан Назарбаев (Абишевич) = Nursultan Nazarbayev / Nursultan Nazarbaev: president 1991-12-16..2019-03-20; other 2019-03-20..2022-01-05
Касым-Жомарт Токаев / Касымжомарт Токаев / Қасым-Жомарт Тоқаев (Кемелевич) = Kassym-Jomart Tokayev / Kasym-Zhomart Tokayev / Kassym-Jomart Tokaev / Qasym-Jomart Toqayev: president 2019-03-20..; premier 1999-10-12..2002-01-28; foreign 1994-10..1999-03, 2002-01..2007-01-11; speaker 2007-01-11..2011-04-15, 2013-10-16..2019-03-20; -.other 2011-04..2013-10
Имангали Тасмагамбетов (Нургалиевич) = Imangali Tasmagambetov: premier 2002-01-28..2003-06-13; minister 2014-10..2016-09; deputy 2016-09..2017-02; ambassador 2017-02..2019-12; -.head 2023-01-01..2025-12-31
Даниал Ахметов (Кенжетаевич) = Daniyal Akhmetov / Danial Akhmetov: premier 2003-06-13..2007-01-08; minister 2007-01..2009-06; -.minister 2016-02..2020
Карим Масимов (Кажимканович) = Karim Massimov / Karim Masimov: premier 2007-01-10..2012-09-24, 2014-04-02..2016-09-08; other 2012-09..2014-04; head 2016-09-08..2022-01-05
Серик Ахметов (Ныгметович) = Serik Akhmetov: premier 2012-09-24..2014-04-02
Бакытжан Сагинтаев (Абдирович) = Bakytzhan Sagintayev / Bakytzhan Sagintaev: deputy 2013-01..2016-09; premier 2016-09-09..2019-02-21; -.head 2024-02-01..
Аскар Мамин (Узакпаевич) = Askar Mamin: premier 2019-02-25..2022-01-05
Алихан Смаилов (Асханович) = Alikhan Smailov: premier 2022-01-11..2024-02-05
Олжас Бектенов (Абаевич) = Olzhas Bektenov: premier 2024-02-06..; other 2023-04..2024-02
Ерлан Идрисов (Абильфаизович) = Erlan Idrissov / Yerlan Idrisov: foreign 1999-10..2002-01, 2012-09-28..2016-12-28
Марат Тажин (Мухамбетказиевич) = Marat Tazhin: foreign 2007-01-11..2009-09; ambassador 2014..2017
Канат Саудабаев (Бекмурзаевич) = Kanat Saudabayev / Kanat Saudabaev: foreign 2009-09-04..2011-04
Ержан Казыханов (Хозеевич) = Yerzhan Kazykhanov: foreign 2011-04..2012-09
Кайрат Абдрахманов (Кудайбергенович) = Kairat Abdrakhmanov: foreign 2016-12-28..2018-12-26
Бейбут Атамкулов (Бакирович) = Beibut Atamkulov: foreign 2018-12-26..2019-09-18
Мухтар Тлеуберди (Бескенулы) = Mukhtar Tileuberdi / Mukhtar Tleuberdi: foreign 2019-09-18..2023-03
Мурат Нуртлеу (Абугалиевич) = Murat Nurtleu: foreign 2023-04-03..2025-09
Ермек Кошербаев (Беделбаевич) = Yermek Kosherbayev: foreign 2025-09..; ambassador 2020..2022
Дарига Назарбаева (Нурсултановна) = Dariga Nazarbayeva: speaker 2019-03-20..2020-05-02; deputy 2015-09..2016-09
Маулен Ашимбаев (Сагатханович) = Maulen Ashimbayev / Maulen Ashimbaev: speaker 2020-05-04..
Нурлан Нигматулин (Зайруллаевич) = Nurlan Nigmatulin: speaker 2012-01..2014-04, 2016-06..2022-02
Ерлан Кошанов (Жаканович) = Yerlan Koshanov / Erlan Koshanov: speaker 2022-02-01..
Роман Скляр (Васильевич) = Roman Sklyar: deputy 2019-09..
`,
);

const KYRGYZSTAN = roster(
  'KG',
  `
Аскар Акаев (Акаевич) = Askar Akayev / Askar Akaev: president 1990-10-27..2005-04-11
Курманбек Бакиев (Салиевич) = Kurmanbek Bakiyev / Kurmanbek Bakiev: premier 2000-12..2002-05, 2005-03-25..2005-08; president 2005-03-25..2010-04-15
Роза Отунбаева (Исаковна) = Roza Otunbayeva / Roza Otunbaeva: president 2010-04-07..2011-12-01; foreign 1994..1997, 2005-03..2005-09
Алмазбек Атамбаев (Шаршенович) = Almazbek Atambayev / Almazbek Atambaev: premier 2007-03-29..2007-11-28, 2010-12-17..2011-12-01; president 2011-12-01..2017-11-24
Сооронбай Жээнбеков (Шарипович) = Sooronbay Jeenbekov / Sooronbai Zheenbekov / Sooronbay Zheenbekov: premier 2016-04-13..2017-08-21; president 2017-11-24..2020-10-15
Садыр Жапаров (Нургожоевич) = Sadyr Japarov / Sadyr Zhaparov: premier 2020-10-10..2020-11-14; president 2020-10-15..2020-11-14, 2021-01-28..
Талант Мамытов (Турдумаматович) = Talant Mamytov: speaker 2020-11..2022-10; president 2020-11-14..2021-01-28
Николай Танаев (Тимофеевич) = Nikolai Tanayev / Nikolay Tanaev: premier 2002-05..2005-03-24
Феликс Кулов (Шаршенбаевич) = Felix Kulov: premier 2005-09-01..2007-01-29
Азим Исабеков (Бейшембаевич) = Azim Isabekov: premier 2007-01-29..2007-03-29
Игорь Чудинов (Витальевич) = Igor Chudinov: premier 2007-12-24..2009-10-20
Данияр Усенов (Токтогулович) = Daniyar Usenov: premier 2009-10-21..2010-04-07
Омурбек Бабанов (Токтогулович) = Omurbek Babanov: premier 2011-12-23..2012-09
Жанторо Сатыбалдиев (Жолдошевич) = Zhantoro Satybaldiyev / Jantoro Satybaldiev: premier 2012-09-05..2014-03
Джоомарт Оторбаев (Каипович) = Djoomart Otorbaev / Joomart Otorbaev: premier 2014-04-03..2015-04
Темир Сариев (Аргембаевич) = Temir Sariyev / Temir Sariev: premier 2015-05-01..2016-04; -.minister 2012..2015
Сапар Исаков (Джумакадырович) = Sapar Isakov: premier 2017-08-26..2018-04-19
Мухаммедкалый Абылгазиев (Дуйшекеевич) = Mukhammedkalyi Abylgaziev / Muhammetkaliy Abulgaziev: premier 2018-04-20..2020-06-15
Кубатбек Боронов (Айылчиевич) = Kubatbek Boronov: premier 2020-06-17..2020-10-09
Артём Новиков / Артем Новиков (Эдуардович) = Artem Novikov / Artyom Novikov: premier 2020-11-14..2021-02-03; deputy 2020-10..2020-11
Улукбек Марипов (Асамидинович) = Ulukbek Maripov: premier 2021-02-03..2021-10-12
Акылбек Жапаров (Усенбекович) = Akylbek Japarov / Akylbek Zhaparov: premier 2021-10-12..2024-12-16
Адылбек Касымалиев (Алешович) = Adylbek Kasymaliev / Adylbek Kasimaliyev: premier 2024-12-18..
Муратбек Иманалиев (Сансызбаевич) = Muratbek Imanaliev: foreign 1997..2002; -.head 2010-01-01..2012-12-31
Аскар Айтматов (Чингизович) = Askar Aitmatov: foreign 2002-07..2005-03
Аликбек Джекшенкулов (Джекшенович) = Alikbek Jekshenkulov / Alikbek Dzhekshenkulov: foreign 2005-09..2007-02
Эднан Карабаев (Оскоевич) = Ednan Karabayev: foreign 2007-02..2009-01
Кадырбек Сарбаев (Тельманович) = Kadyrbek Sarbayev: foreign 2009-01..2010-04
Руслан Казакбаев (Айтбаевич) = Ruslan Kazakbaev / Ruslan Kazakbayev: foreign 2010-07..2012-09, 2020-10..2022-04
Эрлан Абдылдаев (Бекешович) = Erlan Abdyldayev / Erlan Abdyldaev: foreign 2012-09..2018-10
Чингиз Айдарбеков (Азаматович) = Chingiz Aidarbekov / Chingiz Aydarbekov: foreign 2018-10..2020-10
Жээнбек Кулубаев (Молдоканович) = Jeenbek Kulubaev / Zheenbek Kulubayev: foreign 2022-04-25..
Нурланбек Шакиев (Тургунбекович) = Nurlanbek Shakiev: speaker 2022-10-05..2025-12
Дастан Джумабеков (Артисбекович) = Dastan Jumabekov: speaker 2017-10..2020-10
Камчыбек Ташиев (Кыдыршаевич) = Kamchybek Tashiev / Kamchybek Tashiyev: head 2020-10-16..; deputy 2021..
`,
);

const TAJIKISTAN = roster(
  'TJ',
  `
Эмомали Рахмон / Эмомали Рахмонов / Имомали Рахмон (Шарипович) = Emomali Rahmon / Emomali Rakhmon / Emomali Rakhmonov / Imomali Rahmon: president 1994-11-16..
Акил Акилов (Гайбуллаевич) = Akil Akilov / Oqil Oqilov: premier 1999-12-20..2013-11-23
Кохир Расулзода (Кохирович) = Kokhir Rasulzoda / Qohir Rasulzoda: premier 2013-11-23..
Талбак Назаров (Назарович) = Talbak Nazarov: foreign 1994-12..2006-12
Хамрохон Зарифи = Khamrokhon Zarifi / Hamrokhon Zarifi: foreign 2006-12..2013-11
Сироджиддин Мухриддин / Сироджидин Аслов (Мухридинович) = Sirojiddin Muhriddin / Sirodjidin Aslov / Sirodzhiddin Mukhriddin: foreign 2013-11-29..
Рустам Эмомали (Эмомалиевич) = Rustam Emomali: other 2017-01-12..; speaker 2020-04-17..
Махмадсаид Убайдуллоев (Убайдуллоевич) = Mahmadsaid Ubaidulloev / Makhmadsaid Ubaidulloyev: other 1996..2017-01; speaker 2000-04..2020-04
Шукурджон Зухуров (Зухурович) = Shukurjon Zuhurov: speaker 2010-03..2020-03
Махмадтоир Зокирзода = Mahmadtoir Zokirzoda / Makhmadtoir Zokirzoda: speaker 2020-03-17..
Шерали Мирзо = Sherali Mirzo: minister 2013-11..2025-01
Давлатали Саид (Каримович) = Davlatali Said: deputy 2013..2020-01
`,
);

const TURKMENISTAN = roster(
  'TM',
  `
Сапармурат Ниязов / Сапармурат Туркменбаши (Атаевич) = Saparmurat Niyazov / Saparmurat Niyazov Turkmenbashi: president 1990-11-02..2006-12-21
Гурбангулы Бердымухамедов / Гурбангулы Бердымухаммедов (Мяликгулыевич) = Gurbanguly Berdimuhamedov / Gurbanguly Berdymukhamedov / Gurbanguly Berdimuhamedow: president 2006-12-21..2022-03-19; deputy 2001..2006-12; speaker 2021-04..2023-01; other 2023-01-21..
Сердар Бердымухамедов / Сердар Бердымухаммедов (Гурбангулыевич) = Serdar Berdimuhamedov / Serdar Berdymukhamedov / Serdar Berdimuhamedow: president 2022-03-19..; deputy 2021-02..2022-03
Рашид Мередов (Овезгельдыевич) = Rashid Meredov / Raşit Meredow: foreign 2001-07-07..; deputy 2007-02..
Дуньягозель Гулманова (Акмухаммедовна) = Dunyagozel Gulmanova: speaker 2023-04-06..
`,
);

const UZBEKISTAN = roster(
  'UZ',
  `
Ислам Каримов (Абдуганиевич) = Islam Karimov: president 1990-03-24..2016-09-02
Шавкат Мирзиёев / Шавкат Мирзияев (Миромонович) = Shavkat Mirziyoyev / Shavkat Mirziyoev / Shavkat Mirziyaev: premier 2003-12-12..2016-12-14; president 2016-09-08..
Уткир Султанов (Тухтамурадович) = Utkir Sultanov / Otkir Sultonov: premier 1995-12..2003-12-12
Абдулла Арипов (Нигматович) = Abdulla Aripov: premier 2016-12-14..; deputy 2002..2012
Абдулазиз Камилов (Хафизович) = Abdulaziz Kamilov / Abdulaziz Komilov: foreign 1994-02..2003-03, 2012-01-18..2022-04-27; other 2022-04-27..
Садык Сафаев (Салихович) = Sodiq Safayev / Sadyk Safaev: foreign 2003-03..2005-02
Эльёр Ганиев (Мажидович) = Elyor Ganiev / Elyor Ganiyev: foreign 2005-02-04..2006-07; deputy 2005..2020
Владимир Норов (Имамович) = Vladimir Norov: foreign 2006-07..2010-12, 2022-04-27..2022-12; -.head 2019-01-01..2021-12-31
Бахтиёр Саидов (Одилович) = Bakhtiyor Saidov / Baxtiyor Saidov: foreign 2022-12-30..
Нигматилла Юлдашев (Тулкинович) = Nigmatilla Yuldashev / Nigmatilla Yoʻldoshev: speaker 2015-01-22..2019; president 2016-09-02..2016-09-08
Танзила Нарбаева (Камаловна) = Tanzila Narbaeva / Tanzila Narbayeva: speaker 2019-06-21..; deputy 2016-12..2019-06
Нурдинжон Исмаилов (Муйдинханович) = Nurdinjon Ismoilov / Nuriddinjon Ismoilov: speaker 2015-01-12..
Сардор Умурзаков (Уктамович) = Sardor Umurzakov: deputy 2020-01..2022; other 2022..
Рустам Азимов (Садыкович) = Rustam Azimov: minister 1998..2016; deputy 2000..2018
Жамшид Ходжаев (Абдухакимович) = Jamshid Khodjaev / Jamshid Khodzhayev: deputy 2021..
Саида Мирзиёева (Шавкатовна) = Saida Mirziyoyeva: other 2023-08..
`,
);

/** Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan. */
export const CENTRAL_ASIA = [...KAZAKHSTAN, ...KYRGYZSTAN, ...TAJIKISTAN, ...TURKMENISTAN, ...UZBEKISTAN];
