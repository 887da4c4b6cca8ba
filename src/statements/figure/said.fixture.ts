import { contextFor } from '../../../test/support/context-for.js';
import type { Draft } from '../../domain/index.js';
import { figure } from './index.js';

const RUSSIAN = (words: string): string =>
  `Беседа с Президентом Узбекистана Шавкатом Мирзиёевым\n\n2023-10-06 14:30:00\n\nМосква, Кремль\n\nВладимир Путин провёл встречу с Президентом Узбекистана Шавкатом Мирзиёевым.\n\nВ.Путин: ${words}\nШ.Мирзиёев: Спасибо.\n`;
const ENGLISH = (words: string): string =>
  `Meeting with President of Uzbekistan Shavkat Mirziyoyev\n\n2023-10-06 14:30:00\n\nThe Kremlin, Moscow\n\nVladimir Putin met with President of Uzbekistan Shavkat Mirziyoyev.\n\nPresident of Russia Vladimir Putin: ${words}\n\nPresident of Uzbekistan Shavkat Mirziyoyev: Thank you.\n`;

/** What Russia's president says to Uzbekistan's on 6 October 2023. */
function said(words: string): { text: string; drafts: Draft[] } {
  const russian = /[а-яё]/i.test(words);
  const text = (russian ? RUSSIAN : ENGLISH)(words);
  const context = contextFor(text, {
    date: '2023-10-06',
    title: text.split('\n')[0] ?? null,
    place: russian ? 'Москва, Кремль' : 'Moscow',
  });
  return { text, drafts: [...figure.find(context, [])].sort((a, b) => valueStart(a) - valueStart(b)) };
}

/** The words on which the figures said stand. */
export function quotesSaid(words: string): string[] {
  const { text, drafts } = said(words);
  return drafts.map(({ span }) => text.slice(span.start, span.end));
}

/** The figures said, each in one line. */
export function figuresSaid(words: string): string[] {
  return said(words).drafts.map(({ fields }) => {
    if (fields.kind !== 'figure') return fields.kind;
    const { indicator, states, measure, direction, value, value_to, unit, hedge, modality, period, source } = fields;
    const head = `${indicator} ${[...states].sort().join('+')} ${measure}${direction ? `/${direction}` : ''} ${value}${value_to ? `–${value_to}` : ''} ${unit}`;
    return [head, hedge === 'exact' ? '' : hedge, modality === 'actual' ? '' : modality, period ?? '', source ? `src=${source}` : '']
      .filter((item) => item !== '')
      .join(' ');
  });
}

const valueStart = ({ parts }: { parts: readonly { name: string; span: { start: number } }[] }): number =>
  parts.find(({ name }) => name === 'value' || name === 'place')?.span.start ?? 0;
