import type { Concept } from '../ledger/words/concepts.js';
import { conceptOf } from '../ledger/words/fold.js';

// Terms of the field that say which passage tells of the same, and which the ledger, following documents and deeds alone, has no need of. The
// same form as there: a name, how words begin in Russian, how in English; `=` wants the whole word.
const TERMS = `
january: январ | januar
february: феврал | februar
march: =март =марта =марте | =march
april: апрел | april
june: июн | =june
july: июл | =july
august: август | =august
september: сентябр | septemb
october: октябр | octob
november: ноябр | novemb
december: декабр | decemb
spring: весн | =spring
autumn: осен | autumn
summer: =лето =летом =лета | =summer
winter: =зима =зимой =зимы | =winter
settle-on: договар договорил договорен | =agreed
idea: =идея =идеи =идею =идей =идеями | =idea =ideas
lunch: обед завтрак | lunch breakfast
dinner: ужин | dinner
informal: неформальн неофициальн | informal unofficial
election: выбор =выборы =выборов избирател голосован | election elector vot
rating: рейтинг | =rating =ratings approval
budget: бюджет | budget
spending: расход трат =затраты | spending expenditure
aluminium: алюмин | alumin
metal: металл | =metal =metals
half: половин вдвое пополам | =half =halve halv
war: войн воева | =war =wars
conflict: конфликт | conflict
settlement: урегулир | settl resolution
threat: угроз | threat
weapon: =оружия =оружие | weapon
sanction: санкц | sanction
competition: конкурен соперн | compet rival
candidate: кандидат | candidate
army: арми =вооруженных =вооруженные | =army =armies =armed
commander: командующ | command
rare-earth: редкозем | =rare =earth
mineral: минерал ископаем недр | mineral
reaction: реакц отклик | reaction =response respond
crisis: кризис | crisis
trust: доверие доверия доверию | =trust confidence-build
democracy: демократ | democra
freedom: свобод | freedom =free
nation-state: суверен | sovereign
territory: территор | territor
alliance-nato: =нато | =nato
summit: саммит | summit
neighbour: сосед | neighbour neighbor
history: истори | histor
supply-energy: энергоснаб | power-supply
delegation: делегац | delegation
initiative: инициатив | initiativ
priority: приоритет | priorit
invitation: приглаш пригласи | invit
victory: побед | victor
ambition: амбици | ambition
challenge: вызов | challeng
humanity: человечеств | humanit mankind
line-of-communication: =канал =каналы связ | communicat
`;

/** Words of every talk: they tell little apart. */
const COMMON = `
telephone: телефон звон | telephone phone =call =calls =called
resource: ресурс | resource
stability: стабильн | stabil
right: =права =прав =правам =человека | =rights =human
community: сообществ | communit
visit: визит посещ посет приезд приед поездк | visit
meeting: встреч | =meet =meets =met =meeting =meetings
minister: министр | minister
friend: друг друз | friend
growth: рост росл вырос прирост | growth grew grow
percent: процент | percent
million: миллион =млн | million
billion: миллиард =млрд | billion
thousand: тысяч | thousand
quarter: квартал | quarter
goods: товар груз | goods cargo freight
journalist: журналист | journalist reporter
business: бизнес деловой деловые деловых предпринимател | business entrepren
mechanism: механизм | mechanism
contact: контакт | contact
dialogue: диалог | dialog
opinion: мнени | opinion
success: успех успеш | success
level-high: высочайш | =highest
satisfaction: удовлетвор доволен довольны | satisf =pleased
congratulation: поздрав | congratul
gratitude: спасибо благодар признател | =thank =thanks grateful thankful
process: процесс | process
start: =старт | =start
people-nation: народ | =people =peoples
situation: ситуац обстановк положен | situation
`;

const whole = new Map<string, Concept>();
const beginnings = new Map<string, Concept>();
let longest = 0;

function enter(lines: string, part: Concept['part']): void {
  for (const line of lines.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of words.split(/[ |]+/).filter((each) => each !== '')) {
      if (word.startsWith('=')) whole.set(word.slice(1), { name, part });
      else {
        beginnings.set(word, { name, part });
        longest = Math.max(longest, word.length);
      }
    }
  }
}
enter(TERMS, 'thing');
enter(COMMON, 'general');

/** What a word of either language means: as the ledger reads it, else by the terms above. Takes lower case, ё as е; null for a word of neither. */
export function meaningOf(word: string): Concept | null {
  const known = conceptOf(word);
  if (known && known.part !== 'stop') return known;
  const exact = whole.get(word);
  if (exact) return exact;
  for (let length = Math.min(word.length, longest); length >= 3; length--) {
    const term = beginnings.get(word.slice(0, length));
    if (term) return term;
  }
  return known;
}
