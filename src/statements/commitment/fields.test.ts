import { inFull, table, told } from './said.fixture.js';

const { ruTurn, ruCall, enTurn, enCall } = told(inFull);

// force: a decision of one side that gives is its pledge, of one's own an intention, of both an agreement
table('force: decisions and orders', ruTurn, [
  [['decided|pledge|new|RU|-'], 'Наше Правительство приняло решение предоставить республике отсрочку.'],
  [['decided|intention|new|RU|-'], 'Наше Правительство решило учредить премию для врачей.'],
  [['instructed|proposal|new|RU TJ|-'], 'Предлагаю поручить министрам подготовить расписание поездов.'],
]);

// states: what is requested is the other side's, what is proposed both sides'
table('states: asked and proposed', ruTurn, [
  [['proposed|proposal|new|TJ|-'], 'Просил бы рассмотреть вопрос о земле под школу.'],
  [['proposed|proposal|new|RU TJ|-'], 'Предлагаю Вам построить обходную дорогу.'],
  [['from-a-day|pledge|new|RU|2026'], 'Со следующего года увеличиваем приём студентов.'],
]);

table('states: ordered by one leader, asked by one leader', ruCall, [
  [['instructed|instruction|new|RU|-'], 'Владимир Путин поручил МЧС направить туда водолазов.'],
  [['instructed|instruction|new|RU TJ|-'], 'Президенты поручили министрам подготовить план работ.'],
]);

// state of play: a task set is new, a goal striven for is pursued; what is left to do is new
table('state of play: tasks and goals', ruTurn, [
  [['aimed-at|intention|new|RU|-'], 'Наша ближайшая задача – построить мост.'],
  [['aimed-at|intention|in-progress|RU|-'], 'Мы стремимся обеспечить водителям достойный отдых.'],
  [['set-for|intention|new|RU TJ|2027'], 'Пуск станции намечен на 2027 год.'],
  [['set-for|intention|in-progress|RU TJ|2027'], 'Пуск второго блока намечен на 2027 год.'],
  [['yet-to-be|expectation|new|RU TJ|-'], 'Осталось утвердить смету строительства.'],
]);

// what is done when others act is undertaken; a feeling about it is not
table('in answer to others: Russian', ruTurn, [
  [['will|pledge|new|RU|-'], 'Если они перекроют канал, мы направим танкеры вокруг мыса.'],
  [[], 'Если они согласятся, будем рады.'],
]);
table('in answer to others: English', enTurn, [
  [['will|pledge|new|RU|-'], 'If Norway closes the canal, we will impose duties on its fish.'],
  [[], 'If Norway agrees, we will be happy.'],
  [[], 'If we come to Oslo, we will see the fjords.'],
]);

// principles and support as such tell no state of play in English
table('state of play: English principles', enTurn, [
  [['we-must|proposal|-|RU TJ|-'], 'We must use the new bridge for freight.'],
  [['not-allowed|pledge|-|RU|-'], 'We will not allow anyone to close the pass.'],
]);

table('state of play: English support', enCall, [
  [['support-voiced|pledge|-|US|-'], 'The President reaffirmed U.S. support for the pier.'],
  [['support-voiced|pledge|in-progress|US|-'], 'The President reaffirmed continued support for the pier.'],
]);

// states: what takes both binds both, whoever says "we"
table('states: signing, exchanges, turnover and contacts take both', ruTurn, [
  [['intended|intention|new|RU TJ|-'], 'Планируем подписать протокол о таможне.', 'Планируем удвоить товарооборот.'],
  [['will|pledge|new|RU TJ|-'], 'Мы будем продолжать контакты на уровне министров.'],
  [['under-way|agreement|in-progress|RU TJ|-'], '«Росатом» приступает к строительству станции.'],
  [['set-for|intention|in-progress|RU TJ|2027'], 'Ввод первого блока станции намечен на 2027 год.'],
]);

table('states: who sees to it, and with whose parliament', enTurn, [
  [['assured|pledge|new|RU|-'], 'You can be assured that we’re going to send the pumps by then.'],
  [['worked-on|intention|in-progress|RU|-'], 'We are working with parliament to ratify the treaty.'],
]);
