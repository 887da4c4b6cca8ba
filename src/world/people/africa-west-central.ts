import { roster } from './roster.js';

/** West and Central Africa south of the Sahel. */
export const AFRICA_WEST_CENTRAL = [
  ...roster(
    'NG',
    `
Олусегун Обасанджо = Olusegun Obasanjo: president 1999-05-29..2007-05-29; -.envoy 2021-08..
Умару Яр-Адуа = Umaru Yar'Adua / Umaru Musa Yar'Adua: president 2007-05-29..2010-05-05
Гудлак Джонатан = Goodluck Jonathan / Goodluck Ebele Jonathan: vice 2007-05-29..2010-05-05; president 2010-05-06..2015-05-29
Мухаммаду Бухари / Мохаммаду Бухари = Muhammadu Buhari: president 2015-05-29..2023-05-29
Бола Тинубу / Бола Ахмед Тинубу = Bola Tinubu / Bola Ahmed Tinubu: president 2023-05-29..
Йеми Осинбаджо = Yemi Osinbajo: vice 2015-05-29..2023-05-29
Кашим Шеттима = Kashim Shettima: vice 2023-05-29..
Джеффри Оньеама = Geoffrey Onyeama: foreign 2015-11-11..2023-05
Юсуф Туггар = Yusuf Tuggar / Yusuf Maitama Tuggar: foreign 2023-08-21..
`,
  ),
  ...roster(
    'GH',
    `
Джерри Ролингс = Jerry Rawlings: president 1993-01-07..2001-01-07
Джон Куфуор = John Kufuor / John Agyekum Kufuor: president 2001-01-07..2009-01-07
Джон Атта Миллс = John Atta Mills: president 2009-01-07..2012-07-24
Джон Махама / Джон Драмани Махама = John Mahama / John Dramani Mahama: vice 2009-01-07..2012-07-24; president 2012-07-24..2017-01-07, 2025-01-07..
Нана Акуфо-Аддо = Nana Akufo-Addo / Nana Addo Dankwa Akufo-Addo: foreign 2003..2007; president 2017-01-07..2025-01-07
Ширли Айоркор Бочвей = Shirley Ayorkor Botchwey: foreign 2017-01..2025-01; -.head 2025-04-01..
Сэмюэл Окудзето Аблаква = Samuel Okudzeto Ablakwa: foreign 2025-02..
`,
  ),
  ...roster(
    'SN',
    `
Абдулай Вад = Abdoulaye Wade: president 2000-04-01..2012-04-02
Маки Салл = Macky Sall: premier 2004-04-21..2007-06-19; president 2012-04-02..2024-04-02
Бассиру Диомай Фай = Bassirou Diomaye Faye: president 2024-04-02..
Усман Сонко = Ousmane Sonko: premier 2024-04-02..
Ясин Фаль = Yassine Fall: foreign 2024-04-05..2025-09
Аиссата Талль Салль = Aissata Tall Sall / Aïssata Tall Sall: foreign 2020-11..2023-10
`,
  ),
  ...roster(
    'CI',
    `
Лоран Гбагбо = Laurent Gbagbo: president 2000-10-26..2011-04-11
Алассан Уаттара = Alassane Ouattara: president 2010-12-04..
Гийом Соро = Guillaume Soro: premier 2007-04-04..2012-03; speaker 2012-03..2019-02
Даниэль Каблан Дункан = Daniel Kablan Duncan: premier 2012-11-21..2017-01-10; vice 2017-01-10..2020-07
Амаду Гон Кулибали = Amadou Gon Coulibaly: premier 2017-01-10..2020-07-08
Патрик Ачи = Patrick Achi: premier 2021-03..2023-10
Робер Бегре Мамбе = Robert Beugre Mambe / Robert Beugré Mambé: premier 2023-10-17..
`,
  ),
  ...roster(
    'GN',
    `
Лансана Конте = Lansana Conte / Lansana Conté: president 1984-04-05..2008-12-22
Альфа Конде = Alpha Conde / Alpha Condé: president 2010-12-21..2021-09-05
Мамади Думбуя / Мамади Думбуйя = Mamady Doumbouya / Mamadi Doumbouya: president 2021-10-01..
Морисанда Куяте = Morissanda Kouyate: foreign 2021-10..
`,
  ),
  ...roster(
    'SL',
    `
Ахмед Теджан Кабба = Ahmad Tejan Kabbah: president 1998-03..2007-09-17
Эрнест Бай Корома = Ernest Bai Koroma: president 2007-09-17..2018-04-04
Джулиус Маада Био = Julius Maada Bio: president 2018-04-04..
Тимоти Кабба / Тимоти Муса Кабба = Timothy Kabba / Timothy Musa Kabba: foreign 2023-07..
Дэвид Фрэнсис = David Francis / David J. Francis: foreign 2021-04..2023-07
`,
  ),
  ...roster(
    'LR',
    `
Чарльз Тейлор = Charles Taylor: president 1997-08-02..2003-08-11
Эллен Джонсон-Серлиф / Элен Джонсон-Серлиф = Ellen Johnson Sirleaf: president 2006-01-16..2018-01-22
Джордж Веа = George Weah: president 2018-01-22..2024-01-22
Джозеф Бокай = Joseph Boakai: vice 2006-01-16..2018-01-22; president 2024-01-22..
`,
  ),
  ...roster(
    'GW',
    `
Жуан Бернарду Виейра = Joao Bernardo Vieira / João Bernardo Vieira: president 2005-10-01..2009-03-02
Малам Бакай Санья = Malam Bacai Sanha / Malam Bacai Sanhá: president 2009-09-08..2012-01-09
Жозе Мариу Ваш = Jose Mario Vaz / José Mário Vaz: president 2014-06-23..2020-02-27
Умару Сиссоку Эмбало / Умаро Сиссоко Эмбало = Umaro Sissoco Embalo / Umaro Sissoco Embaló / Umaro Sissoko Embalo: premier 2016-11-18..2018-01; president 2020-02-27..2025-11-26
Орта Инта / Орта Нтам = Horta N'Tam / Horta Inta-A: president 2025-11-27..
Карлуш Пинту Перейра = Carlos Pinto Pereira: foreign 2023..2025
`,
  ),
  ...roster(
    'GM',
    `
Яйя Джамме / Яйя Джаммех = Yahya Jammeh: president 1996-10..2017-01-19
Адама Бэрроу = Adama Barrow: president 2017-01-19..
`,
  ),
  ...roster(
    'CV',
    `
Жоржи Карлуш Фонсека = Jorge Carlos Fonseca: president 2011-09-09..2021-11-09
Жозе Мария Невеш = Jose Maria Neves / José Maria Neves: premier 2001-02-01..2016-04-22; president 2021-11-09..
Улиссеш Коррейя-и-Силва = Ulisses Correia e Silva: premier 2016-04-22..
`,
  ),
  ...roster(
    'TG',
    `
Фор Гнассингбе / Фор Эссозимна Гнассингбе = Faure Gnassingbe / Faure Gnassingbé / Faure Essozimna Gnassingbé: president 2005-05-04..2025-05-03; premier 2025-05-03..
Гнассингбе Эйадема = Gnassingbe Eyadema / Gnassingbé Eyadéma: president 1967-04-14..2005-02-05
Робер Дюссе = Robert Dussey: foreign 2013-09..
Виктуар Томега Догбе = Victoire Tomegah Dogbe / Victoire Tomegah Dogbé: premier 2020-09-28..2025-05
`,
  ),
  ...roster(
    'BJ',
    `
Матьё Кереку = Mathieu Kerekou / Mathieu Kérékou: president 1996-04-04..2006-04-06
Бони Яйи / Томас Бони Яйи = Boni Yayi / Thomas Boni Yayi: president 2006-04-06..2016-04-06
Патрис Талон = Patrice Talon: president 2016-04-06..
`,
  ),
  ...roster(
    'CM',
    `
Поль Бийя = Paul Biya: president 1982-11-06..
Филемон Янг = Philemon Yang / Philémon Yang: premier 2009-06-30..2019-01-04; -.president 2024-09-10..2025-09-09
Жозеф Дион Нгуте = Joseph Dion Ngute: premier 2019-01-04..
Лежен Мбелла Мбелла = Lejeune Mbella Mbella: foreign 2015-10..
`,
  ),
  ...roster(
    'CF',
    `
Анж-Феликс Патассе = Ange-Felix Patasse / Ange-Félix Patassé: president 1993-10-22..2003-03-15
Франсуа Бозизе = Francois Bozize / François Bozizé: president 2003-03-15..2013-03-24
Мишель Джотодия = Michel Djotodia: president 2013-03-24..2014-01-10
Катрин Самба-Панза = Catherine Samba-Panza: president 2014-01-23..2016-03-30
Фостен-Арканж Туадера / Фостен Арканж Туадера = Faustin-Archange Touadera / Faustin-Archange Touadéra / Faustin Archange Touadera: premier 2008-01-22..2013-01-17; president 2016-03-30..
Симплис Саранджи = Simplice Sarandji: premier 2016-04-02..2019-02; speaker 2021-05..
Феликс Молуа = Felix Moloua / Félix Moloua: premier 2022-02-07..
Сильви Байпо-Темон = Sylvie Baipo-Temon / Sylvie Baïpo-Temon: foreign 2018-12..
`,
  ),
  ...roster(
    'CG',
    `
Дени Сассу-Нгессо = Denis Sassou Nguesso / Denis Sassou-Nguesso: president 1997-10-15..
Клеман Муамба = Clement Mouamba / Clément Mouamba: premier 2016-04-23..2021-05
Анатоль Коллине Макосо = Anatole Collinet Makosso: premier 2021-05-12..
Жан-Клод Гакоссо = Jean-Claude Gakosso: foreign 2015-08..
`,
  ),
  ...roster(
    'CD',
    `
Лоран-Дезире Кабила = Laurent-Desire Kabila / Laurent-Désiré Kabila: president 1997-05-17..2001-01-16
Жозеф Кабила = Joseph Kabila / Joseph Kabila Kabange: president 2001-01-17..2019-01-24
Феликс Чисекеди / Феликс-Антуан Чисекеди Чиломбо = Felix Tshisekedi / Félix Tshisekedi / Felix Antoine Tshisekedi Tshilombo: president 2019-01-24..
Жан-Мишель Сама Луконде = Jean-Michel Sama Lukonde: premier 2021-02-15..2024-06; speaker 2024-08..
Жюдит Суминва Тулука = Judith Suminwa Tuluka / Judith Suminwa: premier 2024-06-12..
Кристоф Лутундула = Christophe Lutundula: foreign 2021-04..2024-05
Тереза Кайиквамба Вагнер = Therese Kayikwamba Wagner / Thérèse Kayikwamba Wagner: foreign 2024-06..
`,
  ),
  ...roster(
    'GA',
    `
Омар Бонго / Омар Бонго Ондимба = Omar Bongo / Omar Bongo Ondimba: president 1967-12-02..2009-06-08
Али Бонго / Али Бонго Ондимба = Ali Bongo / Ali Bongo Ondimba: foreign 1989..1991; minister 1999..2009; president 2009-10-16..2023-08-30
Брис Олиги Нгема = Brice Oligui Nguema / Brice Clotaire Oligui Nguema: president 2023-09-04..
`,
  ),
  ...roster(
    'GQ',
    `
Теодоро Обианг Нгема Мбасого / Теодоро Обианг = Teodoro Obiang Nguema Mbasogo / Teodoro Obiang: president 1979-08-03..
Теодоро Нгема Обианг Манге / Теодорин Обианг = Teodoro Nguema Obiang Mangue / Teodorin Obiang: vice 2012-05..
Симеон Ойоно Эсоно Ангуэ = Simeon Oyono Esono Angue / Simeón Oyono Esono Angue: foreign 2018-02..
`,
  ),
  ...roster(
    'ST',
    `
Эваришту Карвалью = Evaristo Carvalho: president 2016-09-03..2021-10-02
Карлуш Вила Нова = Carlos Vila Nova: president 2021-10-02..
`,
  ),
];
