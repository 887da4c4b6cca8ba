/** Organisations and formats of Europe, of the former Soviet Union and of Asia. */
export const EUROPE_EURASIA = `
european-commission body EU ; Европейская комиссия|Еврокомиссия|ЕК|Комиссия европейских сообществ ; European Commission|EU Commission
european-council body EU ; Европейский совет|Евросовет ; European Council
council-eu body EU ; Совет Европейского союза|Совет ЕС ; Council of the European Union|EU Council|Council of the EU
european-parliament body EU ; Европейский парламент|Европарламент ; European Parliament
eeas body EU ; Европейская служба внешних связей|Европейская внешнеполитическая служба ; European External Action Service|EEAS
ecb body EU ; Европейский центральный банк|ЕЦБ ; European Central Bank|ECB
eib organisation EU ; Европейский инвестиционный банк|ЕИБ ; European Investment Bank|EIB
cjeu body EU ; Суд Европейского союза|Суд ЕС ; Court of Justice of the European Union|European Court of Justice
eurozone format EU ; еврозона|зона евро ; eurozone|euro area|euro zone
schengen format EU ; Шенгенская зона|шенгенское пространство ; Schengen Area|Schengen zone
eastern-partnership format EU ; Восточное партнёрство ; Eastern Partnership
council-europe organisation ; Совет Европы ; Council of Europe
pace body ; Парламентская ассамблея Совета Европы|ПАСЕ ; Parliamentary Assembly of the Council of Europe|PACE
echr body ; Европейский суд по правам человека|ЕСПЧ ; European Court of Human Rights|ECHR
epc format ; Европейское политическое сообщество ; European Political Community|EPC
osce organisation ; ОБСЕ|Организация по безопасности и сотрудничеству в Европе|СБСЕ ; OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe
osce-smm body ; Специальная мониторинговая миссия ОБСЕ|СММ ОБСЕ|миссия ОБСЕ ; OSCE Special Monitoring Mission|SMM|OSCE monitoring mission
nato organisation ; НАТО|Североатлантический альянс|Организация Североатлантического договора|Североатлантический блок ; NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
russia-nato-council format ; Совет Россия – НАТО|Совет Россия-НАТО|СРН ; Russia-NATO Council|NATO-Russia Council
efta organisation ; ЕАСТ|Европейская ассоциация свободной торговли ; EFTA|European Free Trade Association
visegrad format ; Вышеградская группа|Вышеградская четвёрка ; Visegrad Group|V4|Visegrad Four
b9 format ; Бухарестская девятка ; Bucharest Nine|B9
weimar format ; Веймарский треугольник ; Weimar Triangle
nordic-council organisation ; Северный совет|Совет министров северных стран ; Nordic Council|Nordic Council of Ministers
arctic-council organisation ; Арктический совет|Арктический Совет ; Arctic Council
barents-council organisation ; Совет Баренцева региона ; Barents Euro-Arctic Council|Barents Council
cbss organisation ; Совет государств Балтийского моря|СГБМ ; Council of the Baltic Sea States|CBSS
helcom organisation ; ХЕЛКОМ|Хельсинкская комиссия ; HELCOM|Helsinki Commission
bsec organisation ; Организация Черноморского экономического сотрудничества|ОЧЭС|Черноморское экономическое сотрудничество ; BSEC|Organization of the Black Sea Economic Cooperation|Black Sea Economic Cooperation|Black Sea Economic Cooperation Organization|Organisation of the Black Sea Economic Cooperation
guam organisation ; Организация за демократию и экономическое развитие – ГУАМ ; GUAM Organization for Democracy and Economic Development
normandy-format format ; нормандский формат|Нормандский формат|нормандская четвёрка ; Normandy format|Normandy Format|Normandy Four|Normandy Quartet
contact-group-ua format ; Трёхсторонняя контактная группа|Контактная группа по Украине|контактная группа в Минске|Контактная группа ; Trilateral Contact Group|Contact Group on Ukraine|Minsk Contact Group
minsk-group format ; Минская группа ОБСЕ|Минская группа ; OSCE Minsk Group|Minsk Group
minsk-process format ; минский процесс|минский формат ; Minsk process|Minsk format
three-plus-three format ; «три плюс три»|формат «3+3»|формат «три плюс три»|консультативная региональная платформа «3+3» ; 3+3 format|3+3|three plus three
trilateral-karabakh format ; трёхсторонняя рабочая группа|трёхсторонняя рабочая группа по разблокированию транспортных коммуникаций|Трёхсторонняя рабочая группа ; trilateral working group|Trilateral Working Group
five-plus-two format ; «пять плюс два»|формат «5+2» ; 5+2 format|5+2 talks
joint-control-commission format ; Объединённая контрольная комиссия ; Joint Control Commission

cis organisation ; Содружество Независимых Государств|СНГ|Содружество ; Commonwealth of Independent States|CIS
cis-ipa body ; Межпарламентская ассамблея СНГ|МПА СНГ|Межпарламентская Ассамблея государств – участников СНГ ; CIS Interparliamentary Assembly|IPA CIS
cis-council body ; Совет глав государств СНГ|Совет глав государств – участников СНГ ; CIS Heads of State Council|Council of CIS Heads of State|CIS Council of Heads of State
cis-council-pm body ; Совет глав правительств СНГ ; CIS Heads of Government Council|CIS Council of Heads of Government
cis-exec body ; Исполнительный комитет СНГ|Исполком СНГ ; CIS Executive Committee
cis-fta format ; зона свободной торговли СНГ|ЗСТ СНГ ; CIS free trade area|CIS free trade zone
eaeu organisation ; Евразийский экономический союз|ЕАЭС|Евразийский союз ; Eurasian Economic Union|EAEU|EEU|Eurasian Union
eaeu-council body ; Высший Евразийский экономический совет|ВЕЭС ; Supreme Eurasian Economic Council|SEEC
eaeu-ic body ; Евразийский межправительственный совет ; Eurasian Intergovernmental Council
eec body ; Евразийская экономическая комиссия|ЕЭК|Коллегия ЕЭК ; Eurasian Economic Commission|EEC
eurasec organisation ; ЕврАзЭС|Евразийское экономическое сообщество ; EurAsEC|Eurasian Economic Community|EAEC
eurasec-court body ; Суд ЕАЭС|Суд Евразийского экономического союза ; Court of the Eurasian Economic Union
eurasec-acf organisation ; Антикризисный фонд ЕврАзЭС ; EurAsEC Anti-Crisis Fund
customs-union organisation ; Таможенный союз|Таможенный союз России, Белоруссии и Казахстана ; Customs Union
ces organisation ; Единое экономическое пространство|ЕЭП ; Common Economic Space|Single Economic Space|CES
csto organisation ; ОДКБ|Организация Договора о коллективной безопасности ; CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
csto-csc body ; Совет коллективной безопасности ОДКБ|СКБ ОДКБ|Совет коллективной безопасности|Парламентская ассамблея ОДКБ ; CSTO Collective Security Council|Collective Security Council|CSTO Parliamentary Assembly
csto-rrf body ; КСОР|Коллективные силы оперативного реагирования ; Collective Rapid Reaction Force|CRRF
union-state organisation ; Союзное государство|Союзное государство России и Белоруссии|Союзное государство Беларуси и России|Союз России и Белоруссии ; Union State|Union State of Russia and Belarus|Union State of Belarus and Russia
union-state-hsc body ; Высший Государственный Совет Союзного государства|Высший Госсовет Союзного государства|ВГС ; Supreme State Council of the Union State|Supreme State Council
union-state-cm body ; Совет Министров Союзного государства ; Union State Council of Ministers|Council of Ministers of the Union State
union-state-pa body ; Парламентское Собрание Союза Беларуси и России|Парламентское Собрание Союза России и Белоруссии ; Parliamentary Assembly of the Union of Belarus and Russia
sco organisation ; ШОС|Шанхайская организация сотрудничества|Шанхайская пятёрка ; SCO|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
sco-rats body ; РАТС ШОС|Региональная антитеррористическая структура ШОС|Региональная антитеррористическая структура ; SCO Regional Anti-Terrorist Structure|SCO RATS|Regional Anti-Terrorist Structure
cica organisation ; СВМДА|Совещание по взаимодействию и мерам доверия в Азии ; CICA|Conference on Interaction and Confidence-Building Measures in Asia|Conference on Interaction and Confidence Building Measures in Asia
ots organisation ; Организация тюркских государств|ОТГ|Тюркский совет|Совет сотрудничества тюркоязычных государств ; Organization of Turkic States|Organisation of Turkic States|OTS|Turkic Council|Cooperation Council of Turkic-Speaking States
turksoy organisation ; ТЮРКСОЙ|Тюрксой ; TURKSOY|TÜRKSOY|International Organization of Turkic Culture
eco organisation ; ОЭС|Организация экономического сотрудничества ; Economic Cooperation Organization
ifas organisation ; Международный фонд спасения Арала|МФСА ; International Fund for Saving the Aral Sea|IFAS
central-asia-summit format ; Консультативная встреча глав государств Центральной Азии|Центральная Азия – Россия|«Россия – Центральная Азия» ; Consultative Meeting of the Heads of State of Central Asia|Central Asia-Russia|Central Asia – Russia|Russia-Central Asia
c5-plus-one format ; «Центральная Азия плюс США»|«С5+1»|C5+1 ; C5+1|C5+1 format
caspian-five format ; каспийская пятёрка|пятёрка прикаспийских государств|прикаспийские государства|прикаспийская пятёрка ; Caspian Five|Caspian littoral states|Caspian states
traceca format ; ТРАСЕКА ; TRACECA
instc format ; Международный транспортный коридор «Север – Юг»|коридор «Север – Юг»|МТК «Север – Юг» ; International North–South Transport Corridor|North–South International Transport Corridor|North-South International Transport Corridor|North-South transport corridor|INSTC|International North-South Transport Corridor
belt-and-road format CN ; «Один пояс, один путь»|«Пояс и путь»|Экономический пояс Шёлкового пути|инициатива «Пояс и путь» ; Belt and Road Initiative|Belt and Road|One Belt, One Road|One Belt One Road|Silk Road Economic Belt|BRI
oic organisation ; Организация исламского сотрудничества|ОИС|Организация Исламская конференция ; Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC|Organization of the Islamic Conference
d8 organisation ; Исламская восьмёрка|Д-8 ; D-8|D-8 Organization for Economic Cooperation
asean organisation ; АСЕАН|Ассоциация государств Юго-Восточной Азии ; ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
asean-arf format ; Региональный форум АСЕАН|АРФ ; ASEAN Regional Forum
eas format ; Восточноазиатский саммит|саммит Восточной Азии ; East Asia Summit
apec organisation ; АТЭС|Азиатско-Тихоокеанское экономическое сотрудничество|форум АТЭС ; APEC|Asia-Pacific Economic Cooperation
asem format ; АСЕМ|форум «Азия – Европа» ; ASEM|Asia-Europe Meeting
acd format ; Диалог по сотрудничеству в Азии|ДСА ; Asia Cooperation Dialogue
saarc organisation ; СААРК ; SAARC|South Asian Association for Regional Cooperation
bimstec organisation ; БИМСТЕК ; BIMSTEC
rcep organisation ; ВРЭП|Всестороннее региональное экономическое партнёрство ; RCEP|Regional Comprehensive Economic Partnership
cptpp organisation ; Транстихоокеанское партнёрство|ТТП ; CPTPP|Trans-Pacific Partnership|TPP
ipef format ; Индо-Тихоокеанская экономическая структура ; IPEF|Indo-Pacific Economic Framework
pif organisation ; Форум тихоокеанских островов ; Pacific Islands Forum|PIF
boao-forum format ; Боаоский азиатский форум ; Boao Forum|Boao Forum for Asia
shangri-la-dialogue format ; «Диалог Шангри-Ла»|диалог Шангри-Ла ; Shangri-La Dialogue
munich-conference format ; Мюнхенская конференция по безопасности|Мюнхенская конференция ; Munich Security Conference
spief format RU ; Петербургский международный экономический форум|ПМЭФ|Петербургский экономический форум ; St Petersburg International Economic Forum|St. Petersburg International Economic Forum|SPIEF|Petersburg Economic Forum
eef format RU ; Восточный экономический форум|ВЭФ ; Eastern Economic Forum|EEF
russia-africa format RU ; Россия – Африка|форум «Россия – Африка»|Форум партнёрства Россия – Африка ; Russia–Africa|Russia-Africa Forum|Russia–Africa Economic and Humanitarian Forum|Russia-Africa Partnership Forum
rew format RU ; Российская энергетическая неделя|РЭН ; Russian Energy Week
kazan-forum format RU ; «Россия – Исламский мир: KazanForum»|KazanForum|«Россия – Исламский мир»|Казаньфорум|группа стратегического видения «Россия – Исламский мир» ; KazanForum|Russia–Islamic World|Russia–Islamic World: KazanForum|Russia-Islamic World
valdai-club organisation RU ; Международный дискуссионный клуб «Валдай»|клуб «Валдай»|Валдайский клуб ; Valdai International Discussion Club|Valdai Discussion Club|Valdai Club
innoprom format RU ; ИННОПРОМ|Иннопром ; INNOPROM|Innoprom
petersburg-dialogue format ; Петербургский диалог ; Petersburg Dialogue
sochi-dialogue format ; Сочинский диалог ; Sochi Dialogue
trianon-dialogue format ; Трианонский диалог ; Trianon Dialogue
african-union organisation ; Африканский союз|Африканский Союз ; African Union|AU
auc body ; Комиссия Африканского союза ; African Union Commission
ecowas organisation ; ЭКОВАС|Экономическое сообщество стран Западной Африки ; ECOWAS|Economic Community of West African States
sadc organisation ; САДК|Сообщество развития Юга Африки ; SADC|Southern African Development Community
eac organisation ; Восточноафриканское сообщество ; East African Community
igad organisation ; ИГАД ; IGAD|Intergovernmental Authority on Development
comesa organisation ; КОМЕСА ; COMESA
eccas organisation ; ЭКОЦАС ; ECCAS
aes organisation ; Альянс государств Сахеля|Конфедерация государств Сахеля|АГС|Сахельская пятёрка ; Alliance of Sahel States|Confederation of Sahel States|G5 Sahel
afcfta format ; Африканская континентальная зона свободной торговли|АКЗСТ ; AfCFTA|African Continental Free Trade Area
arab-league organisation ; Лига арабских государств|ЛАГ ; League of Arab States|Arab League
gcc organisation ; ССАГПЗ|Совет сотрудничества арабских государств Персидского залива|Совет сотрудничества арабских государств Залива ; GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf
amu organisation ; Союз арабского Магриба ; Arab Maghreb Union
negev-forum format ; Негевский форум ; Negev Forum
i2u2 format ; - ; I2U2
imec format ; экономический коридор Индия – Ближний Восток – Европа ; India-Middle East-Europe Economic Corridor|IMEC
oas organisation ; Организация американских государств|ОАГ ; Organization of American States|OAS
celac organisation ; СЕЛАК|Сообщество государств Латинской Америки и Карибского бассейна|Сообщество латиноамериканских и карибских государств ; CELAC|Community of Latin American and Caribbean States
caricom organisation ; КАРИКОМ|Карибское сообщество ; CARICOM|Caribbean Community
mercosur organisation ; МЕРКОСУР|Меркосур ; MERCOSUR|Mercosur
alba organisation ; АЛБА|Боливарианский альянс для народов нашей Америки ; ALBA
unasur organisation ; УНАСУР ; UNASUR
sica organisation ; СИКА|Центральноамериканская интеграционная система ; SICA|Central American Integration System
usmca format ; НАФТА|ЮСМКА ; USMCA|NAFTA
pacific-alliance organisation ; Тихоокеанский альянс ; Pacific Alliance
summit-americas format ; саммит Америк|Саммит Америк ; Summit of the Americas
`;
