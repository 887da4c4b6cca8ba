import { roster } from './roster.js';

const TURKEY = roster(
  'TR',
  `
Ахмет Недждет Сезер = Ahmet Necdet Sezer: president 2000-05-16..2007-08-28
Абдулла Гюль = Abdullah Gul / Abdullah Gül: premier 2002-11-18..2003-03-14; foreign 2003-03-14..2007-08-28; president 2007-08-28..2014-08-28
Реджеп Тайип Эрдоган / Тайип Эрдоган / Реджеп Эрдоган = Recep Tayyip Erdogan / Recep Tayyip Erdoğan / Tayyip Erdogan #Q39259: premier 2003-03-14..2014-08-28; president 2014-08-28..
Бюлент Эджевит = Bulent Ecevit / Bülent Ecevit: premier 1999-01-11..2002-11-18
Ахмет Давутоглу = Ahmet Davutoglu / Ahmet Davutoğlu: foreign 2009-05-01..2014-08-28; premier 2014-08-28..2016-05-24
Бинали Йылдырым = Binali Yildirim / Binali Yıldırım: minister 2002-11..2016-05; premier 2016-05-24..2018-07-09; speaker 2018-07-12..2019-02
Али Бабаджан = Ali Babacan: minister 2002-11..2007-08; foreign 2007-08-29..2009-05-01; deputy 2009-05..2015-08
Мевлют Чавушоглу = Mevlut Cavusoglu / Mevlüt Çavuşoğlu: foreign 2014-08-29..2015-08, 2015-11-24..2023-06-03; -.president 2010-01..2012-01
Хакан Фидан = Hakan Fidan: head 2010-05..2023-06-03; foreign 2023-06-03..
Исмаил Джем = Ismail Cem / İsmail Cem: foreign 1997-06..2002-07
Яшар Якыш = Yasar Yakis / Yaşar Yakış: foreign 2002-11..2003-03
Фуат Октай = Fuat Oktay: vice 2018-07-10..2023-06-03
Джевдет Йылмаз = Cevdet Yilmaz / Cevdet Yılmaz: vice 2023-06-03..
Хулуси Акар = Hulusi Akar: minister 2018-07-10..2023-06-03; other 2015-08..2018-07
Яшар Гюлер = Yasar Guler / Yaşar Güler: other 2018-07..2023-06; minister 2023-06-03..
Ибрагим Калын = Ibrahim Kalin / İbrahim Kalın: other 2014-12..2023-06; head 2023-06-05..
Берат Албайрак = Berat Albayrak: minister 2015-11..2020-11
Мехмет Шимшек = Mehmet Simsek / Mehmet Şimşek: minister 2007-08..2015, 2023-06-03..; deputy 2015-11..2018-07
Алпарслан Байрактар = Alparslan Bayraktar: minister 2023-06-03..
Фатих Дёнмез = Fatih Donmez / Fatih Dönmez: minister 2018-07-10..2023-06-03
Мустафа Шентоп = Mustafa Sentop / Mustafa Şentop: speaker 2019-02-24..2023-06
Нуман Куртулмуш = Numan Kurtulmus / Numan Kurtulmuş: deputy 2014-08..2017-07; speaker 2023-06-07..
`,
);

const IRAN = roster(
  'IR',
  `
Али Хаменеи / Сейед Али Хаменеи = Ali Khamenei / Seyyed Ali Khamenei / Ayatollah Ali Khamenei: other 1989-06-04..
Мохаммад Хатами / Мохаммед Хатами = Mohammad Khatami: president 1997-08-03..2005-08-03
Махмуд Ахмадинежад / Махмуд Ахмадинеджад = Mahmoud Ahmadinejad: president 2005-08-03..2013-08-03
Хасан Рухани / Хасан Роухани = Hassan Rouhani / Hassan Rohani: president 2013-08-03..2021-08-03; other 1989..2005-08
Эбрахим Раиси / Ибрахим Раиси / Сейед Эбрахим Раиси = Ebrahim Raisi / Seyyed Ebrahim Raisi / Ebrahim Raeisi: president 2021-08-03..2024-05-19; other 2019-03..2021-07
Мохаммад Мохбер = Mohammad Mokhber: vice 2021-08-08..2024-07; president 2024-05-19..2024-07-28
Масуд Пезешкиан = Masoud Pezeshkian / Masud Pezeshkian: president 2024-07-28..
Мохаммад Реза Ареф / Мохаммад-Реза Ареф = Mohammad Reza Aref: vice 2001-08..2005-09, 2024-07-28..
Эсхак Джахангири = Eshaq Jahangiri: vice 2013-08-04..2021-08
Камаль Харрази = Kamal Kharrazi / Kamal Kharazi: foreign 1997-08..2005-08
Манучехр Моттаки = Manouchehr Mottaki: foreign 2005-08-24..2010-12-13
Али Акбар Салехи = Ali Akbar Salehi: foreign 2010-12-13..2013-08-15; head 2009-07..2010-12, 2013-08..2021-08
Мохаммад Джавад Зариф / Мохаммад-Джавад Зариф = Mohammad Javad Zarif / Javad Zarif: ambassador 2002..2007; foreign 2013-08-15..2021-08-25; vice 2024-08..2025-03
Хосейн Амир Абдоллахиян / Хосейн Амир-Абдоллахиян = Hossein Amir-Abdollahian / Hossein Amirabdollahian: foreign 2021-08-25..2024-05-19
Али Багери Кани / Али Багери = Ali Bagheri Kani / Ali Bagheri: foreign 2024-05-20..2024-08-21; other 2021-09..2024-05
Аббас Аракчи / Аббас Арагчи = Abbas Araghchi / Abbas Araqchi: foreign 2024-08-21..; other 2013..2021
Али Лариджани = Ali Larijani: other 2005-08..2007-10, 2025-08-05..; speaker 2008-06-12..2020-05-28
Мохаммад Багер Галибаф / Мохаммад-Багер Галибаф = Mohammad Bagher Ghalibaf / Mohammad Baqer Qalibaf: speaker 2020-05-28..; other 2005-09..2017-08
Голам Али Хаддад-Адель = Gholam-Ali Haddad-Adel: speaker 2004-06..2008-05
Али Шамхани = Ali Shamkhani: minister 1997-08..2005-08; other 2013-09-10..2023-05-22
Саид Джалили = Saeed Jalili: other 2007-10-20..2013-09-10
Али Акбар Велаяти = Ali Akbar Velayati: foreign 1981-12..1997-08; other 1997..
Джавад Оуджи = Javad Owji: minister 2021-08..2024-08
Мохсен Пакнежад = Mohsen Paknejad: minister 2024-08-21..
Биджан Намдар Зангане = Bijan Namdar Zangeneh / Bijan Zanganeh: minister 1997-08..2005-08, 2013-08..2021-08
Казем Джалали = Kazem Jalali: ambassador 2020-01..
`,
);

/** Turkey and Iran (its supreme leader has the office `other`). */
export const TURKEY_IRAN = [...TURKEY, ...IRAN];
