import { roster } from './roster.js';

const CHINA = roster(
  'CN',
  `
Цзян Цзэминь = Jiang Zemin: president 1993-03-27..2003-03-15
Ху Цзиньтао = Hu Jintao: vice 1998-03..2003-03-15; president 2003-03-15..2013-03-14
Си Цзиньпин = Xi Jinping #Q15031: vice 2008-03-15..2013-03-14; president 2013-03-14..
Чжу Жунцзи = Zhu Rongji: premier 1998-03-17..2003-03-16
Вэнь Цзябао = Wen Jiabao: premier 2003-03-16..2013-03-15
Ли Кэцян = Li Keqiang: deputy 2008-03..2013-03-15; premier 2013-03-15..2023-03-11
Ли Цян = Li Qiang: premier 2023-03-11..
Цзэн Цинхун = Zeng Qinghong: vice 2003-03-15..2008-03-15
Ли Юаньчао = Li Yuanchao: vice 2013-03-14..2018-03-17
Ван Цишань = Wang Qishan: deputy 2008-03..2013-03; vice 2018-03-17..2023-03-10
Хань Чжэн = Han Zheng: deputy 2018-03-19..2023-03; vice 2023-03-10..
Тан Цзясюань = Tang Jiaxuan: foreign 1998-03..2003-03-17; other 2003-03..2008-03
Ли Чжаосин = Li Zhaoxing: foreign 2003-03-17..2007-04-27
Ян Цзечи = Yang Jiechi: foreign 2007-04-27..2013-03-16; other 2013-03-16..2023-01
Ван И = Wang Yi: foreign 2013-03-16..2022-12-30, 2023-07-25..; other 2018-03..
Цинь Ган = Qin Gang: ambassador 2021-07..2023-01; foreign 2022-12-30..2023-07-25
Ли Пэн = Li Peng: speaker 1998-03..2003-03
У Банго = Wu Bangguo: speaker 2003-03-15..2013-03-14
Чжан Дэцзян = Zhang Dejiang: deputy 2008-03..2013-03; speaker 2013-03-14..2018-03-17
Ли Чжаньшу = Li Zhanshu: other 2012..2017-11; speaker 2018-03-17..2023-03-10
Чжао Лэцзи = Zhao Leji: speaker 2023-03-10..
Дай Бинго = Dai Bingguo: other 2008-03..2013-03
Ван Ян = Wang Yang: deputy 2013-03..2018-03; other 2018-03..2023-03
Ху Чуньхуа = Hu Chunhua: deputy 2018-03-19..2023-03
Лю Хэ = Liu He: deputy 2018-03-19..2023-03
Дин Сюэсян = Ding Xuexiang: deputy 2023-03-12..
Хэ Лифэн = He Lifeng: deputy 2023-03-12..
Чжан Гоцин = Zhang Guoqing: deputy 2023-03-12..
Чжан Гаоли = Zhang Gaoli: deputy 2013-03-16..2018-03
У И = Wu Yi: deputy 2003-03..2008-03
Ван Хунин = Wang Huning: other 2002..
Вэй Фэнхэ = Wei Fenghe: minister 2018-03-19..2023-03
Ли Шанфу = Li Shangfu: minister 2023-03-12..2023-10-24
Дун Цзюнь = Dong Jun: minister 2023-12-29..
Чан Ваньцюань = Chang Wanquan: minister 2013-03-16..2018-03
Лян Гуанле = Liang Guanglie: minister 2008-03..2013-03
Цао Ганчуань = Cao Gangchuan: minister 2003-03..2008-03
Чжан Юся = Zhang Youxia: other 2017-10..
Сюй Цилян = Xu Qiliang: other 2012-11..2022-10
Чжан Ханьхуэй = Zhang Hanhui: ambassador 2013..
Ли Хуэй = Li Hui: ambassador 2009-08..2019-08; envoy 2019..
Го Шэнкунь = Guo Shengkun: minister 2012-12..2017-11; other 2017-10..2022-10
Чэнь Вэньцин = Chen Wenqing: minister 2016-11..2022-10; other 2022-10..
`,
);

const KOREA = [
  ...roster(
    'KR',
    `
Ким Дэ Чжун = Kim Dae-jung / Kim Dae Jung: president 1998-02-25..2003-02-25
Но Му Хён / Ро Му Хён = Roh Moo-hyun / Roh Moo Hyun: president 2003-02-25..2008-02-25
Ли Мён Бак = Lee Myung-bak / Lee Myung Bak: president 2008-02-25..2013-02-25
Пак Кын Хе = Park Geun-hye / Park Geun Hye: president 2013-02-25..2017-03-10
Хван Гё Ан = Hwang Kyo-ahn: premier 2015-06-18..2017-05-11; president 2016-12-09..2017-05-10
Мун Чжэ Ин / Мун Джэ Ин = Moon Jae-in / Moon Jae In: president 2017-05-10..2022-05-10
Юн Сок Ёль / Юн Сок Ель = Yoon Suk Yeol / Yoon Suk-yeol / Yoon Seok-youl: president 2022-05-10..2025-04-04
Ли Чжэ Мён / Ли Джэ Мён = Lee Jae-myung / Lee Jae Myung: president 2025-06-04..
Хан Дык Су = Han Duck-soo: premier 2007-04-02..2008-02-29, 2022-05-21..2025-05-01
Хан Мён Сук = Han Myeong-sook: premier 2006-04-20..2007-03-07
Хан Сын Су = Han Seung-soo: foreign 2001-03..2002-02; premier 2008-02-29..2009-09-28
Чон Ун Чхан = Chung Un-chan: premier 2009-09-29..2010-08-11
Ким Хван Сик = Kim Hwang-sik: premier 2010-10-01..2013-02-26
Чон Хон Вон = Chung Hong-won: premier 2013-02-26..2015-02-16
Ли Нак Ён = Lee Nak-yon / Lee Nak-yeon: premier 2017-05-31..2020-01-14
Чон Се Гюн = Chung Sye-kyun: speaker 2016-06..2018-05; premier 2020-01-14..2021-04-16
Ким Бу Гём = Kim Boo-kyum: premier 2021-05-14..2022-05-11
Ким Мин Сок = Kim Min-seok: premier 2025-07-03..
Сон Мин Сун = Song Min-soon: foreign 2006-12..2008-02
Ю Мён Хван = Yu Myung-hwan: foreign 2008-02-29..2010-09
Ким Сон Хван = Kim Sung-hwan: foreign 2010-10-08..2013-03
Юн Бён Се = Yun Byung-se: foreign 2013-03-11..2017-06-18
Кан Гён Хва = Kang Kyung-wha: foreign 2017-06-18..2021-02-08
Чон Ый Ён = Chung Eui-yong: other 2017-05-21..2020-07; foreign 2021-02-09..2022-05
Пак Чин = Park Jin: foreign 2022-05-12..2024-01-10
Чо Тхэ Ёль = Cho Tae-yul: foreign 2024-01-10..2025-07
Чо Хён = Cho Hyun: foreign 2025-07-19..
Со Хун = Suh Hoon: head 2017-06..2020-07; other 2020-07..2022-05
Ким Сон Хан = Kim Sung-han: other 2022-05-10..2023-03-29
Чо Тхэ Ён = Cho Tae-yong: other 2023-03-29..2024-01; head 2024-01..2025
`,
  ),
  ...roster(
    'KP',
    `
Ким Чен Ир = Kim Jong Il / Kim Jong-il #Q10665: other 1994-07-08..2011-12-17
Ким Чен Ын = Kim Jong Un / Kim Jong-un #Q56226: president 2016-06-29..; other 2011-12-17..2016-06-29
Ким Ён Нам = Kim Yong Nam / Kim Yong-nam: speaker 1998-09-05..2019-04-11
Чхве Рён Хэ / Цой Рён Хэ = Choe Ryong Hae / Choe Ryong-hae: speaker 2019-04-11..
Ким Ток Хун = Kim Tok Hun: premier 2020-08-13..2024-12
Пак Тхэ Сон = Pak Thae Song: premier 2024-12..
Пак Пон Чжу = Pak Pong Ju: premier 2003-09..2007-04, 2013-04-01..2019-04-11
Ким Чэ Рён = Kim Jae Ryong: premier 2019-04-11..2020-08-13
Пак Ый Чхун = Pak Ui Chun: foreign 2007-05..2014-04
Ли Су Ён = Ri Su Yong: foreign 2014-04..2016-05
Ли Ён Хо = Ri Yong Ho: foreign 2016-05..2020-01
Ли Сон Гвон = Ri Son Gwon: foreign 2020-01..2022-06
Цой Сон Хи / Чхве Сон Хи = Choe Son Hui / Choe Son-hui: other 2018-02..2022-06; foreign 2022-06-10..
Ким Ё Чжон = Kim Yo Jong / Kim Yo-jong: other 2014-11..
`,
  ),
];

const JAPAN = roster(
  'JP',
  `
Акихито / Император Акихито = Akihito / Emperor Akihito: monarch 1989-01-07..2019-04-30
Нарухито / Император Нарухито = Naruhito / Emperor Naruhito: monarch 2019-05-01..
Кэйдзо Обути = Keizo Obuchi / Keizō Obuchi: premier 1998-07-30..2000-04-05
Ёсиро Мори = Yoshiro Mori / Yoshirō Mori: premier 2000-04-05..2001-04-26
Дзюнъитиро Коидзуми / Дзюнитиро Коидзуми = Junichiro Koizumi / Jun'ichirō Koizumi: premier 2001-04-26..2006-09-26
Синдзо Абэ = Shinzo Abe / Shinzō Abe / Abe Shinzo #Q132345: other 2005-10..2006-09; premier 2006-09-26..2007-09-26, 2012-12-26..2020-09-16
Ясуо Фукуда = Yasuo Fukuda: other 2000-10..2004-05; premier 2007-09-26..2008-09-24
Таро Асо = Taro Aso / Tarō Asō: foreign 2005-10-31..2007-08-27; premier 2008-09-24..2009-09-16; deputy 2012-12-26..2021-10-04; minister 2012-12-26..2021-10-04
Юкио Хатояма = Yukio Hatoyama: premier 2009-09-16..2010-06-08
Наото Кан = Naoto Kan: minister 2010-01..2010-06; premier 2010-06-08..2011-09-02
Ёсихико Нода = Yoshihiko Noda: minister 2010-06..2011-09; premier 2011-09-02..2012-12-26
Ёсихидэ Суга = Yoshihide Suga / Suga Yoshihide: other 2012-12-26..2020-09-16; premier 2020-09-16..2021-10-04
Фумио Кисида = Fumio Kishida / Kishida Fumio: foreign 2012-12-26..2017-08-03; premier 2021-10-04..2024-10-01
Сигэру Исиба = Shigeru Ishiba / Ishiba Shigeru: minister 2007-09..2009-09; premier 2024-10-01..2025-10-21
Санаэ Такаити = Sanae Takaichi / Takaichi Sanae: minister 2014-09..2024; premier 2025-10-21..
Ёхэй Коно = Yohei Kono / Yōhei Kōno: foreign 1999-10..2001-04; speaker 2003-11..2009-07
Макико Танака = Makiko Tanaka: foreign 2001-04-26..2002-01-30
Ёрико Кавагути = Yoriko Kawaguchi: foreign 2002-02-01..2004-09-27
Нобутака Матимура = Nobutaka Machimura: foreign 2004-09-27..2005-10-31, 2007-08-27..2007-09-26; other 2007-09..2008-09
Масахико Комура = Masahiko Komura / Masahiko Kōmura: foreign 2007-09-26..2008-09-24
Хирофуми Накасонэ = Hirofumi Nakasone: foreign 2008-09-24..2009-09-16
Кацуя Окада = Katsuya Okada: foreign 2009-09-16..2010-09-17; deputy 2012-01..2012-12
Сэйдзи Маэхара = Seiji Maehara: foreign 2010-09-17..2011-03-07
Коитиро Гэмба = Koichiro Gemba / Kōichirō Genba: foreign 2011-09-02..2012-12-26
Таро Коно = Taro Kono / Tarō Kōno: foreign 2017-08-03..2019-09-11; minister 2019-09..2024-10
Тосимицу Мотэги = Toshimitsu Motegi: minister 2012-12..2019-09; foreign 2019-09-11..2021-11, 2025-10-21..
Ёсимаса Хаяси = Yoshimasa Hayashi / Hayashi Yoshimasa: foreign 2021-11-10..2023-09-13; other 2023-12..2025-10
Ёко Камикава = Yoko Kamikawa / Yōko Kamikawa: foreign 2023-09-13..2024-10-01
Такэси Ивая = Takeshi Iwaya: minister 2018-10..2019-09; foreign 2024-10-01..2025-10-21
Хиросигэ Сэко = Hiroshige Seko: minister 2016-08..2019-09
Ицунори Онодэра = Itsunori Onodera: minister 2012-12..2014-09, 2017-08..2018-10
Такэо Акиба = Takeo Akiba: other 2018-01..2025-01
Сётаро Яти = Shotaro Yachi / Shōtarō Yachi: other 2005..2008, 2014-01..2019-09
`,
);

const MONGOLIA = roster(
  'MN',
  `
Нацагийн Багабанди = Natsagiin Bagabandi: president 1997-06-20..2005-06-24
Намбарын Энхбаяр = Nambaryn Enkhbayar / Nambariin Enkhbayar: premier 2000-07-26..2004-08-20; president 2005-06-24..2009-06-18; speaker 2004-08..2005-06
Цахиагийн Элбэгдорж = Tsakhiagiin Elbegdorj: premier 2004-08-20..2006-01-13; president 2009-06-18..2017-07-10
Халтмагийн Баттулга / Халтмаагийн Баттулга = Khaltmaagiin Battulga: minister 2008-09..2012-08; president 2017-07-10..2021-06-25
Ухнагийн Хурэлсух / Ухнаагийн Хурэлсух = Ukhnaagiin Khurelsukh / Ukhnaagiin Khürelsükh: deputy 2014-12..2017-10; premier 2017-10-04..2021-01-27; president 2021-06-25..
Миеэгомбын Энхболд / Миеэгомбо Энхболд = Miyeegombyn Enkhbold / Miyegombyn Enkhbold: premier 2006-01-25..2007-11-22; speaker 2016-07..2019-01
Санжийн Баяр = Sanjaagiin Bayar / Sanj Bayar: ambassador 2001..2005; premier 2007-11-22..2009-10-29
Сухбаатарын Батболд = Sukhbaataryn Batbold / Sükhbaataryn Batbold: foreign 2008-09..2009-10; premier 2009-10-29..2012-08-09
Норовын Алтанхуяг = Norovyn Altankhuyag: premier 2012-08-09..2014-11-05
Чимэдийн Сайханбилэг = Chimediin Saikhanbileg: premier 2014-11-21..2016-07-07
Жаргалтулгын Эрдэнэбат = Jargaltulgyn Erdenebat / Jargaltulga Erdenebat: premier 2016-07-07..2017-10-04
Лувсаннамсрайн Оюун-Эрдэнэ = Luvsannamsrain Oyun-Erdene: premier 2021-01-27..2025-06
Гомбожавын Занданшатар = Gombojavyn Zandanshatar: foreign 2009-10..2012-08; speaker 2019-02..2024-07; premier 2025-06-13..
Лувсанванданы Болд / Лувсанвандангийн Болд = Luvsanvandan Bold: foreign 2012-08..2014-12
Лундэгийн Пурэвсурэн = Lundeg Purevsuren / Lundegiin Purevsuren: foreign 2014-12..2016-07
Цэндийн Мунх-Оргил = Tsend Munkh-Orgil: foreign 2004-09..2006-01, 2016-07..2017-10
Дамдины Цогтбаатар / Дамдин Цогтбаатар = Damdin Tsogtbaatar: foreign 2017-10..2020-07
Нямцэрэнгийн Энхтайван = Nyamtseren Enkhtaivan: foreign 2020-07..2021-01
Батмунхийн Батцэцэг / Батмунх Батцэцэг = Batmunkh Battsetseg / Batmunkhiin Battsetseg: foreign 2021-01-29..
`,
);

/** China, both Koreas, Japan and Mongolia. */
export const EAST_ASIA = [...CHINA, ...KOREA, ...JAPAN, ...MONGOLIA];
