/**
 * The states of Africa. «Того» alone is the genitive of «то» and begins sentences, so Togo is found by its longer names only; "Congo" and
 * "Congolese" alone are, by the usage of both capitals, the Republic of the Congo.
 */
export const AFRICA = `
DZ Алжир|Алжирская Народная Демократическая Республика|АНДР ; алжирский ; алжиро ; алжирец|алжирцы
   Algeria|People's Democratic Republic of Algeria ; Algerian ; Algero ; Algerians
AO Ангола|Республика Ангола ; ангольский ; анголо ; анголец|ангольцы
   Angola|Republic of Angola ; Angolan ; - ; Angolans
BJ Бенин|Республика Бенин ; бенинский ; - ; бенинец|бенинцы
   Benin|Republic of Benin ; Beninese|Beninois ; - ; -
BW Ботсвана|Республика Ботсвана ; ботсванский ; - ; ботсванец|ботсванцы
   Botswana|Republic of Botswana ; Botswanan|Motswana ; - ; Batswana|Botswanans
BF Буркина-Фасо|Буркина Фасо ; буркинийский|буркинабийский ; - ; буркинийцы
   Burkina Faso|Burkina ; Burkinabe|Burkinabé|Burkinese ; - ; -
BI Бурунди|Республика Бурунди ; бурундийский ; - ; бурундиец|бурундийцы
   Burundi|Republic of Burundi ; Burundian|Burundi ; - ; Burundians
CV Кабо-Верде|Республика Кабо-Верде|Острова Зелёного Мыса ; кабо-вердский|кабовердианский ; - ; -
   Cabo Verde|Cape Verde|Republic of Cabo Verde ; Cabo Verdean|Cape Verdean ; - ; Cabo Verdeans|Cape Verdeans
CM Камерун|Республика Камерун ; камерунский ; - ; камерунец|камерунцы
   Cameroon|Republic of Cameroon ; Cameroonian ; - ; Cameroonians
CF Центральноафриканская Республика|ЦАР|Центрально-Африканская Республика ; центральноафриканский|центрально-африканский ; - ; -
   Central African Republic|C.A.R. ; Central African ; - ; Central Africans
TD Чад|Республика Чад ; чадский ; - ; чадец|чадцы
   Chad|Republic of Chad ; Chadian ; - ; Chadians
KM Коморские Острова|Коморы|Союз Коморских Островов|Союз Коморы ; коморский ; - ; коморцы
   Comoros|Union of the Comoros ; Comorian|Comoran ; - ; Comorians
CG Республика Конго|Конго|Конго-Браззавиль ; конголезский ; - ; конголезец|конголезцы
   Republic of the Congo|Congo|Congo-Brazzaville|Republic of Congo ; Congolese ; - ; -
CD Демократическая Республика Конго|ДРК|ДР Конго|Конго-Киншаса|Заир ; заирский ; - ; заирцы
   Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo|D.R.C.|Congo-Kinshasa|Zaire ; Zairean ; - ; -
CI Кот-д'Ивуар|Кот-д’Ивуар|Республика Кот-д'Ивуар|Республика Кот-д’Ивуар|Берег Слоновой Кости ; ивуарийский|котдивуарский ; - ; ивуариец|ивуарийцы
   Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire|Ivory Coast|Republic of Côte d'Ivoire|Republic of Côte d’Ivoire ; Ivorian ; - ; Ivorians
DJ Джибути|Республика Джибути ; джибутийский ; - ; джибутийцы
   Djibouti|Republic of Djibouti ; Djiboutian ; - ; Djiboutians
EG Египет|Арабская Республика Египет|АРЕ ; египетский ; египто ; египтянин|египтянка|египтяне
   Egypt|Arab Republic of Egypt ; Egyptian ; Egypto ; Egyptians
GQ Экваториальная Гвинея|Республика Экваториальная Гвинея ; экватогвинейский|экваториально-гвинейский ; - ; экватогвинейцы
   Equatorial Guinea|Republic of Equatorial Guinea ; Equatorial Guinean|Equatoguinean ; - ; Equatorial Guineans
ER Эритрея|Государство Эритрея ; эритрейский ; эритрео ; эритреец|эритрейцы
   Eritrea|State of Eritrea ; Eritrean ; - ; Eritreans
SZ Эсватини|Королевство Эсватини|Свазиленд|Королевство Свазиленд ; эсватинский|свазилендский|свазийский ; - ; свази
   Eswatini|eSwatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland ; Swazi|Liswati ; - ; Swazis
ET Эфиопия|Федеративная Демократическая Республика Эфиопия|ФДРЭ ; эфиопский ; эфиопо ; эфиоп|эфиопы
   Ethiopia|Federal Democratic Republic of Ethiopia ; Ethiopian ; Ethio ; Ethiopians
GA Габон|Габонская Республика ; габонский ; - ; габонец|габонцы
   Gabon|Gabonese Republic ; Gabonese ; - ; -
GM Гамбия|Республика Гамбия|Исламская Республика Гамбия ; гамбийский ; - ; гамбиец|гамбийцы
   Gambia|Republic of The Gambia ; Gambian ; - ; Gambians
GH Гана|Республика Гана ; ганский ; - ; ганец|ганцы
   Ghana|Republic of Ghana ; Ghanaian ; - ; Ghanaians
GN Гвинея|Гвинейская Республика|Гвинея-Конакри ; гвинейский ; - ; гвинеец|гвинейцы
   Guinea|Republic of Guinea|Guinea-Conakry ; Guinean ; - ; Guineans
GW Гвинея-Бисау|Республика Гвинея-Бисау ; бисайский|бисауский|гвинея-бисауский ; - ; бисайцы
   Guinea-Bissau|Guinea Bissau|Republic of Guinea-Bissau ; Bissau-Guinean|Bissauan|Guinea-Bissauan ; - ; Bissau-Guineans
KE Кения|Республика Кения ; кенийский ; - ; кениец|кенийцы
   Kenya|Republic of Kenya ; Kenyan ; - ; Kenyans
LS Лесото|Королевство Лесото ; лесотский ; - ; -
   Lesotho|Kingdom of Lesotho ; Basotho|Lesothan ; - ; -
LR Либерия|Республика Либерия ; либерийский ; - ; либериец|либерийцы
   Liberia|Republic of Liberia ; Liberian ; - ; Liberians
LY Ливия|Государство Ливия|Ливийская Джамахирия|Социалистическая Народная Ливийская Арабская Джамахирия ; ливийский ; ливо ; ливиец|ливийцы
   Libya|State of Libya|Libyan Jamahiriya|Great Socialist People's Libyan Arab Jamahiriya ; Libyan ; Libyo ; Libyans
MG Мадагаскар|Республика Мадагаскар ; мадагаскарский|малагасийский ; - ; малагасийцы|мадагаскарцы
   Madagascar|Republic of Madagascar ; Malagasy|Madagascan ; - ; Madagascans
MW Малави|Республика Малави ; малавийский ; - ; малавийцы
   Malawi|Republic of Malawi ; Malawian ; - ; Malawians
ML Мали|Республика Мали ; малийский ; - ; малиец|малийцы
   Mali|Republic of Mali ; Malian ; - ; Malians
MR Мавритания|Исламская Республика Мавритания ; мавританский ; - ; мавританец|мавританцы
   Mauritania|Islamic Republic of Mauritania ; Mauritanian ; - ; Mauritanians
MU Маврикий|Республика Маврикий ; маврикийский ; - ; маврикийцы
   Mauritius|Republic of Mauritius ; Mauritian ; - ; Mauritians
MA Марокко|Королевство Марокко ; марокканский ; марокко ; марокканец|марокканцы
   Morocco|Kingdom of Morocco ; Moroccan ; - ; Moroccans
MZ Мозамбик|Республика Мозамбик ; мозамбикский ; мозамбико ; мозамбикцы
   Mozambique|Republic of Mozambique ; Mozambican ; - ; Mozambicans
NA Намибия|Республика Намибия ; намибийский ; - ; намибиец|намибийцы
   Namibia|Republic of Namibia ; Namibian ; - ; Namibians
NE Нигер|Республика Нигер ; нигерский ; - ; нигерец|нигерцы
   Niger|Republic of the Niger|Republic of Niger ; Nigerien ; - ; Nigeriens
NG Нигерия|Федеративная Республика Нигерия ; нигерийский ; - ; нигериец|нигерийцы
   Nigeria|Federal Republic of Nigeria ; Nigerian ; - ; Nigerians
RW Руанда|Руандийская Республика|Республика Руанда ; руандийский ; - ; руандиец|руандийцы
   Rwanda|Republic of Rwanda ; Rwandan|Rwandese ; - ; Rwandans
ST Сан-Томе и Принсипи|Демократическая Республика Сан-Томе и Принсипи ; сантомийский|сан-томийский ; - ; сантомийцы
   São Tomé and Príncipe|Sao Tome and Principe|São Tomé & Príncipe|Democratic Republic of São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe ; São Toméan|Sao Tomean|Santomean ; - ; Sao Tomeans
SN Сенегал|Республика Сенегал ; сенегальский ; сенегало ; сенегалец|сенегальцы
   Senegal|Republic of Senegal ; Senegalese ; - ; -
SC Сейшельские Острова|Сейшелы|Республика Сейшельские Острова|Республика Сейшелы ; сейшельский ; - ; сейшельцы
   Seychelles|Republic of Seychelles ; Seychellois ; - ; -
SL Сьерра-Леоне|Республика Сьерра-Леоне ; сьерра-леонский|сьерралеонский ; - ; сьерралеонцы
   Sierra Leone|Republic of Sierra Leone ; Sierra Leonean ; - ; Sierra Leoneans
SO Сомали|Федеративная Республика Сомали ; сомалийский ; - ; сомалиец|сомалийцы
   Somalia|Federal Republic of Somalia ; Somali|Somalian ; - ; Somalis
ZA ЮАР|Южно-Африканская Республика|Южноафриканская Республика ; южноафриканский|южно-африканский|юаровский ; - ; южноафриканец|южноафриканцы
   South Africa|Republic of South Africa|RSA ; South African ; - ; South Africans
SS Южный Судан|Республика Южный Судан ; южносуданский ; - ; южносуданцы
   South Sudan|Republic of South Sudan ; South Sudanese ; - ; -
SD Судан|Республика Судан|Республика Судана ; суданский ; судано ; суданец|суданцы
   Sudan|Republic of the Sudan|Republic of Sudan ; Sudanese ; - ; -
TZ Танзания|Объединённая Республика Танзания ; танзанийский ; - ; танзаниец|танзанийцы
   Tanzania|United Republic of Tanzania ; Tanzanian ; - ; Tanzanians
TG Тоголезская Республика|Республика Того ; тоголезский ; - ; тоголезцы
   Togo|Togolese Republic|Republic of Togo ; Togolese ; - ; -
TN Тунис|Тунисская Республика ; тунисский ; тунисо ; тунисец|тунисцы
   Tunisia|Republic of Tunisia|Tunisian Republic ; Tunisian ; Tuniso ; Tunisians
UG Уганда|Республика Уганда ; угандийский ; - ; угандиец|угандийцы
   Uganda|Republic of Uganda ; Ugandan ; - ; Ugandans
EH Западная Сахара|Сахарская Арабская Демократическая Республика|САДР ; западносахарский|сахарский ; - ; сахарцы
   Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR ; Sahrawi|Saharawi|Western Saharan ; - ; Sahrawis
ZM Замбия|Республика Замбия ; замбийский ; - ; замбиец|замбийцы
   Zambia|Republic of Zambia ; Zambian ; - ; Zambians
ZW Зимбабве|Республика Зимбабве ; зимбабвийский ; - ; зимбабвиец|зимбабвийцы
   Zimbabwe|Republic of Zimbabwe ; Zimbabwean ; - ; Zimbabweans
`;
