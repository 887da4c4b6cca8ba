/** Europe beyond the former Soviet Union, with the Baltic states. Cities whose name is first of all a word ("Nice", "Split", "Bath") have a longer English name. */
export const EUROPE = `
EU venue: Берлемон / Berlaymont ; Европа-билдинг / Europa Building
AL capital: Тирана / Tirana
AL city: Дуррес / Durres|Durrës
AD capital: Андорра-ла-Велья / Andorra la Vella
AT capital: Вена / Vienna
AT city: Зальцбург / Salzburg ; Грац / Graz ; Линц / Linz ; Инсбрук / Innsbruck ; Альпбах / Alpbach ; Китцбюэль / Kitzbühel|Kitzbuehel
AT residence: Хофбург / Hofburg ; Шёнбрунн / Schönbrunn|Schoenbrunn ; Бальхаусплац / Ballhausplatz
BE capital: Брюссель / Brussels
BE city: Антверпен / Antwerp ; Льеж / Liège|Liege ; Гент / Ghent ; Монс / Mons ; Брюгге / Bruges ; Остенде / Ostend ; Зебрюгге / Zeebrugge
BE region: Фландрия / Flanders ; Валлония / Wallonia
BE residence: Лакенский дворец / Laeken Palace|Palace of Laeken
BA capital: Сараево / Sarajevo
BA city: Баня-Лука|Баня Лука / Banja Luka ; Мостар / Mostar ; Сребреница / Srebrenica ; Тузла / Tuzla
BA region: Республика Сербская / Republika Srpska|Republic of Srpska
BG capital: София / Sofia
BG city: Варна / Varna ; Бургас / Burgas ; Пловдив / Plovdiv ; Велико-Тырново / Veliko Tarnovo ; Белене / Belene ; Козлодуй / Kozloduy
HR capital: Загреб / Zagreb
HR city: город Сплит / city of Split ; Дубровник / Dubrovnik ; Риека / Rijeka ; Вуковар / Vukovar ; Задар / Zadar
CY capital: Никосия / Nicosia
CY city: Лимасол|Лимассол / Limassol ; Ларнака / Larnaca ; Пафос / Paphos ; Айя-Напа / Ayia Napa
CZ capital: Прага / Prague
CZ city: Брно / Brno ; Острава / Ostrava ; Пльзень / Pilsen|Plzeň ; Карловы Вары / Karlovy Vary ; Темелин / Temelin ; Дукованы / Dukovany
CZ residence: Пражский Град / Prague Castle
DK capital: Копенгаген / Copenhagen
DK city: Орхус / Aarhus ; Оденсе / Odense ; Эсбьерг / Esbjerg
EE capital: Таллин|Таллинн / Tallinn
EE city: Тарту / Tartu ; Нарва / Narva ; Пярну / Pärnu|Parnu
FI capital: Хельсинки / Helsinki
FI city: Турку / Turku ; Тампере / Tampere ; Лаппеенранта / Lappeenranta ; Савонлинна / Savonlinna ; Рованиеми / Rovaniemi
FI city: Наантали / Naantali
FI city: Оулу / Oulu ; Котка / Kotka ; Эспоо / Espoo ; Порвоо / Porvoo
FI residence: Култаранта / Kultaranta ; Мянтюниеми / Mäntyniemi|Mantyniemi
FR capital: Париж / Paris
FR city: Марсель / Marseille|Marseilles ; Лион / Lyon|Lyons ; Ницца / - ; Страсбург / Strasbourg ; Канны / Cannes ; Бордо / Bordeaux
FR city: Тулуза / Toulouse
FR city: Нант / Nantes ; Лилль / Lille ; Биарриц / Biarritz ; Довиль / Deauville
FR city: Эвиан / Evian|Evian-les-Bains ; Кадараш / Cadarache ; Версаль / Versailles ; Рамбуйе / Rambouillet ; Гавр / Le Havre
FR city: Шербур / Cherbourg
FR city: - / Caen ; Реймс / Reims ; Дижон / Dijon ; Бенувиль / Benouville
FR region: Нормандия / Normandy ; Эльзас / Alsace ; Бретань / Brittany ; Лазурный Берег / Côte d'Azur|Cote d'Azur
FR region: Корсика / Corsica
FR region: Прованс / Provence
FR residence: Елисейский дворец / Elysee Palace|Élysée Palace|Elysée Palace|Elysee|Élysée
FR residence: Форт Брегансон|Брегансон / Fort Bregancon|Fort de Brégançon|Bregancon
FR residence: Кэ д'Орсе|Кэ-д’Орсе / Quai d'Orsay|Quai d’Orsay
FR residence: Матиньонский дворец / Matignon|Hotel Matignon
FR venue: Ле-Бурже|Ле Бурже / Le Bourget ; Версальский дворец / Palace of Versailles ; Трианон / Trianon
DE capital: Берлин / Berlin
DE city: Мюнхен / Munich ; Гамбург / Hamburg ; Франкфурт|Франкфурт-на-Майне / Frankfurt|Frankfurt am Main ; Кёльн / Cologne
DE city: Дюссельдорф / Düsseldorf|Dusseldorf|Duesseldorf ; Штутгарт / Stuttgart ; Дрезден / Dresden ; Лейпциг / Leipzig
DE city: Бонн / Bonn ; Ганновер / Hanover|Hannover ; Бремен / Bremen ; Висбаден / Wiesbaden ; Потсдам / Potsdam ; Шверин / Schwerin
DE city: Росток / Rostock
DE city: Киль / Kiel ; Любек / Lübeck|Luebeck|Lubeck ; Майнц / Mainz ; Нюрнберг / Nuremberg ; Веймар / Weimar ; Эрфурт / Erfurt
DE city: Магдебург / Magdeburg
DE city: Грайфсвальд / Greifswald ; Лубмин / Lubmin ; Вольфсбург / Wolfsburg ; Хайлигендамм / Heiligendamm ; Баден-Баден / Baden-Baden
DE city: Рамштайн / Ramstein ; Эттинген / Oettingen ; Петерсберг / Petersberg ; Рюгген / - ; Билефельд / Bielefeld ; Карлсруэ / Karlsruhe
DE region: Бавария / Bavaria ; Саксония / Saxony ; Нижняя Саксония / Lower Saxony
DE region: Северный Рейн – Вестфалия|Северный Рейн-Вестфалия / North Rhine-Westphalia
DE region: Баден-Вюртемберг / Baden-Württemberg|Baden-Wuerttemberg|Baden-Wurttemberg ; Бранденбург / Brandenburg ; Гессен / Hesse
DE region: Мекленбург – Передняя Померания / Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern ; Тюрингия / Thuringia
DE region: Рейнланд-Пфальц / Rhineland-Palatinate
DE residence: дворец Бельвю|Бельвю / Bellevue Palace|Schloss Bellevue ; замок Мезеберг|Мезеберг / Meseberg|Schloss Meseberg|Meseberg Palace
DE residence: Ведомство федерального канцлера / Federal Chancellery ; замок Эльмау|Эльмау / Schloss Elmau|Elmau
DE venue: Рейхстаг / Reichstag ; Бранденбургские ворота / Brandenburg Gate ; Цецилиенхоф / Cecilienhof
DE venue: гостиница «Байеришер Хоф»|Байеришер Хоф / Bayerischer Hof
GR capital: Афины / Athens
GR city: Салоники / Thessaloniki|Salonika ; Пирей / Piraeus ; Александруполис / Alexandroupolis ; Корфу / Corfu ; Вулиагмени / Vouliagmeni
GR region: Крит / Crete ; Родос / Rhodes ; гора Афон|Святая гора Афон / Mount Athos|Holy Mount Athos
HU capital: Будапешт / Budapest
HU city: Дебрецен / Debrecen ; Сегед / Szeged ; Дьёр / Gyor|Győr
HU venue: АЭС «Пакш»|Пакш / Paks|Paks Nuclear Power Plant
HU residence: Кармелитский монастырь / Carmelite Monastery
IS capital: Рейкьявик / Reykjavik|Reykjavík
IE capital: Дублин / Dublin
IE city: Корк / - ; Шаннон / - ; Голуэй / Galway
IT capital: Рим / Rome
IT city: Милан / Milan ; Турин / Turin ; Неаполь / Naples ; Венеция / Venice ; Флоренция / Florence ; Генуя / Genoa ; Болонья / Bologna
IT city: Бари / Bari
IT city: Палермо / Palermo ; Триест / Trieste ; Пиза / Pisa ; Верона / Verona ; Бергамо / Bergamo ; Таормина / Taormina
IT city: Аквила|Л'Акуила / L'Aquila
IT city: Пратика-ди-Маре / Pratica di Mare ; Равенна / Ravenna ; Черноббио / Cernobbio ; Ассизи / Assisi ; Порто-Черво / Porto Cervo
IT city: Таранто / Taranto
IT city: Борго-Эгнация / Borgo Egnazia
IT region: Сицилия / Sicily ; Сардиния / Sardinia ; Ломбардия / Lombardy ; Тоскана / Tuscany ; Апулия / Apulia|Puglia ; Пьемонт / Piedmont
IT region: Венето / Veneto
IT region: Лампедуза / Lampedusa
IT residence: Квиринальский дворец|Квиринал / Quirinal Palace|Quirinale Palace|Palazzo del Quirinale|Quirinale
IT residence: дворец Киджи|Палаццо Киджи / Palazzo Chigi|Chigi Palace ; Вилла Мадама / Villa Madama
IT residence: вилла Чертоза / Villa Certosa
IT residence: Фарнезина / Farnesina
XK capital: Приштина / Pristina|Prishtina
XK city: Косовска-Митровица|Митровица / Mitrovica|Kosovska Mitrovica ; Призрен / Prizren ; Рачак / Racak
LV capital: Рига / Riga
LV city: Юрмала / Jurmala|Jūrmala ; Вентспилс / Ventspils ; Лиепая / Liepaja|Liepāja ; Даугавпилс / Daugavpils
LI capital: Вадуц / Vaduz
LT capital: Вильнюс / Vilnius
LT city: Каунас / Kaunas ; Клайпеда / Klaipeda|Klaipėda ; Паланга / Palanga ; Игналинская АЭС / Ignalina Nuclear Power Plant
LU capital: город Люксембург / Luxembourg City
LU city: Шенген / Schengen
MT capital: Валлетта / Valletta
MC capital: Монако-Вилль / Monaco-Ville
MC city: Монте-Карло / Monte Carlo|Monte-Carlo
ME capital: Подгорица / Podgorica
ME city: Будва / Budva ; Цетине / Cetinje ; Котор / Kotor
NL capital: Амстердам / Amsterdam
NL city: Гаага / The Hague|Hague ; Роттердам / Rotterdam ; Маастрихт / Maastricht ; Эйндховен / Eindhoven ; Утрехт / Utrecht
NL venue: Дворец мира / Peace Palace
MK capital: Скопье / Skopje
MK city: Охрид / Ohrid ; Битола / Bitola
NO capital: Осло / Oslo
NO city: Берген / Bergen ; Ставангер / Stavanger ; Тронхейм / Trondheim ; Тромсё / Tromsø|Tromso ; Киркенес / Kirkenes ; Нарвик / Narvik
PL capital: Варшава / Warsaw
PL city: Краков / Krakow|Kraków|Cracow ; Гданьск / Gdansk|Gdańsk ; Вроцлав / Wroclaw|Wrocław ; Познань / Poznan|Poznań
PL city: Жешув / Rzeszow|Rzeszów
PL city: Лодзь / Lodz|Łódź ; Люблин / Lublin ; Катовице / Katowice ; Гдыня / Gdynia ; Щецин / Szczecin ; Сопот / Sopot
PL city: Освенцим / Auschwitz|Oswiecim|Oświęcim ; Редзиково / Redzikowo
PL residence: Бельведер / Belweder ; Королевский замок в Варшаве / Royal Castle in Warsaw
PT capital: Лиссабон / Lisbon
PT city: Порту / Porto|Oporto ; Кашкайш / Cascais ; Синтра / Sintra ; Мафра / Mafra ; Фару / Faro
RO capital: Бухарест / Bucharest
RO city: Констанца / Constanta|Constanța ; Клуж-Напока|Клуж / Cluj-Napoca|Cluj ; Тимишоара / Timisoara|Timișoara ; Сибиу / Sibiu
RO city: Яссы / Iasi|Iași
RO city: Девеселу / Deveselu ; Снагов / Snagov
RO residence: дворец Котрочени|Котрочени / Cotroceni|Cotroceni Palace
SM capital: город Сан-Марино / City of San Marino
RS capital: Белград / Belgrade
RS city: Нови-Сад|Нови Сад / Novi Sad ; Ниш / Niš ; Панчево / Pancevo ; Крагуевац / Kragujevac ; Суботица / Subotica ; Смедерево / Smederevo
RS region: Воеводина / Vojvodina
RS venue: Храм Святого Саввы|собор Святого Саввы / Church of Saint Sava|St Sava Church|Temple of Saint Sava
RS venue: дворец «Сербия»|Палата Србия / Palace of Serbia
SK capital: Братислава / Bratislava
SK city: Кошице / Kosice|Košice ; Нитра / Nitra ; Попрад / Poprad ; Штрбске-Плесо / Strbske Pleso
SI capital: Любляна / Ljubljana
SI city: Марибор / Maribor ; Блед / Bled ; Копер / Koper ; Вршич|перевал Вршич / Vršič|Vrsic Pass ; Кранска-Гора / Kranjska Gora
SI residence: Брдо|Брдо-при-Крани / Brdo|Brdo pri Kranju|Brdo Castle
ES capital: Мадрид / Madrid
ES city: Барселона / Barcelona ; Севилья / Seville ; Валенсия / Valencia ; Бильбао / Bilbao ; Малага / Malaga|Málaga ; Гранада / Granada
ES city: Сарагоса / Zaragoza|Saragossa ; Пальма-де-Мальорка / Palma de Mallorca ; Аликанте / Alicante ; Торревьеха / Torrevieja
ES region: Каталония / Catalonia ; Андалусия / Andalusia ; Страна Басков / Basque Country ; Канарские острова|Канары / Canary Islands
ES region: Мальорка|Майорка / Mallorca|Majorca
ES residence: Дворец Монклоа|Монклоа / Moncloa|Moncloa Palace ; Сарсуэла|дворец Сарсуэла / Zarzuela Palace
SE capital: Стокгольм / Stockholm
SE city: Гётеборг / Gothenburg|Goteborg|Göteborg ; Мальмё / Malmö|Malmo ; Упсала / Uppsala ; Лулео / Luleå|Lulea ; Харпсунд / Harpsund
SE region: Готланд / Gotland
CH capital: Берн / Bern|Berne
CH city: Женева / Geneva ; Цюрих / Zurich|Zürich ; Базель / Basel|Basle ; Лозанна / Lausanne ; Давос / Davos ; Люцерн / Lucerne
CH city: Лугано / Lugano
CH city: Монтрё / Montreux ; Бюргеншток / Bürgenstock|Buergenstock|Burgenstock ; Кран-Монтана / Crans-Montana
CH city: Санкт-Мориц / St. Moritz|St Moritz
CH venue: вилла Ла-Гранж|вилла Ла Гранж / Villa La Grange ; Дворец Наций / Palais des Nations|Palace of Nations
GB capital: Лондон / London
GB city: Эдинбург / Edinburgh ; Глазго / Glasgow ; Манчестер / Manchester ; Бирмингем / Birmingham ; Ливерпуль / Liverpool
GB city: Белфаст / Belfast
GB city: Кардифф / Cardiff ; Лидс / Leeds ; Бристоль / Bristol ; Абердин / Aberdeen ; Оксфорд / Oxford ; Кембридж / Cambridge
GB city: Солсбери / Salisbury
GB city: Плимут / Plymouth ; Портсмут / Portsmouth ; Саутгемптон / Southampton ; Ноттингем / Nottingham ; Лох-Эрн|Лох Эрн / Lough Erne
GB city: Глениглс|Глениглз / Gleneagles ; Карбис-Бей|Карбис-Бэй / Carbis Bay ; Эннискиллен / Enniskillen ; Ньюпорт / -
GB region: Шотландия / Scotland ; Уэльс / Wales ; Северная Ирландия / Northern Ireland ; Корнуолл / Cornwall ; Йоркшир / Yorkshire
GB residence: Даунинг-стрит|Даунинг-стрит, 10|Даунинг-стрит 10 / 10 Downing Street|Downing Street|Number 10|No 10|No. 10 ; Чекерс / Chequers
GB residence: Букингемский дворец / Buckingham Palace ; Виндзорский замок|Виндзор / Windsor Castle|Windsor
GB residence: Бленхеймский дворец / Blenheim Palace
GB residence: Чивнинг / Chevening ; Сент-Джеймсский дворец / St James's Palace|St. James's Palace
GB venue: Ланкастер-хаус / Lancaster House ; Вестминстер|Вестминстерский дворец / Westminster|Palace of Westminster
GB venue: Вестминстерское аббатство / Westminster Abbey ; Блетчли-Парк / Bletchley Park ; Лох-Ломонд / Loch Lomond
VA capital: Апостольский дворец / Apostolic Palace
VA venue: площадь Святого Петра / St Peter's Square|St. Peter's Square|Saint Peter's Square
VA venue: собор Святого Петра / St Peter's Basilica|St. Peter's Basilica
`;
