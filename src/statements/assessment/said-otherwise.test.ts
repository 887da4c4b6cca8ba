import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/index.js';
import { said } from './said.fixture.js';

/** The polarities found. */
const judged = said(({ polarity }) => polarity);

describe('the same judgement in other words', () => {
  it.each<[expected: Assessment['polarity'], speeches: readonly string[]]>([
    [
      'positive',
      [
        // an aside, a second verb or a long noun group between relations and what is said of them
        'Our ties with Serbia, I would add, are very close.',
        'Our friendship is old and is growing stronger.',
        'Отношения с соседней Сербией у нас издавна сердечные.',
        'Отношения наших государств сегодня по-настоящему тёплые.',
        'Словом, отношения наши, скажу прямо, хорошие.',
        'Связи между нашими странами были, есть и, убеждён, будут добрыми.',
        'Отношения завязались ещё в позапрошлом веке и всегда носили добрый характер.',
        'Отношения вышли, скажу без преувеличения, на качественно новый уровень.',
        'Отношения у нас не только дружеские, но и деловые.',
        'Ваш приезд говорит о том, что отношения у нас хорошие.',
        'It is a pleasure to see relations between our countries becoming stronger every year.',
        'They recalled the friendship between Russia and Serbia, which has grown with every year.',
        'There are no problems in our relations.',
        'В наших отношениях нет проблем.',
        'Не менее активно развиваются наши политические контакты.',
        'В целом наши отношения развиваются успешно, несмотря на проблемы в мировой экономике.',
        'В наших отношениях началась новая эпоха.',
        // what one has come to
        'Удалось сохранить добрые отношения между нашими странами.',
        'Нам удалось вывести отношения на новый уровень.',
        'Мы с вами многого добились.',
        'Our cooperation has acquired fresh dynamism since the spring.',
        'За последние годы в наших отношениях многое изменилось к лучшему.',
        'Наша дружба прошла все испытания.',
        // the attitude to them
        'We greatly cherish our present relations.',
        'Strengthening friendly relations with Serbia is a priority of our foreign policy.',
        'Дана высокая оценка российско-сербским связям.',
        // the two peoples, friends, nothing between them
        'Our peoples are very close.',
        'Serbia and Russia have always been close to each other.',
        'Ms President, Russia has a brother in Serbia.',
        'В лице России Сербия имеет верного друга.',
        'We have long been your partners.',
        'The President described the two countries as natural partners.',
        'We have no disagreements.',
        'Serbia, as you know, is our key partner in the Balkans.',
        'There is a strong and enduring bond between our two nations.',
        'I am confident that our ties are built to last.',
        'Наши страны дружат уже более века.',
        'Политический диалог очень интенсивный.',
        'Наши отношения идут в правильном направлении.',
        'Ничто не может помешать нашей дружбе.',
      ],
    ],
    [
      'negative',
      [
        'Наши отношения никогда не были так плохи.',
        'Our ties are not yet where they could be.',
        'Our relations have hit a rough patch.',
        'We both regret the current state of our relations.',
        'The situation in our relations cannot be called satisfactory.',
        'Мы переживаем в отношениях непростой период.',
      ],
    ],
    [
      'mixed',
      [
        'Our relations are good, but there are problems too.',
        'Отношения наши крепнут, хотя и не без трудностей.',
        'Отношения непростые, но они развиваются.',
        'We have been through some stormy times, but it is a relationship that matters.',
      ],
    ],
  ])('%s', (expected, speeches) => {
    expect(speeches.filter((speech) => judged(speech).join() !== expected)).toEqual([]);
  });

  it('is not found in what is still to be made, in one sphere, or in what is between others', () => {
    const none = [
      'Мы настроены развивать добрые отношения.',
      'Предстоит вывести отношения на новый уровень.',
      'We hope to see our relations growing.',
      'Сотрудничество в космосе развивается успешно.',
      'Our cooperation in energy is very good.',
      'Отношения между бизнесом и властью хорошие.',
      'The relationship between government and business is good.',
      'Компания является нашим надёжным партнёром.',
      'He has a friend in Belgrade.',
      'We have no disagreements on this draft.',
      'Nothing can replace dialogue.',
      'We have done a lot on this project.',
      'Мы добились многого в энергетике.',
      'It is a priority of our trade policy.',
    ];
    expect(none.filter((speech) => judged(speech).length > 0)).toEqual([]);
  });
});
