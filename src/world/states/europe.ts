/** Europe with the Baltic states, the European Union, Cyprus and Kosovo. */
export const EUROPE = `
EU Европейский союз|Евросоюз|ЕС ; евросоюзовский|есовский ; - ; -
   European Union|EU|E.U. ; - ; - ; -
AL Албания|Республика Албания ; албанский ; албано ; албанец|албанка|албанцы
   Albania|Republic of Albania ; Albanian ; - ; Albanians
AD Андорра|Княжество Андорра ; андоррский ; - ; андоррец|андоррцы
   Andorra|Principality of Andorra ; Andorran ; - ; Andorrans
AT Австрия|Австрийская Республика|Республика Австрия ; австрийский ; австро ; австриец|австрийка|австрийцы
   Austria|Republic of Austria ; Austrian ; Austro ; Austrians
BE Бельгия|Королевство Бельгия|Бельгийское Королевство ; бельгийский ; бельго ; бельгиец|бельгийка|бельгийцы
   Belgium|Kingdom of Belgium ; Belgian ; Belgo ; Belgians
BA Босния и Герцеговина|Босния-Герцеговина|Босния|БиГ ; боснийский|босно-герцеговинский|боснийско-герцеговинский ; босно ; босниец|боснийка|боснийцы
   Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia|BiH ; Bosnian|Bosnian-Herzegovinian ; - ; Bosnians
BG Болгария|Республика Болгария ; болгарский ; болгаро ; болгарин|болгары
   Bulgaria|Republic of Bulgaria ; Bulgarian ; Bulgaro ; Bulgarians
HR Хорватия|Республика Хорватия ; хорватский ; хорвато ; хорват|хорватка|хорваты
   Croatia|Republic of Croatia ; Croatian|Croat ; Croato ; Croatians|Croats
CY Кипр|Республика Кипр ; кипрский ; кипро ; киприот|киприотка|киприоты
   Cyprus|Republic of Cyprus ; Cypriot|Cypriote ; Cypro ; Cypriots
CZ Чехия|Чешская Республика ; чешский ; чехо ; чех|чехи
   Czech Republic|Czechia ; Czech ; Czecho ; Czechs
DK Дания|Королевство Дания|Датское Королевство ; датский ; - ; датчанин|датчанка|датчане
   Denmark|Kingdom of Denmark ; Danish ; Dano ; Danes|Dane
EE Эстония|Эстонская Республика ; эстонский ; эстоно ; эстонец|эстонка|эстонцы
   Estonia|Republic of Estonia ; Estonian ; - ; Estonians
FI Финляндия|Финляндская Республика ; финский|финляндский ; финно ; финн|финны|финляндцы
   Finland|Republic of Finland ; Finnish ; Finno ; Finns|Finn
FR Франция|Французская Республика ; французский ; франко ; француз|француженка|французы
   France|French Republic ; French ; Franco ; Frenchmen|Frenchman|Frenchwoman
DE Германия|Федеративная Республика Германия|ФРГ ; германский|немецкий ; германо|немецко ; немец|немка|немцы|германец|германцы
   Germany|Federal Republic of Germany|FRG ; German ; Germano ; Germans
GR Греция|Греческая Республика ; греческий ; греко ; грек|гречанка|греки
   Greece|Hellenic Republic ; Greek|Hellenic ; Greco|Graeco ; Greeks
HU Венгрия|Венгерская Республика ; венгерский ; венгеро ; венгр|венгры
   Hungary|Republic of Hungary ; Hungarian ; Hungaro ; Hungarians
IS Исландия|Республика Исландия ; исландский ; исландо ; исландец|исландка|исландцы
   Iceland|Republic of Iceland ; Icelandic ; - ; Icelanders|Icelander
IE Ирландия|Ирландская Республика|Республика Ирландия ; ирландский ; ирландо ; ирландец|ирландка|ирландцы
   Ireland|Republic of Ireland|Irish Republic ; Irish ; - ; Irishmen|Irishman
IT Италия|Итальянская Республика ; итальянский ; итало ; итальянец|итальянка|итальянцы
   Italy|Italian Republic|Republic of Italy ; Italian ; Italo ; Italians
XK Косово|Республика Косово ; косовский ; - ; косовар|косовары|косовец|косовцы
   Kosovo|Republic of Kosovo ; Kosovar|Kosovan ; - ; Kosovars|Kosovans
LV Латвия|Латвийская Республика ; латвийский|латышский ; латвийско ; латвиец|латвийка|латвийцы|латыш|латышка|латыши
   Latvia|Republic of Latvia ; Latvian ; - ; Latvians
LI Лихтенштейн|Княжество Лихтенштейн ; лихтенштейнский ; - ; лихтенштейнец|лихтенштейнцы
   Liechtenstein|Principality of Liechtenstein ; Liechtensteiner ; - ; Liechtensteiners
LT Литва|Литовская Республика ; литовский ; литово ; литовец|литовка|литовцы
   Lithuania|Republic of Lithuania ; Lithuanian ; - ; Lithuanians
LU Люксембург|Великое Герцогство Люксембург ; люксембургский ; - ; люксембуржец|люксембуржцы
   Luxembourg|Grand Duchy of Luxembourg|Luxemburg ; Luxembourgish|Luxembourgian ; - ; Luxembourgers
MT Мальта|Республика Мальта ; мальтийский ; - ; мальтиец|мальтийка|мальтийцы
   Malta|Republic of Malta ; Maltese ; - ; -
MC Монако|Княжество Монако ; монакский|монегасский ; - ; монегаск|монегаски
   Monaco|Principality of Monaco ; Monegasque|Monacan ; - ; Monegasques
ME Черногория|Республика Черногория ; черногорский ; черногоро ; черногорец|черногорка|черногорцы
   Montenegro|Republic of Montenegro ; Montenegrin ; - ; Montenegrins
NL Нидерланды|Королевство Нидерландов|Королевство Нидерланды|Голландия ; нидерландский|голландский ; нидерландо|голландо ; нидерландец|нидерландцы|голландец|голландцы
   Netherlands|Kingdom of the Netherlands|Holland ; Dutch ; - ; Dutchmen|Dutchman|Netherlanders
MK Северная Македония|Республика Северная Македония|Македония|Республика Македония|Бывшая югославская Республика Македония ; македонский|северомакедонский ; македоно ; македонец|македонка|македонцы
   North Macedonia|Republic of North Macedonia|Macedonia|Republic of Macedonia|Former Yugoslav Republic of Macedonia|FYROM ; Macedonian|North Macedonian ; - ; Macedonians
NO Норвегия|Королевство Норвегия ; норвежский ; норвего ; норвежец|норвежка|норвежцы
   Norway|Kingdom of Norway ; Norwegian ; - ; Norwegians
PL Польша|Республика Польша|Польская Республика ; польский ; - ; поляк|поляки
   Poland|Republic of Poland ; Polish ; Polono ; Poles
PT Португалия|Португальская Республика ; португальский ; португало ; португалец|португалка|португальцы
   Portugal|Portuguese Republic ; Portuguese ; Luso ; -
RO Румыния ; румынский ; румыно ; румын|румынка|румыны
   Romania|Rumania|Roumania ; Romanian|Rumanian ; - ; Romanians
SM Сан-Марино|Республика Сан-Марино ; сан-маринский ; - ; санмаринец|санмаринцы
   San Marino|Republic of San Marino ; Sammarinese|San Marinese ; - ; -
RS Сербия|Республика Сербия ; сербский ; сербо ; серб|сербка|сербы
   Serbia|Republic of Serbia ; Serbian|Serb ; Serbo ; Serbs|Serbians
SK Словакия|Словацкая Республика ; словацкий ; словако ; словак|словачка|словаки
   Slovakia|Slovak Republic ; Slovak|Slovakian ; Slovako ; Slovaks
SI Словения|Республика Словения ; словенский ; словено ; словенец|словенка|словенцы
   Slovenia|Republic of Slovenia ; Slovenian|Slovene ; - ; Slovenians|Slovenes
ES Испания|Королевство Испания ; испанский ; испано ; испанец|испанцы
   Spain|Kingdom of Spain ; Spanish ; Hispano ; Spaniards|Spaniard
SE Швеция|Королевство Швеция|Шведское Королевство ; шведский ; шведо ; швед|шведка|шведы
   Sweden|Kingdom of Sweden ; Swedish ; - ; Swedes|Swede
CH Швейцария|Швейцарская Конфедерация ; швейцарский ; швейцаро ; швейцарец|швейцарка|швейцарцы
   Switzerland|Swiss Confederation ; Swiss ; - ; -
GB Великобритания|Соединённое Королевство|Соединённое Королевство Великобритании и Северной Ирландии|Британия|Англия ; британский|великобританский ; англо|британо ; британец|британка|британцы|англичанин|англичанка|англичане
   United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|England ; British ; Anglo ; Britons|Briton|Brits|Englishmen
VA Ватикан|Государство-город Ватикан|Святой Престол|Папский Престол ; ватиканский ; - ; -
   Vatican|Vatican City|Holy See|Vatican City State ; Vatican ; - ; -
`;
