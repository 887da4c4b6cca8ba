/** Words that labels are made of. Forms are folded (lower case, ё as е). */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns and titles that stand before a name in a label, or begin the office of somebody named. */
export const OFFICE_NOUNS: ReadonlySet<string> = list(`
  president vice-president minister ministers premier chancellor vice-chancellor king queen emir amir sultan sheikh shaikh prince
  princess emperor empress duke secretary secretary-general under-secretary chairman chairwoman chairperson chair co-chair
  co-chairman speaker director director-general head governor lieutenant mayor ambassador envoy representative commissioner
  colonel major admiral marshal commander commander-in-chief deputy aide adviser advisor counsellor counselor ombudsman leader
  member rector dean professor academician doctor dr mr mrs ms miss madam sir lord lady senator congressman congresswoman judge
  justice prosecutor attorney archbishop bishop patriarch metropolitan cardinal pope mufti rabbi imam lama reverend father student
  schoolgirl schoolboy pupil graduate postgraduate teacher tutor journalist editor editor-in-chief correspondent columnist host
  presenter anchor founder co-founder owner co-owner ceo cfo coo manager coach captain pilot cosmonaut astronaut worker engineer
  resident farmer volunteer winner champion actor actress artist writer poet composer conductor musician singer scientist
  researcher physicist historian physician nurse surgeon entrepreneur businessman businesswoman partner soldier officer sergeant
  veteran pensioner mother taoiseach rais ayatollah president-elect spokesman spokesperson spokeswoman co-ordinator coordinator
  principal participant activist lawyer economist analyst expert fellow operator driver welder miner chargé delegate
  minister-counsellor assistant specialist technician designer developer supervisor foreman trainer athlete trustee treasurer
  президент вице-президент экс-президент премьер премьер-министр министр канцлер вице-канцлер вице-премьер король королева эмир
  султан шейх принц принцесса император госсекретарь секретарь генсек председатель сопредседатель спикер вице-спикер директор
  глава руководитель начальник замначальника губернатор врио мэр посол посланник генерал генерал-полковник генерал-лейтенант
  генерал-майор полковник подполковник майор капитан лейтенант сержант маршал адмирал командир командующий главнокомандующий
  заместитель зам полпред помощник советник представитель спецпредставитель спецпосланник член сенатор депутат уполномоченный
  омбудсмен ректор декан профессор академик патриарх митрополит архиепископ епископ кардинал папа муфтий раввин лама отец
  протоиерей господин госпожа г-н г-жа товарищ студент студентка аспирант аспирантка учитель учительница ученик ученица школьник
  школьница преподаватель журналист журналистка редактор главред обозреватель основатель учредитель владелец управляющий менеджер
  тренер летчик космонавт рабочий инженер фермер волонтер победитель победительница чемпион чемпионка актер актриса режиссер
  писатель поэт композитор дирижер ученый историк врач хирург медсестра предприниматель предпринимательница ветеран пенсионер
  пенсионерка мама лидер координатор эксперт юрист экономист оператор водитель сварщик шахтер машинист конструктор боец участник
  участница commentator announcer official cutter programmer mechanic electrician builder architect chemist biologist curator
  inspector superintendent headmaster headmistress vice-premier vice-chair vice-speaker guest prelate abbot sister brother
  комментатор бригадир мастер технолог программист механик электрик строитель архитектор заведующий заведующая воспитатель
  тракторист доярка пограничник спасатель пожарный волонтерка`);

/** Words that belong to an office but do not make one by themselves. */
const OFFICE_ADJECTIVES = list(`
  prime interior defence defense foreign finance economy energy federal first supreme state national special executive vice acting
  chief presidential plenipotentiary president's general первый высокий верховный государственный федеральный наследный
  чрезвычайный старший младший главный заслуженный народный генеральный полномочный исполняющий crown`);

export const OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICE_NOUNS, ...OFFICE_ADJECTIVES]);

/** Titles after which one word is enough of a name. */
export const STRONG_TITLES: ReadonlySet<string> = list(`
  president vice-president premier minister chancellor king queen emir amir sultan sheikh prince princess pope patriarch metropolitan archbishop cardinal
  mr mrs ms miss dr sir lord lady madam secretary general admiral colonel governor mayor senator ambassador chairman speaker
  президент премьер премьер-министр министр канцлер король королева эмир султан шейх принц папа патриарх митрополит архиепископ епископ кардинал муфтий
  г-н г-жа господин госпожа генерал губернатор посол председатель отец`);

/** Small words inside English offices. */
export const LINKS: ReadonlySet<string> = list(`of the and for to in on at with de la du des from by und a an
  и по в на при с от для у о об за`);

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = list(`bin bint ibn ben al el von van der den de di da dos del della la le du ter zu y e oglu
  оглы кызы ибн бен бин фон ван дер ден де ди да дель аль эль ла ле дю заде улы`);

/** Words of speech that no label holds: pronouns, finite verbs, conjunctions. */
export const SPEECH_WORDS: ReadonlySet<string> = list(`
  i we you he she it they me us him them my our your his their this that these those there here who what which when where why how
  is are was were be been being am has have had do does did will would shall should can could may might must let let's lets
  say says said saying think thinks thought know note noted remember mention mentioned believe suggest suggests propose want wants like need ask asks asked tell tells told
  stress stressed emphasise emphasised emphasize emphasized repeat reiterate add added see seen mean means make made take get give go goes going come
  took take taken met began begins included include includes held visited arrived spoke discussed continues continued
  not no yes but so because if then than as also just only very even now still however therefore about into over under between through during following
  я мы ты вы он она оно они меня нас вас мне нам вам мой моя наш наша наши ваш ваша это этот эта эти тот та те там тут здесь кто что какой какая какие когда где почему зачем как сколько
  есть был была было были буду будет будем будут быть стал стала может можем могут должен должна должны надо нужно нельзя хочу хотел хотела хотелось хотим
  говорю говорит говорил говорили сказал сказала сказали скажу скажем думаю считаю полагаю знаю знаете помните повторю повторяю подчеркну напомню отмечу добавлю приведу назову
  не ни нет да но а же ли бы то чтобы потому если тогда поэтому также тоже только очень даже теперь сейчас еще уже вот так ну или между после перед`);

/** Capitalised words that begin or make a heading, a list or a rubric, not a person. */
export const NOT_NAMES: ReadonlySet<string> = list(`
  note notes remember first second third fourth fifth finally lastly next then example question answer summary conclusion background fact sheet facts figures press release statement statements
  joint conference conferences communique declaration agreement agenda topics topic persons person geography geographical status publication published date time place location section sections text version photo photos video official website
  link links source sources author authors editor's update updated read related see also tags share contact contacts email phone tel fax subject from to cc via attachment attachments annex annexes appendix
  union region republic federation state states council committee commission ministry department government parliament assembly organisation organization bank fund forum summit meeting meetings talks
  east west north south middle europe european asia asian africa african america american eurasian eurasia central world global international national economic security
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  dear friends colleagues ladies gentlemen thank thanks good hello welcome please yes no sorry
  the a an in on at and or but for with by of to if as it this that these those here there what when where why how
  one two three four five six seven eight nine ten part article chapter item point points step steps priority priorities goal goals result results issue issues problem problems task tasks
  participants participant attendees list members delegation protocol plan roadmap programme program project projects document documents decree order
  energy climate change rights cooperation trade space health technology technologies minerals supply chains chain infrastructure education people ties food digital cyber cybersecurity defense defence nuclear clean critical human
  science water green transition resilience connectivity investment investments industry agriculture tourism culture sports migration peace prosperity democracy governance maritime aviation transport transportation finance
  semiconductors quantum artificial intelligence innovation research emerging open strategic bilateral regional multilateral economics financial military civil public private social labor labour women youth
  workforce partnership partnerships outcomes deliverables initiatives initiative commitments commitment principles values future history today tomorrow
  whitehouse house office washington moscow kremlin london beijing brussels geneva berlin paris baku yerevan astana minsk kiev kyiv tehran ankara
  примечание справка тема темы лица география статус материал материалы источник автор ссылка фото видео дата время место раздел разделы текст версия официальный сайт
  первое второе третье четвертое пятое шестое следующее последнее главное важно например пример итак итог итоги вывод вопросы ответы задача задачи цель цели проблема результат
  союз совет комитет комиссия министерство правительство парламент республика федерация область край штаты государство государства организация банк фонд форум саммит встреча переговоры
  север юг восток запад европа азия африка америка россия москва кремль евразия мир лига
  заявление заявления конференция пресс-конференция коммюнике декларация соглашение повестка документ документы указ план проект проекты программа
  подчеркну повторю повторяю напомню напоминаю отмечу скажу замечу добавлю уточню поясню поясняю подчеркиваю приведу спрошу отвечу поздравляю прошу смотрите помните знаете
  дорогие уважаемые уважаемый уважаемая друзья коллеги спасибо добрый здравствуйте пожалуйста хорошо да нет
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг пятница суббота воскресенье
  участники делегация список приложение протокол пункт статья глава часть шаг`);

/** Upper-case line heads of press offices that are not people. */
export const CAPS_HEADS: ReadonlySet<string> = list(`
  fact sheet note notes background readout transcript summary subject re from to cc date time location where when what who washington end embargoed contact for immediate release
  update updated press video photo photos audio statement remarks joint communique agenda topics tags source on-the-record via teleconference corrected correction
  important warning attention todo faq nb ps usa us uk eu un nato part section title annex act chapter who's
  внимание справка примечание важно тема темы источник фото видео итог итоги россия сша ссср снг ес оон нато шос брикс еаэс вывод`);
