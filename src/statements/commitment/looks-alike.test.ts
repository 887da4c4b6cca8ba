import { inFull, table, told } from './said.fixture.js';

const { enCall, enTurn, ruTurn, ruCall, enRemarks } = told(inFull);

table('moods, courtesies, small talk and the doings of others: remarks', enRemarks, [
  [
    null,
    'I’m going to make sure I pronounce your name right.',
    'I’m going to lift a glass to your islands.',
    'I promise I won’t keep you long.',
    'We are working to ensure a bright tomorrow.',
    'The Germans are building a base near our strait.',
    'I want to reduce my remarks to two points.',
    'We’re set to begin.',
    'Our people are sharing the same values.',
    'We’re standing together to defend our values.',
    'We’re going to stick with you.',
    'You can count on us as well.',
    'We’re going to work on an agreement to raise the number of scholarships.',
    'We expect that to occur soon.',
  ],
]);

table('moods, contacts and demands on others: readouts', enCall, [
  [
    null,
    'They committed to holding a leaders’ summit in the fall.',
    'They urged the parties to the conflict to lift the siege.',
    'The leaders expressed interest in cooperation.',
    'They welcomed France’s decision to send medicines.',
    'The leaders discussed efforts to end the drought.',
    'Mutual interest in the promotion of ties was reaffirmed.',
    'The United States continues to hold first place in the trade of the islands.',
  ],
  // what looks like them and is a deed
  [
    ['commit-to|pledge|new|US JP|-'],
    'They committed to continued joint consultation on the strait.',
    'They committed to enhanced cooperation on aquaculture.',
  ],
  [['pledged|pledge|-|US|-'], 'The President reiterated the readiness of his country, in step with its allies, to help the islanders.'],
  [['continued-work|intention|in-progress|US|-'], 'The President briefed the Prime Minister on his efforts to free the sailors.'],
]);

table('moods and others: turns', enTurn, [
  [null, 'The Western countries are to lift their blockade.', 'We are ready for dialogue.', 'We must be closer.', 'We are set to succeed.'],
  [['pledged|pledge|new|RU|-'], 'You have my word to finish the dam.'],
  [null, 'We expect that the international community will join these efforts.', 'We count on the United Nations to deliver the aid.'],
  // by the other side, and not by those who get it
  [['will|intention|new|RU|-'], 'Tajik haulers will be granted access to our terminal.'],
]);

table('настроения, любезности и дела других', ruTurn, [
  [
    null,
    'Наше правительство повышает пенсии.',
    'Мы открыты для сотрудничества.',
    'Начинаем понимать друг друга лучше.',
    'Ведём честный разговор.',
    'Не знаю, сможем ли мы отменить пошлины.',
    'Некоторые страны хотят отменить пошлины.',
    'Европейские страны планируют построить плотину.',
    'В Германии идёт упрощение таможенных процедур.',
    'Мы не согласны с предложением отменить квоты.',
    'Россия сохраняет лидирующие позиции на этом рынке.',
    'В мае мы продолжим общение на саммите.',
    // what those are to do who are not in the room
    'Рассчитываем, что международное сообщество подключится к оказанию помощи.',
    'Большинство граждан высказались за сохранение нейтралитета.',
    // what is conceded is no deed of what is agreed on
    'Я согласен с Вами, хотя можно пересмотреть и этот список.',
    'Затем начнётся незаконное строительство этой плотины.',
  ],
]);
table('настроения и темы дня', ruCall, [
  [null, 'Выражена взаимная заинтересованность в расширении связей.', 'Речь шла о положении в Ливии.', 'Создаются условия для диалога.'],
]);
