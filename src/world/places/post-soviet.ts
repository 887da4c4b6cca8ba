/**
 * Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Moldova, Tajikistan, Turkmenistan, Ukraine and Uzbekistan. What is disputed
 * between states, Crimea and Donbass, Abkhazia, South Ossetia, Transnistria, is in `areas.ts` without a state.
 */
export const POST_SOVIET = `
AM capital: Ереван / Yerevan|Erevan
AM city: Гюмри / Gyumri ; Ванадзор / Vanadzor ; Капан / Kapan ; Горис / Goris ; Мегри / Meghri ; Цахкадзор / Tsaghkadzor ; Дилижан / Dilijan
AM city: Эчмиадзин|Вагаршапат / Echmiadzin|Etchmiadzin|Vagharshapat ; Джермук / Jermuk ; Севан / -
AM region: Сюникская область|Сюник / Syunik|Syunik Region ; Тавушская область|Тавуш / Tavush ; Гегаркуник / Gegharkunik
AM venue: Звартноц / Zvartnots ; Цицернакаберд / Tsitsernakaberd ; Мецаморская АЭС|Армянская АЭС / Metsamor Nuclear Power Plant
AZ capital: Баку / Baku
AZ city: Гянджа / Ganja ; Шуша / Shusha|Shushi ; Сумгаит / Sumgait|Sumgayit ; Ханкенди|Степанакерт / Khankendi|Stepanakert
AZ city: Габала / Gabala|Qabala
AZ city: Шеки / Sheki|Shaki ; Ленкорань / Lankaran|Lenkoran ; Мингечаур / Mingachevir
AZ city: Физули / Fuzuli|Fizuli ; Агдам / Aghdam|Agdam ; Лачин / Lachin ; Зангелан / Zangilan|Zangelan ; Джебраил / Jabrayil
AZ city: Кельбаджар / Kalbajar|Kelbajar ; Губадлы / Gubadli ; Ходжалы / Khojaly ; Астара / Astara ; Алят / Alat|Alyat
AZ region: Нахичевань|Нахчыван|Нахичеванская Автономная Республика|Нахчыванская Автономная Республика / Nakhchivan|Nakhichevan|Nakhchivan Autonomous Republic
AZ residence: Загульба / Zagulba|Zagulba Palace|Zugulba
AZ venue: Центр Гейдара Алиева / Heydar Aliyev Center|Heydar Aliyev Centre ; Гюлистан|дворец «Гюлистан» / Gulustan Palace|Gulistan Palace
AZ venue: Аллея почётного захоронения / Alley of Honors|Alley of Honor|Alley of Honour
AZ venue: Аллея шехидов / Alley of Martyrs ; Сангачальский терминал / Sangachal Terminal
AZ venue: Бакинский конгресс-центр / Baku Convention Center|Baku Congress Center
BY capital: Минск / Minsk
BY city: Брест / Brest ; Гомель / Gomel|Homel ; Гродно / Grodno|Hrodna ; Витебск / Vitebsk|Viciebsk ; Могилёв / Mogilev|Mahiliou
BY city: Полоцк / Polotsk
BY city: Новополоцк / Novopolotsk ; Орша / Orsha ; Бобруйск / Bobruisk|Bobruysk ; Барановичи / Baranovichi ; Островец / Ostrovets|Astravets
BY city: Солигорск / Soligorsk
BY region: Гомельская область / Gomel Region|Gomel Oblast ; Гродненская область / Grodno Region|Grodno Oblast
BY region: Витебская область / Vitebsk Region
BY region: Могилёвская область / Mogilev Region ; Брестская область / Brest Region ; Минская область / Minsk Region
BY residence: Дворец Независимости / Palace of Independence|Independence Palace ; Заславль / Zaslavl
BY residence: Вискули / Viskuli
BY venue: Великий камень|Индустриальный парк «Великий камень» / Great Stone Industrial Park
BY venue: Белорусская АЭС|БелАЭС|Островецкая АЭС / Belarusian Nuclear Power Plant|Belarusian NPP|Ostrovets NPP
BY venue: Беловежская пуща / Belovezhskaya Pushcha|Belavezha Forest ; Хатынь / Khatyn
GE capital: Тбилиси / Tbilisi
GE city: Батуми / Batumi ; Кутаиси / Kutaisi ; Поти / - ; Боржоми / Borjomi ; Рустави / Rustavi ; Зугдиди / Zugdidi ; Анаклия / Anaklia
GE city: Телави / Telavi
GE region: Аджария / Adjara|Ajara|Adzharia ; Кахетия / Kakheti ; Самегрело|Мегрелия / Samegrelo
GE region: Джавахетия|Самцхе-Джавахети / Javakheti|Samtskhe-Javakheti ; Панкисское ущелье / Pankisi Gorge
KZ capital: Астана|Нур-Султан|Акмола|Целиноград / Astana|Nur-Sultan|Akmola
KZ city: Алматы|Алма-Ата / Almaty|Alma-Ata ; Шымкент|Чимкент / Shymkent|Chimkent ; Караганда / Karaganda|Karagandy ; Актау / Aktau
KZ city: Актобе|Актюбинск / Aktobe|Aktyubinsk ; Атырау / Atyrau ; Уральск / Uralsk|Oral City ; Петропавловск / Petropavlovsk|Petropavl
KZ city: Усть-Каменогорск|Оскемен / Ust-Kamenogorsk|Oskemen ; Павлодар / Pavlodar ; Экибастуз / Ekibastuz
KZ city: Костанай|Кустанай / Kostanay|Kostanai
KZ city: Кокшетау|Кокчетав / Kokshetau ; Семипалатинск / Semipalatinsk|Semey ; Тараз / Taraz ; Туркестан / Turkestan|Turkistan
KZ city: Кызылорда / Kyzylorda ; Бурабай / Burabay|Borovoye|Burabai ; Хоргос / Khorgos|Horgos
KZ city: Байконур|космодром Байконур|Байконыр / Baikonur|Baikonur Cosmodrome|Baykonur|Baikonur Space Launch Centre ; Тенгиз / Tengiz
KZ city: Кашаган / Kashagan ; Карачаганак / Karachaganak ; Капчагай / Kapchagai ; Темиртау / Temirtau ; Курык / Kuryk
KZ city: Балхаш / Balkhash
KZ region: Северо-Казахстанская область / North Kazakhstan Region ; Западно-Казахстанская область / West Kazakhstan Region
KZ region: Восточно-Казахстанская область / East Kazakhstan Region ; Костанайская область / Kostanay Region|Kostanai Region
KZ region: Павлодарская область / Pavlodar Region ; Атырауская область / Atyrau Region
KZ region: Мангистауская область|Мангистау / Mangystau|Mangistau
KZ region: Актюбинская область / Aktobe Region ; Абайская область|область Абай / Abai Region
KZ residence: Акорда|Ак-Орда|Ак Орда / Akorda|Ak Orda|Akorda Palace
KZ venue: Дворец мира и согласия / Palace of Peace and Reconciliation|Palace of Peace and Accord ; Дворец Независимости в Астане / -
KZ venue: Медеу / Medeu
KG capital: Бишкек / Bishkek
KG city: Ош / Osh ; Чолпон-Ата / Cholpon-Ata|Cholpon Ata ; Джалал-Абад|Джалалабад|Манас / Jalal-Abad ; Каракол / Karakol ; Баткен / Batken
KG city: Нарын / Naryn
KG city: Талас / Talas ; Токмок|Токмак / Tokmok ; Балыкчи / Balykchy
KG region: Иссык-Кульская область|Иссык-Куль / Issyk-Kul|Issyk-Kul Region|Issyk Kul ; Чуйская область / Chui Region|Chuy Region
KG region: Баткенская область / Batken Region ; Ошская область / Osh Region
KG residence: Ала-Арча|госрезиденция «Ала-Арча» / Ala-Archa|Ala Archa State Residence|Ala-Archa State Residence
KG residence: Ынтымак Ордо|Ынтымак-Ордо / Yntymak Ordo|Yntymak-Ordo
MD capital: Кишинёв / Chisinau|Chişinău|Chișinău|Kishinev|Kishinyov
MD city: Бельцы / Balti|Bălți ; Комрат / Comrat ; Унгены / Ungheni ; Бульбоака / Bulboaca
MD region: Гагаузия|Гагауз Ери / Gagauzia
TJ capital: Душанбе|Сталинабад / Dushanbe
TJ city: Худжанд|Ходжент|Ленинабад / Khujand|Khudzhand|Khojand ; Куляб / Kulob|Kulyab
TJ city: Бохтар|Курган-Тюбе / Bokhtar|Kurgan-Tyube|Qurghonteppa
TJ city: Хорог / Khorog|Khorugh ; Исфара / Isfara ; Турсунзаде / Tursunzoda ; Гиссар / Hisor|Gissar ; Рогун / Rogun|Roghun
TJ city: Нурек / Nurek|Norak
TJ city: Вахдат / Vahdat ; Дангара / Danghara|Dangara ; Пенджикент / Panjakent|Penjikent ; Мургаб / Murghab
TJ region: Согдийская область / Sughd Region|Sogd Region ; Хатлонская область|Хатлон / Khatlon|Khatlon Region
TJ region: Горно-Бадахшанская автономная область|ГБАО|Горный Бадахшан / Gorno-Badakhshan|Gorno-Badakhshan Autonomous Region
TJ residence: Дворец нации|Кохи миллат / Palace of Nations in Dushanbe|Qasri Millat|Palace of the Nation
TJ venue: Кохи Наврӯз|Кохи Навруз|Кохи Сомон / Kohi Navruz|Navruz Palace ; Рогунская ГЭС / Rogun Hydropower Plant|Rogun HPP
TJ venue: Сангтудинская ГЭС|Сангтудинская ГЭС-1 / Sangtuda|Sangtuda-1
TJ venue: 201-я военная база|201-я российская военная база / 201st Military Base
TM capital: Ашхабад / Ashgabat|Ashkhabad
TM city: Туркменбаши|Красноводск / Turkmenbashi|Turkmenbashy|Krasnovodsk ; Аваза / Awaza|Avaza ; Мары / Mary City
TM city: Туркменабад|Туркменабат|Чарджоу / Turkmenabat ; Дашогуз / Dashoguz ; Аркадаг / Arkadag City ; Серхетабад / Serhetabat|Serkhetabat
TM residence: дворец Огузхан|Огузхан|Дворцовый комплекс «Огузхан» / Oguzhan Palace|Oguz Khan Palace|Oguzkhan Palace
TM venue: Галкыныш / Galkynysh
UA capital: Киев|Киïв / Kyiv|Kiev
UA city: Харьков / Kharkiv|Kharkov ; Одесса / Odesa|Odessa ; Львов / Lviv|Lvov ; Днепропетровск|Днепр / Dnipro|Dnepropetrovsk|Dnipropetrovsk
UA city: Чернигов / Chernihiv|Chernigov ; Полтава / Poltava ; Винница / Vinnytsia|Vinnitsa ; Житомир / Zhytomyr|Zhitomir ; Сумы / Sumy
UA city: Черкассы / Cherkasy ; Ужгород / Uzhhorod|Uzhgorod ; Мукачево / Mukachevo ; Черновцы / Chernivtsi
UA city: Ивано-Франковск / Ivano-Frankivsk|Ivano-Frankovsk ; Тернополь / Ternopil ; Луцк / Lutsk ; - / Khmelnytskyi
UA city: Кировоград|Кропивницкий / Kropyvnytskyi|Kirovograd ; Кривой Рог / Kryvyi Rih|Krivoi Rog ; Измаил / Izmail ; Буча / Bucha
UA city: Чернобыль / Chernobyl|Chornobyl ; Кременчуг / Kremenchuk
UA region: Харьковская область / Kharkiv Region|Kharkov Region|Kharkiv Oblast ; Одесская область / Odesa Region|Odessa Region
UA region: Сумская область / Sumy Region|Sumy Oblast ; Днепропетровская область / Dnipropetrovsk Region|Dnepropetrovsk Region
UA region: Львовская область / Lviv Region ; Черниговская область / Chernihiv Region
UA region: Николаевская область / Mykolaiv Region|Nikolayev Region
UA region: Закарпатье|Закарпатская область / Transcarpathia|Zakarpattia ; Волынь / Volhynia|Volyn ; Галиция / Galicia
UA residence: Мариинский дворец в Киеве / Mariinskyi Palace|Mariyinsky Palace
UZ capital: Ташкент / Tashkent
UZ city: Самарканд / Samarkand|Samarqand ; Бухара / Bukhara ; Хива / Khiva ; Фергана / Ferghana|Fergana ; Андижан / Andijan|Andizhan
UZ city: Наманган / Namangan
UZ city: Термез / Termez|Termiz ; Навои / Navoi City ; Карши / Karshi|Qarshi ; Нукус / Nukus ; Ургенч / Urgench ; Коканд / Kokand
UZ city: Джизак / Jizzakh|Jizakh
UZ city: Шахрисабз / Shakhrisabz|Shahrisabz ; Ангрен / Angren
UZ region: Каракалпакстан|Республика Каракалпакстан|Каракалпакия / Karakalpakstan ; Самаркандская область / Samarkand Region
UZ region: Ферганская долина|Ферганская область / Fergana Valley|Ferghana Valley|Fergana Region ; Джизакская область / Jizzakh Region
UZ region: Ташкентская область / Tashkent Region ; Хорезмская область|Хорезм / Khorezm|Khorezm Region
UZ region: Сурхандарьинская область / Surkhandarya Region
UZ region: Бухарская область / Bukhara Region
UZ residence: Куксарой|Кук-Сарай|Куксарай|дворец Куксарой / Kuksaroy|Kuksaroy Palace|Kuksaroy Residence ; Дурмень / Durmen
UZ venue: комплекс «Вечный город» / - ; Шёлковый путь Самарканд|Самарканд Шёлковый путь / Silk Road Samarkand
`;
