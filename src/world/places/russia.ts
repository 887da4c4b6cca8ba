/** Cities, residences and venues of Russia. Cities whose name is first of all a word or a first name («Владимир», «Находка») are left out. */
export const RUSSIA = `
RU capital: Москва / Moscow
RU city: Санкт-Петербург|Петербург|Ленинград|Петроград / St Petersburg|St. Petersburg|Saint Petersburg|Saint-Petersburg|St.Petersburg|Petersburg|Leningrad|Petrograd
RU city: Сочи / Sochi ; Красная Поляна / Krasnaya Polyana|Krasnaya Poliana ; Роза Хутор / Rosa Khutor|Roza Khutor ; Адлер / Adler
RU city: Анапа / Anapa
RU city: Геленджик / Gelendzhik
RU city: Новороссийск / Novorossiysk|Novorossiisk ; Краснодар / Krasnodar ; Туапсе / Tuapse ; Ростов-на-Дону|Ростов / Rostov-on-Don|Rostov
RU city: Таганрог / Taganrog
RU city: Владивосток / Vladivostok ; Хабаровск / Khabarovsk ; Благовещенск / Blagoveshchensk ; Южно-Сахалинск / Yuzhno-Sakhalinsk
RU city: Якутск / Yakutsk
RU city: Магадан / Magadan
RU city: Петропавловск-Камчатский / Petropavlovsk-Kamchatsky ; Комсомольск-на-Амуре / Komsomolsk-on-Amur
RU city: Углегорск / Uglegorsk ; Чита / Chita
RU city: Казань / Kazan ; Уфа / Ufa ; Самара|Куйбышев / Samara ; Тольятти / Togliatti|Tolyatti ; Саратов / Saratov
RU city: Волгоград|Сталинград|Царицын / Volgograd|Stalingrad
RU city: Астрахань / Astrakhan ; Ульяновск|Симбирск / Ulyanovsk ; Пенза / Penza ; Саранск / Saransk ; Чебоксары / Cheboksary
RU city: Йошкар-Ола / Yoshkar-Ola
RU city: Ижевск / Izhevsk
RU city: Нижний Новгород / Nizhny Novgorod|Nizhni Novgorod ; Саров / Sarov ; Пермь / Perm ; Оренбург / Orenburg ; Орск / Orsk
RU city: Набережные Челны / Naberezhnye Chelny
RU city: Альметьевск / Almetyevsk ; Нижнекамск / Nizhnekamsk ; Елабуга / Yelabuga|Alabuga|Elabuga ; Иннополис / Innopolis
RU city: Екатеринбург|Свердловск / Yekaterinburg|Ekaterinburg ; Челябинск / Chelyabinsk ; Магнитогорск / Magnitogorsk
RU city: Нижний Тагил / Nizhny Tagil
RU city: Снежинск / Snezhinsk
RU city: Тюмень / Tyumen ; Тобольск / Tobolsk ; Сургут / Surgut ; Нижневартовск / Nizhnevartovsk
RU city: Ханты-Мансийск / Khanty-Mansiysk|Khanty-Mansiisk
RU city: Салехард / Salekhard
RU city: Новый Уренгой / Novy Urengoy|Novy Urengoi ; Сабетта / Sabetta ; Усть-Луга / Ust-Luga ; Курган / Kurgan
RU city: Омск / Omsk ; Новосибирск / Novosibirsk ; Томск / Tomsk ; Барнаул / Barnaul ; Горно-Алтайск / Gorno-Altaisk|Gorno-Altaysk
RU city: Кемерово / Kemerovo
RU city: Новокузнецк / Novokuznetsk
RU city: Красноярск / Krasnoyarsk ; Норильск / Norilsk ; Абакан / Abakan ; Кызыл / Kyzyl ; Иркутск / Irkutsk ; Ангарск / Angarsk
RU city: Братск / Bratsk
RU city: Улан-Удэ / Ulan-Ude
RU city: Мурманск / Murmansk ; Архангельск / Arkhangelsk|Archangel ; Северодвинск / Severodvinsk ; Петрозаводск / Petrozavodsk
RU city: Вологда / Vologda
RU city: Череповец / Cherepovets
RU city: Сыктывкар / Syktyvkar ; Нарьян-Мар / Naryan-Mar ; Воркута / Vorkuta ; Псков / Pskov
RU city: Великий Новгород / Veliky Novgorod|Velikiy Novgorod
RU city: Выборг / Vyborg
RU city: Калининград|Кёнигсберг / Kaliningrad|Koenigsberg ; Светлогорск / Svetlogorsk ; Смоленск / Smolensk ; Ржев / Rzhev ; Тверь / Tver
RU city: Калуга / Kaluga
RU city: Обнинск / Obninsk
RU city: Тула / Tula ; Рязань / Ryazan ; Кострома / Kostroma ; Ярославль / Yaroslavl ; город Иваново / Ivanovo ; Суздаль / Suzdal
RU city: Сергиев Посад / Sergiyev Posad
RU city: город Владимир / city of Vladimir ; Липецк / Lipetsk ; Тамбов / Tambov ; Воронеж / Voronezh ; Курск / Kursk ; Белгород / Belgorod
RU city: Брянск / Bryansk
RU city: Дубна / Dubna ; Химки / Khimki ; Подольск / Podolsk ; Коломна / Kolomna ; Балашиха / Balashikha ; Мытищи / Mytishchi
RU city: Звёздный городок / Star City
RU city: Махачкала / Makhachkala ; Дербент / Derbent ; Каспийск / Kaspiysk|Kaspiisk ; Грозный / Grozny|Groznyy ; Беслан / Beslan
RU city: Владикавказ / Vladikavkaz ; Магас / Magas
RU city: Нальчик / Nalchik ; Черкесск / Cherkessk ; Майкоп / Maykop|Maikop ; Элиста / Elista ; Ставрополь / Stavropol
RU city: Пятигорск / Pyatigorsk
RU city: Кисловодск / Kislovodsk
RU city: Минеральные Воды / Mineralnye Vody ; Ессентуки / Yessentuki|Essentuki ; Моздок / Mozdok ; Валаам / Valaam
RU city: Вышний Волочёк / Vyshny Volochyok
RU residence: Кремль|Московский Кремль|Большой Кремлёвский дворец / Kremlin|Moscow Kremlin|Grand Kremlin Palace|Great Kremlin Palace
RU residence: Сенатский дворец / Senate Palace
RU residence: Ново-Огарёво|Новоогарёво / Novo-Ogaryovo|Novo-Ogarevo|Novo-Ogarovo
RU residence: Бочаров Ручей / Bocharov Ruchei|Bocharov Ruchey|Bocharov Ruchay
RU residence: Горки-9 / Gorki-9 ; Барвиха / Barvikha ; Завидово / Zavidovo
RU residence: Константиновский дворец / Konstantin Palace|Konstantinovsky Palace|Constantine Palace ; Стрельна / Strelna
RU residence: Дом Правительства Российской Федерации / Russian Government House ; Александровский сад / Alexander Garden
RU residence: Валдай / Valdai|Valday ; Майендорф|замок Майендорф / Meiendorf Castle|Meyendorff Castle
RU venue: Екатерининский зал / Catherine Hall|St Catherine Hall|St. Catherine Hall ; Георгиевский зал / St George Hall|St. George Hall
RU venue: Владимирский зал / St Vladimir Hall
RU venue: Александровский зал / St Alexander Hall|Alexander Hall|St. Alexander Hall ; Представительский кабинет / Presidential Library
RU venue: Золотая гостиная / -
RU venue: Зелёная гостиная / Green Drawing Room|Green Parlour ; Малахитовое фойе / Malachite Foyer ; Гербовый зал / Heraldic Hall
RU venue: Андреевский зал / St Andrew Hall|St. Andrew Hall
RU venue: Красная площадь / Red Square ; Могила Неизвестного Солдата / Tomb of the Unknown Soldier
RU venue: Большой театр / Bolshoi Theatre|Bolshoi Theater
RU venue: Мариинский театр / Mariinsky Theatre|Mariinsky Theater
RU venue: Экспоцентр / Expocentre ; Экспофорум / ExpoForum ; Ленэкспо / Lenexpo ; Манеж / Manezh ; Сколково / Skolkovo
RU venue: Москва-Сити / Moscow City ; Крокус Сити Холл / Crocus City Hall
RU venue: Таврический дворец / Tauride Palace|Tavrichesky Palace ; Юсуповский дворец / Yusupov Palace ; Мраморный дворец / -
RU venue: Русский музей / Russian Museum ; Эрмитаж / Hermitage
RU venue: Михайловский замок / Mikhailovsky Castle ; Петергоф / Peterhof ; Царское Село / Tsarskoye Selo ; Павловск / Pavlovsk
RU venue: Кронштадт / Kronstadt
RU venue: Пискарёвское кладбище / Piskaryovskoye Cemetery
RU venue: остров Русский / Russky Island|Russkiy Island ; Дальневосточный федеральный университет|ДВФУ / Far Eastern Federal University|FEFU
RU venue: Сириус / - ; Олимпийский парк / Olympic Park
RU venue: космодром Восточный|Восточный космодром / Vostochny Cosmodrome|Vostochny Space Launch Centre|Vostochny Space Launch Center
RU venue: космодром Плесецк|Плесецк / Plesetsk
RU venue: Внуково|Внуково-2 / Vnukovo|Vnukovo-2 ; Домодедово / Domodedovo ; Шереметьево / Sheremetyevo ; Пулково / Pulkovo
RU venue: Жуковский аэродром / Zhukovsky airfield ; Чкаловский аэродром / Chkalovsky airfield
RU venue: Прохоровка / Prokhorovka ; Мамаев курган / Mamayev Kurgan ; Ржевский мемориал / Rzhev Memorial ; парк «Патриот» / Patriot Park
RU venue: Кубинка / Kubinka ; Алабино / Alabino
RU venue: ВДНХ / VDNKh ; Лужники / Luzhniki ; Казань Экспо|Казань-Экспо / Kazan Expo
RU venue: Храм Христа Спасителя / Cathedral of Christ the Saviour|Cathedral of Christ the Savior
RU venue: Музей Победы / Victory Museum ; Поклонная гора / Poklonnaya Hill|Poklonnaya Gora
`;
