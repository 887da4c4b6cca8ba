import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.js';

const polarities = said(({ polarity }) => polarity);

/** Each row: polarity or nothing, and sentences of one construction with other words. */
function table(name: string, rows: readonly (readonly [expected: string | null, ...sentences: string[]])[]): void {
  describe(name, () => {
    for (const [expected, ...sentences] of rows)
      for (const sentence of sentences) it(sentence, () => expect(polarities(sentence)).toEqual(expected === null ? [] : [expected]));
  });
}

table('by what noun they are called', [
  ['positive', 'Our links with Serbia are close.', 'The dialogue between our countries is constructive.', 'Our collaboration has matured.'],
  ['positive', 'The strength of the Russian-Serbian bond is plain.', 'The depth of our collaboration is remarkable.'],
  ['positive', 'Дорожим сотрудничеством между нашими странами.', 'Диалог на высшем уровне становится всё теснее.'],
  ['positive', 'Дана высокая оценка двустороннему диалогу.', 'Подчёркнут дружеский характер наших контактов.'],
  [null, 'The importance of maintaining our links was noted.', 'Подчёркнута важность дальнейшего укрепления дружбы.'],
  [null, 'Our interparliamentary ties are active.', 'Our defence cooperation has never been stronger.'],
]);

table('by what is said of them', [
  ['positive', 'Our relationship stands on a firm foundation.', 'Our friendship matters to both our peoples.'],
  ['positive', 'Our relations are guided by mutual respect.', 'Our alliance makes both our countries safer.'],
  ['positive', 'We can see that our partnership is growing.', 'We have a growing partnership.'],
  ['positive', 'Отношения между нашими странами – на самом высоком уровне.', 'Наши отношения отвечают интересам обоих народов.'],
  ['positive', 'Наши связи характеризуются взаимопониманием.', 'Наше партнёрство находится на высоком уровне.'],
  ['positive', 'Политический диалог ведётся на всех уровнях.', 'Наши отношения не подвержены внешней конъюнктуре.'],
  ['negative', 'Our strategic partnership is in crisis.', 'Our relations are far from ideal.', 'Стратегическое партнёрство зашло в тупик.'],
  ['negative', 'Our ties are experiencing hard times.'],
  [null, 'Наши отношения обсуждались на самом высоком уровне.'],
]);

table('by who they are to each other', [
  ['positive', 'Наши страны – добрые соседи.', 'Наши народы веками жили в мире и согласии.', 'I am glad to have an ally like Serbia.'],
  ['positive', 'Serbia is a key partner in the region.', 'Our nations have stood together for decades.'],
  ['positive', 'We celebrate ninety years of partnership.', 'We stood shoulder to shoulder with Serbia.'],
  [null, 'We have to stand together in the Council.', 'We work with partners like Serbia on ferries.'],
]);

table('told with other words around', [
  ['positive', 'Россию и Сербию связывают отношения, проверенные временем.', 'В последнее время сотрудничество развивается хорошо.'],
  ['positive', 'Мы неизменно считаем Сербию одним из ведущих приоритетов нашей внешней политики.'],
  ['positive', 'Thanks to you our relations have reached their present height.'],
  [null, 'В последнее время сотрудничество в рыболовстве развивается хорошо.'],
]);

table('of both by what was noted', [
  ['positive', 'С удовлетворением отмечаем динамичное развитие взаимодействия между нашими странами.'],
  ['positive', 'We note with satisfaction the steady development of cooperation between our countries.'],
  [null, 'We noted the development of cooperation on fisheries.', 'Отмечаем развитие сотрудничества в рыболовстве.'],
]);
