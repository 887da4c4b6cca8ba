/** State bodies, agencies and companies of Europe and the Americas. English names that are first of all words ("Total", "Shell", "Apple") stand with a second word. */
export const WEST = `
us-state-department body US ; Государственный департамент США|Госдепартамент|Госдеп|Государственный департамент|Госдеп США ; State Department|Department of State|US State Department|U.S. Department of State
us-congress body US ; Конгресс США|американский Конгресс ; US Congress|U.S. Congress|United States Congress|Congress
us-senate body US ; Сенат США|американский Сенат ; US Senate|U.S. Senate
us-house body US ; Палата представителей США|Палата представителей Конгресса США ; US House of Representatives|U.S. House of Representatives
us-pentagon body US ; Министерство обороны США ; Department of Defense|US Department of Defense|Department of War
us-treasury body US ; Минфин США|Министерство финансов США ; US Treasury|Treasury Department|U.S. Department of the Treasury|Department of the Treasury
us-commerce body US ; Министерство торговли США ; Department of Commerce|Commerce Department
us-energy body US ; Министерство энергетики США ; Department of Energy|Energy Department
us-homeland body US ; Министерство внутренней безопасности США ; Department of Homeland Security|DHS
us-justice body US ; Министерство юстиции США ; Department of Justice|Justice Department
us-agriculture body US ; Министерство сельского хозяйства США ; Department of Agriculture|USDA
us-labor body US ; Министерство труда США ; Department of Labor|Labor Department
us-health body US ; Министерство здравоохранения США ; Department of Health and Human Services
us-transportation body US ; Министерство транспорта США ; Department of Transportation
us-nsc body US ; Совет национальной безопасности США|СНБ США|Совет национальной безопасности ; National Security Council|NSC
us-cia agency US ; ЦРУ|Центральное разведывательное управление ; CIA|Central Intelligence Agency
us-fbi agency US ; ФБР ; FBI
us-nasa agency US ; НАСА ; NASA
us-usaid agency US ; ЮСАИД|Агентство США по международному развитию ; USAID|U.S. Agency for International Development
us-fed agency US ; Федеральная резервная система|ФРС ; Federal Reserve|Fed
us-exim agency US ; Эксимбанк США ; EXIM|U.S. Export-Import Bank|Export-Import Bank of the United States
us-dfc agency US ; - ; DFC|U.S. International Development Finance Corporation|International Development Finance Corporation
us-mcc agency US ; - ; Millennium Challenge Corporation
us-peace-corps agency US ; Корпус мира ; Peace Corps
us-centcom body US ; Центральное командование ВС США ; CENTCOM|US Central Command|U.S. Central Command
us-boeing company US ; Боинг ; Boeing
us-exxon company US ; ЭксонМобил|Эксон Мобил|ЭксонМобил ; ExxonMobil|Exxon|Exxon Mobil
us-chevron company US ; Шеврон ; Chevron
us-conoco company US ; КонокоФиллипс ; ConocoPhillips
us-ge company US ; Дженерал электрик ; General Electric
us-gm company US ; Дженерал моторс ; General Motors
us-microsoft company US ; Майкрософт ; Microsoft
us-google company US ; Гугл ; Google
us-intel company US ; - ; Intel
us-nvidia company US ; - ; Nvidia|NVIDIA
us-micron company US ; - ; Micron Technology
us-spacex company US ; SpaceX|«Спейс-Икс» ; SpaceX
us-lockheed company US ; Локхид-Мартин|«Локхид Мартин» ; Lockheed Martin
us-pfizer company US ; Файзер ; Pfizer
us-westinghouse company US ; Вестингауз ; Westinghouse
us-wabtec company US ; - ; Wabtec
us-citibank company US ; Ситибанк ; Citibank|Citigroup
us-jpmorgan company US ; - ; JPMorgan|JP Morgan|J.P. Morgan
us-pepsico company US ; ПепсиКо ; PepsiCo
eu-airbus company EU ; Эрбас|Эйрбас ; Airbus
eu-esa agency ; Европейское космическое агентство|ЕКА ; European Space Agency|ESA
cern organisation ; ЦЕРН ; CERN
iter format ; ИТЭР|проект ИТЭР ; ITER
fair format ; ФАИР ; FAIR project
euratom organisation EU ; Евратом ; Euratom
gb-parliament body GB ; Палата общин|Палата лордов|парламент Великобритании ; House of Commons|House of Lords|British Parliament|UK Parliament
gb-fcdo body GB ; Форин-офис|МИД Великобритании ; Foreign Office|Foreign, Commonwealth & Development Office|Foreign, Commonwealth and Development Office|FCDO|FCO|Foreign and Commonwealth Office
gb-mod body GB ; Минобороны Великобритании ; Ministry of Defence
gb-treasury body GB ; Казначейство Великобритании ; HM Treasury
gb-bp company GB ; Бритиш петролеум|Би-Пи|BP ; BP|British Petroleum
gb-shell company GB ; Шелл ; Royal Dutch Shell|Shell plc
gb-rollsroyce company GB ; Роллс-Ройс ; Rolls-Royce
gb-hsbc company GB ; - ; HSBC
gb-astrazeneca company GB ; АстраЗенека ; AstraZeneca
gb-bae company GB ; - ; BAE Systems
gb-bbc company GB ; Би-би-си ; BBC
fr-national-assembly body FR ; Национальное собрание Франции ; French National Assembly
fr-total company FR ; Тоталь|«Тотал» ; TotalEnergies|Total SA
fr-edf company FR ; ЭДФ|«Электрисите де Франс» ; EDF|Électricité de France|Electricite de France
fr-gdf company FR ; ГДФ Суэц|«Энжи» ; Engie|ENGIE|GDF Suez|Gaz de France
fr-areva company FR ; АРЕВА|«Арева» ; Areva|AREVA|Orano
fr-framatome company FR ; Фраматом ; Framatome
fr-alstom company FR ; Альстом ; Alstom
fr-renault company FR ; - ; Renault
fr-psa company FR ; «Пежо-Ситроен» ; PSA Peugeot Citroen|Peugeot
fr-safran company FR ; «Сафран» ; Safran
fr-thales company FR ; «Талес» ; Thales Group|Thales
fr-schneider company FR ; «Шнейдер электрик» ; Schneider Electric
fr-auchan company FR ; «Ашан» ; Auchan
fr-danone company FR ; «Данон» ; Danone
fr-sanofi company FR ; «Санофи» ; Sanofi
fr-socgen company FR ; «Сосьете женераль» ; Societe Generale|Société Générale
de-bundestag body DE ; Бундестаг|бундестаг ; Bundestag|German Bundestag
de-bundesrat body DE ; Бундесрат ; Bundesrat
de-siemens company DE ; Сименс ; Siemens
de-eon company DE ; E.ON|Э.ОН|«Э.Он» ; E.ON|E.On
de-wintershall company DE ; Винтерсхалл|Винтерсхалл Деа ; Wintershall|Wintershall Dea
de-basf company DE ; БАСФ ; BASF
de-uniper company DE ; Юнипер ; Uniper
de-rwe company DE ; РВЕ ; RWE
de-vw company DE ; Фольксваген ; Volkswagen|VW
de-daimler company DE ; Даймлер|«Мерседес-Бенц» ; Daimler|Mercedes-Benz
de-bmw company DE ; БМВ ; BMW
de-bosch company DE ; - ; Bosch Group
de-linde company DE ; - ; Linde Group
de-lufthansa company DE ; «Люфтганза» ; Lufthansa
de-db company DE ; «Дойче бан» ; Deutsche Bahn
de-deutsche-bank company DE ; Дойче банк ; Deutsche Bank
de-knauf company DE ; «Кнауф» ; Knauf
de-claas company DE ; «Клаас» ; Claas
de-ahk organisation DE ; Российско-Германская внешнеторговая палата|Восточный комитет германской экономики ; German-Russian Chamber of Commerce|German Committee on Eastern European Economic Relations
it-eni company IT ; Эни|ЭНИ ; ENI|Eni
it-enel company IT ; Энел ; Enel
it-pirelli company IT ; «Пирелли» ; Pirelli
it-fincantieri company IT ; «Финкантьери» ; Fincantieri
it-leonardo company IT ; Финмекканика ; Finmeccanica|Leonardo S.p.A.
it-fiat company IT ; «Фиат» ; Fiat
it-intesa company IT ; «Интеза Санпаоло»|Интеза ; Intesa Sanpaolo|Banca Intesa
it-unicredit company IT ; «ЮниКредит» ; UniCredit
it-saipem company IT ; «Сайпем» ; Saipem
it-maire company IT ; - ; Maire Tecnimont
nl-philips company NL ; - ; Philips
nl-gasunie company NL ; «Газюни» ; Gasunie
nl-asml company NL ; - ; ASML
no-equinor company NO ; Статойл|Эквинор ; Equinor|Statoil
fi-fortum company FI ; Фортум ; Fortum
fi-fennovoima company FI ; «Фенновойма» ; Fennovoima
fi-nokia company FI ; «Нокиа» ; Nokia
fi-neste company FI ; - ; Neste
se-ericsson company SE ; «Эрикссон» ; Ericsson
se-saab company SE ; - ; Saab
at-omv company AT ; ОМВ|OMV ; OMV
at-raiffeisen company AT ; Райффайзенбанк|Райффайзен ; Raiffeisen|Raiffeisenbank
ch-nestle company CH ; «Нестле» ; Nestlé|Nestle
ch-glencore company CH ; Гленкор ; Glencore
ch-novartis company CH ; «Новартис» ; Novartis
be-solvay company BE ; «Сольвей» ; Solvay
hu-mol company HU ; MOL ; MOL Group
hu-otp company HU ; - ; OTP Bank
hu-richter company HU ; «Рихтер Гедеон»|«Гедеон Рихтер» ; Gedeon Richter
cz-skoda company CZ ; «Шкода» ; Skoda|Škoda
cz-cez company CZ ; ЧЕЗ ; ČEZ|CEZ
rs-nis company RS ; НИС|Нефтяная индустрия Сербии ; Naftna Industrija Srbije|Petroleum Industry of Serbia
rs-srbijagas company RS ; Сербиягаз ; Srbijagas
bg-bulgargaz company BG ; «Булгаргаз» ; Bulgargaz
gr-depa company GR ; - ; DEPA
pl-orlen company PL ; «Орлен» ; Orlen|PKN Orlen
pl-sejm body PL ; Сейм ; Sejm
br-petrobras company BR ; Петробраз ; Petrobras
br-embraer company BR ; «Эмбраер» ; Embraer
br-vale company BR ; - ; Vale S.A.
ve-pdvsa company VE ; ПДВСА|PDVSA ; PDVSA|Petróleos de Venezuela
ar-ypf company AR ; - ; YPF
mx-pemex company MX ; «Пемекс» ; Pemex
ca-bombardier company CA ; Бомбардье ; Bombardier
ca-kinross company CA ; «Кинросс» ; Kinross
cu-communist-party organisation CU ; Компартия Кубы|Коммунистическая партия Кубы ; Communist Party of Cuba
`;
