/** The states that were republics of the Soviet Union, the Baltic states (in `europe.ts`) excepted. */
export const POST_SOVIET = `
RU Россия|Российская Федерация|РФ ; российский ; русско ; россиянин|россиянка|россияне
   Russia|Russian Federation ; Russian ; Russo ; Russians
AM Армения|Республика Армения ; армянский ; армяно ; армянин|армянка|армяне
   Armenia|Republic of Armenia ; Armenian ; Armeno ; Armenians
AZ Азербайджан|Азербайджанская Республика ; азербайджанский ; азербайджано ; азербайджанец|азербайджанка|азербайджанцы
   Azerbaijan|Republic of Azerbaijan|Azerbaidzhan ; Azerbaijani|Azeri ; - ; Azerbaijanis|Azeris
BY Белоруссия|Беларусь|Республика Беларусь|Республика Белоруссия ; белорусский|беларуский ; белорусо ; белорус|белоруска|белорусы|беларусы
   Belarus|Republic of Belarus|Byelorussia|Belorussia ; Belarusian|Belarussian|Byelorussian ; - ; Belarusians|Belarussians
GE Грузия|Республика Грузия ; грузинский ; грузино ; грузин|грузинка|грузины
   Georgia|Republic of Georgia ; Georgian ; - ; Georgians
KZ Казахстан|Республика Казахстан ; казахстанский|казахский ; казахо ; казахстанец|казахстанка|казахстанцы|казах|казашка|казахи
   Kazakhstan|Republic of Kazakhstan|Qazaqstan ; Kazakhstani|Kazakh ; - ; Kazakhstanis|Kazakhs
KG Киргизия|Кыргызстан|Киргизская Республика|Кыргызская Республика|Киргизстан ; киргизский|кыргызский|кыргызстанский|киргизстанский ; киргизо|кыргызо ; киргиз|киргизка|киргизы|кыргызстанец|кыргызстанка|кыргызстанцы|киргизстанцы|кыргыз|кыргызы
   Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirgizia|Kirghizstan ; Kyrgyz|Kyrgyzstani|Kirghiz ; - ; Kyrgyzstanis|Kyrgyzs
MD Молдавия|Молдова|Республика Молдова|Республика Молдавия ; молдавский|молдовский ; молдо|молдаво ; молдаванин|молдаванка|молдаване|молдавец|молдавцы
   Moldova|Republic of Moldova|Moldavia ; Moldovan|Moldavian ; - ; Moldovans|Moldavians
TJ Таджикистан|Республика Таджикистан ; таджикский|таджикистанский ; таджико ; таджикистанец|таджикистанка|таджикистанцы|таджик|таджичка|таджики
   Tajikistan|Republic of Tajikistan|Tadjikistan|Tadzhikistan ; Tajik|Tajikistani|Tadjik ; - ; Tajikistanis|Tajiks|Tadjiks
TM Туркменистан|Туркмения|Республика Туркменистан ; туркменский|туркменистанский ; туркмено ; туркменистанец|туркменистанка|туркменистанцы|туркмен|туркменка|туркмены
   Turkmenistan|Turkmenia ; Turkmen|Turkmenistani ; - ; Turkmenistanis|Turkmens
UA Украина|Республика Украина ; украинский ; украино ; украинец|украинка|украинцы
   Ukraine ; Ukrainian ; - ; Ukrainians
UZ Узбекистан|Республика Узбекистан|РУз ; узбекский|узбекистанский ; узбеко ; узбекистанец|узбекистанка|узбекистанцы|узбек|узбечка|узбеки
   Uzbekistan|Republic of Uzbekistan ; Uzbek|Uzbekistani ; - ; Uzbekistanis|Uzbeks
`;
