/** State bodies, agencies and companies of the states that were republics of the Soviet Union, Russia excepted. */
export const POST_SOVIET = `
ua-rada body UA ; Верховная Рада ; Verkhovna Rada
ua-naftogaz company UA ; Нафтогаз|Нафтогаз Украины ; Naftogaz|Naftogaz of Ukraine
ua-motor-sich company UA ; «Мотор Сич» ; Motor Sich
ua-antonov company UA ; АНТК «Антонов» ; Antonov Design Bureau
by-national-assembly body BY ; Национальное собрание Белоруссии|Национальное собрание Республики Беларусь|Всебелорусское народное собрание|ВНС ; National Assembly of Belarus|All-Belarusian People's Assembly|All-Belarusian People’s Assembly
by-mtz company BY ; МТЗ|Минский тракторный завод ; Minsk Tractor Works|MTZ
by-maz company BY ; МАЗ|Минский автомобильный завод ; MAZ|Minsk Automobile Plant
by-belaz company BY ; БелАЗ|БЕЛАЗ ; BelAZ|BELAZ
by-belaruskali company BY ; Беларуськалий ; Belaruskali
by-beltransgaz company BY ; Белтрансгаз ; Beltransgaz
by-mozyr company BY ; Мозырский НПЗ|Нафтан ; Mozyr Refinery|Naftan
kz-parliament body KZ ; Мажилис|Мажилис Парламента ; Mazhilis|Majilis|Mäjilis
kz-kmg company KZ ; КазМунайГаз|Казмунайгаз ; KazMunayGas|KazMunaiGas|KazMunayGaz
kz-kazatomprom company KZ ; Казатомпром ; Kazatomprom
kz-ktz company KZ ; КТЖ|Казахстан темир жолы ; Kazakhstan Temir Zholy|KTZ
kz-samruk company KZ ; Самрук-Казына ; Samruk-Kazyna|Samruk Kazyna
kz-kaztransoil company KZ ; КазТрансОйл|КазТрансГаз|QazaqGaz ; KazTransOil|KazTransGas|QazaqGaz
kz-aifc body KZ ; Международный финансовый центр «Астана»|МФЦА ; Astana International Financial Centre|AIFC
kz-people-assembly body KZ ; Ассамблея народа Казахстана ; Assembly of the People of Kazakhstan
kg-jk body KG ; Жогорку Кенеш ; Jogorku Kenesh|Zhogorku Kenesh
kg-rkfr company KG ; Российско-Кыргызский Фонд развития|Российско-Киргизский фонд развития|РКФР ; Russian-Kyrgyz Development Fund
kg-kyrgyzgaz company KG ; Кыргызгаз|Киргизгаз ; Kyrgyzgaz
tj-mo body TJ ; Маджлиси Оли|Маджлиси намояндагон|Маджлиси милли ; Majlisi Oli|Majlisi Namoyandagon|Majlisi Milli
tj-talco company TJ ; ТАЛКО|Таджикская алюминиевая компания ; TALCO
tj-rtsu organisation TJ ; Российско-Таджикский славянский университет ; Russian-Tajik Slavonic University|Russian-Tajik Slavic University
tm-mejlis body TM ; Меджлис Туркменистана|Халк Маслахаты|Милли Генгеш ; Mejlis|Halk Maslahaty|Khalk Maslakhaty
tm-turkmengaz company TM ; Туркменгаз ; Turkmengaz
uz-om body UZ ; Олий Мажлис|Законодательная палата Олий Мажлиса ; Oliy Majlis
uz-uzbekneftegaz company UZ ; Узбекнефтегаз ; Uzbekneftegaz
uz-ngmk company UZ ; Навоийский горно-металлургический комбинат|Алмалыкский ГМК ; Navoi Mining and Metallurgical Combine|Almalyk MMC
uz-airways company UZ ; «Узбекистон хаво йуллари» ; Uzbekistan Airways
az-milli-majlis body AZ ; Милли Меджлис|Милли Маджлис ; Milli Majlis|Milli Mejlis
az-socar company AZ ; ГНКАР|SOCAR|СОКАР|Государственная нефтяная компания Азербайджана|Госнефтекомпания Азербайджана ; SOCAR|State Oil Company of Azerbaijan
az-sofaz company AZ ; Государственный нефтяной фонд Азербайджана|ГНФАР ; SOFAZ|State Oil Fund of Azerbaijan
az-azal company AZ ; АЗАЛ|«Азербайджанские авиалинии» ; AZAL|Azerbaijan Airlines
az-heydar-aliyev-foundation organisation AZ ; Фонд Гейдара Алиева ; Heydar Aliyev Foundation
az-btc company ; Баку – Тбилиси – Джейхан|трубопровод Баку – Тбилиси – Джейхан ; Baku-Tbilisi-Ceyhan|BTC pipeline
az-sgc company ; Южный газовый коридор|Трансадриатический газопровод|ТАНАП ; Southern Gas Corridor|TANAP|Trans-Adriatic Pipeline|Trans Adriatic Pipeline
am-national-assembly body AM ; Национальное собрание Армении|Национальное собрание Республики Армения ; National Assembly of Armenia|National Assembly of the Republic of Armenia
am-zcmc company AM ; Зангезурский медно-молибденовый комбинат|Южно-Кавказская железная дорога|ЮКЖД ; Zangezur Copper and Molybdenum Combine|South Caucasus Railway
ge-parliament body GE ; парламент Грузии|«Грузинская мечта» ; Parliament of Georgia|Georgian Dream
`;
