/** What a word means to the ledger: a deed, a kind of document, a thing, a thing too general to tell by, or nothing. */
export interface Concept {
  readonly name: string;
  readonly part: 'deed' | 'kind' | 'thing' | 'general' | 'stop';
}

// A line a concept: its name, how words begin in Russian, how in English; `=` wants the whole word. The longest beginning counts, so that
// «соглашен» is a document though «соглас» is a deed. Both languages come to the same name: by it wordings are compared across languages.

const DEEDS = `
repay: погас погаш выплат выплач расплат рассчита рассчит возврат =вернуть =вернет =вернем | repa settl =pay =pays =paid =paying
complete: заверш законч достро достраи =сдать =сдадим =сдадут =сдано =сдан =ввести =введут =введен =введена =ввод | complet finish =commissioned =commissioning
build: постро строи строй стройк строитель соору возвед возвес | build built construct erect
open: откры откро | open
sign: подпис подпиш | =sign =signs =signed =signing signature
prepare: подготов готов разработ разрабат проработ прорабат | prepar draft elaborat
settle-on: согласов =договориться | =agree =agreed =agreeing =coordinate
submit: представ внест внесе | submit present
increase: увелич довест довед нараст нарасти нарастить нарашив наращив расшир удво удваи поднят подним | increas expand doubl =raise =raised =boost =grow
reduce: сократ сокращ сниж сниз уменьш | reduc =cut =cuts =lower decreas
simplify: упрост упрощ облегч | simplif =ease =eased =easing
abolish: отмен | abolish lift scrap cancel
create: созда учред учрежд сформир формиров | creat establish =set =setting =found =founding =form =formed
invest-in: вложит инвестиров | =invest =invests =investing =invested
supply: поставк поставл постави поставл | suppl deliver
send: направ отправ перечисл переда пошл | send sent transfer =hand =handed
launch: запус запущ начат начн начин | launch start begin began =put
resume: возобнов | resum restart
hold: провест провед пройд проход состоит состоят | hold held host
join: присоедин вступ | join acced
share: раздел поделит | shar split
admit: принят приним прием | admit receiv =accept
choose: выбрат выбер избер назнач | choos select =pick appoint
support: поддерж | support
carry-out: реализ выполн исполн осуществ | implement carr fulfil execut =delivering
ratify: ратифиц | ratif
withdraw: вывест вывод выведе | withdraw pull
train: обуч обучат | train
restore: восстан | restor rebuild
extend: продл пролонг | extend extension prolong renew
release: освобод освобожд | releas free
discuss: обсуд обсужд рассмотр | discuss consider
remove: устран снять =снимем | remov eliminat
buy: закуп купит приобрет | buy purchas procur
modernise: модерниз обнов реконстр | modernis moderniz upgrad reconstruct renovat
translate: перевест переведе перевод | translat switch
include: включ | includ
stop: останов приостан застопор =стоят =стоит замор | stall halt suspend
close: закрыт закрое закры | =close =closed =closing
`;

const KINDS = `
plan: план | =plan =plans
programme: программ | programm =program =programs
declaration: деклараци | declaration
roadmap: дорожн | roadmap =road-map =road-maps
memorandum: меморандум | memorand
treaty: договор =договора =договоре =договором | treat
agreement: соглашен | agreement accord
protocol: протокол | protocol
contract: контракт | contract
communique: коммюник | communiqu
statement: заявлен | statement
strategy: стратегия стратегии стратегию стратегией | =strategy =strategies
concept: концепц | =concept =concepts
convention: конвенц | convention
charter: устав хартия хартии | charter
`;

const THINGS = `
trade: торг товарооб товарооборот | trad turnover
economy: эконом | econom
investment: инвестиц вложен капиталовлож | investment investor
protection: защит | protect
debt: долг задолжен | debt arrear
electricity: электр | electric =power
bridge: мост =моста =мосту =мостом =мосты | bridge
crossing: переход пропуск | crossing checkpoint
border: границ погранич | border frontier
railway: железнодор железн | rail
road: дорог шосс автодор трасс | =road =roads highway motorway
airport: аэропорт | airport
port: =порт =порта =порту =порте =портом =порты =портов =портах | =port =ports seaport harbour
visa: визов =виза =визы =визу =виз =визам | visa
rules: правил режим | =rule =rules regime
lorry: грузовик большегруз фур | lorr truck
driver: водител | driver
gas: =газ =газа =газу =газом =газе газов газопров | =gas =gases
oil: нефт | =oil =oils petroleum
plant: завод фабрик | =plant =plants factor
power-station: электростанц гидростанц тэц =аэс =гэс | =station =stations
hydro: гидро | hydro
nuclear: атом ядерн | nuclear atomic
grain: зерн пшениц | grain wheat
duty: пошлин тариф | =duty =duties tariff
tax: налог | tax
customs: тамож | custom
university: универс =вуз =вуза =вузе =вузы =вузов =вузах филиал | universit
student: студент учащ | student
school: школ | school
culture: культур | cultur
centre: центр | centr center
language: язык | languag
theatre: театр | theat
tourism: турист туризм | touris
food: продовольств | food
aid: помощ | =aid relief assist
prisoner: пленн заключенн | prison
group: групп | group
commission: комисс | =commission =commissions
contractor: подряд | contractor
schedule: график расписан | schedul timetabl
site: площадк =место =места =месте | =site =sites =place =location
section: участок участк отрез | section stretch segment
corridor: коридор | corridor
bank: =банк =банка =банке =банком =банки =банков банковск | bank
currency: валют | currenc
payment: расчет платеж | payment
fund: фонд | fund
energy: энерг | energ
industry: промышл индустр | industr
agriculture: сельск сельхоз агро | agricult farm
transport: транспорт перевоз | transport
logistics: логист | logist
space: косм | =space cosm
satellite: спутник | satellit
defence: оборон | defen
military: военн | militar
arms: оруж вооруж | weapon =arms armament
ceasefire: перемири прекращен | ceasefire cease-fire truce
troops: войск | troop
peace: =мир =мира =миру =мире мирн | peac
security: безопасн | securit
terrorism: террор | terror
drugs: наркот | drug narcot
migration: миграц мигрант | migra
taxation: налогооб | taxation
double: двойн | =double
friendship: дружб дружеск | friendship
partnership: партнер | partner
strategic: стратегич | strategic
good-neighbourliness: добрососед | neighbo good-neighbo
exchange: обмен | exchang
alliance: союзн союзнич | allian allied
education: образован | educat
science: наук научн | scien research
technology: технолог | technolog
health: здрав медиц | health medic
hospital: больниц госпитал | hospital
vaccine: вакцин | vaccin
flights: рейс авиасообщ авиац | flight aviation
route: маршрут | route
pipeline: трубопровод | pipeline
forum: форум | forum
figures: статист цифр | statistic figure
expert: эксперт | expert
fishing: рыб | fish
climate: климат | climat
environment: эколог окружающ природоохр | environment
sport: спорт | sport
youth: молодеж | youth
parliament: парламент | parliament
region: регион | region
talks: переговор | talk negotiat
consultations: консультац | consult
recognition: признан | recogni
legal: правов юрид | legal
water: водн =вода =воды =воду | water
housing: жиль жилищ | hous
price: =цена =цены =цену =цен цен | pric
market: рынок рынк рыноч | market
production: производств | produc
company: компан предприят | compan enterpris firm
loan: кредит заем =займ =займа | loan credit
embassy: посольств | embass
consulate: консульств | consulat
library: библиотек | librar
museum: музе | museum
exhibition: выставк | exhibit
festival: фестивал | festival
river: река =реки =реку =реке речн | river
tunnel: тоннел туннел | tunnel
ferry: паром | ferr
terminal: терминал | terminal
park: парк | park
locomotive: локомотив | locomotiv
wagon: вагон | wagon
bus: автобус | =bus =buses
car: автомобил | =car =cars automob
aircraft: самолет | aircraft airplane plane
helicopter: вертолет | helicopt
fertiliser: удобрен | fertili
coal: =уголь =угля =углем угольн | coal
steel: =сталь =стали стальн металлург | steel metallurg
timber: =лес =леса =лесом древесин | timber wood
cotton: хлопк хлопок | cotton
meat: мяс | meat
fruit: фрукт | fruit
mine: шахт рудник | =mine =mines
uranium: уран | uran
reactor: реактор | reactor
`;

const GENERAL = `
mutual: взаимн обоюдн | mutual reciproc
cooperation: сотруднич взаимодейств | cooperat co-operat interact collaborat
relations: отношен | relation
development: развит развив | develop
work: работ | =work
project: проект | project
joint: совмест общ | joint =common
intergovernmental: межправительств межгосударств | intergovernment inter-government interstate
implementation: реализац | implementation
interest: интерес | interest
step: шаг | =step =steps
measure: мер | measur
issue: вопрос проблем | issue question problem
sphere: сфер област направлен | spher =area =areas field
level: уров | level
potential: потенциал | potential
effort: усили | effort
agreement-in-general: договоренн | understanding
document: документ | document
support-in-general: содейств | promot
number: числ количеств объем | number volume
further: дальнейш | further
large: крупн больш | large major =big
full: полн | =full =fully
experience: опыт | experien
condition: услови | condition
tradition: традиц | tradition
long-term: долгосроч долгий долго | long-term longstand
event: мероприят | event
side: сторон | side  =party =parties
`;

const STOP = `
time: год года году годом годов месяц недел =день =дня =дней =дни квартал полугод январ феврал март =мая =мае =май июн июл август сентябр октябр ноябр декабр весн осен зим летн =лето =лета =летом конец =конца =концу начал | year month week =day =days quarter januar februar =march april =may june july august septemb octob novemb decemb spring autumn summer winter =end =date
office: президент премьер министр правительств председат спикер посол посла государств стран народ глав лидер вице господин госпож коллег | president prime ministe premier government chairman speaker ambassador state countr nation people head leader vice =mr =ms =mrs =sir excellenc colleague
saying: сказа отмет заяви сообщ подчерк обеща завер поручи поруча договорил договорят условил намер планир рассчитыва предлаг предлож просит прошу готовы обязу обязал хотел хотим хоте надею | =said say =says told tell note =noted stress promis pledg assur instruct intend intent =planning =planned expect propos offer =ask =asks =asked =ready undertak =want =wants =hope =hopes =willing express reaffirm confirm
grammar: чтобы котор этот эта это эти этого этому этом этой этих этим наш наша наше наши нашу нашей наших нашим нашего ваш ваша ваше ваши вашу вашей ваших вашим вашего свой своего своей своих свою своем так также тоже еще уже очень будет будут было были быть был как или при под над для без через между после перед около более менее всех весь все вся всего всем тогда теперь сейчас сегодня завтра здесь там они она оно он его ему ней них ними нам нас нами вам вас вами мне меня мной =кто =что =чем =где =когда =если =раз =нет =нас =нам =мы =вы =не =до =на =от =из =по =за =со =во =ко =об =то =же =бы =ли =ни =да =но =их =ее =свои должн нужн необходим можно можем может могут мочь конечно прежн нынешн текущ следующ минувш прошл новый новая новое новые нового новой новую новым новых =два =две =двух =три =трех =трем обе оба обоих | =the =and =for =with =from =that =this =these =those =which =who =whom =whose =will =would =shall =should =can =could =may =might =must =have =has =had =been =being =were =was =are =our =ours =your =yours =their =his =her =its =him =them =they =she =you =not =but =also =all =any =some =more =most =less =than =then =there =here =into =onto =over =under =upon =about =between =among =across =through =during =before =after =until =till =since =within =without =because =while =when =where =what =how =why =both =two =three =each =every =other =another =such =same =very =just =still =already =now =today =tomorrow =next =last =this =current =new =old =previous =former =first =second =third =towards =toward =per =via =regarding =concerning =including =inclusive =one =own =its =it
`;

const table = {
  whole: new Map<string, Concept>(),
  beginnings: new Map<string, Concept>(),
  longest: 0,
};

function enter(lines: string, part: Concept['part']): void {
  for (const line of lines.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of words.split(/[ |]+/).filter((each) => each !== '')) {
      if (word.startsWith('=')) table.whole.set(word.slice(1), { name, part });
      else {
        table.beginnings.set(word, { name, part });
        table.longest = Math.max(table.longest, word.length);
      }
    }
  }
}
enter(DEEDS, 'deed');
enter(KINDS, 'kind');
enter(THINGS, 'thing');
enter(GENERAL, 'general');
enter(STOP, 'stop');

export const CONCEPTS: {
  readonly whole: ReadonlyMap<string, Concept>;
  readonly beginnings: ReadonlyMap<string, Concept>;
  readonly longest: number;
} = table;

/** Deeds that tell of one work: what is built is completed, opened, launched. */
const DEED_FAMILIES: readonly (readonly string[])[] = [
  ['complete', 'build', 'open', 'launch'],
  ['repay', 'send'],
  ['supply', 'send'],
  ['create', 'launch'],
  ['restore', 'resume'],
  ['modernise', 'restore'],
];
export const GENERAL_CONCEPTS: ReadonlySet<string> = new Set(
  [...table.beginnings.values(), ...table.whole.values()].filter((each) => each.part === 'general').map((each) => each.name),
);
const CONCRETE: ReadonlySet<string> = new Set(
  [...table.beginnings.values(), ...table.whole.values()].filter((each) => each.part === 'thing').map((each) => each.name),
);
/** A thing the table knows, the same in both languages. */
export const isConcrete = (word: string): boolean => CONCRETE.has(word);

/** Whether two deeds can be one work. */
export const oneWork = (a: string, b: string): boolean =>
  a === b || DEED_FAMILIES.some((family) => family.includes(a) && family.includes(b));
