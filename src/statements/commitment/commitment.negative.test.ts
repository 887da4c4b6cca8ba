import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { commitment } from './index.js';

const RU = [
  // wishes for relations in general, moods, courtesies
  'Мы намерены и дальше развивать наши отношения.',
  'Мы готовы укреплять узы дружбы.',
  'Надеюсь, что наши отношения будут развиваться и дальше.',
  'Уверен, что визит придаст импульс нашим связям.',
  'Подтверждён взаимный настрой на углубление партнёрства.',
  // talk of the day
  'Сегодня обсудим все эти вопросы.',
  'Предлагаю начать нашу работу.',
  // contacts are another kind's
  'Ждём Вас у нас в Москве 9 мая.',
  'Мы договорились провести встречу министров в апреле.',
  // not agreed yet, denied, asked
  'Рассчитываю, что нам удастся сойтись в цене.',
  'Мы не планируем строить там завод.',
  'Договорились ли вы построить завод?',
  'На повестке дня – перспективы сотрудничества и международная тематика.',
  'Отмечена важность скорейшего завершения работы над документом.',
  // signing on the day is a stage of the talks; principles; history; questions
  'Сегодня у нас намечается подписание документов.',
  'Каждый должен быть честен перед самим собой.',
  'Ещё в 2002 году мы договорились собирать молодёжь каждое лето.',
  'Мы ставили задачу выйти на миллиард долларов.',
  'Рассчитываем на совместную работу.',
  'Это вдохновляет людей на стремление построить больше домов.',
  'Все стремятся построить себе дом.',
  'Россия поставляет в республику зерно.',
  // what one is or lives through, and what happens at home
  'Мы преодолеем все трудности.',
  'Россия добывает 10 миллионов баррелей нефти в сутки.',
  'Таджикистан скоро проведёт парламентские выборы.',
];

const EN = [
  'This is a chance to settle the matter of the canal, and we will certainly use it.',
  'We look forward to seeing you in Moscow in May.',
  'We will discuss all these issues today.',
  'I hope we will have a good discussion.',
  'I am grateful for your commitment to the friendship of our peoples.',
  'We agreed on the importance of free trade.',
  // done already, or not said what
  'Russia has donated two million doses of the vaccine to Tajikistan.',
  'We talked in detail about what has been done since then.',
  'None of us ever expected that the bridge would be built.',
  'The law is about encouraging investment in the regions.',
  'To encourage the employment of women, places in nurseries were created.',
  // the floor, the press, greetings
  'I am going to hand it over to you.',
  'We will get moving now.',
  'We will take a few questions.',
  'Please pass on my best wishes to the Prime Minister.',
  // nobody's
  'The key is to have equal terms.',
  'You and I will participate in the climate conference in Egypt.',
  'For weeks I have been wanting to make your acquaintance.',
  'In the course of a lively exchange on Syria, we praised their joint work.',
  'In the midst of a crisis, cooperation matters.',
  'The world needs a strong alliance to build a fair order.',
  'All this requires patience and a lasting commitment to the rules of the road.',
  'Everyone is trying to build roads.',
  'We heard them calling for the withdrawal of Japanese troops.',
  'Both stressed the importance of taking steps to mend the dam.',
  'I fully agree with that list of subjects.',
  'We do not plan to build a base there.',
  'They plan to build a base there.',
  'Will you agree to build a pipeline?',
  'We must be closer to each other.',
  'If we need to build a bridge, it is expensive.',
  'That would help us in achieving the goals we have set.',
  'I welcome the French decision to lift the ban.',
  'We worked with our neighbours to open the road.',
  'We will overcome all odds.',
  'We need to put more emphasis on economic ties.',
  'Some of your ministers will be staying on here.',
  'We stay committed to our national independence.',
  'The understandings we will reach will serve the cause of peace.',
  'Tajikistan will soon hold presidential elections.',
];

describe('not commitments', () => {
  for (const words of RU)
    it(words, () => {
      const context = contextFor(`В.Путин: ${words}`, { title: 'Встреча с Президентом Таджикистана Эмомали Рахмоном' });
      expect(commitment.find(context, []).map(({ rule }) => rule)).toEqual([]);
    });
  for (const words of EN)
    it(words, () => {
      const context = contextFor(`President of Russia Vladimir Putin: Mr President, welcome. ${words}`, {
        title: 'Meeting with President of Tajikistan Emomali Rahmon',
      });
      expect(commitment.find(context, []).map(({ rule }) => rule)).toEqual([]);
    });
  it.each([
    'The parties to the conflict have to comply with the ceasefire.',
    'Both leaders said that the warring sides must release the prisoners.',
  ])('%s', (words) => {
    const context = contextFor(`President Biden spoke today with Prime Minister Kishida of Japan. ${words}`, {
      title: 'Readout of President Biden’s Call with Prime Minister Kishida of Japan',
    });
    expect(commitment.find(context, [])).toEqual([]);
  });
  it('demands on those who are not in the room', () => {
    const context = contextFor(
      'President Biden spoke today with Prime Minister Kishida of Japan. President Biden called on Iran to release the ship.',
      {
        title: 'Readout of President Biden’s Call with Prime Minister Kishida of Japan',
      },
    );
    expect(commitment.find(context, [])).toEqual([]);
  });
});
