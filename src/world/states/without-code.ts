/**
 * Entities that texts of talks name like states and that have no code of ISO 3166-1: states of the past, and entities whose standing is
 * disputed. They keep an id and stay without a code, whoever recognises them; see `index.ts` on how names were chosen.
 */
export const WITHOUT_CODE = `
x-ussr СССР|Советский Союз|Союз Советских Социалистических Республик ; советский ; - ; -
   Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics ; Soviet ; - ; Soviets
x-gdr ГДР|Германская Демократическая Республика|Восточная Германия ; восточногерманский|гэдээровский ; - ; восточные немцы
   German Democratic Republic|GDR|East Germany|G.D.R. ; East German ; - ; East Germans
x-yugoslavia Югославия|СФРЮ|Социалистическая Федеративная Республика Югославия|СРЮ|Союзная Республика Югославия ; югославский ; югославо ; югослав|югославы
   Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|SFRY ; Yugoslav|Yugoslavian ; - ; Yugoslavs
x-czechoslovakia Чехословакия|ЧССР|Чехословацкая Социалистическая Республика ; чехословацкий ; чехословако ; -
   Czechoslovakia|Czechoslovak Socialist Republic ; Czechoslovak|Czechoslovakian ; - ; Czechoslovaks
x-serbia-montenegro Сербия и Черногория|Государственный Союз Сербии и Черногории ; - ; - ; -
   Serbia and Montenegro|State Union of Serbia and Montenegro ; - ; - ; -
x-abkhazia Абхазия|Республика Абхазия ; абхазский ; абхазо ; абхаз|абхазы|абхазцы
   Abkhazia|Republic of Abkhazia ; Abkhaz|Abkhazian ; - ; Abkhazians
x-south-ossetia Южная Осетия|Республика Южная Осетия|Республика Южная Осетия – Алания|Государство Алания|Цхинвальский регион|Цхинвальский район ; югоосетинский|южноосетинский ; - ; югоосетинцы
   South Ossetia|Republic of South Ossetia|Tskhinvali Region ; South Ossetian ; - ; South Ossetians
x-transnistria Приднестровье|Приднестровская Молдавская Республика|ПМР ; приднестровский ; - ; приднестровец|приднестровцы
   Transnistria|Transdniestria|Trans-Dniester|Transdnistria|Transdniester|Pridnestrovie|Pridnestrovian Moldavian Republic ; Transnistrian|Transdniestrian|Transdniester ; - ; Transnistrians
x-donetsk-pr Донецкая Народная Республика|ДНР ; - ; - ; -
   Donetsk People's Republic|DPR|DNR ; - ; - ; -
x-luhansk-pr Луганская Народная Республика|ЛНР ; - ; - ; -
   Luhansk People's Republic|Lugansk People's Republic|LPR|LNR ; - ; - ; -
x-northern-cyprus Северный Кипр|Турецкая Республика Северного Кипра|ТРСК ; северокипрский ; - ; турки-киприоты
   Northern Cyprus|North Cyprus|Turkish Republic of Northern Cyprus|TRNC ; Northern Cypriot ; - ; Turkish Cypriots
x-somaliland Сомалиленд|Республика Сомалиленд ; сомалилендский ; - ; -
   Somaliland|Republic of Somaliland ; Somalilander ; - ; Somalilanders
`;
