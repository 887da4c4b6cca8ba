import { expect, it } from 'vitest';
import { findApparatus } from './index.js';

/** Texts that look like apparatus and are the article. */
const ARTICLE = [
  'Смотрите, также важно помнить об итогах года.',
  'See also how our trade has grown since 2030.',
  'The White House is watching the situation.',
  'He thanked the staff of the Office of Communications for their work.',
  'Talks with Peter Orlov\nPeter Orlov (retranslated): Thank you.',
  'Переговоры с Петром Орловым\nПётр Орлов: Спасибо.',
  'Спасибо, Пётр Ильич. Пётр Ильич прав.',
  'Это Орлов, Орлов Пётр был первым.',
  'Темы нашей встречи известны. География поставок растёт.',
  'Дополнительно хочу сказать: 5 мая 2031 года мы встретимся.',
  'События последних лет показали это.',
  'События развиваются быстро, и статус материала нам известен.',
  'Мы подписали документ. Дополнительно отмечу три вещи.',
  'http://example.org/only-an-address',
  'Адрес http://example.org/page стоит в середине. И дальше идёт речь.',
  'END OF QUOTE, he said.',
  '– Да.\n– Нет.',
  'Лица, принимающие решения, это знают.',
  'The number # 3 is ours.\nItem #4 is theirs.',
  '[Наши отношения] растут. <…> &lt;…&gt; * * *',
];

it.each(ARTICLE)('%s', (text) => expect(findApparatus(text)).toEqual([]));

it('letterhead words lower down are the article', () => {
  const text = `${'We talked about trade and about energy. '.repeat(30)}\n-   Director of Policy,\n    The White House\n-   The Secretary`;
  expect(findApparatus(text)).toEqual([]);
});
