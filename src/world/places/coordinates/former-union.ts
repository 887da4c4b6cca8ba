/** Where places of the former Soviet Union lie: `id latitude longitude`, degrees. */
export const FORMER_UNION = `
ru/moscow 55.8 37.6 ; ru/st-petersburg 59.9 30.3 ; ru/sochi 43.6 39.7 ; ru/krasnaya-polyana 43.7 40.2 ; ru/rosa-khutor 43.7 40.3 ; ru/adler 43.4 39.9
ru/anapa 44.9 37.3 ; ru/gelendzhik 44.6 38.1 ; ru/novorossiysk 44.7 37.8 ; ru/krasnodar 45 39 ; ru/tuapse 44.1 39.1 ; ru/rostov-on-don 47.2 39.7
ru/taganrog 47.2 38.9 ; ru/vladivostok 43.1 131.9 ; ru/khabarovsk 48.5 135.1 ; ru/blagoveshchensk 50.3 127.5 ; ru/yuzhno-sakhalinsk 47 142.7
ru/yakutsk 62 129.7 ; ru/magadan 59.6 150.8 ; ru/petropavlovsk-kamchatsky 53 158.7 ; ru/komsomolsk-on-amur 50.6 137 ; ru/chita 52 113.5
ru/kazan 55.8 49.1 ; ru/ufa 54.7 56 ; ru/samara 53.2 50.2 ; ru/togliatti 53.5 49.4 ; ru/saratov 51.5 46 ; ru/volgograd 48.7 44.5 ; ru/astrakhan 46.3 48
ru/ulyanovsk 54.3 48.4 ; ru/penza 53.2 45 ; ru/saransk 54.2 45.2 ; ru/cheboksary 56.1 47.2 ; ru/yoshkar-ola 56.6 47.9 ; ru/izhevsk 56.8 53.2
ru/nizhny-novgorod 56.3 44 ; ru/sarov 54.9 43.3 ; ru/perm 58 56.2 ; ru/orenburg 51.8 55.1 ; ru/orsk 51.2 58.6 ; ru/naberezhnye-chelny 55.7 52.4
ru/almetyevsk 54.9 52.3 ; ru/nizhnekamsk 55.6 51.8 ; ru/yelabuga 55.8 52.1 ; ru/innopolis 55.8 48.7 ; ru/yekaterinburg 56.8 60.6 ; ru/chelyabinsk 55.2 61.4
ru/magnitogorsk 53.4 59 ; ru/nizhny-tagil 57.9 60 ; ru/snezhinsk 56.1 60.7 ; ru/tyumen 57.2 65.5 ; ru/tobolsk 58.2 68.3 ; ru/surgut 61.3 73.4
ru/nizhnevartovsk 60.9 76.6 ; ru/khanty-mansiysk 61 69 ; ru/salekhard 66.5 66.6 ; ru/novy-urengoy 66.1 76.7 ; ru/sabetta 71.3 72.1 ; ru/ust-luga 59.7 28.3
ru/kurgan 55.4 65.3 ; ru/omsk 55 73.4 ; ru/novosibirsk 55 82.9 ; ru/tomsk 56.5 85 ; ru/barnaul 53.3 83.8 ; ru/gorno-altaisk 52 86 ; ru/kemerovo 55.4 86.1
ru/novokuznetsk 53.8 87.1 ; ru/krasnoyarsk 56 92.9 ; ru/norilsk 69.3 88.2 ; ru/abakan 53.7 91.4 ; ru/kyzyl 51.7 94.5 ; ru/irkutsk 52.3 104.3
ru/angarsk 52.5 103.9 ; ru/bratsk 56.2 101.6 ; ru/ulan-ude 51.8 107.6 ; ru/murmansk 69 33.1 ; ru/arkhangelsk 64.5 40.5 ; ru/severodvinsk 64.6 39.8
ru/petrozavodsk 61.8 34.3 ; ru/vologda 59.2 39.9 ; ru/cherepovets 59.1 37.9 ; ru/syktyvkar 61.7 50.8 ; ru/naryan-mar 67.6 53 ; ru/vorkuta 67.5 64
ru/pskov 57.8 28.3 ; ru/veliky-novgorod 58.5 31.3 ; ru/vyborg 60.7 28.7 ; ru/kaliningrad 54.7 20.5 ; ru/svetlogorsk 54.9 20.2 ; ru/smolensk 54.8 32
ru/rzhev 56.3 34.3 ; ru/tver 56.9 35.9 ; ru/kaluga 54.5 36.3 ; ru/obninsk 55.1 36.6 ; ru/tula 54.2 37.6 ; ru/ryazan 54.6 39.7 ; ru/kostroma 57.8 40.9
ru/yaroslavl 57.6 39.9 ; ru/ivanovo 57 41 ; ru/suzdal 56.4 40.4 ; ru/sergiyev-posad 56.3 38.1 ; ru/city-of-vladimir 56.1 40.4 ; ru/lipetsk 52.6 39.6
ru/tambov 52.7 41.5 ; ru/voronezh 51.7 39.2 ; ru/kursk 51.7 36.2 ; ru/belgorod 50.6 36.6 ; ru/bryansk 53.2 34.4 ; ru/dubna 56.7 37.2 ; ru/khimki 55.9 37.4
ru/podolsk 55.4 37.5 ; ru/kolomna 55.1 38.8 ; ru/balashikha 55.8 37.9 ; ru/mytishchi 55.9 37.7 ; ru/star-city 55.9 38.1 ; ru/makhachkala 43 47.5
ru/derbent 42.1 48.3 ; ru/kaspiysk 42.9 47.6 ; ru/grozny 43.3 45.7 ; ru/beslan 43.2 44.5 ; ru/vladikavkaz 43 44.7 ; ru/magas 43.2 44.8 ; ru/nalchik 43.5 43.6
ru/cherkessk 44.2 42.1 ; ru/maykop 44.6 40.1 ; ru/elista 46.3 44.3 ; ru/stavropol 45 42 ; ru/pyatigorsk 44 43.1 ; ru/kislovodsk 43.9 42.7
ru/mineralnye-vody 44.2 43.1 ; ru/yessentuki 44 42.9 ; ru/mozdok 43.7 44.7 ; ru/valaam 61.4 30.9
am/yerevan 40.2 44.5 ; am/gyumri 40.8 43.8 ; am/vanadzor 40.8 44.5 ; am/kapan 39.2 46.4 ; am/goris 39.5 46.3 ; am/meghri 38.9 46.2
am/dilijan 40.7 44.9 ; am/echmiadzin 40.2 44.3 ; am/jermuk 39.8 45.7
az/baku 40.4 49.9 ; az/ganja 40.7 46.4 ; az/shusha 39.8 46.7 ; az/sumgait 40.6 49.7 ; az/khankendi 39.8 46.8 ; az/gabala 41 47.8 ; az/sheki 41.2 47.2
az/lankaran 38.8 48.9 ; az/mingachevir 40.8 47.1 ; az/fuzuli 39.6 47.1 ; az/aghdam 40 46.9 ; az/lachin 39.6 46.5 ; az/zangilan 39.1 46.7
az/kalbajar 40.1 46 ; az/astara 38.5 48.9 ; az/alat 39.9 49.4
by/minsk 53.9 27.6 ; by/brest 52.1 23.7 ; by/gomel 52.4 31 ; by/grodno 53.7 23.8 ; by/vitebsk 55.2 30.2 ; by/mogilev 53.9 30.3 ; by/polotsk 55.5 28.8
by/orsha 54.5 30.4 ; by/bobruisk 53.1 29.2 ; by/baranovichi 53.1 26 ; by/ostrovets 54.6 26 ; by/soligorsk 52.8 27.5
ge/tbilisi 41.7 44.8 ; ge/batumi 41.6 41.6 ; ge/kutaisi 42.3 42.7 ; ge/borjomi 41.8 43.4 ; ge/rustavi 41.5 45 ; ge/zugdidi 42.5 41.9 ; ge/anaklia 42.4 41.6
kz/astana 51.2 71.4 ; kz/almaty 43.2 76.9 ; kz/shymkent 42.3 69.6 ; kz/karaganda 49.8 73.1 ; kz/aktau 43.7 51.2 ; kz/aktobe 50.3 57.2 ; kz/atyrau 47.1 51.9
kz/uralsk 51.2 51.4 ; kz/petropavlovsk 54.9 69.2 ; kz/ust-kamenogorsk 50 82.6 ; kz/pavlodar 52.3 77 ; kz/ekibastuz 51.7 75.3 ; kz/kostanay 53.2 63.6
kz/kokshetau 53.3 69.4 ; kz/semipalatinsk 50.4 80.2 ; kz/taraz 42.9 71.4 ; kz/turkestan 43.3 68.3 ; kz/kyzylorda 44.9 65.5 ; kz/burabay 53.1 70.3
kz/khorgos 44.2 80.4 ; kz/baikonur 45.6 63.3 ; kz/balkhash 46.8 75
kg/bishkek 42.9 74.6 ; kg/osh 40.5 72.8 ; kg/cholpon-ata 42.6 77.1 ; kg/jalal-abad 40.9 73 ; kg/karakol 42.5 78.4 ; kg/batken 40.1 70.8 ; kg/naryn 41.4 76
md/chisinau 47 28.9 ; md/balti 47.8 27.9 ; md/comrat 46.3 28.7 ; md/ungheni 47.2 27.8 ; md/bulboaca 46.9 29.3
tj/dushanbe 38.6 68.8 ; tj/khujand 40.3 69.6 ; tj/kulob 37.9 69.8 ; tj/bokhtar 37.8 68.8 ; tj/khorog 37.5 71.6 ; tj/isfara 40.1 70.6 ; tj/rogun 38.8 69.8
tm/ashgabat 37.9 58.4 ; tm/turkmenbashi 40 53 ; tm/awaza 40 52.9 ; tm/mary-city 37.6 61.8 ; tm/turkmenabat 39.1 63.6 ; tm/dashoguz 41.8 60
ua/kyiv 50.5 30.5 ; ua/kharkiv 50 36.2 ; ua/odesa 46.5 30.7 ; ua/lviv 49.8 24 ; ua/dnipro 48.5 35 ; ua/chernihiv 51.5 31.3 ; ua/poltava 49.6 34.5
ua/vinnytsia 49.2 28.5 ; ua/sumy 50.9 34.8 ; ua/uzhhorod 48.6 22.3 ; ua/chernivtsi 48.3 25.9 ; ua/ivano-frankivsk 48.9 24.7 ; ua/ternopil 49.6 25.6
ua/kryvyi-rih 47.9 33.4 ; ua/izmail 45.3 28.8 ; ua/bucha 50.5 30.2 ; ua/chernobyl 51.3 30.2
uz/tashkent 41.3 69.3 ; uz/samarkand 39.7 67 ; uz/bukhara 39.8 64.4 ; uz/khiva 41.4 60.4 ; uz/ferghana 40.4 71.8 ; uz/andijan 40.8 72.3 ; uz/namangan 41 71.7
uz/termez 37.2 67.3 ; uz/navoi-city 40.1 65.4 ; uz/karshi 38.9 65.8 ; uz/nukus 42.5 59.6 ; uz/urgench 41.5 60.6 ; uz/kokand 40.5 70.9
x/sevastopol 44.6 33.5 ; x/simferopol 45 34.1 ; x/yalta 44.5 34.2 ; x/kerch 45.4 36.5 ; x/livadia-palace 44.5 34.1 ; x/foros 44.4 33.8
x/donetsk 48 37.8 ; x/luhansk 48.6 39.3 ; x/mariupol 47.1 37.5 ; x/zaporizhzhia 47.8 35.2 ; x/kherson 46.6 32.6 ; x/enerhodar 47.5 34.7
x/sukhum 43 41 ; x/gagra 43.3 40.3 ; x/pitsunda 43.2 40.3 ; x/tskhinval 42.2 44 ; x/tiraspol 46.8 29.6 ; x/bender 46.8 29.5
`;
