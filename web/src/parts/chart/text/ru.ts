import type { ChartTexts } from './messages.js';

export const TEXTS: ChartTexts = {
  drawing: 'График рисуется…',
  failed: 'График не удалось нарисовать; его данные — в таблице.',
  table: 'То же таблицей',
  save: (form) => `Сохранить как ${form}`,
};
