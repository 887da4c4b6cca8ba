import { roster } from './roster.js';

/**
 * Those who lead or led international organisations, as far as no office in a state names them elsewhere. The European Union has a code
 * and offices of its own: the president of the European Council, the Commission as an organisation, the high representative as foreign
 * minister, the speaker of the parliament.
 */
export const ORGANISATIONS = [
  ...roster(
    null,
    `
Кофи Аннан = Kofi Annan / Kofi A. Annan #Q1254: head 1997-01-01..2006-12-31; envoy 2012-02..2012-08
Пан Ги Мун = Ban Ki-moon / Ban Ki Moon #Q1253: KR.foreign 2004-01..2006-11; head 2007-01-01..2016-12-31
Амина Мохаммед = Amina Mohammed / Amina J. Mohammed: other 2017-01..
Розмари Дикарло = Rosemary DiCarlo / Rosemary A. DiCarlo: other 2018-05..
Лахдар Брахими = Lakhdar Brahimi: envoy 2001-10..2004-06, 2012-08..2014-05
Стаффан де Мистура = Staffan de Mistura: envoy 2014-07..2018-12, 2021-11..
Гейр Педерсен = Geir Pedersen / Geir O. Pedersen: envoy 2019-01..2025-09
Мартин Гриффитс = Martin Griffiths: envoy 2018-02..2021-07; other 2021-07..2024-06
Ханс Грундберг = Hans Grundberg: envoy 2021-09..
Мартин Коблер = Martin Kobler: envoy 2011..2017
Гассан Саламе = Ghassan Salame / Ghassan Salamé: envoy 2017-06..2020-03
Том Флетчер = Tom Fletcher: other 2024-11..
Ребека Гринспан = Rebeca Grynspan: head 2014-04..2021-08, 2021-09..
Филиппо Гранди = Filippo Grandi: head 2014..2025-12-31
Филипп Лаззарини = Philippe Lazzarini: head 2020-04..
Фолькер Тюрк = Volker Turk / Volker Türk: head 2022-10-17..
Луиза Арбур = Louise Arbour: head 2004-07..2008-06
Наванетхем Пиллэй / Нави Пиллэй = Navi Pillay / Navanethem Pillay: head 2008-09..2014-08
Сергиу Виейра ди Меллу = Sergio Vieira de Mello / Sérgio Vieira de Mello: head 2002-09..2003-08-19
Сергей Орджоникидзе (Александрович) = Sergei Ordzhonikidze / Sergey Ordzhonikidze: head 2002..2011
Татьяна Валовая (Дмитриевна) = Tatiana Valovaya / Tatyana Valovaya: minister 2012-02..2019; head 2019-08..
Владимир Воронков (Иванович) = Vladimir Voronkov: other 2017-06..2025
Юрий Федотов (Викторович) = Yury Fedotov / Yuri Fedotov: RU.ambassador 2005..2010; head 2010-07..2020-01
Гада Вали = Ghada Waly / Ghada Fathi Waly: head 2020-02..
Коитиро Мацуура = Koichiro Matsuura / Koïchiro Matsuura: head 1999-11-15..2009-11-15
Ирина Бокова = Irina Bokova: head 2009-11-15..2017-11-15
Одрэ Азуле = Audrey Azoulay: FR.minister 2016-02..2017-05; head 2017-11-15..2025-11
Халед аль-Анани / Халед эль-Энани = Khaled El-Enany / Khaled al-Anani: head 2025-11..
Маргарет Чен = Margaret Chan: head 2007-01..2017-06-30
Цюй Дунъюй = Qu Dongyu: head 2019-08-01..
Жозе Грациану да Силва = Jose Graziano da Silva / José Graziano da Silva: head 2012-01..2019-07
Ли Юн = Li Yong: head 2013-06..2021-12
Герд Мюллер = Gerd Muller / Gerd Müller: DE.minister 2013-12..2021-12; head 2021-12..
Петтери Таалас = Petteri Taalas: head 2016-01..2023-12
Кристалина Георгиева = Kristalina Georgieva: EU.minister 2010-02..2014-11; EU.vice 2014-11..2016-12; head 2019-10-01..
Родриго де Рато / Родриго Рато = Rodrigo de Rato / Rodrigo Rato: head 2004-06..2007-10-31
Доминик Стросс-Кан = Dominique Strauss-Kahn: head 2007-11-01..2011-05-18
Кристин Лагард = Christine Lagarde: FR.minister 2005-06..2011-07; head 2011-07-05..2019-09-12, 2019-11-01..
Джеймс Вулфенсон = James Wolfensohn: head 1995-06..2005-05-31
Пол Вулфовиц = Paul Wolfowitz: head 2005-06-01..2007-06-30
Роберт Зеллик = Robert Zoellick / Robert B. Zoellick: US.minister 2001-02..2005-02; US.other 2005-02..2006-07; head 2007-07-01..2012-06-30
Джим Ён Ким / Джим Ен Ким = Jim Yong Kim: head 2012-07-01..2019-02-01
Дэвид Малпасс = David Malpass: head 2019-04-09..2023-06-01
Аджай Банга = Ajay Banga: head 2023-06-02..
Паскаль Лами = Pascal Lamy: EU.minister 1999-09..2004-11; head 2005-09-01..2013-08-31
Роберту Азеведу = Roberto Azevedo / Roberto Azevêdo: head 2013-09-01..2020-08-31
Нгози Оконджо-Ивеала = Ngozi Okonjo-Iweala: NG.minister 2003-07..2006-08, 2011-08..2015-05; head 2021-03-01..
Супачай Панитчпакди = Supachai Panitchpakdi: head 2002-09..2013-08
Мухиса Китуйи = Mukhisa Kituyi: head 2013-09..2021-01
Анхель Гурриа = Angel Gurria / Ángel Gurría / José Ángel Gurría: head 2006-06-01..2021-05-31
Матиас Корман = Mathias Cormann: AU.minister 2013-09..2020-10; head 2021-06-01..
Мохаммед эль-Барадеи / Мохамед эль-Барадеи = Mohamed ElBaradei / Mohamed El Baradei: head 1997-12-01..2009-11-30; EG.vice 2013-07..2013-08
Юкия Амано = Yukiya Amano: head 2009-12-01..2019-07-18
Рафаэль Гросси / Рафаэль Мариано Гросси = Rafael Grossi / Rafael Mariano Grossi: head 2019-12-03..
Фатих Бироль = Fatih Birol: head 2015-09-01..
Юрий Сентюрин (Петрович) = Yury Sentyurin / Yuri Sentyurin: head 2018-01..2022-01
Мохаммед Хамель = Mohamed Hamel: head 2022-01..
Мохаммед Баркиндо = Mohammad Barkindo / Mohammed Barkindo / Mohammad Sanusi Barkindo: head 2016-08-01..2022-07-05
Абдалла аль-Бадри / Абдалла Салем аль-Бадри = Abdalla Salem El-Badri / Abdallah al-Badri: head 2007-01..2016-07
Хайсам аль-Гайс = Haitham Al Ghais / Haitham al-Ghais: head 2022-08-01..
Джордж Робертсон = George Robertson / Lord Robertson: GB.minister 1997-05..1999-10; head 1999-10-14..2003-12-31
Яап де Хооп Схеффер = Jaap de Hoop Scheffer: NL.foreign 2002-07-22..2003-12-03; head 2004-01-05..2009-07-31
Ламберто Заньер = Lamberto Zannier: head 2011-07..2017-07; envoy 2017-07..2020-07
Томас Гремингер = Thomas Greminger: head 2017-07..2020-07
Хельга Мария Шмид / Хельга Шмид = Helga Schmid / Helga Maria Schmid: head 2020-12..2024-09
Феридун Синирлиоглу = Feridun Sinirlioglu / Feridun Sinirlioğlu: TR.foreign 2015-08..2015-11; head 2024-12..
Марк Перрен де Бришамбо = Marc Perrin de Brichambaut: head 2005-06..2011-06
Терри Дэвис = Terry Davis: head 2004-09..2009-08
Турбьёрн Ягланд = Thorbjorn Jagland / Thorbjørn Jagland: NO.foreign 2000-03-17..2001-10-19; head 2009-10-01..2019-09-17
Вальтер Швиммер = Walter Schwimmer: head 1999-09..2004-08
Томас Бах = Thomas Bach: head 2013-09-10..2025-06-23
Жак Рогге = Jacques Rogge: head 2001-07-16..2013-09-10
Хуан Антонио Самаранч = Juan Antonio Samaranch: head 1980..2001-07-16
Кирсти Ковентри = Kirsty Coventry: ZW.minister 2018-09..2025-03; head 2025-06-23..
Йозеф Блаттер / Зепп Блаттер = Joseph Blatter / Sepp Blatter: head 1998-06..2015-12
Джанни Инфантино = Gianni Infantino: head 2016-02-26..
Якоб Келленбергер = Jakob Kellenberger: head 2000-01..2012-06
Петер Маурер = Peter Maurer: head 2012-07-01..2022-09-30
Мирьяна Сполярич-Эггер / Мирьяна Сполярич = Mirjana Spoljaric Egger / Mirjana Spoljaric: head 2022-10-01..
Клаус Шваб = Klaus Schwab: head 1971..2025-04
`,
  ),
  ...roster(
    null,
    `
Владимир Рушайло (Борисович) = Vladimir Rushailo / Vladimir Rushaylo: RU.minister 1999-05..2001-03; RU.other 2001-03..2004-03; head 2004-07..2007-10
Юрий Яров (Фёдорович) = Yury Yarov / Yuri Yarov: head 1999-04..2004-06
Сергей Лебедев (Николаевич) = Sergei Lebedev / Sergey Lebedev: RU.head 2000-05..2007-10; head 2007-10-05..
Николай Бордюжа (Николаевич) = Nikolai Bordyuzha / Nikolay Bordyuzha: RU.other 1998-09..1999-03; RU.ambassador 1999..2003; head 2003-04-28..2016-12-31
Юрий Хачатуров (Григорьевич) = Yury Khachaturov / Yuri Khachaturov: head 2017-05..2018-11
Станислав Зась (Васильевич) = Stanislav Zas: head 2020-01-01..2022-12-31; BY.other 2015..2019
Таалатбек Масадыков (Шаршекеевич) = Taalatbek Masadykov: head 2026-01-01..
Григорий Рапота (Алексеевич) = Grigory Rapota: head 2001-10..2007-10, 2011-11..2021-03; RU.envoy 2007-10..2011-12
Таир Мансуров (Аймухаметович) = Tair Mansurov: head 2007-10..2014; minister 2015..2016
Павел Бородин (Павлович) = Pavel Borodin: head 2000-01-26..2011-11
Чжан Дэгуан = Zhang Deguang: head 2004-01-01..2006-12-31
Болат Нургалиев (Кабдылхамитович) = Bolat Nurgaliyev / Bolat Nurgaliev: head 2007-01-01..2009-12-31
Рашид Алимов (Кутбидинович) = Rashid Alimov: head 2016-01-01..2018-12-31
Чжан Мин = Zhang Ming: head 2022-01-01..2024-12-31
Нурлан Ермекбаев (Байузакович) = Nurlan Yermekbayev / Nurlan Ermekbayev: KZ.minister 2018..2022-01; head 2025-01-01..
Кайрат Сарыбай = Kairat Sarybay: head 2020..
Константин Затулин (Фёдорович) = Konstantin Zatulin: RU.other 2003..
К. В. Камат / Кундапур Ваман Камат = K. V. Kamath / Kundapur Vaman Kamath: head 2015-07..2020-07
Маркос Тройжо = Marcos Troyjo: head 2020-07..2023-03
Цзинь Лицюнь = Jin Liqun: head 2016-01-16..2026-01
Николай Подгузов (Радиевич) = Nikolai Podguzov / Nikolay Podguzov: head 2017..
Амара Эсси = Amara Essy: head 2001-09..2003-09
Жан Пинг = Jean Ping: GA.foreign 1999..2008-02; head 2008-04-28..2012-10-15
Мусса Факи Махамат / Мусса Факи = Moussa Faki Mahamat / Moussa Faki: TD.premier 2003-06-24..2005-02-04; TD.foreign 2008-04..2017-01; head 2017-03-14..2025-03
Бенедикт Орама / Бенедикт Окечукву Орама = Benedict Oramah / Benedict Okey Oramah: head 2015..2025
Жан-Клод Касси Бру = Jean-Claude Kassi Brou: head 2018-03..2022-07
Экмеледдин Ихсаноглу = Ekmeleddin Ihsanoglu / Ekmeleddin İhsanoğlu: head 2005-01..2014-01
Ияд Мадани = Iyad Madani / Iyad Ameen Madani: head 2014-01..2016-11
Юсеф аль-Усеймин = Yousef Al-Othaimeen / Yousef bin Ahmad Al-Othaimeen: head 2016-11..2021-11
Хусейн Ибрагим Таха / Хиссейн Брахим Таха = Hissein Brahim Taha / Hussein Ibrahim Taha: head 2021-11..
Джасем аль-Будейви / Джасим Мухаммед аль-Будейви = Jasem Mohamed Albudaiwi / Jasem Albudaiwi: head 2023-02..
Наиф аль-Хаджраф = Nayef Al-Hajraf / Nayef Falah Al-Hajraf: head 2020-02..2023-01
Сурин Питсуван = Surin Pitsuwan: TH.foreign 1997-11..2001-02; head 2008-01-01..2012-12-31
Ле Лыонг Минь = Le Luong Minh / Lê Lương Minh: head 2013-01..2017-12-31
Лим Джок Хой = Lim Jock Hoi: head 2018-01..2022-12-31
Као Ким Хорн = Kao Kim Hourn: head 2023-01..
Хосе Мигель Инсульса = Jose Miguel Insulza / José Miguel Insulza: head 2005-05-26..2015-05-26
Луис Альмагро = Luis Almagro: UY.foreign 2010-03-01..2015-03-01; head 2015-05-26..2025-05
Камалеш Шарма = Kamalesh Sharma: head 2008-04..2016-03
Патрисия Скотланд = Patricia Scotland: head 2016-04..2025-03
Багдад Амреев = Baghdad Amreyev / Bagdad Amreev: head 2014..2022
Кубанычбек Омуралиев = Kubanychbek Omuraliev / Kubanychbek Omuraliyev: head 2022-11..
`,
  ),
  ...roster(
    'EU',
    `
Урсула фон дер Ляйен = Ursula von der Leyen #Q60772: DE.minister 2005-11-22..2019-07-17; head 2019-12-01..
Хавьер Солана = Javier Solana: -.head 1995-12..1999-10; foreign 1999-10-18..2009-12-01
Кэтрин Эштон = Catherine Ashton / Baroness Ashton: foreign 2009-12-01..2014-10-31; vice 2009-12..2014-10-31
Крис Паттен = Chris Patten: minister 1999-09..2004-11
Питер Мандельсон = Peter Mandelson: minister 2004-11..2008-10; GB.minister 2008-10..2010-05; GB.ambassador 2025-02..2025-09
Штефан Фюле = Stefan Fule / Štefan Füle: minister 2010-02..2014-10
Йоханнес Хан = Johannes Hahn: minister 2010-02..2024-11
Оливер Вархеи / Оливер Вархейи = Oliver Varhelyi / Olivér Várhelyi: minister 2019-12-01..
Маргрете Вестагер = Margrethe Vestager: minister 2014-11-01..2024-11-30; vice 2019-12-01..2024-11-30
Марош Шефчович = Maros Sefcovic / Maroš Šefčovič: minister 2009-10..; vice 2010-02..2024-11-30
Гюнтер Эттингер = Gunther Oettinger / Günther Oettinger: minister 2010-02..2019-11
Андрис Пиебалгс = Andris Piebalgs: minister 2004-11..2014-11
Вивиан Рединг = Viviane Reding: minister 1999-09..2014-07
Кадри Симсон = Kadri Simson: minister 2019-12-01..2024-11-30
Марта Кос = Marta Kos: minister 2024-12-01..
Ханс-Герт Пёттеринг = Hans-Gert Pottering / Hans-Gert Pöttering: speaker 2007-01..2009-07
Мартин Шульц = Martin Schulz: speaker 2012-01-17..2017-01-17
Давид Сассоли = David Sassoli: speaker 2019-07-03..2022-01-11
Роберта Метсола = Roberta Metsola: speaker 2022-01-18..
Маркус Эдерер = Markus Ederer: ambassador 2017..2022
Вигаудас Ушацкас = Vygaudas Usackas / Vygaudas Ušackas: LT.foreign 2008-12..2010-01; ambassador 2013..2017
Тойво Клаар = Toivo Klaar: envoy 2017..2024
`,
  ),
];
