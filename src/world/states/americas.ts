/** North, Central and South America and the Caribbean. */
export const AMERICAS = `
US США|Соединённые Штаты Америки|Соединённые Штаты|Америка|Штаты ; американский|штатовский ; американо ; американец|американка|американцы
   United States|United States of America|U.S.|US|USA|U.S.A.|America ; American|U.S.|US ; Americano ; Americans
AG Антигуа и Барбуда ; антигуанский ; - ; антигуанцы
   Antigua and Barbuda|Antigua & Barbuda ; Antiguan|Antiguan and Barbudan ; - ; Antiguans
AR Аргентина|Аргентинская Республика ; аргентинский ; аргентино ; аргентинец|аргентинцы
   Argentina|Argentine Republic ; Argentine|Argentinian|Argentinean ; - ; Argentines|Argentinians
BS Багамские Острова|Багамы|Содружество Багамских Островов ; багамский ; - ; багамцы
   Bahamas|Commonwealth of The Bahamas ; Bahamian ; - ; Bahamians
BB Барбадос ; барбадосский ; - ; барбадосцы
   Barbados ; Barbadian ; - ; Barbadians
BZ Белиз ; белизский ; - ; белизцы
   Belize ; Belizean ; - ; Belizeans
BO Боливия|Многонациональное Государство Боливия|Республика Боливия ; боливийский ; боливо ; боливиец|боливийцы
   Bolivia|Plurinational State of Bolivia ; Bolivian ; - ; Bolivians
BR Бразилия|Федеративная Республика Бразилия ; бразильский ; бразило ; бразилец|бразильцы
   Brazil|Federative Republic of Brazil|Brasil ; Brazilian ; - ; Brazilians
CA Канада ; канадский ; канадо ; канадец|канадка|канадцы
   Canada ; Canadian ; - ; Canadians
CL Чили|Республика Чили ; чилийский ; чило ; чилиец|чилийцы
   Chile|Republic of Chile ; Chilean ; - ; Chileans
CO Колумбия|Республика Колумбия ; колумбийский ; колумбо ; колумбиец|колумбийцы
   Colombia|Republic of Colombia ; Colombian ; - ; Colombians
CR Коста-Рика|Республика Коста-Рика ; коста-риканский|костариканский ; - ; костариканец|костариканцы
   Costa Rica|Republic of Costa Rica ; Costa Rican ; - ; Costa Ricans
CU Куба|Республика Куба ; кубинский ; кубано ; кубинец|кубинка|кубинцы
   Cuba|Republic of Cuba ; Cuban ; Cubano ; Cubans
DM Доминика|Содружество Доминики ; доминикский ; - ; доминикцы
   Dominica|Commonwealth of Dominica ; - ; - ; -
DO Доминиканская Республика|Доминикана ; доминиканский ; - ; доминиканец|доминиканцы
   Dominican Republic ; Dominican ; - ; Dominicans
EC Эквадор|Республика Эквадор ; эквадорский ; эквадоро ; эквадорец|эквадорцы
   Ecuador|Republic of Ecuador ; Ecuadorian|Ecuadorean|Ecuadoran ; - ; Ecuadorians
SV Сальвадор|Эль-Сальвадор|Республика Эль-Сальвадор ; сальвадорский ; - ; сальвадорец|сальвадорцы
   El Salvador|Republic of El Salvador ; Salvadoran|Salvadorean|Salvadorian ; - ; Salvadorans
GD Гренада ; гренадский ; - ; гренадцы
   Grenada ; Grenadian ; - ; Grenadians
GL Гренландия ; гренландский ; - ; гренландцы
   Greenland ; Greenlandic ; - ; Greenlanders
GT Гватемала|Республика Гватемала ; гватемальский ; - ; гватемалец|гватемальцы
   Guatemala|Republic of Guatemala ; Guatemalan ; - ; Guatemalans
GY Гайана|Кооперативная Республика Гайана ; гайанский ; - ; гайанцы
   Guyana|Co-operative Republic of Guyana|Cooperative Republic of Guyana ; Guyanese ; - ; -
HT Гаити|Республика Гаити ; гаитянский ; - ; гаитянин|гаитяне
   Haiti|Republic of Haiti ; Haitian ; - ; Haitians
HN Гондурас|Республика Гондурас ; гондурасский ; - ; гондурасец|гондурасцы
   Honduras|Republic of Honduras ; Honduran ; - ; Hondurans
JM Ямайка ; ямайский ; - ; ямаец|ямайцы
   Jamaica ; Jamaican ; - ; Jamaicans
MX Мексика|Мексиканские Соединённые Штаты ; мексиканский ; мексикано ; мексиканец|мексиканцы
   Mexico|United Mexican States ; Mexican ; Mexicano ; Mexicans
NI Никарагуа|Республика Никарагуа ; никарагуанский ; никарагуано ; никарагуанец|никарагуанцы
   Nicaragua|Republic of Nicaragua ; Nicaraguan ; - ; Nicaraguans
PA Панама|Республика Панама ; панамский ; - ; панамец|панамцы
   Panama|Republic of Panama ; Panamanian ; - ; Panamanians
PY Парагвай|Республика Парагвай ; парагвайский ; парагвайо ; парагваец|парагвайцы
   Paraguay|Republic of Paraguay ; Paraguayan ; - ; Paraguayans
PE Перу|Республика Перу ; перуанский ; перуано ; перуанец|перуанцы
   Peru|Republic of Peru ; Peruvian ; - ; Peruvians
PR Пуэрто-Рико ; пуэрто-риканский|пуэрториканский ; - ; пуэрториканцы
   Puerto Rico|Commonwealth of Puerto Rico ; Puerto Rican ; - ; Puerto Ricans
KN Сент-Китс и Невис|Федерация Сент-Китс и Невис ; сент-китсский ; - ; -
   Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|Federation of Saint Kitts and Nevis ; Kittitian|Kittitian and Nevisian ; - ; Kittitians
LC Сент-Люсия ; сент-люсийский ; - ; -
   Saint Lucia|St. Lucia|St Lucia ; Saint Lucian|St. Lucian ; - ; Saint Lucians
VC Сент-Винсент и Гренадины ; сент-винсентский ; - ; -
   Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent ; Vincentian|Saint Vincentian ; - ; Vincentians
SR Суринам|Республика Суринам ; суринамский ; - ; суринамцы
   Suriname|Surinam|Republic of Suriname ; Surinamese ; - ; -
TT Тринидад и Тобаго|Республика Тринидад и Тобаго ; тринидадский|тринидадо-тобагский ; - ; тринидадцы
   Trinidad and Tobago|Trinidad & Tobago|Republic of Trinidad and Tobago ; Trinidadian|Trinbagonian ; - ; Trinidadians
UY Уругвай|Восточная Республика Уругвай ; уругвайский ; уругвайо ; уругваец|уругвайцы
   Uruguay|Oriental Republic of Uruguay|Eastern Republic of Uruguay ; Uruguayan ; - ; Uruguayans
VE Венесуэла|Боливарианская Республика Венесуэла ; венесуэльский ; венесуэло ; венесуэлец|венесуэльцы
   Venezuela|Bolivarian Republic of Venezuela ; Venezuelan|Bolivarian ; - ; Venezuelans
`;
