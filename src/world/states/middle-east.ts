/** South-West Asia with Turkey, Iran and the Arab states of Asia; Egypt and the Maghreb are in `africa.ts`. */
export const MIDDLE_EAST = `
BH Бахрейн|Королевство Бахрейн ; бахрейнский ; бахрейно ; бахрейнец|бахрейнцы
   Bahrain|Kingdom of Bahrain ; Bahraini ; - ; Bahrainis
IR Иран|Исламская Республика Иран|ИРИ ; иранский ; ирано ; иранец|иранка|иранцы
   Iran|Islamic Republic of Iran ; Iranian ; Irano ; Iranians
IQ Ирак|Республика Ирак ; иракский ; ирако ; иракец|иракцы
   Iraq|Republic of Iraq ; Iraqi ; Iraqo ; Iraqis
IL Израиль|Государство Израиль ; израильский ; израило ; израильтянин|израильтянка|израильтяне
   Israel|State of Israel ; Israeli ; Israelo ; Israelis
JO Иордания|Иорданское Хашимитское Королевство|Иорданское Королевство ; иорданский|иорданско-хашимитский ; иордано ; иорданец|иорданка|иорданцы
   Jordan|Hashemite Kingdom of Jordan ; Jordanian ; - ; Jordanians
KW Кувейт|Государство Кувейт ; кувейтский ; кувейто ; кувейтец|кувейтцы
   Kuwait|State of Kuwait ; Kuwaiti ; - ; Kuwaitis
LB Ливан|Ливанская Республика ; ливанский ; ливано ; ливанец|ливанка|ливанцы
   Lebanon|Lebanese Republic ; Lebanese ; - ; -
OM Оман|Султанат Оман ; оманский ; омано ; оманец|оманцы
   Oman|Sultanate of Oman ; Omani ; - ; Omanis
PS Палестина|Государство Палестина|Палестинская национальная администрация|Палестинская администрация|ПНА|Палестинская автономия|Палестинские территории ; палестинский ; палестино ; палестинец|палестинка|палестинцы
   Palestine|State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian Territories|Palestinian Territory ; Palestinian ; Palestino ; Palestinians
QA Катар|Государство Катар ; катарский ; катаро ; катарец|катарцы
   Qatar|State of Qatar ; Qatari ; - ; Qataris
SA Саудовская Аравия|Королевство Саудовская Аравия|КСА ; саудовский|саудовско-аравийский ; саудо ; саудовец|саудовцы|саудит|саудиты
   Saudi Arabia|Kingdom of Saudi Arabia|KSA ; Saudi|Saudi Arabian ; - ; Saudis
SY Сирия|Сирийская Арабская Республика ; сирийский ; сиро ; сириец|сирийка|сирийцы
   Syria|Syrian Arab Republic ; Syrian ; Syro ; Syrians
TR Турция|Турецкая Республика|Республика Турция ; турецкий ; турко ; турок|турчанка|турки
   Turkey|Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye|Republic of Turkiye ; Turkish ; Turco|Turko ; Turks|Turk
AE ОАЭ|Объединённые Арабские Эмираты|Арабские Эмираты|Эмираты ; эмиратский|эмиратовский ; - ; эмиратец|эмиратцы
   United Arab Emirates|UAE|U.A.E.|Emirates ; Emirati|UAE ; - ; Emiratis
YE Йемен|Йеменская Республика ; йеменский ; йемено ; йеменец|йеменцы
   Yemen|Republic of Yemen ; Yemeni|Yemenite ; - ; Yemenis
`;
