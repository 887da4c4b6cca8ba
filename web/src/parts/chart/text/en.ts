import type { ChartTexts } from './messages.js';

export const TEXTS: ChartTexts = {
  drawing: 'The chart is being drawn…',
  failed: 'The chart could not be drawn; its data are in the table.',
  table: 'The same as a table',
  save: (form) => `Save as ${form}`,
};
