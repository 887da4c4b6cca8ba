import type { Ui } from '../../messages/index.js';
import { harmlessDeep } from '../../terminal/harmless.js';
import type { NameBook } from '../names.js';
import {
  aboutItem,
  COLUMN_ORDER,
  fieldInWords,
  type ShownComparison,
  type ShownItem,
  type ShownSide,
  type ShownTold,
  sayerOf,
} from './shown.js';

/**
 * A page's words as Markdown that shows just these words: no mark-up, no HTML, no link comes of them, and no cell of a table ends. Takes what
 * is harmless on one line already.
 */
export const asMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#|~&$@:!]/g, (mark) => `\\${mark}`).replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);

/** A link to an address of the web; plain words for any other. */
function link(words: string, address: string | null): string {
  if (address === null || !URL.canParse(address)) return asMarkdown(words);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return asMarkdown(words);
  return `[${asMarkdown(words)}](<${url.href.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
}

/** A comparison for an article: a table a column, with both quotes and links to both pages. */
export function comparisonAsMarkdown(exact: ShownComparison, ui: Ui, names: NameBook): string {
  const comparison = harmlessDeep(exact);
  const { compare } = ui.say;
  const out = [`# ${[comparison.a, comparison.b].map(({ title, record }) => asMarkdown(title ?? record)).join(' — ')}`, ''];
  for (const [name, side] of [
    ['A', comparison.a],
    ['B', comparison.b],
  ] as const)
    out.push(`- **${name}** ${sideAsMarkdown(side, ui)}`);
  for (const column of COLUMN_ORDER) {
    const items = comparison.items.filter((item) => item.column === column);
    const topics = comparison.topics.filter((topic) => topic.column === column).map(({ topic }) => ui.words.topics[topic]);
    if (items.length === 0 && topics.length === 0) continue;
    out.push('', `## ${asMarkdown(compare.columns[column])}`);
    if (topics.length > 0) out.push('', asMarkdown(`${compare.topics}: ${topics.join(', ')}`));
    if (items.length > 0) out.push('', ...tableOf(items, comparison, ui, names));
  }
  if (comparison.items.some(({ column }) => column.startsWith('only'))) out.push('', `*${asMarkdown(compare.onlyMeans)}*`);
  return `${out.join('\n')}\n`;
}

function sideAsMarkdown(side: ShownSide, ui: Ui): string {
  const { compare } = ui.say;
  const breaks = side.breaks.map(({ reason }) => compare.breaks[reason]);
  const about = [side.publisher, side.date, side.lang, compare.words(side.words), ...new Set(breaks)].filter((part) => part !== null);
  return `${link(side.title ?? side.record, side.url)} \\(${asMarkdown(about.join(', '))}\\)`;
}

function tableOf(items: readonly ShownItem[], { a, b }: ShownComparison, ui: Ui, names: NameBook): string[] {
  const { compare } = ui.say;
  const sides = [a, b].map((side, i) => `${'AB'.charAt(i)}\\: ${link(side.publisher ?? side.record, side.url)}`);
  const wide = items.some(({ fields, not_covered }) => fields.length > 0 || not_covered !== null);
  const why = items.some(({ fields }) => fields.length > 0) ? compare.table.differs : compare.table.why;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = items.map((item) => {
    const notes = [
      ...item.fields.map((field) => fieldInWords(field, ui, names)),
      ...(item.not_covered ? [compare.breaks[item.not_covered.reason]] : []),
    ];
    const cells = [asMarkdown(aboutItem(item, ui, names)), quotesOf(item.a, ui, names), quotesOf(item.b, ui, names)];
    return row(wide ? [...cells, notes.map(asMarkdown).join('<br>')] : cells);
  });
  const head = [compare.table.what, ...sides, ...(wide ? [why] : [])];
  return [row(head), row(head.map(() => '---')), ...rows];
}

const quotesOf = (told: readonly ShownTold[], ui: Ui, names: NameBook): string =>
  told.map((each) => asMarkdown(`${ui.say.quote(each.quote)} — ${sayerOf(each, ui, names)}`)).join('<br>');
