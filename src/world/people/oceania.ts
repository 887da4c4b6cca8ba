import { roster } from './roster.js';

/** Australia, New Zealand and the islands of the Pacific. */
export const OCEANIA = [
  ...roster(
    'AU',
    `
Джон Говард = John Howard: premier 1996-03-11..2007-12-03
Кевин Радд = Kevin Rudd: premier 2007-12-03..2010-06-24, 2013-06-27..2013-09-18; foreign 2010-09-14..2012-02-22; ambassador 2023-03..
Джулия Гиллард = Julia Gillard: deputy 2007-12-03..2010-06-24; premier 2010-06-24..2013-06-27
Тони Эбботт = Tony Abbott: premier 2013-09-18..2015-09-15
Малкольм Тёрнбулл / Малкольм Тернбулл = Malcolm Turnbull: premier 2015-09-15..2018-08-24
Скотт Моррисон = Scott Morrison: minister 2013-09..2018-08; premier 2018-08-24..2022-05-23
Энтони Албаниз / Энтони Альбанезе = Anthony Albanese: premier 2022-05-23..
Александр Даунер = Alexander Downer: foreign 1996-03-11..2007-12-03
Стивен Смит = Stephen Smith: foreign 2007-12-03..2010-09; minister 2010-09..2013-09
Боб Карр = Bob Carr: foreign 2012-03-13..2013-09-18
Джули Бишоп = Julie Bishop: foreign 2013-09-18..2018-08
Мариз Пейн = Marise Payne: minister 2015-09..2018-08; foreign 2018-08-28..2022-05-23
Пенни Вонг = Penny Wong: foreign 2022-05-23..
Ричард Марлс = Richard Marles: deputy 2022-05-23..; minister 2022-05-23..
`,
  ),
  ...roster(
    'NZ',
    `
Хелен Кларк = Helen Clark: premier 1999-12-05..2008-11-19; -.head 2009-04..2017-04
Джон Ки = John Key: premier 2008-11-19..2016-12-12
Билл Инглиш = Bill English: deputy 2008-11-19..2016-12-12; premier 2016-12-12..2017-10-26
Джасинда Ардерн = Jacinda Ardern: premier 2017-10-26..2023-01-25
Крис Хипкинс = Chris Hipkins: premier 2023-01-25..2023-11-27
Кристофер Лаксон = Christopher Luxon: premier 2023-11-27..
Уинстон Питерс = Winston Peters: foreign 2005-10..2008-08, 2017-10-26..2020-11, 2023-11-27..; deputy 2017-10-26..2020-11, 2023-11-27..2025-05
Мюррей Маккалли = Murray McCully: foreign 2008-11-19..2017-05
Наная Махута = Nanaia Mahuta: foreign 2020-11-06..2023-11
`,
  ),
  ...roster(
    'PG',
    `
Питер О’Нил / Питер О'Нил = Peter O'Neill / Peter O’Neill: premier 2012-08..2019-05-29
Джеймс Марапе = James Marape: premier 2019-05-30..
`,
  ),
  ...roster(
    'FJ',
    `
Фрэнк Мбаинимарама / Вореке Мбаинимарама = Frank Bainimarama / Voreqe Bainimarama: premier 2007-01-05..2022-12-24
Ситивени Рабука = Sitiveni Rabuka: premier 2022-12-24..
`,
  ),
];
