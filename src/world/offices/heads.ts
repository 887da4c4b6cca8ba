/**
 * Heads of state and of government. «Глава государства» is whoever heads the state; of monarchs texts say «король», «султан», so the name
 * stands with `president`. "Leader" tells that somebody leads a state, not in what office: `other`.
 */
export const HEADS = `
president: президент|глава государства|руководитель государства / president|head of state|Head of the State
president: президент страны|действующий президент|избранный президент|временный президент|переходный президент / president-elect|acting president|interim president|transitional president|incoming president
president: исполняющий обязанности президента|врио президента / -
president: Федеральный президент|федеральный президент / Federal President
president RU: Президент Российской Федерации|Президент России|Президент РФ|российский президент|хозяин Кремля / President of the Russian Federation|President of Russia|Russian President
president US: Президент Соединённых Штатов Америки|президент США|хозяин Белого дома / President of the United States|President of the United States of America|US President|U.S. President|POTUS
president CN: Председатель Китайской Народной Республики|Председатель КНР|председатель КНР|Председатель Китая / President of the People's Republic of China|PRC President|Chinese President|President of China|Chairman of the People's Republic of China
president KP: Председатель государственных дел|Председатель Государственных дел|Председатель Государственного совета КНДР|Председатель Госсовета КНДР / President of State Affairs|Chairman of State Affairs|Chairman of the State Affairs Commission|President of the State Affairs
president BA: Председатель Президиума Боснии и Герцеговины|член Президиума Боснии и Герцеговины / Chairman of the Presidency of Bosnia and Herzegovina|Chairwoman of the Presidency|Chairman of the Presidency
president CU: Председатель Государственного совета Кубы|Председатель Государственного Совета и Совета Министров Республики Куба / President of the Council of State of Cuba
president LY: Председатель Президентского совета Ливии|Глава Президентского совета Ливии / Chairman of the Libyan Presidential Council|Chairman of the Presidential Council of Libya
president: Председатель Президентского совета|глава Президентского совета|Председатель Президентского руководящего совета / Chairman of the Presidential Council|Chairman of the Presidential Leadership Council
president SD: Председатель Суверенного совета|Председатель Переходного суверенного совета|глава Суверенного совета / Chairman of the Sovereign Council|Chairman of the Transitional Sovereignty Council|Chairman of the Transitional Sovereign Council
president MM: Председатель Государственного административного совета|Председатель Госадминсовета|глава Государственного административного совета / Chairman of the State Administration Council
president CH: Президент Швейцарской Конфедерации|Президент Швейцарии / President of the Swiss Confederation
president: переходный глава государства|глава переходного государства|Председатель переходного совета|Председатель Временного правительства / Head of State of the Transition|Transitional Head of State

prime-minister: премьер-министр|премьер|председатель вашего Правительства|председатель нашего Правительства|глава вашего Правительства|глава нашего Правительства|глава правительства|глава кабинета министров|глава кабмина|глава кабинета|руководитель правительства / prime minister|premier|head of government|head of your Government|head of our Government|chairman of your Government|chairman of our Government|Head of the Government|Head of the Cabinet
prime-minister: Председатель Правительства|председатель правительства|Председатель Совета Министров|председатель Совета министров|Председатель Кабинета Министров|Председатель Кабинета министров|Президент Совета министров / Chairman of the Government|Chairman of the Council of Ministers|President of the Council of Ministers|Chairman of the Cabinet of Ministers|Chair of the Cabinet of Ministers|Head of the Cabinet of Ministers
prime-minister: исполняющий обязанности премьер-министра|временный премьер-министр|избранный премьер-министр|врио премьер-министра / acting prime minister|interim prime minister|caretaker prime minister|prime minister-designate|Prime Minister-elect
prime-minister RU: Председатель Правительства Российской Федерации|Председатель Правительства России|премьер-министр России|глава российского правительства / Prime Minister of the Russian Federation|Chairman of the Government of the Russian Federation|Russian Prime Minister|Prime Minister of Russia
prime-minister: канцлер|федеральный канцлер|бундесканцлер / chancellor|federal chancellor
prime-minister DE: Федеральный канцлер Германии|Федеральный канцлер ФРГ|Федеральный канцлер Федеративной Республики Германия|канцлер ФРГ|канцлер Германии / Chancellor of Germany|German Chancellor|Federal Chancellor of Germany|Federal Chancellor of the Federal Republic of Germany
prime-minister AT: Федеральный канцлер Австрии|Федеральный канцлер Австрийской Республики / Chancellor of Austria|Federal Chancellor of Austria|Austrian Chancellor
prime-minister CN: Премьер Государственного совета|Премьер Госсовета|Премьер Государственного совета КНР|Премьер Госсовета КНР|Премьер Государственного Совета Китайской Народной Республики / Premier of the State Council|Premier of the State Council of the People's Republic of China|Chinese Premier
prime-minister IE: тишек|премьер Ирландии / Taoiseach
prime-minister LY: Председатель Правительства национального согласия|глава Правительства национального единства|глава ПНС / Chairman of the Government of National Accord|Head of the Government of National Unity
prime-minister: Председатель Палаты министров|Председатель Переходного правительства|глава переходного правительства|глава временного правительства|главный советник правительства / Head of the Transitional Government|head of the interim government|Chief Adviser|Chief Advisor

monarch: король|королева|монарх|султан|эмир|наследный принц|кронпринц|наследный принц-регент|принц-регент / king|queen|monarch|sultan|emir|amir|crown prince|crown princess|Prince Regent
monarch: Его Величество|Её Величество|Их Величества|Ваше Величество / His Majesty|Her Majesty|Your Majesty|Their Majesties
monarch: император|императрица / emperor|empress
monarch JP: император Японии / Emperor of Japan
monarch SA: хранитель двух святынь|Хранитель двух благородных святынь|служитель двух святынь|Служитель двух благородных святынь|король Саудовской Аравии / Custodian of the Two Holy Mosques|Saudi King|King of Saudi Arabia
monarch MC: князь Монако / Prince of Monaco|Sovereign Prince of Monaco
monarch LI: князь Лихтенштейна / Prince of Liechtenstein
monarch LU: великий герцог|Великий герцог Люксембурга / Grand Duke|Grand Duke of Luxembourg
monarch MY: янг ди-пертуан агонг|верховный правитель Малайзии|король Малайзии|верховный глава Малайзии / Yang di-Pertuan Agong|King of Malaysia
monarch OM: Султан Омана|Султан Султаната Оман / Sultan of Oman
monarch BH: король Бахрейна / King of Bahrain
monarch QA: Эмир Катара|Эмир Государства Катар / Emir of Qatar|Amir of Qatar|Amir of the State of Qatar
monarch KW: Эмир Кувейта|Эмир Государства Кувейт / Emir of Kuwait|Amir of Kuwait|Amir of the State of Kuwait

vice-president: вице-президент|первый вице-президент|исполнительный вице-президент|заместитель президента|вице-президент страны / vice president|vice-president|first vice president|first vice-president|deputy president|VP
vice-president CN: заместитель Председателя КНР|Заместитель Председателя Китайской Народной Республики|зампред КНР / Vice President of China|Vice President of the People's Republic of China
vice-president US: вице-президент США / Vice President of the United States|US Vice President|U.S. Vice President

other: лидер|лидер страны|лидер государства|руководитель страны|глава страны|национальный лидер|лидер нации / leader|leader of the country|national leader|country's leader
other: бывший президент|экс-президент|предыдущий президент|бывший премьер-министр|бывший премьер|экс-премьер|экс-премьер-министр|бывший канцлер|экс-канцлер|бывший глава государства|первый президент Казахстана|почётный президент / former president|ex-president|former prime minister|ex-prime minister|former premier|former chancellor|former secretary of state|former vice president|former leader|former foreign minister
other: кандидат в президенты|кандидат на пост президента|пост президента|должность президента|пост премьер-министра / presidential candidate|presidential nominee
other KZ: Елбасы|Первый Президент Республики Казахстан / Elbasy|Yelbasy|First President of Kazakhstan
other TM: национальный лидер туркменского народа|Председатель Халк Маслахаты|председатель Халк Маслахаты|Аркадаг / National Leader of the Turkmen people|Chairman of the Halk Maslahaty|Chairman of the People's Council of Turkmenistan|Chairman of the Khalk Maslakhaty
other IR: Верховный руководитель|Верховный лидер|Верховный руководитель Ирана|Духовный лидер Ирана|рахбар / Supreme Leader|Supreme Leader of Iran
other MM: государственный советник Мьянмы|Государственный советник|госсоветник Мьянмы / State Counsellor|State Counsellor of Myanmar|State Counselor of Myanmar
other: первая леди|супруга президента|супруг президента|супруга главы государства|супруга премьер-министра / first lady|second lady|wife of the president|First Gentleman
head-of-organisation VA: Папа Римский|папа Римский|понтифик|глава Римско-католической церкви / Pope|Pontiff|the Pontiff|Holy Father
head-of-organisation: патриарх|Святейший Патриарх|Патриарх Московский и всея Руси|Католикос|Католикос всех армян|глава Русской православной церкви|предстоятель / patriarch|Patriarch of Moscow and All Russia|Catholicos|Catholicos of All Armenians
`;
