import { contextFor } from '../../../test/support/context-for.js';
import type { Agreement } from '../../domain/index.js';
import { agreement } from './index.js';

/** The papers told by Russia's president to Serbia's on 25 November 2021. */
export function papersIn(speech: string): Agreement[] {
  const russian = /[а-я]/.test(speech);
  const title = russian ? 'Беседа с Президентом Сербии Александром Вучичем' : 'Meeting with President of Serbia Aleksandar Vucic';
  const text = russian
    ? `${title}\n\nВ.Путин: ${speech}\n\nА.Вучич: Благодарю.\n`
    : `${title}\n\nPresident of Russia Vladimir Putin: ${speech}\n\nPresident of Serbia Aleksandar Vucic: Thank you.\n`;
  return agreement.find(contextFor(text, { title, date: '2021-11-25' }), []).map((draft) => draft.fields as Agreement);
}

/** Title, status, date and horizon of each. */
export const standingsIn = (speech: string): string[] =>
  papersIn(speech).map((paper) => [paper.title, paper.status ?? '-', paper.date ?? '-', paper.horizon ?? '-'].join(' | '));
