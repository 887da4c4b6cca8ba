/** State bodies, agencies and companies of Asia and Africa; armed movements that talks name. */
export const ASIA_AFRICA = `
cn-state-council body CN ; Госсовет КНР|Государственный совет КНР|Государственный Совет Китайской Народной Республики ; State Council of the People's Republic of China|Chinese State Council
cn-npc body CN ; ВСНП|Всекитайское собрание народных представителей ; National People's Congress|National People’s Congress|NPC
cn-cppcc body CN ; НПКСК|Народный политический консультативный совет Китая ; CPPCC|Chinese People's Political Consultative Conference
cn-cpc organisation CN ; КПК|Коммунистическая партия Китая|Компартия Китая ; Communist Party of China|Chinese Communist Party|CCP
cn-pla body CN ; НОАК|Народно-освободительная армия Китая ; PLA|People's Liberation Army|People’s Liberation Army
cn-cnpc company CN ; КННК|CNPC|СНПЦ|Китайская национальная нефтегазовая корпорация ; CNPC|China National Petroleum Corporation
cn-sinopec company CN ; Синопек ; Sinopec
cn-cnooc company CN ; CNOOC|СНУК ; CNOOC
cn-cnnc company CN ; CNNC|Китайская национальная ядерная корпорация ; CNNC|China National Nuclear Corporation
cn-huawei company CN ; Хуавэй|Huawei ; Huawei
cn-silk-road-fund company CN ; Фонд Шёлкового пути|Фонд «Шёлковый путь» ; Silk Road Fund
cn-cdb company CN ; Банк развития Китая|Государственный банк развития Китая ; China Development Bank
cn-icbc company CN ; - ; ICBC|Industrial and Commercial Bank of China
cn-exim company CN ; Экспортно-импортный банк Китая|Эксимбанк Китая ; Export-Import Bank of China
cn-comac company CN ; КОМАК|COMAC ; COMAC
cn-alibaba company CN ; Алибаба ; Alibaba
cn-haval company CN ; «Хавейл»|«Хавал»|«Грейт Уолл» ; Haval|Great Wall Motor
cn-tiktok company CN ; ТикТок ; TikTok
in-parliament body IN ; Лок сабха|Раджья сабха ; Lok Sabha|Rajya Sabha
in-ongc company IN ; ОНГК ; ONGC|ONGC Videsh|Oil and Natural Gas Corporation
in-rosneft-nayara company IN ; - ; Nayara Energy
in-isro agency IN ; ИСРО|Индийская организация космических исследований ; ISRO
in-hal company IN ; - ; Hindustan Aeronautics
in-brahmos company IN ; БраМос ; BrahMos
in-iocl company IN ; - ; Indian Oil|Indian Oil Corporation
jp-mitsui company JP ; Мицуи ; Mitsui
jp-mitsubishi company JP ; Мицубиси ; Mitsubishi
jp-toyota company JP ; Тойота ; Toyota
jp-nissan company JP ; «Ниссан» ; Nissan
jp-jbic company JP ; ЯБМС|Японский банк для международного сотрудничества ; JBIC|Japan Bank for International Cooperation
jp-jogmec company JP ; - ; JOGMEC
jp-jica agency JP ; ДЖАЙКА ; JICA|Japan International Cooperation Agency
jp-keidanren organisation JP ; Кэйданрэн ; Keidanren
kr-samsung company KR ; Самсунг ; Samsung
kr-hyundai company KR ; «Хендай»|Хёндэ ; Hyundai
kr-kogas company KR ; «Когаз» ; KOGAS|Kogas
kr-lg company KR ; - ; LG Group|LG Electronics
kr-daewoo company KR ; «Дэу» ; Daewoo
kp-wpk organisation KP ; Трудовая партия Кореи|ТПК ; Workers' Party of Korea|Workers’ Party of Korea
vn-petrovietnam company VN ; Петровьетнам ; PetroVietnam|Petrovietnam
vn-vietsovpetro company VN ; Вьетсовпетро ; Vietsovpetro
vn-rusvietpetro company VN ; Русвьетпетро ; Rusvietpetro
vn-cpv organisation VN ; Коммунистическая партия Вьетнама|Компартия Вьетнама|КПВ ; Communist Party of Vietnam|CPV
vn-tropical-centre organisation VN ; Тропический центр|Российско-Вьетнамский Тропический центр ; Tropical Centre|Russian-Vietnamese Tropical Centre
my-petronas company MY ; Петронас ; Petronas
id-pertamina company ID ; Пертамина ; Pertamina
th-ptt company TH ; - ; PTT Group
mn-erdenet company MN ; «Эрдэнэт»|Улан-Баторская железная дорога|УБЖД ; Erdenet Mining Corporation|Ulaanbaatar Railway|UBZD
mn-khural body MN ; Великий государственный хурал|ВГХ ; State Great Khural|State Great Hural
pk-parliament body PK ; - ; Pakistani Senate
af-taliban organisation AF ; Талибан|движение «Талибан» ; Taliban
tr-tbmm body TR ; Великое национальное собрание Турции|ВНСТ|Великое национальное собрание ; Grand National Assembly of Turkey|Grand National Assembly|Turkish Grand National Assembly|Grand National Assembly of Türkiye
tr-botas company TR ; БОТАШ|«Боташ» ; BOTAS|BOTAŞ
tr-enka company TR ; - ; Enka
tr-ronesans company TR ; «Ренессанс констракшн» ; Renaissance Construction|Ronesans
tr-ziraat company TR ; «Зираат» ; Ziraat Bank
tr-thy company TR ; Турецкие авиалинии ; Turkish Airlines
tr-tpao company TR ; - ; TPAO|Turkish Petroleum
ir-majlis body IR ; Собрание исламского совета|Меджлис исламского совета ; Islamic Consultative Assembly|Islamic Parliament of Iran
ir-nioc company IR ; Национальная иранская нефтяная компания|ИННК ; NIOC|National Iranian Oil Company
ir-irgc body IR ; КСИР|Корпус стражей исламской революции ; IRGC|Islamic Revolutionary Guard Corps
ir-aeoi agency IR ; Организация по атомной энергии Ирана ; Atomic Energy Organization of Iran|AEOI
il-knesset body IL ; Кнессет|кнессет ; Knesset
il-idf body IL ; ЦАХАЛ ; IDF|Israel Defense Forces|Israeli Defense Forces
ps-plo organisation PS ; ООП|Организация освобождения Палестины ; PLO|Palestine Liberation Organization
ps-fatah organisation PS ; ФАТХ|Фатх ; Fatah
ps-hamas organisation PS ; ХАМАС|Хамас ; Hamas
lb-hezbollah organisation LB ; Хезболла|Хизбалла ; Hezbollah|Hizballah
ye-houthis organisation YE ; хуситы|Ансар Алла ; Houthis|Ansar Allah
sy-sdf organisation SY ; Сирийские демократические силы|СДС ; Syrian Democratic Forces|SDF
sy-constitutional-committee format SY ; Конституционный комитет|сирийский Конституционный комитет ; Syrian Constitutional Committee|Constitutional Committee
sy-congress format SY ; Конгресс сирийского национального диалога|Конгресс сирийского народа ; Syrian National Dialogue Congress
isis organisation ; ИГИЛ|ДАИШ|ИГ|Исламское государство ; ISIS|ISIL|Islamic State|Daesh|ISIS-K
al-qaida organisation ; Аль-Каида ; Al-Qaida|Al-Qaeda|al-Qaeda|Al Qaeda|al-Qa'ida
al-nusra organisation ; «Джабхат ан-Нусра»|Джебхат ан-Нусра ; Jabhat al-Nusra|Al-Nusra|Nusra Front
boko-haram organisation ; «Боко харам» ; Boko Haram
al-shabaab organisation ; «Аш-Шабаб» ; al-Shabaab|Al-Shabaab
pkk organisation ; РПК|Рабочая партия Курдистана ; PKK|Kurdistan Workers' Party
sa-aramco company SA ; Сауди Арамко|Арамко|Сауди-Арамко ; Saudi Aramco|Aramco
sa-pif company SA ; Государственный инвестиционный фонд Саудовской Аравии|Фонд публичных инвестиций ; Public Investment Fund
sa-sabic company SA ; САБИК ; SABIC
ae-mubadala company AE ; Мубадала ; Mubadala
ae-adnoc company AE ; АДНОК ; ADNOC
ae-dpworld company AE ; «Ди-Пи Уорлд»|DP World ; DP World
ae-masdar company AE ; Масдар ; Masdar
ae-emirates company AE ; - ; Emirates Airline|Etihad Airways
qa-qia company QA ; Инвестиционное управление Катара|Катарское инвестиционное агентство|Суверенный фонд Катара ; QIA|Qatar Investment Authority
qa-qatarenergy company QA ; Катар петролеум|Катар Энерджи|КатарЭнерджи ; QatarEnergy|Qatar Petroleum
kw-kia company KW ; Кувейтское инвестиционное управление ; Kuwait Investment Authority
om-oia company OM ; Инвестиционное управление Омана ; Oman Investment Authority|OIA
bh-mumtalakat company BH ; Мумталакат ; Mumtalakat
eg-suez-zone company EG ; Российская промышленная зона в Египте|Российская промышленная зона ; Russian Industrial Zone|Suez Canal Economic Zone
eg-egyptair company EG ; «Иджипт Эйр» ; EgyptAir
eg-al-azhar organisation EG ; Аль-Азхар|университет «Аль-Азхар» ; Al-Azhar|Al Azhar
dz-sonatrach company DZ ; Сонатрак ; Sonatrach
ly-noc company LY ; Национальная нефтяная корпорация Ливии ; Libya's National Oil Corporation|Libyan National Oil Corporation
ly-lna body LY ; Ливийская национальная армия|ЛНА|Палата представителей Ливии ; Libyan National Army|LNA
za-anc organisation ZA ; Африканский национальный конгресс|АНК ; African National Congress|ANC
za-eskom company ZA ; «Эском» ; Eskom
ao-sonangol company AO ; «Сонангол» ; Sonangol
ao-catoca company AO ; «Катока» ; Catoca
mz-frelimo organisation MZ ; ФРЕЛИМО ; FRELIMO|Frelimo
na-swapo organisation NA ; СВАПО ; SWAPO
ng-ajaokuta company NG ; Аджаокутский металлургический комбинат ; Ajaokuta Steel
ng-nnpc company NG ; - ; NNPC
`;
