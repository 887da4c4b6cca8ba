/** South, South-East and East Asia. «Корея», «корейский» alone is the Republic of Korea: texts that speak of the north say so. */
export const ASIA = `
AF Афганистан|Исламская Республика Афганистан|Исламский Эмират Афганистан|Исламское Государство Афганистан ; афганский|афганистанский ; афгано ; афганец|афганка|афганцы
   Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan ; Afghan ; Afghano ; Afghans
BD Бангладеш|Народная Республика Бангладеш ; бангладешский ; бангладешо ; бангладешец|бангладешцы
   Bangladesh|People's Republic of Bangladesh ; Bangladeshi|Bangladesh ; - ; Bangladeshis
BT Бутан|Королевство Бутан ; бутанский ; - ; бутанец|бутанцы
   Bhutan|Kingdom of Bhutan ; Bhutanese ; - ; -
BN Бруней|Бруней-Даруссалам|Государство Бруней-Даруссалам ; брунейский ; - ; брунеец|брунейцы
   Brunei|Brunei Darussalam|Nation of Brunei ; Bruneian ; - ; Bruneians
KH Камбоджа|Королевство Камбоджа|Кампучия ; камбоджийский|кампучийский|кхмерский ; камбоджо ; камбоджиец|камбоджийка|камбоджийцы
   Cambodia|Kingdom of Cambodia|Kampuchea ; Cambodian|Kampuchean|Khmer ; - ; Cambodians
CN Китай|Китайская Народная Республика|КНР ; китайский ; китайско ; китаец|китаянка|китайцы
   China|People's Republic of China|PRC|P.R.C.|Mainland China ; Chinese|PRC ; Sino ; -
HK Гонконг|Сянган|САР Гонконг|Специальный административный район Гонконг|САР Сянган ; гонконгский|сянганский ; - ; гонконгцы
   Hong Kong|Hong Kong SAR|Hong Kong Special Administrative Region ; Hong Kong|Hongkongese ; - ; Hongkongers
IN Индия|Республика Индия ; индийский ; индо ; индиец|индийцы|индианка
   India|Republic of India|Bharat ; Indian ; Indo ; Indians
ID Индонезия|Республика Индонезия ; индонезийский ; индонезо ; индонезиец|индонезийка|индонезийцы
   Indonesia|Republic of Indonesia ; Indonesian ; - ; Indonesians
JP Япония|Государство Япония ; японский ; японо ; японец|японка|японцы
   Japan ; Japanese ; Nippo ; -
KR Республика Корея|Южная Корея|Корея ; южнокорейский|корейский ; - ; южнокореец|южнокорейцы|кореец|кореянка|корейцы
   South Korea|Republic of Korea|ROK|R.O.K.|Korea ; South Korean|Korean|ROK ; - ; South Koreans|Koreans
KP КНДР|Корейская Народно-Демократическая Республика|Северная Корея ; северокорейский ; - ; северокореец|северокорейцы
   North Korea|Democratic People's Republic of Korea|DPRK|D.P.R.K. ; North Korean|DPRK ; - ; North Koreans
LA Лаос|Лаосская Народно-Демократическая Республика|ЛНДР ; лаосский ; лаосо ; лаосец|лаосцы
   Laos|Lao People's Democratic Republic|Lao PDR|Lao P.D.R. ; Lao|Laotian ; - ; Laotians
MO Макао|Аомынь|САР Макао ; - ; - ; -
   Macao|Macau|Macao SAR ; Macanese ; - ; -
MY Малайзия ; малайзийский ; малайзо ; малайзиец|малайзийцы
   Malaysia ; Malaysian ; - ; Malaysians
MV Мальдивы|Мальдивская Республика|Республика Мальдивы|Мальдивские острова ; мальдивский ; - ; мальдивец|мальдивцы
   Maldives|Republic of Maldives|Maldive Islands ; Maldivian ; - ; Maldivians
MN Монголия|Монгольская Народная Республика ; монгольский ; монголо ; монгол|монголка|монголы
   Mongolia|Mongolian People's Republic ; Mongolian|Mongol ; - ; Mongolians|Mongols
MM Мьянма|Республика Союз Мьянма|Республика Союза Мьянма|Союз Мьянма|Бирма ; мьянманский|мьянмский|бирманский ; мьянмо ; мьянманец|мьянманцы|бирманец|бирманцы
   Myanmar|Republic of the Union of Myanmar|Union of Myanmar|Burma ; Myanmar|Burmese|Myanmarese ; - ; Myanmarese
NP Непал|Федеративная Демократическая Республика Непал ; непальский ; непало ; непалец|непальцы
   Nepal|Federal Democratic Republic of Nepal ; Nepalese|Nepali ; - ; Nepalis
PK Пакистан|Исламская Республика Пакистан|ИРП ; пакистанский ; пакистано ; пакистанец|пакистанка|пакистанцы
   Pakistan|Islamic Republic of Pakistan ; Pakistani ; - ; Pakistanis
PH Филиппины|Республика Филиппины ; филиппинский ; филиппино ; филиппинец|филиппинка|филиппинцы
   Philippines|Republic of the Philippines ; Philippine|Filipino ; - ; Filipinos
SG Сингапур|Республика Сингапур ; сингапурский ; сингапуро ; сингапурец|сингапурцы
   Singapore|Republic of Singapore ; Singaporean|Singapore ; - ; Singaporeans
LK Шри-Ланка|Демократическая Социалистическая Республика Шри-Ланка|Цейлон ; шри-ланкийский|ланкийский|цейлонский ; - ; шриланкиец|шриланкийцы|ланкийцы
   Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon ; Sri Lankan|Ceylonese ; - ; Sri Lankans
TW Тайвань ; тайваньский ; - ; тайванец|тайваньцы|тайванцы
   Taiwan|Chinese Taipei ; Taiwanese ; - ; -
TH Таиланд|Королевство Таиланд|Тайланд|Сиам ; таиландский|тайский|тайландский ; таиландо ; таиландец|таиландцы|таец|тайцы
   Thailand|Kingdom of Thailand|Siam ; Thai ; - ; Thais
TL Восточный Тимор|Тимор-Лесте|Демократическая Республика Тимор-Лесте|Демократическая Республика Восточный Тимор ; восточнотиморский|тиморский ; - ; тиморцы
   Timor-Leste|East Timor|Democratic Republic of Timor-Leste ; Timorese|East Timorese ; - ; -
VN Вьетнам|Социалистическая Республика Вьетнам|СРВ ; вьетнамский ; вьетнамо ; вьетнамец|вьетнамка|вьетнамцы
   Vietnam|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|SRV ; Vietnamese ; - ; -
`;
