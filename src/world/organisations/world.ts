/** The United Nations with its agencies, and organisations and formats of the whole world. */
export const WORLD_WIDE = `
un organisation ; Организация Объединённых Наций|ООН|Объединённые Нации ; United Nations|UN|U.N.|United Nations Organization
unsc body ; Совет Безопасности ООН|СБ ООН|Совбез ООН|Совет Безопасности Организации Объединённых Наций ; UN Security Council|United Nations Security Council|UNSC|U.N. Security Council
unga body ; Генеральная Ассамблея ООН|Генассамблея ООН|ГА ООН ; UN General Assembly|United Nations General Assembly|UNGA|U.N. General Assembly
un-secretariat body ; Секретариат ООН ; UN Secretariat|United Nations Secretariat
un-charter-group format ; Группа друзей в защиту Устава ООН ; Group of Friends in Defense of the Charter of the United Nations
unhrc body ; Совет ООН по правам человека|Совет по правам человека ООН|СПЧ ООН ; UN Human Rights Council|Human Rights Council
ecosoc body ; Экономический и Социальный Совет ООН|ЭКОСОС ; ECOSOC|United Nations Economic and Social Council
unesco agency ; ЮНЕСКО|Организация Объединённых Наций по вопросам образования, науки и культуры ; UNESCO|United Nations Educational, Scientific and Cultural Organization
unicef agency ; ЮНИСЕФ|Детский фонд ООН ; UNICEF|United Nations Children's Fund|United Nations Children’s Fund
undp agency ; ПРООН|Программа развития ООН ; UNDP|UN Development Programme|United Nations Development Programme
unep agency ; ЮНЕП|Программа ООН по окружающей среде ; UNEP|UN Environment Programme
unhcr agency ; УВКБ ООН|Управление Верховного комиссара ООН по делам беженцев|Управление ООН по делам беженцев ; UNHCR|UN Refugee Agency
unrwa agency ; БАПОР|Ближневосточное агентство ООН для помощи палестинским беженцам ; UNRWA
unctad agency ; ЮНКТАД ; UNCTAD
unido agency ; ЮНИДО ; UNIDO
unodc agency ; УНП ООН|Управление ООН по наркотикам и преступности ; UNODC
ocha agency ; УКГВ|Управление ООН по координации гуманитарных вопросов ; OCHA|UN OCHA
unifil body ; ВСООНЛ|Временные силы ООН в Ливане ; UNIFIL
minusma body ; МИНУСМА ; MINUSMA
wfp agency ; Всемирная продовольственная программа|ВПП ООН|ВПП ; World Food Programme|World Food Program|WFP
fao agency ; ФАО|Продовольственная и сельскохозяйственная организация ООН ; FAO|Food and Agriculture Organization
who agency ; Всемирная организация здравоохранения|ВОЗ ; World Health Organization|World Health Organisation
ilo agency ; Международная организация труда|МОТ ; International Labour Organization|International Labor Organization|ILO
imo agency ; Международная морская организация|ИМО ; International Maritime Organization|IMO
icao agency ; ИКАО|Международная организация гражданской авиации ; ICAO|International Civil Aviation Organization
itu agency ; Международный союз электросвязи|МСЭ ; International Telecommunication Union|ITU
wipo agency ; ВОИС|Всемирная организация интеллектуальной собственности ; WIPO|World Intellectual Property Organization
unwto agency ; Всемирная туристская организация|ЮНВТО ; World Tourism Organization|UNWTO|UN Tourism
iom agency ; Международная организация по миграции|МОМ ; International Organization for Migration|IOM
iaea agency ; МАГАТЭ|Международное агентство по атомной энергии ; IAEA|International Atomic Energy Agency
opcw agency ; ОЗХО|Организация по запрещению химического оружия ; OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
ctbto agency ; ОДВЗЯИ ; CTBTO
icj body ; Международный Суд ООН|Международный суд ; International Court of Justice|ICJ
icc body ; Международный уголовный суд|МУС ; International Criminal Court|ICC
pca body ; Постоянная палата третейского суда ; Permanent Court of Arbitration
wto organisation ; Всемирная торговая организация|ВТО ; World Trade Organization|World Trade Organisation|WTO
imf organisation ; Международный валютный фонд|МВФ ; International Monetary Fund|IMF
world-bank organisation ; Всемирный банк|Группа Всемирного банка|Международный банк реконструкции и развития|МБРР ; World Bank|World Bank Group|IBRD
ifc organisation ; Международная финансовая корпорация|МФК ; International Finance Corporation|IFC
gef organisation ; Глобальный экологический фонд ; Global Environment Facility
ebrd organisation ; Европейский банк реконструкции и развития|ЕБРР ; European Bank for Reconstruction and Development|EBRD
aiib organisation ; Азиатский банк инфраструктурных инвестиций|АБИИ ; Asian Infrastructure Investment Bank|AIIB
adb organisation ; Азиатский банк развития|АБР ; Asian Development Bank|ADB
afdb organisation ; Африканский банк развития|АфБР ; African Development Bank|AfDB
afreximbank organisation ; Африканский экспортно-импортный банк|Афрэксимбанк|Афрексимбанк ; Afreximbank|African Export-Import Bank
isdb organisation ; Исламский банк развития|ИБР ; Islamic Development Bank|IsDB
ndb organisation ; Новый банк развития|НБР|Новый банк развития БРИКС|банк БРИКС ; New Development Bank|NDB|BRICS Bank|BRICS Development Bank
edb organisation ; Евразийский банк развития|ЕАБР ; Eurasian Development Bank|EDB
efsd organisation ; Евразийский фонд стабилизации и развития|ЕФСР ; Eurasian Fund for Stabilization and Development|EFSD
iib organisation ; Международный инвестиционный банк ; International Investment Bank
mbes organisation ; Международный банк экономического сотрудничества|МБЭС ; International Bank for Economic Cooperation|IBEC
fatf organisation ; ФАТФ|Группа разработки финансовых мер борьбы с отмыванием денег ; FATF|Financial Action Task Force
eag organisation ; Евразийская группа по противодействию легализации преступных доходов ; Eurasian Group on Combating Money Laundering
oecd organisation ; ОЭСР|Организация экономического сотрудничества и развития ; OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
iea organisation ; Международное энергетическое агентство|МЭА ; International Energy Agency|IEA
irena organisation ; ИРЕНА ; IRENA|International Renewable Energy Agency
opec organisation ; ОПЕК|Организация стран – экспортёров нефти|Организация стран-экспортёров нефти ; OPEC|Organization of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries
opec-plus format ; ОПЕК+|ОПЕК плюс|ОПЕК-плюс ; OPEC+|OPEC Plus|OPEC-plus
gecf organisation ; ФСЭГ|Форум стран – экспортёров газа|Форум стран-экспортёров газа ; GECF|Gas Exporting Countries Forum
interpol organisation ; Интерпол ; Interpol|INTERPOL
icrc organisation ; Международный комитет Красного Креста|МККК|Красный Крест ; International Committee of the Red Cross|ICRC|Red Cross
ifrc organisation ; Международная федерация обществ Красного Креста и Красного Полумесяца ; IFRC|Red Crescent
ioc organisation ; Международный олимпийский комитет|МОК ; International Olympic Committee|IOC
fifa organisation ; ФИФА ; FIFA
uefa organisation ; УЕФА ; UEFA
wada organisation ; ВАДА|Всемирное антидопинговое агентство ; WADA|World Anti-Doping Agency
ipu organisation ; Межпарламентский союз|МПС ; Inter-Parliamentary Union|IPU
wef organisation ; Всемирный экономический форум|ВЭФ в Давосе|Давосский форум ; World Economic Forum|WEF|Davos Forum
nam organisation ; Движение неприсоединения ; Non-Aligned Movement
commonwealth organisation ; Содружество наций|Британское Содружество ; Commonwealth of Nations
oif organisation ; Международная организация франкофонии|Франкофония ; Francophonie|International Organisation of La Francophonie
icsid body ; МЦУИС ; ICSID
g20 format ; Группа двадцати|Большая двадцатка|двадцатка|G20|G-20|Группа 20 ; G20|G-20|Group of Twenty|Group of 20
g7 format ; Группа семи|Большая семёрка|семёрка|G7|G-7 ; G7|G-7|Group of Seven
g8 format ; Группа восьми|Большая восьмёрка|восьмёрка|G8|G-8 ; G8|G-8|Group of Eight
g77 format ; Группа 77|Группа семидесяти семи ; G77|Group of 77
p5 format ; ядерная пятёрка|пятёрка постоянных членов Совета Безопасности ; P5|five permanent members of the Security Council|permanent five
brics format ; БРИКС|БРИК|БРИКС+|БРИКС плюс ; BRICS|BRICS+|BRIC|BRICS Plus
ibsa format ; ИБСА ; IBSA
ric format ; РИК|Россия – Индия – Китай|«тройка» Россия – Индия – Китай ; RIC|Russia-India-China
global-peace-board format ; «Совет мира» ; Board of Peace
cop format ; Конференция сторон Рамочной конвенции ООН об изменении климата|КС-29|КС-28|КС-27|КС-26 ; COP26|COP27|COP28|COP29|COP30|UN Climate Change Conference
unfccc organisation ; Рамочная конвенция ООН об изменении климата|РКИК ; UNFCCC|UN Framework Convention on Climate Change
quartet-me format ; ближневосточный «квартет»|«квартет» международных посредников|ближневосточный квартет ; Middle East Quartet|Quartet of international mediators
six-iran format ; «шестёрка» международных посредников|шестёрка международных посредников|«шестёрка»|группа «пять плюс один» ; P5+1|E3+3|six international mediators
six-korea format ; шестисторонние переговоры|шестисторонние переговоры по ядерной проблеме Корейского полуострова ; six-party talks|Six-Party Talks
quad format ; Четырёхсторонний диалог по безопасности|КВАД|Квад ; Quadrilateral Security Dialogue|the Quad
aukus format ; АУКУС|AUKUS|Аукус ; AUKUS
five-eyes format ; «Пять глаз» ; Five Eyes
ramstein-group format ; Контактная группа по обороне Украины|группа «Рамштайн» ; Ukraine Defense Contact Group|Ramstein Group
coalition-willing format ; коалиция желающих ; Coalition of the Willing
geneva-discussions format ; Женевские дискуссии|Международные дискуссии по безопасности и стабильности в Закавказье ; Geneva International Discussions
astana-format format ; Астанинский формат|астанинский процесс|астанинская тройка|«астанинский формат» ; Astana format|Astana process|Astana Format|Astana troika
moscow-format format ; Московский формат консультаций по Афганистану|Московский формат ; Moscow Format|Moscow format consultations
`;
