/** Australia, New Zealand and the states of the Pacific. */
export const OCEANIA = `
AU Австралия|Австралийский Союз|Содружество Австралии ; австралийский ; австрало ; австралиец|австралийка|австралийцы
   Australia|Commonwealth of Australia ; Australian ; Australo ; Australians
FJ Фиджи|Республика Фиджи ; фиджийский ; - ; фиджиец|фиджийцы
   Fiji|Republic of Fiji ; Fijian ; - ; Fijians
KI Кирибати|Республика Кирибати ; кирибатийский ; - ; кирибатийцы
   Kiribati|Republic of Kiribati ; I-Kiribati|Kiribatian ; - ; -
MH Маршалловы Острова|Республика Маршалловы Острова ; маршалльский|маршалловский ; - ; маршалльцы
   Marshall Islands|Republic of the Marshall Islands ; Marshallese ; - ; -
FM Микронезия|Федеративные Штаты Микронезии|ФШМ ; микронезийский ; - ; микронезийцы
   Micronesia|Federated States of Micronesia ; Micronesian ; - ; Micronesians
NR Науру|Республика Науру ; науруанский ; - ; науруанцы
   Nauru|Republic of Nauru ; Nauruan ; - ; Nauruans
NZ Новая Зеландия ; новозеландский ; новозеландо ; новозеландец|новозеландцы
   New Zealand|Aotearoa ; New Zealand ; - ; New Zealanders|New Zealander
PW Палау|Республика Палау ; палауский ; - ; палауанцы
   Palau|Republic of Palau ; Palauan ; - ; Palauans
PG Папуа – Новая Гвинея|Папуа-Новая Гвинея|Папуа — Новая Гвинея|Независимое Государство Папуа – Новая Гвинея|ПНГ ; папуасский|новогвинейский ; - ; новогвинейцы
   Papua New Guinea|Independent State of Papua New Guinea|PNG ; Papua New Guinean|Papuan ; - ; Papua New Guineans
WS Самоа|Независимое Государство Самоа ; самоанский ; - ; самоанцы
   Samoa|Independent State of Samoa|Western Samoa ; Samoan ; - ; Samoans
SB Соломоновы Острова ; соломонский ; - ; -
   Solomon Islands ; Solomon Islander|Solomonese ; - ; Solomon Islanders
TO Тонга|Королевство Тонга ; тонганский ; - ; тонганцы
   Tonga|Kingdom of Tonga ; Tongan ; - ; Tongans
TV Тувалу ; тувалуанский|тувалийский ; - ; тувалийцы
   Tuvalu ; Tuvaluan ; - ; Tuvaluans
VU Вануату|Республика Вануату ; вануатский ; - ; вануатцы
   Vanuatu|Republic of Vanuatu ; Ni-Vanuatu|Vanuatuan ; - ; -
`;
