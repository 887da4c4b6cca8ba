import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../../test/support/context-for.js';
import { contact } from '../index.js';

/** Who takes part in the contacts of a page whose talks have one head alone, a line each. */
function actorsIn(title: string, text: string): string[] {
  const context = contextFor(`${title}\n\n${text}\n`, { title, date: '2022-06-29', place: null });
  return contact
    .find(context, [])
    .map(({ fields }) =>
      fields.kind === 'contact' ? fields.actors.map(({ state, office }) => `${state}/${office}`).join(' ') : fields.kind,
    );
}

const PRESIDENT = 'Remarks by President Biden at a press conference';
const MINISTER = 'Пресс-конференция Министра иностранных дел России Сергея Лаврова';

describe('the other head of a press conference that one head gives', () => {
  it('is the one told of as company', () =>
    expect(
      actorsIn(
        PRESIDENT,
        'PRESIDENT BIDEN: Good evening. I have just come from my talks with President Macron. President Macron and I will meet again in Paris in May next year.',
      ),
    ).toEqual(expect.arrayContaining(['US/president FR/president'])));

  it('is not one who is merely spoken about', () => {
    const found = actorsIn(
      MINISTER,
      'С.Лавров: Добрый день! Саммит Организации пройдёт в Астане летом 2023 года. Президент Франции Эммануэль Макрон пишет об этом в газетах. Президент Франции Эммануэль Макрон нас не удивил.',
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.join(' ')).not.toContain('FR');
  });
});
