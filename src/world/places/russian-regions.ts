/**
 * Regions of Russia. Territories whose belonging is disputed (Crimea, Sevastopol, the Donetsk, Luhansk, Zaporizhzhia and Kherson regions, the
 * South Kurils) are in `areas.ts` without a state: the engine does not decide.
 */
export const RUSSIAN_REGIONS = `
RU region: Дальний Восток|Дальневосточный федеральный округ|российский Дальний Восток / Russian Far East|Russia's Far East|Far Eastern Federal District|Far East
RU region: Сибирь|Сибирский федеральный округ / Siberia|Siberian Federal District
RU region: Урал|Уральский федеральный округ / Urals|Ural Federal District
RU region: Поволжье|Приволжский федеральный округ / Volga Federal District|Volga Region
RU region: Северный Кавказ|Северо-Кавказский федеральный округ / North Caucasus|Northern Caucasus|North Caucasian Federal District
RU region: Южный федеральный округ / Southern Federal District ; Кубань / Kuban
RU region: Северо-Западный федеральный округ / Northwestern Federal District|North-Western Federal District
RU region: Центральный федеральный округ / Central Federal District ; Забайкалье / Transbaikal|Trans-Baikal
RU region: Якутия|Республика Саха|Республика Саха (Якутия)|Саха (Якутия) / Yakutia|Sakha|Republic of Sakha|Sakha Republic
RU region: Камчатка|Камчатский край / Kamchatka|Kamchatka Territory|Kamchatka Krai
RU region: Сахалин|Сахалинская область / Sakhalin|Sakhalin Region|Sakhalin Oblast ; Чукотка|Чукотский автономный округ / Chukotka
RU region: Приморье|Приморский край / Primorye|Primorye Territory|Primorsky Krai|Primorsky Territory
RU region: Хабаровский край / Khabarovsk Territory|Khabarovsk Krai ; Амурская область / Amur Region|Amur Oblast
RU region: Магаданская область / Magadan Region
RU region: Забайкальский край / Trans-Baikal Territory|Zabaykalsky Krai|Transbaikal Territory
RU region: Еврейская автономная область / Jewish Autonomous Region|Jewish Autonomous Oblast
RU region: Бурятия|Республика Бурятия / Buryatia|Republic of Buryatia ; Тыва|Тува|Республика Тыва / Tuva|Tyva|Republic of Tuva
RU region: Хакасия|Республика Хакасия / Khakassia ; Республика Алтай|Горный Алтай / Altai Republic|Republic of Altai
RU region: Алтайский край / Altai Territory|Altai Krai ; Красноярский край / Krasnoyarsk Territory|Krasnoyarsk Krai
RU region: Иркутская область / Irkutsk Region|Irkutsk Oblast ; Кемеровская область|Кузбасс / Kemerovo Region|Kuzbass
RU region: Новосибирская область / Novosibirsk Region|Novosibirsk Oblast ; Омская область / Omsk Region|Omsk Oblast
RU region: Томская область / Tomsk Region ; Тюменская область / Tyumen Region|Tyumen Oblast
RU region: Ханты-Мансийский автономный округ|Югра|ХМАО / Khanty-Mansi Autonomous Area|Khanty-Mansi Autonomous Okrug|Yugra
RU region: Ямало-Ненецкий автономный округ|ЯНАО|Ямал / Yamal-Nenets Autonomous Area|Yamalo-Nenets Autonomous Area|Yamalo-Nenets Autonomous Okrug|Yamal
RU region: Курганская область / Kurgan Region
RU region: Свердловская область / Sverdlovsk Region|Sverdlovsk Oblast ; Челябинская область / Chelyabinsk Region|Chelyabinsk Oblast
RU region: Оренбургская область / Orenburg Region|Orenburg Oblast ; Пермский край / Perm Territory|Perm Krai
RU region: Татарстан|Республика Татарстан / Tatarstan|Republic of Tatarstan
RU region: Башкортостан|Башкирия|Республика Башкортостан / Bashkortostan|Bashkiria|Republic of Bashkortostan
RU region: Чувашия|Чувашская Республика / Chuvashia|Chuvash Republic
RU region: Удмуртия|Удмуртская Республика / Udmurtia|Udmurt Republic ; Марий Эл|Республика Марий Эл / Mari El|Mari El Republic
RU region: Мордовия|Республика Мордовия / Mordovia|Republic of Mordovia
RU region: Самарская область / Samara Region|Samara Oblast ; Саратовская область / Saratov Region|Saratov Oblast
RU region: Ульяновская область / Ulyanovsk Region|Ulyanovsk Oblast ; Пензенская область / Penza Region
RU region: Нижегородская область / Nizhny Novgorod Region|Nizhny Novgorod Oblast ; Кировская область / Kirov Region|Kirov Oblast
RU region: Волгоградская область / Volgograd Region|Volgograd Oblast ; Астраханская область / Astrakhan Region|Astrakhan Oblast
RU region: Ростовская область / Rostov Region|Rostov Oblast ; Краснодарский край / Krasnodar Territory|Krasnodar Krai
RU region: Ставропольский край|Ставрополье / Stavropol Territory|Stavropol Krai ; Адыгея|Республика Адыгея / Adygea|Republic of Adygea
RU region: Калмыкия|Республика Калмыкия / Kalmykia|Republic of Kalmykia
RU region: Дагестан|Республика Дагестан / Daghestan|Dagestan|Republic of Dagestan|Republic of Daghestan
RU region: Чечня|Чеченская Республика / Chechnya|Chechen Republic
RU region: Ингушетия|Республика Ингушетия / Ingushetia|Republic of Ingushetia
RU region: Северная Осетия|Северная Осетия – Алания|Республика Северная Осетия – Алания / North Ossetia|North Ossetia-Alania|Republic of North Ossetia-Alania
RU region: Кабардино-Балкария|Кабардино-Балкарская Республика / Kabardino-Balkaria|Kabardino-Balkarian Republic
RU region: Карачаево-Черкесия|Карачаево-Черкесская Республика / Karachayevo-Circassia|Karachay-Cherkessia
RU region: Калининградская область / Kaliningrad Region|Kaliningrad Oblast ; Ленинградская область / Leningrad Region|Leningrad Oblast
RU region: Псковская область / Pskov Region|Pskov Oblast ; Новгородская область / Novgorod Region|Novgorod Oblast
RU region: Мурманская область / Murmansk Region|Murmansk Oblast ; Архангельская область / Arkhangelsk Region|Arkhangelsk Oblast
RU region: Ненецкий автономный округ / Nenets Autonomous Area|Nenets Autonomous Okrug ; Вологодская область / Vologda Region
RU region: Карелия|Республика Карелия / Karelia|Republic of Karelia ; Республика Коми / Komi Republic|Republic of Komi
RU region: Московская область|Подмосковье / Moscow Region|Moscow Oblast ; Тверская область / Tver Region|Tver Oblast
RU region: Смоленская область / Smolensk Region|Smolensk Oblast ; Брянская область / Bryansk Region|Bryansk Oblast
RU region: Курская область / Kursk Region|Kursk Oblast ; Белгородская область / Belgorod Region|Belgorod Oblast
RU region: Воронежская область / Voronezh Region|Voronezh Oblast ; Липецкая область / Lipetsk Region|Lipetsk Oblast
RU region: Тамбовская область / Tambov Region
RU region: Орловская область / Orel Region|Oryol Region ; Тульская область / Tula Region|Tula Oblast
RU region: Калужская область / Kaluga Region|Kaluga Oblast ; Рязанская область / Ryazan Region ; Владимирская область / Vladimir Region
RU region: Ивановская область / Ivanovo Region ; Костромская область / Kostroma Region
RU region: Ярославская область / Yaroslavl Region|Yaroslavl Oblast
`;
