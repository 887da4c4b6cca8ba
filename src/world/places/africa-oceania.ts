/** Africa, Australia and the Pacific. */
export const AFRICA_OCEANIA = `
DZ capital: город Алжир / Algiers
DZ city: Оран / Oran ; Аннаба / Annaba
DZ residence: Эль-Мурадия|дворец Эль-Мурадия / El Mouradia
AO capital: Луанда / Luanda
AO city: Лобиту / Lobito ; Бенгела / Benguela
BJ capital: Порто-Ново / Porto-Novo
BJ city: Котону / Cotonou
BW capital: Габороне / Gaborone
BF capital: Уагадугу / Ouagadougou
BI capital: Гитега / Gitega
BI city: Бужумбура / Bujumbura
CV capital: Прая / Praia
CM capital: Яунде / Yaoundé|Yaounde
CM city: Дуала / Douala
CF capital: Банги / Bangui
TD capital: Нджамена / N'Djamena|N’Djamena|Ndjamena
KM capital: Морони / Moroni
CG capital: Браззавиль / Brazzaville
CG city: Пуэнт-Нуар / Pointe-Noire
CD capital: Киншаса / Kinshasa
CD city: Лубумбаши / Lubumbashi ; Гома / Goma ; Букаву / Bukavu
CD region: Катанга / Katanga ; Северное Киву / North Kivu ; Южное Киву / South Kivu
CI capital: Ямусукро / Yamoussoukro
CI city: Абиджан / Abidjan
DJ capital: город Джибути / Djibouti City
EG capital: Каир / Cairo
EG city: Александрия / Alexandria
EG city: Шарм-эш-Шейх|Шарм-аш-Шейх|Шарм-эль-Шейх / Sharm el-Sheikh|Sharm El Sheikh|Sharm al-Sheikh
EG city: Хургада / Hurghada
EG city: Порт-Саид / Port Said ; Суэц / Suez ; Исмаилия / Ismailia ; Асуан / Aswan ; Луксор / Luxor ; Эль-Аламейн / El Alamein|El-Alamein
EG city: Новая административная столица / New Administrative Capital ; Эль-Дабаа|Эд-Дабаа|АЭС «Эль-Дабаа» / El Dabaa|El-Dabaa|El Dabaa NPP
EG region: Синай|Синайский полуостров / Sinai
EG residence: дворец Аль-Кубба|Аль-Кубба|дворец Эль-Кубба / Al-Qubba Palace|Al Qubba Palace|Koubbeh Palace
EG residence: дворец Аль-Иттихадия|Аль-Иттихадия|дворец Иттихадия / Al-Ittihadiya Palace|Al Ittihadiya Palace|Ittihadiya Palace|Heliopolis Palace
GQ capital: Малабо / Malabo
GQ city: - / Bata
ER capital: Асмэра|Асмара / Asmara
ER city: Массауа / Massawa
SZ capital: Мбабане / Mbabane
ET capital: Аддис-Абеба / Addis Ababa
ET city: Дыре-Дауа / Dire Dawa ; Мэкэле / Mekelle
ET region: Тыграй|Тиграй / Tigray
GA capital: Либревиль / Libreville
GM capital: Банжул / Banjul
GH capital: Аккра / Accra
GN capital: Конакри / Conakry
GW capital: Бисау / Bissau
KE capital: Найроби / Nairobi
KE city: Момбаса / Mombasa
LS capital: Масеру / Maseru
LR capital: Монровия / Monrovia
LY capital: Триполи / Tripoli
LY city: Бенгази / Benghazi ; Сирт / Sirte ; Тобрук / Tobruk ; Мисурата / Misrata|Misurata ; Дерна / Derna ; Себха / Sabha
LY region: Киренаика / Cyrenaica ; Триполитания / Tripolitania ; Феццан / Fezzan
MG capital: Антананариву / Antananarivo
MW capital: Лилонгве / Lilongwe
ML capital: Бамако / Bamako
ML city: Тимбукту / Timbuktu ; Кидаль / Kidal
MR capital: Нуакшот / Nouakchott
MR city: Нуадибу / Nouadhibou
MU capital: Порт-Луи / Port Louis
MA capital: Рабат / Rabat
MA city: Касабланка / Casablanca ; Марракеш / Marrakech|Marrakesh ; Фес / Fes|Fez ; Танжер / Tangier|Tangiers ; Агадир / Agadir
MA city: Схират / Skhirat
MZ capital: Мапуту / Maputo
NA capital: Виндхук / Windhoek
NE capital: Ниамей / Niamey
NG capital: Абуджа / Abuja
NG city: Лагос / Lagos ; Порт-Харкорт / Port Harcourt
RW capital: Кигали / Kigali
ST capital: город Сан-Томе / city of São Tomé
SN capital: Дакар / Dakar
SC capital: город Виктория / Victoria, Seychelles
SL capital: Фритаун / Freetown
SO capital: Могадишо / Mogadishu
SO city: Кисмайо / Kismayo ; Босасо / Bosaso
SO region: Пунтленд / Puntland
ZA capital: Претория|Тшване / Pretoria|Tshwane
ZA city: Йоханнесбург / Johannesburg ; Кейптаун / Cape Town ; Дурбан / Durban ; Сэндтон / Sandton ; Блумфонтейн / Bloemfontein
ZA city: Кёхас|Коега / Coega
ZA city: Порт-Элизабет / Port Elizabeth
ZA region: Западная Капская провинция / Western Cape
SS capital: Джуба / Juba
SD capital: Хартум / Khartoum
SD city: Порт-Судан / Port Sudan|Port-Sudan ; Омдурман / Omdurman ; Эль-Фашир / El Fasher|El-Fasher
SD region: Дарфур / Darfur
TZ capital: Додома / Dodoma
TZ city: Дар-эс-Салам / Dar es Salaam ; Аруша / Arusha
TZ region: Занзибар / Zanzibar
TG capital: Ломе / Lomé|Lome
TN capital: город Тунис / Tunis
TN city: Сфакс / Sfax ; Карфаген / Carthage ; Хаммамет / Hammamet
TN residence: Карфагенский дворец / Carthage Palace
UG capital: Кампала / Kampala
UG city: Энтеббе / Entebbe
EH city: Эль-Аюн / Laayoune|Laâyoune
ZM capital: Лусака / Lusaka
ZW capital: Хараре / Harare
ZW city: Булавайо / Bulawayo ; Виктория-Фолс / Victoria Falls
AU capital: Канберра / Canberra
AU city: Сидней / Sydney ; Мельбурн / Melbourne ; Брисбен / Brisbane ; Аделаида / Adelaide ; Кэрнс / Cairns
AU region: Квинсленд / Queensland ; Новый Южный Уэльс / New South Wales ; Тасмания / Tasmania
FJ capital: Сува / Suva
KI capital: Южная Тарава|Тарава / South Tarawa|Tarawa
MH capital: Маджуро / Majuro
FM capital: Паликир / Palikir
NR capital: Ярен / Yaren
NZ capital: Веллингтон / Wellington
NZ city: Окленд / Auckland ; Крайстчерч / Christchurch ; Куинстаун / Queenstown
PW capital: Нгерулмуд / Ngerulmud
PG capital: Порт-Морсби / Port Moresby
WS capital: Апиа / Apia
SB capital: Хониара / Honiara
TO capital: Нукуалофа / Nuku'alofa|Nukualofa|Nuku’alofa
TV capital: Фунафути / Funafuti
VU capital: Порт-Вила / Port Vila
`;
