/** South, South-East and East Asia. */
export const ASIA = `
AF capital: Кабул / Kabul
AF city: Кандагар / Kandahar ; Герат / Herat ; Мазари-Шариф / Mazar-i-Sharif|Mazar-e-Sharif ; Джелалабад / Jalalabad ; Кундуз / Kunduz
AF city: Баграм / Bagram
AF city: Файзабад / Faizabad
AF region: Бадахшан / Badakhshan ; Ваханский коридор / Wakhan Corridor ; Гильменд / Helmand
BD capital: Дакка / Dhaka|Dacca
BD city: Читтагонг / Chittagong ; Кокс-Базар / Cox's Bazar ; Руппур|АЭС «Руппур» / Rooppur|Rooppur Nuclear Power Plant
BT capital: Тхимпху / Thimphu
BN capital: Бандар-Сери-Бегаван / Bandar Seri Begawan
KH capital: Пномпень / Phnom Penh
KH city: Сиемреап|Сием-Рип / Siem Reap ; Сиануквиль / Sihanoukville
CN capital: Пекин / Beijing|Peking
CN city: Шанхай / Shanghai ; Гуанчжоу / Guangzhou|Canton ; Шэньчжэнь / Shenzhen ; Харбин / Harbin ; Далянь / Dalian
CN city: Порт-Артур|Люйшунь / Port Arthur|Lüshun ; Шэньян / Shenyang ; Чанчунь / Changchun ; Циндао / Qingdao ; Тяньцзинь / Tianjin
CN city: Чунцин / Chongqing
CN city: Чэнду / Chengdu ; Сиань / Xi'an|Xian ; Ухань / Wuhan
CN city: Нанкин / Nanjing|Nanking ; Ханчжоу / Hangzhou ; Сямэнь / Xiamen ; Санья / Sanya ; Боао / Boao ; Урумчи / Urumqi ; Лхаса / Lhasa
CN city: Куньмин / Kunming
CN city: Хэйхэ / Heihe ; Суйфэньхэ / Suifenhe ; - / Manzhouli ; Чжэнчжоу / Zhengzhou ; Цзинань / Jinan ; Янтай / Yantai ; Ланьчжоу / Lanzhou
CN city: Чжухай / Zhuhai ; Нинбо / Ningbo ; Чжанцзякоу / Zhangjiakou
CN region: Синьцзян|Синьцзян-Уйгурский автономный район|СУАР / Xinjiang|Xinjiang Uygur Autonomous Region|Xinjiang Uyghur Autonomous Region
CN region: Тибет / Tibet|Xizang ; Внутренняя Монголия / Inner Mongolia ; Хэйлунцзян / Heilongjiang ; Гуандун / Guangdong ; Хайнань / Hainan
CN region: Сычуань / Sichuan ; Шаньдун / Shandong ; Ляонин / Liaoning ; Цзилинь / Jilin ; Фуцзянь / Fujian ; Чжэцзян / Zhejiang
CN region: Цзянсу / Jiangsu
CN region: Юньнань / Yunnan ; Маньчжурия / Manchuria
CN residence: Дом народных собраний|Большой зал народных собраний / Great Hall of the People ; Чжуннаньхай / Zhongnanhai
CN residence: Дяоюйтай|гостевая резиденция Дяоюйтай|резиденция Дяоюйтай / Diaoyutai|Diaoyutai State Guesthouse|Diaoyutai State Guest House
CN residence: озеро Яньци|Яньциху|Яньци / Yanqi Lake
CN venue: площадь Тяньаньмэнь|Тяньаньмэнь / Tiananmen Square|Tiananmen ; Бадалин / Badaling ; Запретный город / Forbidden City
CN venue: Тяньваньская АЭС / Tianwan Nuclear Power Plant|Tianwan NPP ; АЭС «Сюйдапу»|Сюйдапу / Xudabao|Xudapu
IN capital: Нью-Дели|Дели / New Delhi|Delhi
IN city: Мумбаи|Бомбей / Mumbai|Bombay ; Ченнаи|Мадрас / Chennai|Madras ; Калькутта|Колката / Kolkata|Calcutta
IN city: Бангалор|Бенгалуру / Bangalore|Bengaluru
IN city: - / Hyderabad ; Ахмадабад|Ахмедабад / Ahmedabad ; Агра / Agra ; Варанаси / Varanasi ; Панаджи / Panaji ; Джайпур / Jaipur
IN city: Гандинагар / Gandhinagar ; Амритсар / Amritsar ; Куданкулам|АЭС «Куданкулам» / Kudankulam ; Удайпур / Udaipur ; Бенаулим / Benaulim
IN city: Пуна / Pune
IN region: Гоа / Goa ; Гуджарат / Gujarat ; Пенджаб / Punjab ; Тамилнад|Тамил-Наду / Tamil Nadu ; Махараштра / Maharashtra
IN region: Уттар-Прадеш / Uttar Pradesh
IN region: Керала / Kerala ; Западная Бенгалия / West Bengal ; Ассам / Assam ; Карнатака / Karnataka ; Раджастхан / Rajasthan
IN residence: Хайдарабадский дворец|Хайдерабад-хаус|Хайдарабад-хаус / Hyderabad House
IN residence: Раштрапати-Бхаван|Раштрапати Бхаван / Rashtrapati Bhavan
IN residence: Раджгхат|мемориал Раджгхат / Rajghat|Raj Ghat ; Бхарат Мандапам / Bharat Mandapam
ID capital: Джакарта / Jakarta
ID city: Денпасар / Denpasar ; Нуса-Дуа / Nusa Dua ; Сурабая / Surabaya ; Бандунг / Bandung ; Нусантара / Nusantara ; Богор / Bogor
ID city: Убуд / Ubud
ID city: Лабуан-Баджо / Labuan Bajo ; Джокьякарта / Yogyakarta
ID region: остров Бали|Бали / Bali ; Ява / - ; Суматра / Sumatra ; Калимантан / Kalimantan ; Ачех / Aceh ; - / West Papua
ID residence: Богорский дворец|дворец Богор|дворец Мердека|Мердека / Bogor Palace|Merdeka Palace
JP capital: Токио / Tokyo
JP city: Осака / Osaka ; Киото / Kyoto ; Нагоя / Nagoya ; Йокогама|Иокогама / Yokohama ; Саппоро / Sapporo ; Хиросима / Hiroshima
JP city: Нагасаки / Nagasaki
JP city: Нагато / Nagato ; Ниигата / Niigata ; Фукуока / Fukuoka ; Кобе / Kobe ; Исе-Сима|Исэ-Сима / Ise-Shima ; Сендай / Sendai
JP city: Фукусима / Fukushima
JP city: Тояко / Toyako
JP region: Хоккайдо / Hokkaido ; Окинава / Okinawa ; Кюсю / Kyushu ; Ямагути|префектура Ямагути / Yamaguchi Prefecture|Yamaguchi
JP region: Хонсю / Honshu
JP residence: дворец Акасака|Акасака / Akasaka Palace|Akasaka State Guest House ; Кантэй / Kantei
JP residence: Императорский дворец в Токио / Imperial Palace in Tokyo
KP capital: Пхеньян / Pyongyang
KP city: Пханмунджом / Panmunjom
KP city: Вонсан / Wonsan ; Расон / Rason ; Раджин|порт Раджин / Rajin|Rajin Port ; Туманган / Tumangang ; Йонбён / Yongbyon
KP city: Кэсон / Kaesong
KP residence: Кымсусан|дворец Кымсусан|резиденция Кымсусан / Kumsusan|Kumsusan Palace|Kumsusan State Guest House
KR capital: Сеул / Seoul
KR city: Пусан|Бусан / Busan|Pusan ; Инчхон|Инчон / Incheon|Inchon ; Пхёнчхан / Pyeongchang ; Кёнджу|Кёнчжу / Gyeongju
KR city: Ульсан / Ulsan ; Тэгу / Daegu ; Тэджон / Daejeon ; Седжон / Sejong City
KR region: Чеджудо|Чеджу / Jeju|Jeju Island
KR residence: Голубой дом|Чхонвадэ / Blue House|Cheong Wa Dae
LA capital: Вьентьян / Vientiane
LA city: Луангпхабанг|Луангпрабанг / Luang Prabang
MO venue: - / Cotai
MY capital: Куала-Лумпур / Kuala Lumpur
MY city: Путраджайя / Putrajaya ; Лангкави / Langkawi ; Пенанг / Penang ; Кота-Кинабалу / Kota Kinabalu ; Джохор-Бару / Johor Bahru
MY residence: Истана Негара / Istana Negara|Seri Perdana
MV capital: Мале / Malé
MN capital: Улан-Батор|Улаанбаатар / Ulaanbaatar|Ulan Bator|Ulan-Bator
MN city: Дархан / Darkhan ; Эрдэнэт / Erdenet ; Халхин-Гол / Khalkhin Gol|Khalkhin-Gol ; Замын-Ууд / Zamyn-Uud
MM capital: Нейпьидо / Naypyidaw|Nay Pyi Taw|Naypyitaw
MM city: Янгон|Рангун / Yangon|Rangoon ; Мандалай / Mandalay ; Давэй|Дауэй|Давей / Dawei
MM region: Ракхайн / Rakhine
NP capital: Катманду / Kathmandu
PK capital: Исламабад / Islamabad
PK city: Карачи / Karachi ; Лахор / Lahore ; Равалпинди / Rawalpindi ; Пешавар / Peshawar ; Гвадар / Gwadar ; Кветта / Quetta
PK city: Мултан / Multan
PK region: Белуджистан / Balochistan|Baluchistan ; Хайбер-Пахтунхва / Khyber Pakhtunkhwa ; Вазиристан / Waziristan
PH capital: Манила / Manila
PH city: Давао / Davao ; Себу / Cebu ; Субик-Бей / Subic Bay
PH region: Минданао / Mindanao ; Лусон / Luzon
PH residence: дворец Малаканьян|Малаканьянский дворец|Малаканьян / Malacañang|Malacanang|Malacanang Palace|Malacañang Palace
SG capital: город Сингапур / Singapore City
SG venue: Шангри-Ла|отель «Шангри-Ла» / Shangri-La|Shangri-La Hotel ; Сентоза / Sentosa ; Чанги / Changi
LK capital: Коломбо|Шри-Джаяварденепура-Котте / Colombo|Sri Jayawardenepura Kotte
LK city: Хамбантота / Hambantota ; Тринкомали / Trincomalee
TW capital: Тайбэй / Taipei
TW city: Гаосюн / Kaohsiung
TH capital: Бангкок / Bangkok
TH city: Пхукет / Phuket ; Паттайя / Pattaya ; Чиангмай / Chiang Mai ; Хуахин / Hua Hin
TH residence: Дом правительства Таиланда / Government House of Thailand
TL capital: Дили / Dili
VN capital: Ханой / Hanoi
VN city: Хошимин|Сайгон / Ho Chi Minh City|Saigon ; Дананг / Da Nang|Danang ; Нячанг / Nha Trang ; Камрань / Cam Ranh|Cam Ranh Bay
VN city: Хайфон / Hai Phong|Haiphong ; Вунгтау / Vung Tau ; Халонг / Ha Long ; Нинь Тхуан|Ниньтхуан / Ninh Thuan ; Хюэ / Hue City
VN venue: Мавзолей Хо Ши Мина|Мавзолей Хо Ши Мина в Ханое / Ho Chi Minh Mausoleum
`;
