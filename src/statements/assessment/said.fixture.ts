import { contextFor } from '../../../test/support/context-for.js';
import type { Assessment, Draft } from '../../domain/index.js';
import { assessment } from './index.js';

/** What a test shows of an assessment that was found, with the words it was found in. */
type Show<T> = (fields: Assessment, draft: Draft, quote: string) => T;

/** The assessments found in a speech, Russian or English, held on 25 November 2021 by Russia's president before Serbia's. */
export const said =
  <T>(show: Show<T>) =>
  (speech: string): T[] => {
    const russian = /[а-я]/.test(speech);
    const title = russian ? 'Беседа с Президентом Сербии Александром Вучичем' : 'Meeting with President of Serbia Aleksandar Vucic';
    const text = russian
      ? `${title}\n\nВ.Путин: ${speech}\n\nА.Вучич: Благодарю.\n`
      : `${title}\n\nPresident of Russia Vladimir Putin: ${speech}\n\nPresident of Serbia Aleksandar Vucic: Thank you.\n`;
    const context = contextFor(text, { title, date: '2021-11-25' });
    return assessment
      .find(context, [])
      .map((draft) => show(draft.fields as Assessment, draft, context.text.slice(draft.span.start, draft.span.end)));
  };

/** Polarity and the rule that found it. */
export const judged = said(({ polarity }, { rule }) => [polarity, rule.slice('assessment/'.length)]);
