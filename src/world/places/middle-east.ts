/**
 * South-West Asia with Turkey, Iran and the Arab states of Asia. Jerusalem and Ramallah are listed as the cities where talks are held, not as
 * capitals, which is disputed between those concerned; East Jerusalem, the West Bank, Gaza and the Golan are in `areas.ts`.
 */
export const MIDDLE_EAST = `
BH capital: Манама / Manama
BH city: Сахир / Sakhir
BH residence: дворец Ас-Сафрия / Safriya Palace|Sakhir Palace
IR capital: Тегеран / Tehran|Teheran
IR city: Исфахан / Isfahan|Esfahan ; Мешхед / Mashhad|Meshed ; Тебриз|Тавриз / Tabriz ; Шираз / Shiraz ; Кум / Qom
IR city: Бушер / Bushehr|Bushehr Nuclear Power Plant ; Бендер-Аббас / Bandar Abbas ; Чабахар|Чахбехар / Chabahar ; Решт / Rasht
IR city: Энзели|Бендер-Энзели / Anzali|Bandar Anzali ; Ахваз / Ahvaz ; Абадан / Abadan ; Натанз / Natanz ; Фордо|Фордоу / Fordow|Fordo
IR city: Керманшах / Kermanshah ; Урмия / Urmia ; Инче-Бурун / Incheh Borun
IR residence: дворец Саадабад|Саадабад|дворцовый комплекс Саадабад / Saadabad Palace|Sa'dabad Palace|Saadabad
IR venue: АЭС «Бушер»|Бушерская АЭС / Bushehr NPP|Bushehr nuclear plant
IQ capital: Багдад / Baghdad
IQ city: Басра / Basra|Basrah ; Мосул / Mosul ; Эрбиль / Erbil|Irbil|Arbil ; Киркук / Kirkuk ; Наджаф / Najaf ; Кербела / Karbala|Kerbala
IQ city: Фаллуджа / Fallujah ; Сулеймания / Sulaymaniyah ; Синджар / Sinjar ; Ум-Каср / Umm Qasr
IQ region: Иракский Курдистан|Курдистанский регион|Курдский автономный район / Iraqi Kurdistan|Kurdistan Region
IL city: Иерусалим / Jerusalem ; Тель-Авив / Tel Aviv|Tel-Aviv ; Хайфа / Haifa ; Нетания / Netanya ; Эйлат / Eilat
IL city: Беэр-Шева / Beersheba|Be'er Sheva
IL city: Кейсария / Caesarea ; Ашдод / Ashdod ; Ашкелон / Ashkelon ; Назарет / Nazareth ; Димона / Dimona
IL venue: Яд Вашем / Yad Vashem ; аэропорт Бен-Гурион|Бен-Гурион / Ben Gurion Airport|Ben-Gurion Airport ; Бейт-Анаси / Beit HaNassi
JO capital: Амман / Amman
JO city: Акаба / Aqaba ; Ирбид / Irbid
JO residence: Басман|дворец Басман / Basman Palace
JO residence: дворец Аль-Хусейния|Аль-Хусейния / Al Husseiniya Palace|Husseiniya Palace|Al Husseinieh Palace
JO venue: - / King Hussein bin Talal Convention Centre
KW capital: Эль-Кувейт|Кувейт-Сити|город Кувейт / Kuwait City
KW residence: дворец Баян / Bayan Palace
LB capital: Бейрут / Beirut
LB city: Сидон|Сайда / Sidon ; Баальбек / Baalbek ; Накура / Naqoura
LB residence: дворец Баабда|Баабда / Baabda Palace|Baabda
OM capital: Маскат / Muscat
OM city: Салала / Salalah ; Дукм / Duqm ; Сохар / Sohar
OM residence: дворец Аль-Алям|Аль-Алам|дворец Аль-Алам / Al Alam Palace|Al-Alam Palace
PS city: Рамалла / Ramallah ; Вифлеем / Bethlehem ; Хеврон|Эль-Халиль / Hebron ; Наблус / Nablus ; Дженин / Jenin ; Иерихон / Jericho
PS city: Газа-Сити|город Газа / Gaza City ; Рафах / Rafah ; Хан-Юнис / Khan Younis|Khan Yunis
PS residence: Муката / Muqata|Mukataa
QA capital: Доха / Doha
QA city: Эль-Вакра / Al Wakrah ; Лусаил / Lusail ; Рас-Лаффан / Ras Laffan
QA residence: Амири Диван|Эмирский диван / Amiri Diwan ; дворец Лусаил / Lusail Palace
SA capital: Эр-Рияд / Riyadh
SA city: Джидда / Jeddah|Jidda ; Мекка / Mecca|Makkah ; Медина / Medina|Madinah ; Дахран / Dhahran ; Даммам / Dammam
SA city: Эль-Ула|Аль-Ула / AlUla|Al-Ula|Al Ula ; Табук / Tabuk ; Янбу / Yanbu ; Неом / NEOM
SA residence: дворец Аль-Ямама|Аль-Ямама|дворец Эль-Ямама / Al Yamamah Palace|Al-Yamamah Palace|Al Yamama Palace
SA residence: Дирия|Ад-Диръия|Эд-Диръия / Diriyah|Ad Diriyah ; дворец Ас-Салам / Al Salam Palace|Al-Salam Palace
SY capital: Дамаск / Damascus
SY city: Алеппо|Халеб / Aleppo ; Хомс / Homs ; Латакия / Latakia|Lattakia ; Тартус / Tartus|Tartous ; Идлиб / Idlib
SY city: Дейр-эз-Зор / Deir ez-Zor|Deir al-Zor|Deir Ezzor ; Пальмира / Palmyra ; Ракка / Raqqa|Raqqah ; Хама / Hama
SY city: Дараа|Деръа / Daraa|Deraa
SY city: Африн / Afrin ; Манбидж / Manbij ; Кобани / Kobani|Kobane ; Восточная Гута / Eastern Ghouta ; Эс-Сувейда|Сувейда / Suwayda|Sweida
SY city: Ярмук / Yarmouk ; Эт-Танф|Ат-Танф / Al-Tanf|At-Tanf
SY venue: авиабаза Хмеймим|Хмеймим|база Хмеймим / Khmeimim|Hmeimim|Khmeimim Air Base|Hmeymim
TR capital: Анкара / Ankara
TR city: Стамбул|Константинополь / Istanbul|Constantinople ; Анталья|Анталия / Antalya ; Измир / Izmir|İzmir ; Трабзон / Trabzon
TR city: Адана / Adana
TR city: Бурса / Bursa ; Конья / Konya ; Газиантеп / Gaziantep ; Карс / Kars ; Эрзурум / Erzurum ; Мерсин / Mersin ; Джейхан / Ceyhan
TR city: Бодрум / Bodrum
TR city: Кайсери / Kayseri ; Самсун / Samsun ; Диярбакыр / Diyarbakir|Diyarbakır ; Инджирлик / Incirlik ; Кыйыкёй / Kiyikoy|Kıyıköy
TR city: Игдыр / Igdir|Iğdır
TR city: Силифке / Silifke ; Белек / Belek
TR residence: дворец Долмабахче|Долмабахче|Долмабахче дворец / Dolmabahce Palace|Dolmabahçe Palace|Dolmabahce|Dolmabahçe
TR residence: Вахдеттин|особняк Вахдеттин / Vahdettin Pavilion|Vahdettin Mansion|Vahdettin ; особняк Хубер / Huber Mansion|Huber Pavilion
TR residence: Бештепе|Ак-Сарай / Beştepe|Bestepe|Ak Saray ; Чанкая|дворец Чанкая / Cankaya|Çankaya|Cankaya Palace
TR residence: Йылдыз|дворец Йылдыз / Yildiz Palace|Yıldız Palace
TR venue: АЭС «Аккую»|Аккую / Akkuyu|Akkuyu Nuclear Power Plant|Akkuyu NPP ; дворец Чираган|Чираган / Ciragan Palace|Çırağan Palace
TR venue: Мавзолей Ататюрка|Аныткабир / Anitkabir|Anıtkabir|Ataturk Mausoleum|Atatürk Mausoleum
AE capital: Абу-Даби / Abu Dhabi
AE city: Дубай / Dubai ; Шарджа / Sharjah ; Фуджейра / Fujairah ; Рас-эль-Хайма / Ras Al Khaimah|Ras al-Khaimah ; Эль-Айн / Al Ain|Al-Ain
AE residence: Каср аль-Ватан|дворец Каср аль-Ватан|дворец Аль-Ватан / Qasr Al Watan|Qasr al-Watan
AE residence: Эмирейтс-Палас / Emirates Palace ; дворец Аль-Мушриф / Al Mushrif Palace
AE residence: Каср аль-Шати|дворец Аль-Шати / Qasr Al Shati|Al Shati Palace
AE venue: АЭС «Барака» / Barakah Nuclear Power Plant
YE capital: Сана / Sanaa|Sana'a
YE city: Аден / Aden ; Ходейда / Hodeidah|Hudaydah ; Таиз / Taiz ; Мариб / Marib ; Мукалла / Mukalla
YE region: Сокотра / Socotra ; Хадрамаут / Hadramawt|Hadhramaut
`;
