/** Residences and venues, each with the town it stands in or at: `town: house house`. On a map of the world they are one point. */
export const HOUSES = `
ru/moscow: ru/kremlin ru/senate-palace ru/novo-ogaryovo ru/gorki-9 ru/barvikha ru/russian-government-house ru/alexander-garden ru/meiendorf-castle ru/catherine-hall
ru/moscow: ru/st-george-hall ru/st-vladimir-hall ru/st-alexander-hall ru/green-drawing-room ru/heraldic-hall ru/st-andrew-hall ru/red-square ru/bolshoi-theatre
ru/moscow: ru/tomb-of-the-unknown-soldier ru/expocentre ru/manezh ru/skolkovo ru/moscow-city ru/crocus-city-hall ru/vnukovo ru/domodedovo ru/sheremetyevo
ru/moscow: ru/patriot-park ru/kubinka ru/vdnkh ru/luzhniki ru/cathedral-of-christ-the-saviour ru/victory-museum ru/poklonnaya-hill ru/zhukovsky-airfield
ru/sochi: ru/bocharov-ruchei ru/olympic-park
ru/st-petersburg: ru/konstantin-palace ru/strelna ru/presidential-library ru/mariinsky-theatre ru/expoforum ru/lenexpo ru/tauride-palace ru/yusupov-palace ru/hermitage
ru/st-petersburg: ru/russian-museum ru/mikhailovsky-castle ru/peterhof ru/tsarskoye-selo ru/pavlovsk ru/kronstadt ru/piskaryovskoye-cemetery ru/pulkovo ru/malachite-foyer
ru/vladivostok: ru/russky-island ru/far-eastern-federal-university
ru/kazan: ru/kazan-expo
ru/volgograd: ru/mamayev-kurgan
am/yerevan: am/zvartnots am/tsitsernakaberd
az/baku: az/zagulba az/heydar-aliyev-center az/gulustan-palace az/alley-of-honors az/alley-of-martyrs az/sangachal-terminal az/baku-convention-center
by/minsk: by/palace-of-independence by/zaslavl by/great-stone-industrial-park
kz/astana: kz/akorda kz/palace-of-peace-and-reconciliation
kz/almaty: kz/medeu
kg/bishkek: kg/ala-archa kg/yntymak-ordo
tj/dushanbe: tj/palace-of-nations-in-dushanbe tj/kohi-navruz
tm/ashgabat: tm/oguzhan-palace
ua/kyiv: ua/mariinskyi-palace
uz/tashkent: uz/kuksaroy uz/durmen
uz/samarkand: uz/silk-road-samarkand
be/brussels: eu/berlaymont eu/europa-building be/laeken-palace
at/vienna: at/hofburg at/schonbrunn at/ballhausplatz
cz/prague: cz/prague-castle
fi/helsinki: fi/mantyniemi
fi/naantali: fi/kultaranta
fr/paris: fr/elysee-palace fr/quai-d-orsay fr/matignon fr/le-bourget
fr/versailles: fr/palace-of-versailles fr/trianon
de/berlin: de/bellevue-palace de/federal-chancellery de/reichstag de/brandenburg-gate de/meseberg
de/potsdam: de/cecilienhof
de/munich: de/bayerischer-hof
hu/budapest: hu/carmelite-monastery
it/rome: it/quirinal-palace it/palazzo-chigi it/villa-madama it/farnesina
nl/the-hague: nl/peace-palace
pl/warsaw: pl/belweder pl/royal-castle-in-warsaw
ro/bucharest: ro/cotroceni
rs/belgrade: rs/church-of-saint-sava rs/palace-of-serbia
es/madrid: es/moncloa es/zarzuela-palace
ch/geneva: ch/villa-la-grange ch/palais-des-nations
gb/london: gb/10-downing-street gb/buckingham-palace gb/windsor-castle gb/st-james-s-palace gb/lancaster-house gb/westminster gb/westminster-abbey gb/chequers
va/apostolic-palace: va/st-peter-s-square va/st-peter-s-basilica
bh/manama: bh/safriya-palace
ir/tehran: ir/saadabad-palace
il/jerusalem: il/yad-vashem il/beit-hanassi
jo/amman: jo/basman-palace jo/al-husseiniya-palace
kw/kuwait-city: kw/bayan-palace
lb/beirut: lb/baabda-palace
om/muscat: om/al-alam-palace
ps/ramallah: ps/muqata
qa/doha: qa/amiri-diwan qa/lusail-palace
sa/riyadh: sa/al-yamamah-palace sa/diriyah
sa/jeddah: sa/al-salam-palace
tr/istanbul: tr/dolmabahce-palace tr/vahdettin-pavilion tr/huber-mansion tr/yildiz-palace tr/ciragan-palace
tr/ankara: tr/bestepe tr/cankaya tr/anitkabir
ae/abu-dhabi: ae/qasr-al-watan ae/emirates-palace ae/al-mushrif-palace ae/qasr-al-shati
cn/beijing: cn/great-hall-of-the-people cn/zhongnanhai cn/diaoyutai cn/yanqi-lake cn/tiananmen-square cn/badaling cn/forbidden-city
in/new-delhi: in/hyderabad-house in/rashtrapati-bhavan in/rajghat in/bharat-mandapam
id/bogor: id/bogor-palace
jp/tokyo: jp/akasaka-palace jp/kantei jp/imperial-palace-in-tokyo
kp/pyongyang: kp/kumsusan
kr/seoul: kr/blue-house
my/kuala-lumpur: my/istana-negara
ph/manila: ph/malacanang
sg/singapore-city: sg/shangri-la sg/sentosa sg/changi
th/bangkok: th/government-house-of-thailand
vn/hanoi: vn/ho-chi-minh-mausoleum
dz/algiers: dz/el-mouradia
eg/cairo: eg/al-qubba-palace eg/al-ittihadiya-palace
tn/carthage: tn/carthage-palace
us/washington: us/white-house us/blair-house us/oval-office us/rose-garden us/east-room us/roosevelt-room us/state-dining-room us/green-room us/red-room us/treaty-room
us/washington: us/naval-observatory us/situation-room us/cabinet-room us/diplomatic-reception-room us/blue-room us/south-lawn us/brady-press-briefing-room
us/washington: us/eisenhower-executive-office-building us/capitol us/pentagon us/foggy-bottom us/arlington-national-cemetery
us/new-york: us/waldorf-astoria
ar/buenos-aires: ar/casa-rosada ar/olivos
br/brasilia: br/itamaraty-palace br/planalto-palace br/alvorada-palace
cl/santiago: cl/la-moneda
ve/caracas: ve/miraflores
`;
