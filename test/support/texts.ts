/** Two invented pages in the layout of a saved text version, and one page that is none. Dates and figures are invented too. */
export const RUSSIAN_PAGE = `
Встреча с Президентом Казахстана Касым-Жомартом Токаевым


2023-05-17 14:20:00

Москва, Кремль

Владимир Путин провёл переговоры с Президентом Казахстана Касым-Жомартом Токаевым.

В.Путин: Уважаемый Касым-Жомарт Кемелевич, рад видеть Вас в Москве.
В прошлом году товарооборот между нашими странами вырос на 12,5 процента. Наши отношения развиваются очень успешно.
К.-Ж.Токаев: Спасибо за приглашение, Владимир Владимирович.
Мы договорились построить новый терминал до 2026 года. В Казахстане работает более 900 российских компаний.
<…>

http://kremlin.ru/events/president/news/99001
`;

export const ENGLISH_PAGE = `Meeting with Prime Minister of India Narendra Modi

May 18, 2023, 11:00

The Kremlin, Moscow

Vladimir Putin received Prime Minister of India Narendra Modi.

President of Russia Vladimir Putin: Mr Prime Minister, I am glad to see you.
Last year our trade rose by 30 percent and reached $35.5 billion. Our foreign minister visited New Delhi in March.
Prime Minister of India Narendra Modi (retranslated): Thank you, Mr President. We will sign a free trade agreement by 2025.

http://en.kremlin.ru/events/president/news/99002
`;

export const NO_TALK = 'Potatoes are boiled in salted water until they are soft, then drained and left to stand for a minute.\n';
