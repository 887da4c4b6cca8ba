/** State bodies, agencies and companies of Russia that talks name. */
export const RUSSIAN = `
ru-government body RU ; Правительство Российской Федерации|Правительство России|российское правительство|Правительство РФ ; Government of the Russian Federation|Russian Government|Government of Russia
ru-state-duma body RU ; Государственная Дума|Госдума|Дума|Государственная Дума Федерального Собрания ; State Duma|Duma|Russian State Duma
ru-federation-council body RU ; Совет Федерации|Совфед ; Federation Council|Council of the Federation|Council of Federation
ru-federal-assembly body RU ; Федеральное Собрание ; Federal Assembly of the Russian Federation|Russian Federal Assembly
ru-security-council body RU ; Совет Безопасности Российской Федерации|Совбез России|Совет Безопасности России ; Security Council of the Russian Federation|Russian Security Council
ru-mfa body RU ; МИД России|Министерство иностранных дел Российской Федерации|Министерство иностранных дел России|МИД РФ|российский МИД ; Russian Foreign Ministry|Foreign Ministry of Russia|Ministry of Foreign Affairs of Russia|Russian Ministry of Foreign Affairs
ru-mod body RU ; Минобороны России|Министерство обороны Российской Федерации|Министерство обороны России|Минобороны РФ|Минобороны ; Russian Defence Ministry|Russian Defense Ministry|Defence Ministry of Russia|Russian Ministry of Defence
ru-mchs body RU ; МЧС России|МЧС|Министерство по чрезвычайным ситуациям ; EMERCOM|Emergencies Ministry|Russian Emergencies Ministry
ru-mvd body RU ; МВД России ; Russian Interior Ministry
ru-economy body RU ; Минэкономразвития|Министерство экономического развития Российской Федерации|Минэкономразвития России ; Ministry of Economic Development of the Russian Federation|Russian Ministry of Economic Development|Russian Economic Development Ministry
ru-minpromtorg body RU ; Минпромторг|Министерство промышленности и торговли Российской Федерации|Минпромторг России ; Russian Ministry of Industry and Trade|Ministry of Industry and Trade of the Russian Federation|Russian Industry and Trade Ministry
ru-mincifry body RU ; Минцифры|Минцифры России ; Russian Ministry of Digital Development
ru-minenergo body RU ; Минэнерго России|Министерство энергетики Российской Федерации|Минэнерго ; Russian Energy Ministry|Russian Ministry of Energy
ru-mintrans body RU ; Минтранс России|Минтранс ; Russian Transport Ministry
ru-minselkhoz body RU ; Минсельхоз|Минсельхоз России ; Russian Agriculture Ministry
ru-minzdrav body RU ; Минздрав России|Минздрав ; Russian Health Ministry
ru-minfin body RU ; Минфин России ; Russian Finance Ministry
ru-fsb agency RU ; ФСБ|Федеральная служба безопасности ; FSB|Federal Security Service
ru-svr agency RU ; СВР|Служба внешней разведки ; SVR|Foreign Intelligence Service
ru-fts agency RU ; Федеральная таможенная служба|ФТС ; Federal Customs Service|Russian Customs Service
ru-rospotrebnadzor agency RU ; Роспотребнадзор ; Rospotrebnadzor
ru-rosselkhoznadzor agency RU ; Россельхознадзор ; Rosselkhoznadzor
ru-rossotrudnichestvo agency RU ; Россотрудничество ; Rossotrudnichestvo
ru-rosstat agency RU ; Росстат ; Rosstat|Russian Federal State Statistics Service
ru-rostechnadzor agency RU ; Ростехнадзор ; Rostekhnadzor|Rostechnadzor
ru-rosfinmonitoring agency RU ; Росфинмониторинг ; Rosfinmonitoring
ru-russkiy-mir agency RU ; Фонд «Русский мир»|«Русский мир» ; Russkiy Mir Foundation
ru-central-bank agency RU ; Банк России|Центральный банк Российской Федерации|Центробанк России ; Bank of Russia|Central Bank of Russia|Russian Central Bank
ru-ras organisation RU ; Российская академия наук|РАН ; Russian Academy of Sciences
ru-rspp organisation RU ; РСПП|Российский союз промышленников и предпринимателей ; RSPP|Russian Union of Industrialists and Entrepreneurs
ru-tpp organisation RU ; Торгово-промышленная палата Российской Федерации|Торгово-промышленная палата России|ТПП РФ ; Russian Chamber of Commerce and Industry|Chamber of Commerce and Industry of the Russian Federation
ru-delovaya organisation RU ; Деловая Россия ; Delovaya Rossiya|Business Russia
ru-opora organisation RU ; «Опора России»|ОПОРА РОССИИ ; Opora Rossii
ru-roc organisation RU ; Русская православная церковь|РПЦ|Московский патриархат ; Russian Orthodox Church|Moscow Patriarchate
ru-united-russia organisation RU ; Единая Россия ; United Russia
ru-msu organisation RU ; Московский государственный университет|МГУ|МГУ имени Ломоносова|МГУ имени М. В. Ломоносова ; Moscow State University|Lomonosov Moscow State University|Lomonosov University|MSU
ru-mgimo organisation RU ; МГИМО|МГИМО МИД России ; MGIMO|MGIMO University
ru-rudn organisation RU ; РУДН|Российский университет дружбы народов ; RUDN|RUDN University|Peoples' Friendship University of Russia|Peoples’ Friendship University
ru-mephi organisation RU ; МИФИ|НИЯУ МИФИ ; MEPhI
ru-spbgu organisation RU ; СПбГУ|Санкт-Петербургский государственный университет ; St Petersburg State University|St. Petersburg State University
ru-hse organisation RU ; Высшая школа экономики|ВШЭ ; Higher School of Economics|HSE University
ru-jinr organisation RU ; Объединённый институт ядерных исследований|ОИЯИ ; Joint Institute for Nuclear Research|JINR
ru-gamaleya organisation RU ; Центр имени Гамалеи|центр Гамалеи|Центр имени Н. Ф. Гамалеи ; Gamaleya Centre|Gamaleya Center|Gamaleya Institute
ru-kurchatov organisation RU ; Курчатовский институт ; Kurchatov Institute
ru-vgtrk company RU ; ВГТРК ; VGTRK
ru-rt company RU ; Russia Today|«Россия сегодня» ; RT|Russia Today|Rossiya Segodnya
ru-tass company RU ; ТАСС|ИТАР-ТАСС ; TASS|ITAR-TASS
ru-rosatom company RU ; Росатом|госкорпорация «Росатом»|Государственная корпорация по атомной энергии «Росатом» ; Rosatom|ROSATOM|Rosatom State Corporation
ru-atomstroyexport company RU ; Атомстройэкспорт ; Atomstroyexport
ru-rosenergoatom company RU ; Росэнергоатом ; Rosenergoatom
ru-tvel company RU ; ТВЭЛ ; TVEL
ru-tenex company RU ; Техснабэкспорт ; Tenex|TENEX|Techsnabexport
ru-roscosmos company RU ; Роскосмос|Федеральное космическое агентство ; Roscosmos|Roskosmos|Russian Federal Space Agency
ru-glavkosmos company RU ; Главкосмос ; Glavkosmos
ru-energia company RU ; РКК «Энергия» ; RSC Energia
ru-rostec company RU ; Ростех|Ростехнологии|госкорпорация «Ростех» ; Rostec|Rostekh|Rostech
ru-rosoboronexport company RU ; Рособоронэкспорт ; Rosoboronexport|Rosoboronexport company
ru-fsvts agency RU ; ФСВТС|Федеральная служба по военно-техническому сотрудничеству ; FSMTC|Federal Service for Military-Technical Cooperation
ru-uac company RU ; Объединённая авиастроительная корпорация|ОАК ; United Aircraft Corporation|UAC
ru-usc company RU ; Объединённая судостроительная корпорация|ОСК ; United Shipbuilding Corporation|USC
ru-sukhoi company RU ; компания «Сухой» ; Sukhoi
ru-irkut company RU ; корпорация «Иркут» ; Irkut Corporation
ru-helicopters company RU ; Вертолёты России ; Russian Helicopters
ru-odk company RU ; Объединённая двигателестроительная корпорация|ОДК ; United Engine Corporation
ru-almaz-antey company RU ; «Алмаз-Антей»|концерн «Алмаз-Антей» ; Almaz-Antey
ru-gazprom company RU ; Газпром ; Gazprom|Gazprom PJSC
ru-gazpromneft company RU ; Газпром нефть|Газпромнефть ; Gazprom Neft
ru-gazpromexport company RU ; «Газпром экспорт»|Газпромэкспорт ; Gazprom Export
ru-gazprombank company RU ; Газпромбанк ; Gazprombank
ru-rosneft company RU ; Роснефть ; Rosneft
ru-lukoil company RU ; Лукойл|ЛУКОЙЛ ; Lukoil|LUKOIL
ru-tatneft company RU ; Татнефть ; Tatneft
ru-bashneft company RU ; Башнефть ; Bashneft
ru-surgutneftegas company RU ; Сургутнефтегаз ; Surgutneftegas|Surgutneftegaz
ru-zarubezhneft company RU ; Зарубежнефть ; Zarubezhneft
ru-tnkbp company RU ; ТНК-BP|ТНК-ВР ; TNK-BP
ru-novatek company RU ; Новатэк|НОВАТЭК|НОВАТЕК ; Novatek|NOVATEK
ru-yamal-lng company RU ; Ямал СПГ ; Yamal LNG
ru-arctic-lng company RU ; «Арктик СПГ – 2»|Арктик СПГ-2|«Арктик СПГ» ; Arctic LNG 2|Arctic LNG-2|Arctic LNG
ru-sakhalin-1 company RU ; Сахалин-1 ; Sakhalin-1|Sakhalin 1
ru-sakhalin-2 company RU ; Сахалин-2 ; Sakhalin-2|Sakhalin 2
ru-sibur company RU ; Сибур|СИБУР ; Sibur|SIBUR
ru-transneft company RU ; Транснефть ; Transneft
ru-rushydro company RU ; РусГидро ; RusHydro
ru-interrao company RU ; Интер РАО ; Inter RAO|Inter RAO UES
ru-rao-ees company RU ; РАО «ЕЭС России»|РАО ЕЭС ; RAO UES|RAO UES of Russia
ru-rosseti company RU ; Россети ; Rosseti
ru-silmash company RU ; «Силовые машины» ; Power Machines
ru-rzd company RU ; РЖД|Российские железные дороги ; RZD|Russian Railways|RZhD
ru-transmash company RU ; Трансмашхолдинг ; Transmashholding
ru-uralvagonzavod company RU ; Уралвагонзавод ; Uralvagonzavod
ru-kamaz company RU ; КамАЗ|КАМАЗ ; KAMAZ|Kamaz
ru-avtovaz company RU ; АвтоВАЗ|АВТОВАЗ ; AvtoVAZ|AVTOVAZ
ru-gaz company RU ; Группа ГАЗ ; GAZ Group
ru-sollers company RU ; Соллерс ; Sollers
ru-rostselmash company RU ; Ростсельмаш ; Rostselmash
ru-aeroflot company RU ; Аэрофлот ; Aeroflot
ru-sovcomflot company RU ; Совкомфлот ; Sovcomflot
ru-vtb company RU ; ВТБ|банк ВТБ|Внешторгбанк ; VTB|VTB Bank|Vneshtorgbank
ru-sber company RU ; Сбербанк|Сбер ; Sberbank|Sber
ru-veb company RU ; ВЭБ|ВЭБ.РФ|Внешэкономбанк ; VEB|VEB.RF|Vnesheconombank
ru-rshb company RU ; Россельхозбанк ; Rosselkhozbank|Russian Agricultural Bank
ru-alfa company RU ; Альфа-Банк|Альфа-банк ; Alfa-Bank|Alfa Bank
ru-rdif company RU ; РФПИ|Российский фонд прямых инвестиций ; RDIF|Russian Direct Investment Fund
ru-rec company RU ; Российский экспортный центр|РЭЦ ; Russian Export Centre|Russian Export Center
ru-eximbank company RU ; Росэксимбанк|ЭКСАР ; Eximbank of Russia|EXIAR
ru-skolkovo organisation RU ; «Сколково»|фонд «Сколково» ; Skolkovo Foundation
ru-asi organisation RU ; Агентство стратегических инициатив|АСИ ; Agency for Strategic Initiatives
ru-roscongress organisation RU ; Росконгресс|фонд «Росконгресс» ; Roscongress|Roscongress Foundation
ru-rusnano company RU ; Роснано ; Rusnano|RUSNANO
ru-rusal company RU ; РУСАЛ|Русал ; Rusal|RUSAL
ru-nornickel company RU ; Норникель|Норильский никель ; Nornickel|Norilsk Nickel|Nornickel company
ru-alrosa company RU ; АЛРОСА|Алроса ; Alrosa|ALROSA
ru-severstal company RU ; Северсталь ; Severstal
ru-nlmk company RU ; НЛМК ; NLMK
ru-mmk company RU ; ММК ; MMK
ru-evraz company RU ; ЕВРАЗ|Евраз ; Evraz|EVRAZ
ru-mechel company RU ; Мечел ; Mechel
ru-polymetal company RU ; «Полиметалл» ; Polymetal
ru-renova company RU ; Ренова ; Renova
ru-phosagro company RU ; ФосАгро ; PhosAgro
ru-uralkali company RU ; Уралкалий ; Uralkali
ru-uralchem company RU ; Уралхим ; Uralchem
ru-eurochem company RU ; ЕвроХим ; EuroChem
ru-yandex company RU ; Яндекс ; Yandex
ru-kaspersky company RU ; Лаборатория Касперского ; Kaspersky|Kaspersky Lab
ru-vimpelcom company RU ; Вымпелком ; VimpelCom
ru-mts company RU ; МТС ; MTS
ru-megafon company RU ; Мегафон ; MegaFon|Megafon
ru-rostelecom company RU ; Ростелеком ; Rostelecom
ru-wildberries company RU ; Вайлдберриз|Wildberries ; Wildberries
ru-ozon company RU ; Ozon ; Ozon
ru-rpharm company RU ; Р-Фарм ; R-Pharm
ru-generium company RU ; «Генериум» ; Generium
ru-stroytransgaz company RU ; Стройтрансгаз ; Stroytransgaz
ru-nord-stream company ; Северный поток|«Северный поток – 1»|«Северный поток-1» ; Nord Stream|Nord Stream 1|North Stream
ru-nord-stream-2 company ; Северный поток – 2|Северный поток-2 ; Nord Stream 2|Nord Stream-2
ru-turkstream company ; Турецкий поток ; TurkStream|Turkish Stream|Turk Stream
ru-blue-stream company ; Голубой поток ; Blue Stream
ru-south-stream company ; Южный поток ; South Stream
ru-power-siberia company ; Сила Сибири|«Сила Сибири – 2»|«Сила Сибири-2» ; Power of Siberia|Power of Siberia 2
ru-espo company RU ; ВСТО|Восточная Сибирь – Тихий океан ; ESPO|Eastern Siberia–Pacific Ocean
cpc company ; Каспийский трубопроводный консорциум|КТК ; Caspian Pipeline Consortium|CPC
`;
