import { roster } from './roster.js';

const ARMENIA = roster(
  'AM',
  `
Роберт Кочарян (Седракович) = Robert Kocharyan / Robert Kocharian: president 1998-04-09..2008-04-09
Серж Саргсян / Серж Азатович Саргсян (Азатович) = Serzh Sargsyan / Serzh Sarkisian / Serge Sargsyan: president 2008-04-09..2018-04-09; premier 2007-04-04..2008-04-09, 2018-04-17..2018-04-23; minister 2000-05..2007-04
Армен Саркисян (Вардкесович) = Armen Sarkissian / Armen Sarkisyan: president 2018-04-09..2022-02-01
Ваагн Хачатурян (Гарникович) = Vahagn Khachaturyan / Vaagn Khachaturyan: president 2022-03-13..
Никол Пашинян (Воваевич) = Nikol Pashinyan / Nikol Pashinian #Q7035479: premier 2018-05-08..
Андраник Маргарян (Наапетович) = Andranik Margaryan / Andranik Markaryan: premier 2000-05-12..2007-03-25
Тигран Саргсян (Суренович) = Tigran Sargsyan / Tigran Sarkisyan: premier 2008-04-09..2014-04-13; head 1998-03..2008-04; ambassador 2014..2016-01; -.head 2016-02-01..2020-01-31
Овик Абраамян (Аргамович) = Hovik Abrahamyan / Ovik Abraamyan: premier 2014-04-13..2016-09-13; speaker 2008-09..2011-11, 2012-05..2014-04
Карен Карапетян (Вильгельмович) = Karen Karapetyan: premier 2016-09-13..2018-04-17, 2018-04-23..2018-05-08
Вардан Осканян = Vartan Oskanian / Vardan Oskanyan: foreign 1998-04..2008-04
Эдвард Налбандян (Агванович) = Edward Nalbandian / Eduard Nalbandyan: foreign 2008-04-14..2018-05-12
Зограб Мнацаканян (Грачович) = Zohrab Mnatsakanyan / Zograb Mnatsakanyan: foreign 2018-05-12..2020-11-16
Ара Айвазян (Григорьевич) = Ara Aivazian / Ara Ayvazyan: foreign 2020-11-18..2021-05
Арарат Мирзоян (Самвелович) = Ararat Mirzoyan: foreign 2021-08-19..; speaker 2019-01-14..2021-08; deputy 2018-05..2019-01
Ален Симонян (Робертович) = Alen Simonyan: speaker 2021-08-02..
Мгер Григорян (Гербертович) = Mher Grigoryan / Mger Grigoryan: deputy 2018-10..
Армен Григорян = Armen Grigoryan: other 2018-05..
`,
);

const AZERBAIJAN = roster(
  'AZ',
  `
Гейдар Алиев (Алиевич) = Heydar Aliyev / Geidar Aliyev / Heidar Aliyev: president 1993-10-10..2003-10-31
Ильхам Алиев (Гейдарович) = Ilham Aliyev / Ilham Heydar oglu Aliyev / Ilham Aliev: president 2003-10-31..; premier 2003-08-04..2003-11-04
Мехрибан Алиева (Арифовна) = Mehriban Aliyeva: vice 2017-02-21..
Артур Расизаде (Тахирович) = Artur Rasizade: premier 1996-07..2003-08-04, 2003-11-04..2018-04-21
Новруз Мамедов (Исмаилович) = Novruz Mammadov / Novruz Mamedov: premier 2018-04-21..2019-10-08
Али Асадов (Идаят оглы) = Ali Asadov: premier 2019-10-08..
Вилаят Гулиев = Vilayat Guliyev: foreign 1999-10..2004-04
Эльмар Мамедъяров (Магеррамович) = Elmar Mammadyarov / Elmar Mamedyarov: foreign 2004-04-02..2020-07-16
Джейхун Байрамов (Азиз оглы) = Jeyhun Bayramov / Ceyhun Bayramov: foreign 2020-07-16..
Октай Асадов (Сабирович) = Ogtay Asadov / Oqtay Asadov: speaker 2005-12-02..2020-03
Сахиба Гафарова (Али кызы) = Sahiba Gafarova: speaker 2020-03-10..
Шахин Мустафаев (Абдулла оглы) = Shahin Mustafayev / Shahin Mustafaev: minister 2008-10..2019-10; deputy 2019-10..
Микаил Джаббаров (Чингиз оглы) = Mikayil Jabbarov / Mikail Jabbarov: minister 2013..
Закир Гасанов (Аскер оглы) = Zakir Hasanov / Zakir Gasanov: minister 2013-10-22..
Хикмет Гаджиев = Hikmet Hajiyev / Hikmet Gadzhiyev: other 2018..
Полад Бюльбюль оглы / Полад Бюльбюльоглу = Polad Bulbuloglu / Polad Bülbüloğlu: minister 1988..2006; ambassador 2006..2024
Рахман Мустафаев (Сахиб оглы) = Rahman Mustafayev: ambassador 2024..
`,
);

const GEORGIA = roster(
  'GE',
  `
Эдуард Шеварднадзе (Амвросиевич) = Eduard Shevardnadze: president 1995-11-26..2003-11-23
Михаил Саакашвили (Николаевич) = Mikheil Saakashvili / Mikhail Saakashvili: president 2004-01-25..2007-11-25, 2008-01-20..2013-11-17
Нино Бурджанадзе (Анзоровна) = Nino Burjanadze / Nino Burdzhanadze: speaker 2001-11..2008-06; president 2003-11-23..2004-01-25, 2007-11-25..2008-01-20
Георгий Маргвелашвили (Теймуразович) = Giorgi Margvelashvili / Georgy Margvelashvili: president 2013-11-17..2018-12-16
Саломе Зурабишвили (Левановна) = Salome Zourabichvili / Salome Zurabishvili: president 2018-12-16..2024-12-29; foreign 2004-03..2005-10-19
Михаил Кавелашвили = Mikheil Kavelashvili / Mikhail Kavelashvili: president 2024-12-29..
Зураб Жвания (Виссарионович) = Zurab Zhvania: premier 2004-02-17..2005-02-03; speaker 1995-11..2001-11
Зураб Ногаидели = Zurab Noghaideli / Zurab Nogaideli: premier 2005-02-17..2007-11-16
Владимир Гургенидзе / Ладо Гургенидзе = Lado Gurgenidze / Vladimir Gurgenidze: premier 2007-11-22..2008-11-01
Григол Мгалоблишвили = Grigol Mgaloblishvili: premier 2008-11-01..2009-02-06
Ника Гилаури = Nika Gilauri: premier 2009-02-06..2012-07-04
Вано Мерабишвили = Vano Merabishvili: minister 2004-12..2012-07; premier 2012-07-04..2012-10-25
Бидзина Иванишвили (Григорьевич) = Bidzina Ivanishvili: premier 2012-10-25..2013-11-20
Ираклий Гарибашвили = Irakli Garibashvili: premier 2013-11-20..2015-12-30, 2021-02-22..2024-01-29
Георгий Квирикашвили = Giorgi Kvirikashvili: foreign 2015-09..2015-12; premier 2015-12-30..2018-06-13
Мамука Бахтадзе = Mamuka Bakhtadze: premier 2018-06-20..2019-09-08
Георгий Гахария = Giorgi Gakharia: premier 2019-09-08..2021-02-22
Ираклий Кобахидзе = Irakli Kobakhidze: speaker 2016-11-18..2019-06-21; premier 2024-02-08..
Гела Бежуашвили = Gela Bezhuashvili: foreign 2005-10..2008-01
Давид Бакрадзе = Davit Bakradze / David Bakradze: foreign 2008-01..2008-05; speaker 2008-06..2012-10
Григол Вашадзе = Grigol Vashadze: foreign 2008-12..2012-10
Майя Панджикидзе = Maia Panjikidze: foreign 2012-10-25..2014-11
Давид Залкалиани = David Zalkaliani / Davit Zalkaliani: foreign 2018-06..2022-04
Илья Дарчиашвили = Ilia Darchiashvili: foreign 2022-04..2024-10
Мака Бочоришвили = Maka Botchorishvili / Maka Bochorishvili: foreign 2024-10..
Шалва Папуашвили = Shalva Papuashvili: speaker 2021-12-29..
`,
);

/** They have no ISO code: their offices stand without a state. */
const WITHOUT_CODE = roster(
  null,
  `
Владислав Ардзинба (Григорьевич) = Vladislav Ardzinba: president 1994-11..2005-02-12
Сергей Багапш (Васильевич) = Sergei Bagapsh / Sergey Bagapsh: president 2005-02-12..2011-05-29
Александр Анкваб (Золотинскович) = Alexander Ankvab / Aleksandr Ankvab: vice 2010-02..2011-05; president 2011-05-29..2014-06-01; premier 2005-02..2010-02, 2020-04..2024-11
Рауль Хаджимба (Джумкович) = Raul Khadzhimba / Raul Khajimba: president 2014-09-25..2020-01-12; premier 2003-04..2004-10; vice 2005-02..2009-05
Валерий Бганба (Рамшухович) = Valery Bganba: president 2014-06-01..2014-09-25, 2020-01-13..2020-04-23; speaker 2012-04..2017-03
Аслан Бжания (Георгиевич) = Aslan Bzhania / Aslan Bzhaniya: president 2020-04-23..2024-11-19
Бадра Гунба (Зурабович) = Badra Gunba: vice 2020-04-23..2025; president 2024-11-19..
Вячеслав Чирикба (Андреевич) = Viacheslav Chirikba / Vyacheslav Chirikba: foreign 2011-10..2016-09
Людвиг Чибиров (Алексеевич) = Lyudvig Chibirov / Ludwig Chibirov: president 1993-09..2001-12-18
Эдуард Кокойты (Джабеевич) = Eduard Kokoity / Eduard Kokoyty: president 2001-12-18..2011-12-10
Вадим Бровцев (Владимирович) = Vadim Brovtsev: premier 2009-08..2012-04; president 2011-12-11..2012-04-19
Леонид Тибилов (Харитонович) = Leonid Tibilov: president 2012-04-19..2017-04-21
Анатолий Бибилов (Ильич) = Anatoly Bibilov: speaker 2014-06..2017-04; president 2017-04-21..2022-05-24
Алан Гаглоев (Эдуардович) = Alan Gagloev / Alan Gagloyev: president 2022-05-24..
Бако Саакян (Саакович) = Bako Sahakyan / Bako Saakyan: president 2007-09-07..2020-05-21
`,
);

/** Armenia, Azerbaijan, Georgia and the leaders of Abkhazia, South Ossetia and Nagorno-Karabakh. */
export const CAUCASUS = [...ARMENIA, ...AZERBAIJAN, ...GEORGIA, ...WITHOUT_CODE];
