import { inFull, table, told } from './said.fixture.js';

const { ruTurn, ruCall, enTurn, enCall } = told(inFull);

table('said otherwise: Russian turns', ruTurn, [
  [
    ['worked-on|intention|in-progress|RU TJ|-'],
    'Взвешиваем, как лучше провести воду к хлопковым полям.',
    'Эксперты ломают голову над тем, как разгрузить перевал.',
    'Присматриваемся к площадке под новый терминал.',
  ],
  [['under-way|agreement|in-progress|RU TJ|-'], 'Конструкторский центр уже наполовину готов.', 'Соглашение о водах строго соблюдается.'],
  [['instructed|instruction|new|RU TJ|-'], 'Ведомства получили от нас жёсткую задачу – снять барьеры.'],
  [['proposed|proposal|new|RU TJ|-'], 'Вношу предложение: построить обводной канал.'],
  [['idea-of|proposal|new|RU TJ|-'], 'Мы выдвинули идею единого реестра перевозчиков.'],
  [['agenda|intention|new|RU TJ|-'], 'Впереди у нас запуск третьей очереди комбината.'],
  // no deed, no thing, or only how
  [
    null,
    'Присматриваемся к югу Африки.',
    'Мы обо всём договорились: куда идти и зачем.',
    'Мне близка идея мира.',
    'Ему не чужда идея дружбы.',
  ],
]);

table('said otherwise: Russian readouts', ruCall, [
  [['intended|intention|new|RU TJ|-'], 'Обозначена обоюдная заинтересованность создать завод удобрений.'],
  [['proposed|proposal|new|TJ|-'], 'Владимир Путин посоветовал таджикским партнёрам открыть представительство.'],
  [null, 'Обозначена заинтересованность в укреплении связей.'],
]);

table('said otherwise: English turns', enTurn, [
  [['worked-on|intention|in-progress|RU TJ|-'], 'Our teams are ironing out the details of a rescue drill.'],
  [['wanted|intention|new|RU|-'], 'We want to double the capacity of the storage site.'],
  [['will|pledge|new|RU|-'], 'We will break ground on a new clinic.', 'I will ask Parliament for another billion.'],
  [['idea-of|proposal|new|RU TJ|-'], 'I put forward the idea of a joint rescue centre.'],
  [['proposed|proposal|new|TJ|-'], 'I urged the President to repair the road.'],
  [null, 'I like the idea of friendship.', 'We want to double our trade.', 'We share the view that all people must have a voice.'],
]);

table('said otherwise: English readouts', enCall, [
  [['idea-of|proposal|new|US JP|-'], 'The Prime Minister floated the idea of a regional fund for ports.'],
  [['agreed|agreement|new|US JP|-'], 'The two Ministers shared the view that they would build the radar together.'],
  [['intended|intention|new|US JP|-'], 'They spoke of their plan to build a bridge.'],
  [null, 'The two sides shared the view that the treaty should be respected.'],
]);

table('said otherwise, again: Russian turns', ruTurn, [
  [['agreed|agreement|new|RU TJ|-'], 'Мы твёрдо условились: ни один завод не остановится.'],
  [['under-way|agreement|new|RU TJ|-'], 'На переговорах решили: тоннель строим пополам.'],
  [['doing|pledge|new|RU|-'], 'Мы даём вашим студентам землю под общежитие.'],
  [['will|pledge|new|RU|-'], 'Москва окажет содействие в проведении переписи.'],
  [['proposed|proposal|new|TJ|-'], 'Мы ходатайствуем о передаче нам архивов обсерватории.'],
  [['proposed|proposal|new|RU TJ|-'], 'Настало время перевести все расчёты на рубли.'],
  [['not-done|agreement|stalled|RU TJ|-'], 'По этому проекту дело дальше не пошло.'],
  [['under-way|agreement|in-progress|RU TJ|-'], 'Мы вплотную подошли к запуску станции.'],
  [['worked-out|intention|in-progress|RU TJ|-'], 'Ведётся подбор площадок под торговые центры.'],
  [['intended|pledge|in-progress|RU|-'], 'Россия намерена строго соблюдать этот договор.'],
  [null, 'Дело, как говорится, не в деньгах.', 'Между Душанбе и Москвой открылось кафе.'],
]);

table('said otherwise, again: English turns', enTurn, [
  [['assured|pledge|new|RU|-'], 'I gave the President my word that we would build the school.'],
  [['worked-on|intention|in-progress|RU TJ|-'], 'We are in the middle of rebuilding the pier.'],
  [['asked-why-not|proposal|new|RU TJ|-'], 'We could also build a second pier.'],
  [['proposed|proposal|new|TJ|-'], 'I encouraged my friend Emomali to open the market.'],
  [['done-as-promised|pledge|fulfilled|RU|-'], 'The school we promised has been built.'],
  [null, 'We are in the middle of winter.', 'My friend is here.'],
]);
