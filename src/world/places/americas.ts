/** North, Central and South America and the Caribbean. US cities named like people ("Austin", "Charlotte") are left out. */
export const AMERICAS = `
US capital: Вашингтон / Washington|Washington, D.C.|Washington D.C.|Washington DC
US city: Нью-Йорк / New York|New York City ; Лос-Анджелес / Los Angeles ; Чикаго / Chicago ; Сан-Франциско / San Francisco
US city: Хьюстон / Houston
US city: Майами / Miami ; Бостон / Boston ; Филадельфия / Philadelphia ; Сиэтл / Seattle ; Атланта / Atlanta ; Даллас / Dallas
US city: Детройт / Detroit ; Питтсбург / Pittsburgh ; Новый Орлеан / New Orleans ; Лас-Вегас / Las Vegas ; Сан-Диего / San Diego
US city: Денвер / Denver
US city: Гонолулу / Honolulu ; Анкоридж|Анкоредж / Anchorage ; Кливленд / - ; Балтимор / Baltimore ; Миннеаполис / Minneapolis
US city: Сент-Луис / St. Louis
US city: Солт-Лейк-Сити / Salt Lake City ; Финикс / Phoenix ; Орландо / - ; Уилмингтон / Wilmington ; Палм-Бич / Palm Beach
US city: Рехобот-Бич / Rehoboth Beach|Rehoboth ; Кеннебанкпорт / Kennebunkport ; Кроуфорд / - ; Глассборо / Glassboro ; Дейтон / Dayton
US city: Вудсайд / Woodside ; Си-Айленд|Си Айленд / Sea Island
US region: Калифорния / California ; Техас / Texas ; Флорида / Florida ; Аляска / Alaska ; Гавайи / Hawaii ; Алабама / Alabama
US region: Аризона / Arizona
US region: Арканзас / Arkansas ; Колорадо / Colorado ; Коннектикут / Connecticut ; Делавэр / Delaware ; Айдахо / Idaho ; Иллинойс / Illinois
US region: Индиана / Indiana ; Айова / Iowa ; Канзас / Kansas ; Кентукки / Kentucky
US region: Луизиана / Louisiana ; Мэн / Maine ; Мэриленд / Maryland ; Массачусетс / Massachusetts ; Мичиган / Michigan
US region: Миннесота / Minnesota
US region: Миссисипи / Mississippi ; Миссури / Missouri ; Монтана / Montana ; Небраска / Nebraska ; Невада / Nevada
US region: Нью-Гэмпшир / New Hampshire
US region: Нью-Джерси / New Jersey ; Нью-Мексико / New Mexico
US region: Северная Каролина / North Carolina ; Южная Каролина / South Carolina ; Северная Дакота / North Dakota
US region: Южная Дакота / South Dakota
US region: Огайо / Ohio ; Оклахома / Oklahoma ; Орегон / Oregon ; Пенсильвания / Pennsylvania ; Род-Айленд / Rhode Island
US region: Теннесси / Tennessee
US region: штат Юта / Utah ; Вермонт / Vermont ; Вирджиния|Виргиния / Virginia ; Западная Вирджиния / West Virginia ; Висконсин / Wisconsin
US region: Вайоминг / Wyoming
US region: штат Джорджия / State of Georgia ; штат Нью-Йорк / New York State|State of New York
US region: штат Вашингтон / Washington State|State of Washington
US region: Кремниевая долина|Силиконовая долина / Silicon Valley ; Округ Колумбия / District of Columbia
US region: Гуантанамо / Guantanamo|Guantanamo Bay
US residence: Белый дом / White House ; Кэмп-Дэвид|Кемп-Дэвид / Camp David ; Мар-а-Лаго / Mar-a-Lago
US residence: резиденция вице-президента / Vice President's Residence|Vice President’s Residence ; Блэр-Хаус / Blair House ; Бедминстер / Bedminster ; ранчо Кроуфорд|Прэри-Чапел / Prairie Chapel Ranch
US venue: Овальный кабинет / Oval Office ; Розовый сад / Rose Garden ; Восточный зал Белого дома / East Room
US venue: Зал Рузвельта / Roosevelt Room ; Парадная столовая / State Dining Room ; Зелёная комната / Green Room ; Красная комната / Red Room
US venue: Комната договоров / Treaty Room ; Военно-морская обсерватория / Naval Observatory
US venue: Ситуационная комната / Situation Room ; Зал Кабинета / Cabinet Room ; Комната дипломатических приёмов / Diplomatic Reception Room
US venue: Голубая комната / Blue Room ; Лужайка Белого дома|Южная лужайка / South Lawn
US venue: Зал для брифингов имени Брейди / Brady Press Briefing Room|James S. Brady Press Briefing Room|James S. Brady Briefing Room
US venue: Административное здание Эйзенхауэра / Eisenhower Executive Office Building|South Court Auditorium
US venue: Капитолий|Капитолийский холм / Capitol|U.S. Capitol|Capitol Hill|United States Capitol ; Пентагон / Pentagon ; - / Foggy Bottom
US venue: Штаб-квартира ООН / UN headquarters|United Nations Headquarters
US venue: база Эндрюс|авиабаза Эндрюс / Joint Base Andrews|Andrews Air Force Base
US venue: база Элмендорф-Ричардсон|Элмендорф – Ричардсон|Эльмендорф-Ричардсон|авиабаза Элмендорф-Ричардсон / Joint Base Elmendorf-Richardson|Elmendorf-Richardson
US venue: Саннилендс|поместье Саннилендс / Sunnylands ; Поместье Филоли|Филоли / Filoli|Filoli Estate
US venue: Уолдорф-Астория / Waldorf Astoria|Waldorf-Astoria ; Форт-Нокс / Fort Knox ; Арлингтонское кладбище / Arlington National Cemetery
US venue: Гринбрайер / Greenbrier
CA capital: Оттава / Ottawa
CA city: Торонто / Toronto ; Монреаль / Montreal|Montréal ; Ванкувер / Vancouver ; Квебек / Quebec City ; Калгари / Calgary
CA city: Эдмонтон / Edmonton
CA city: Виннипег / Winnipeg ; Галифакс / Halifax ; Кананаскис / Kananaskis ; Ла-Мальбе|Шарлевуа / La Malbaie|Charlevoix ; Хантсвилл / -
CA region: Онтарио / Ontario ; Британская Колумбия / British Columbia ; Альберта / Alberta ; провинция Квебек / Quebec|Québec
CA region: Саскачеван / Saskatchewan
CA region: Манитоба / Manitoba ; Новая Шотландия / Nova Scotia
MX capital: Мехико / Mexico City
MX city: Канкун / Cancun|Cancún ; Гвадалахара / Guadalajara ; Монтеррей / Monterrey ; Лос-Кабос / Los Cabos|San Jose del Cabo
MX city: Тихуана / Tijuana
MX city: Акапулько / Acapulco ; Гуанахуато / Guanajuato ; Керетаро / Queretaro|Querétaro ; Сьюдад-Хуарес / Ciudad Juárez|Ciudad Juarez
GL capital: Нуук / Nuuk
AG capital: Сент-Джонс / St. John's|St John's|Saint John's
BS capital: Нассау / Nassau
BB capital: Бриджтаун / Bridgetown
BZ capital: Бельмопан / Belmopan
CR capital: Сан-Хосе / San José
CU capital: Гавана / Havana
CU city: Сантьяго-де-Куба / Santiago de Cuba ; Варадеро / Varadero ; Мариэль|порт Мариэль / Mariel
DM capital: Розо / Roseau
DO capital: Санто-Доминго / Santo Domingo
DO city: Пунта-Кана / Punta Cana
SV capital: Сан-Сальвадор / San Salvador
GD capital: Сент-Джорджес / St. George's|St George's|Saint George's
GT capital: город Гватемала|Гватемала-Сити / Guatemala City
HN capital: Тегусигальпа / Tegucigalpa
HT capital: Порт-о-Пренс / Port-au-Prince
JM capital: город Кингстон|Кингстон / Kingston
JM city: Монтего-Бей / Montego Bay
KN capital: Бастер / Basseterre
LC capital: Кастри / Castries
NI capital: Манагуа / Managua
PA capital: город Панама|Панама-Сити / Panama City
VC capital: Кингстаун / Kingstown
TT capital: Порт-оф-Спейн / Port of Spain|Port-of-Spain
AR capital: Буэнос-Айрес / Buenos Aires
AR city: Росарио / - ; Мар-дель-Плата / Mar del Plata ; Барилоче / Bariloche
AR residence: Каса Росада|Розовый дом / Casa Rosada ; Оливос / Olivos
BO capital: Сукре / Sucre
BO city: Ла-Пас / La Paz ; Санта-Крус|Санта-Крус-де-ла-Сьерра / Santa Cruz de la Sierra ; Эль-Альто / El Alto ; Кочабамба / Cochabamba
BR capital: Бразилиа|город Бразилиа / Brasilia|Brasília
BR city: Рио-де-Жанейро|Рио / Rio de Janeiro|Rio ; Сан-Паулу / Sao Paulo|São Paulo ; Форталеза / Fortaleza ; - / Salvador da Bahia
BR city: Белу-Оризонти / Belo Horizonte ; Порту-Алегри / Porto Alegre ; Куритиба / Curitiba ; Манаус / Manaus ; Ресифи / Recife
BR city: Белен / Belém|Belem
BR city: Сантус / -
BR residence: дворец Итамарати|Итамарати / Itamaraty Palace|Itamaraty ; дворец Планалту|Планалту / Planalto Palace|Planalto
BR residence: дворец Алворада|Алворада / Alvorada Palace|Alvorada
CL capital: Сантьяго / Santiago|Santiago de Chile
CL city: Вальпараисо / Valparaiso|Valparaíso ; Антофагаста / Antofagasta ; Пунта-Аренас / Punta Arenas
CL residence: Ла-Монеда|дворец Ла-Монеда / La Moneda|La Moneda Palace
CO capital: Богота / Bogota|Bogotá
CO city: Картахена / Cartagena ; Медельин / Medellin|Medellín ; Барранкилья / Barranquilla
EC capital: Кито / Quito
EC city: Гуаякиль / Guayaquil
GY capital: Джорджтаун / Georgetown
PY capital: Асунсьон / Asuncion|Asunción
PE capital: Лима / Lima
PE city: Куско / Cusco|Cuzco ; Арекипа / Arequipa ; Чанкай / Chancay
SR capital: Парамарибо / Paramaribo
UY capital: Монтевидео / Montevideo
UY city: Пунта-дель-Эсте / Punta del Este
VE capital: Каракас / Caracas
VE city: Маракайбо / Maracaibo ; - / Margarita Island
VE residence: дворец Мирафлорес|Мирафлорес / Miraflores|Miraflores Palace
`;
