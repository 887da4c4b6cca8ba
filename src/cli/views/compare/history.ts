import type { Speaker } from '../../../domain/index.js';
import { harmlessDeep, harmlessLine } from '../../terminal/harmless.js';
import { wrap } from '../../terminal/layout.js';
import type { LedgerView } from '../ledger/block.js';
import { aboutItem, changeInWords, type ShownField, type ShownTold } from './shown.js';

export interface ShownChange {
  readonly edits: readonly {
    readonly kind: 'inserted' | 'removed' | 'replaced';
    readonly before: { readonly words: string };
    readonly after: { readonly words: string };
    readonly speaker: Speaker | null;
  }[];
  readonly typography: number;
  readonly statements: {
    readonly appeared: readonly ShownTold[];
    readonly vanished: readonly ShownTold[];
    readonly changed: readonly { readonly before: ShownTold; readonly after: ShownTold; readonly fields: readonly ShownField[] }[];
  };
  readonly announced: string | null;
}

/** What changed from one version to the next: each edit with whose words it is in, then the statements that are other. */
export function changeForPeople(exact: ShownChange, view: LedgerView): string[] {
  const { ui, terminal } = view;
  const { history } = ui.say.compare;
  const { paint } = terminal;
  const change = harmlessDeep(exact);
  const { edits, typography, statements } = change;
  const counts = [history.edits(edits.length), ...(typography > 0 ? [history.typography(typography)] : [])];
  if (edits.length > 0) counts.push(change.announced === null ? history.silent : history.announced(change.announced));
  const out = paragraph(counts.join(' · '), '  ', view);
  for (const { kind, before, after, speaker } of edits) {
    const words = [
      ...(kind === 'inserted' ? [] : [paint.red(`− ${before.words}`)]),
      ...(kind === 'removed' ? [] : [paint.green(`+ ${after.words}`)]),
    ];
    out.push(...words.flatMap((line) => paragraph(line, '    ', view)));
    out.push(
      ...paragraph(
        speaker?.name ? (view.names.people[speaker.person ?? speaker.name] ?? speaker.name) : history.outside,
        '      ',
        view,
      ).map(paint.dim),
    );
  }
  const told = (each: ShownTold): string =>
    `${aboutItem({ kind: each.fields?.kind ?? 'figure', a: [each], b: [] }, ui, view.names)} ${ui.say.quote(each.quote)}`;
  for (const each of statements.appeared) out.push(...paragraph(`${history.appeared}: ${told(each)}`, '    ', view));
  for (const each of statements.vanished) out.push(...paragraph(`${history.vanished}: ${told(each)}`, '    ', view));
  for (const { before, after, fields } of statements.changed) {
    const what = aboutItem({ kind: (before.fields ?? after.fields)?.kind ?? 'figure', a: [before], b: [after] }, ui, view.names);
    out.push(...paragraph(`${history.changed}: ${what}`, '    ', view));
    out.push(
      ...paragraph(`− ${ui.say.quote(before.quote)}`, '      ', view),
      ...paragraph(`+ ${ui.say.quote(after.quote)}`, '      ', view),
    );
    out.push(...fields.flatMap((field) => paragraph(changeInWords(field, ui, view.names), '      ', view)).map(paint.dim));
  }
  return out;
}

const paragraph = (text: string, margin: string, { terminal }: LedgerView): string[] =>
  wrap(text, terminal.width - margin.length).map((line) => margin + line);

/** A heading over a change: the page, and which version it is. */
export const headOf = (parts: readonly (string | null)[], { terminal }: LedgerView): string =>
  terminal.paint.bold(
    parts
      .filter((part) => part !== null && part !== '')
      .map((part) => harmlessLine(part as string))
      .join(' · '),
  );
