import type { FacetField, SearchOutput } from '../../operations/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessLine } from '../terminal/harmless.js';
import { clip, wrap } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';
import { concordance } from './concordance.js';
import { dateInWords } from './record.js';

type Hit = SearchOutput['hits'][number];
interface View {
  readonly ui: Ui;
  readonly terminal: Pick<Terminal, 'paint' | 'width'>;
}

/** Places of one passage that are shown in a list; in a card all are. */
const SHOWN = 3;
const INDENT = '  ';

/** What the words of the query were taken for, a line each. */
export function matchedForPeople(matched: SearchOutput['matched'], { ui, terminal }: View): string {
  const { search } = ui.say;
  return matched
    .map(({ written, how, distance, words, excluded }) => {
      const each = words.map(({ as, values }) => search.as[as](values.join(', ')));
      const relation = how === 'phrase' ? search.sideBySide : how === 'near' ? search.near(distance ?? 0) : '';
      const said = [relation, each.join(' · ')].filter(Boolean).join(': ');
      return `${excluded ? `${search.excluded} ` : ''}${terminal.paint.bold(harmlessLine(written))} — ${harmlessLine(said)}\n`;
    })
    .join('');
}

/** Exact counts, and what else could be asked. */
export function countsForPeople({ total, records, hints }: SearchOutput, { say }: Ui): string {
  const lines = [total === 0 ? say.search.nothing : `${say.search.passages(total)} ${say.search.inRecords(records)}`];
  for (const hint of hints) {
    if (hint.hint === 'phrase') lines.push(say.search.hints.phrase(hint.query, hint.total));
    else if (hint.hint === 'speaker') lines.push(say.search.hints.speaker(hint.name, hint.query));
    else lines.push(say.search.hints['no-speaker'](hint.value));
  }
  return lines.map((line) => `${harmlessLine(line)}\n`).join('');
}

/** Each passage with its first places under each other. */
export function hitsForPeople(hits: readonly Hit[], view: View): string {
  const { terminal, ui } = view;
  return hits
    .map((hit) => {
      const places = concordance(hit.places.slice(0, SHOWN), terminal, INDENT);
      const more = hit.places.length - SHOWN;
      // Without words there is no place: the passage's beginning is shown.
      const begins = hit.places.length === 0 ? [INDENT + clip(harmlessLine(hit.text), terminal.width - 2)] : [];
      const rest = more > 0 ? [INDENT + terminal.paint.dim(ui.say.search.morePlaces(more))] : [];
      return [heading(hit, view), ...places, ...begins, ...rest].map((line) => `${line}\n`).join('');
    })
    .join('');
}

/** Each passage as it reads, around its places. */
export function cardsForPeople(hits: readonly Hit[], view: View): string {
  return hits
    .map(
      (hit) =>
        `${heading(hit, view)}\n${titleOf(hit)}${wrap(markedText(hit), view.terminal.width - 2)
          .map((line) => `${INDENT}${restored(line, view)}\n`)
          .join('')}\n`,
    )
    .join('');
}

/** Counts of all matches by field. */
export function facetsForPeople(facets: SearchOutput['facets'], { ui, terminal }: View): string {
  return (Object.entries(facets) as [FacetField, NonNullable<SearchOutput['facets'][FacetField]>][])
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => {
      const told = values.slice(0, FACETS_SHOWN).map(({ value, label, count }) => `${valueInWords(field, value, label, ui)} ${count}`);
      const list = told.join(' · ') + (values.length > FACETS_SHOWN ? ' · …' : '');
      const [first = '', ...rest] = wrap(harmlessLine(`${ui.say.search.facets[field]}: ${list}`), terminal.width - 2);
      return [first, ...rest.map((line) => INDENT + line)].map((line) => `${line}\n`).join('');
    })
    .join('');
}
const FACETS_SHOWN = 10;

function valueInWords(field: FacetField, value: string, label: string, { words, say }: Ui): string {
  const told: { readonly [code: string]: string } =
    field === 'office' ? words.offices : field === 'topic' ? words.topics : field === 'kind' ? say.kinds : {};
  return told[value] ?? label;
}

/** Day, speaker, record. */
function heading({ date, speaker, label, record }: Hit, { ui, terminal: { paint } }: View): string {
  const { words, say } = ui;
  const office = speaker?.office && speaker.office !== 'other' ? words.offices[speaker.office] : null;
  const post = [speaker?.state, office].filter(Boolean).join(', ');
  const who = speaker?.name ? `${speaker.name}${post ? ` (${post})` : ''}` : (label ?? say.narration);
  return `${paint.dim(dateInWords(date, ui))} · ${harmlessLine(who)} · ${paint.cyan(harmlessLine(record))}`;
}

const titleOf = ({ title }: Hit): string => (title === null ? '' : `${INDENT}${harmlessLine(title)}\n`);

/** Letters around a place in a card. */
const AROUND = 240;
// Marks while lines are broken; private characters that a page's own text loses before.
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

function markedText({ text, places, start }: Hit): string {
  const points = Array.from(text);
  const slice = (from: number, to: number): string =>
    points
      .slice(from, to)
      .join('')
      .replace(/[\ue000\ue001]/g, '');
  if (places.length === 0) return harmlessLine(points.length > AROUND * 2 ? `${begun(slice(0, AROUND * 2))} …` : slice(0, AROUND * 2));
  let out = '';
  let at = wordAfter(points, (places[0]?.start ?? 0) - start - AROUND);
  if (at > 0) out += '… ';
  for (const [i, place] of places.entries()) {
    const [from, to] = [place.start - start, place.end - start];
    if (from - at > 2 * AROUND) {
      out += `${begun(slice(at, at + AROUND))} … `;
      at = wordAfter(points, from - AROUND);
    }
    out += `${slice(at, from)}${OPEN}${slice(from, to)}${CLOSE}`;
    at = to;
    if (i === places.length - 1) out += at + AROUND < points.length ? `${begun(slice(at, at + AROUND))} …` : slice(at, at + AROUND);
  }
  return harmlessLine(out);
}

/** Without the word that was cut. */
const begun = (text: string): string => text.replace(/\s+\S*$/u, '');

/** Where the next word begins; the beginning of the text for what lies before it. */
function wordAfter(points: readonly string[], from: number): number {
  if (from <= 0) return 0;
  let at = from;
  while (at < points.length && /\S/u.test(points[at] as string)) at++;
  return at;
}

/** A mark that begins on one line and ends on the next is closed and opened again. */
function restored(line: string, { terminal: { paint } }: View): string {
  const opens = line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE);
  const closes = line.includes(CLOSE) && (line.indexOf(OPEN) < 0 || line.indexOf(CLOSE) < line.indexOf(OPEN));
  const whole = `${closes ? OPEN : ''}${line}${opens ? CLOSE : ''}`;
  return whole.replace(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g'), (_, hit: string) =>
    paint.isColorSupported ? paint.bold(hit) : `‹${hit}›`,
  );
}
