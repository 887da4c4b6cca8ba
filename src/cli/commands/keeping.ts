import { closeSync, openSync, writeSync } from 'node:fs';
import { InputError } from '../../domain/index.js';
import type { Failure } from '../../operations/index.js';
import type { Ui } from '../messages/index.js';
import { failureLine } from '../terminal/failure.js';
import { harmlessLine, jsonLine } from '../terminal/harmless.js';
import { type Progress, startProgress } from '../terminal/progress.js';
import { untilStopped } from '../terminal/stop.js';
import { createTerminal, type Terminal } from '../terminal/terminal.js';
import { type Kept, keptLine, Tally } from '../views/kept.js';
import { type Call, text } from './command.js';

export type KeptItem =
  | (Kept & { readonly ok: true; readonly place: string })
  | { readonly ok: false; readonly error: Failure }
  | { readonly ok: null; readonly note: Note };
export interface Note {
  readonly code: string;
  readonly place: string;
  readonly message: string;
}

export interface Keeping {
  readonly tally: Tally;
  /** The only record there was, to be shown in full; null when there were more, or none. */
  readonly only: Kept | null;
  readonly stopped: boolean;
  readonly terminal: Terminal;
}

/** Prints what becomes of each page as it goes, with progress on a terminal; stops between two records when asked to. */
export async function keepAll(items: AsyncGenerator<KeptItem>, call: Call, { onlyNews = false } = {}): Promise<Keeping> {
  const { streams, ui, options } = call;
  const progress = startProgress(streams.stderr, ui.say.progress);
  const terminal = createTerminal(streams, progress.hide);
  call.context.onProgress = progress.read;
  const report = openReport(text(options.report));
  const tally = new Tally();
  // One record is shown in full; of several, a line each. Which it is shows only when the second one comes.
  let first: Kept | null = null;
  const stop = untilStopped();
  const stopping = new AbortController();
  call.context.signal = stopping.signal;
  stop.onStop(() => stopping.abort());
  try {
    for await (const item of items) {
      if (item.ok === null) {
        if (!onlyNews) terminal.tell(noteLine(item.note, ui));
        continue;
      }
      report.write(item);
      tell(item, tally, progress, () => terminal.tell(item.ok ? '' : failureLine(item.error, ui)));
      if (item.ok && !(onlyNews && item.outcome === 'unchanged')) {
        if (options.json) {
          const { id, outcome, version, near, place } = item;
          await terminal.print(jsonLine({ id, outcome, version, near, place }));
        } else if (tally.kept === 1 && !onlyNews) first = item;
        else {
          if (first) await terminal.print(keptLine(first, ui));
          first = null;
          await terminal.print(keptLine(item, ui));
        }
      }
      if (stop.stopped) break;
    }
  } finally {
    progress.stop();
    stop.dispose();
    report.close();
  }
  return { tally, only: first, stopped: stop.stopped, terminal };
}

/** Notes are worded like failures, without what to do. */
export const noteLine = ({ code, place, message }: Note, { say }: Pick<Ui, 'say'>): string =>
  `${harmlessLine(`${place}: ${say.failures[code]?.(message, '')[0] ?? message}`)}\n`;

function tell(item: Exclude<KeptItem, { ok: null }>, tally: Tally, progress: Progress, print: () => void): void {
  if (item.ok) {
    tally.keep(item);
    progress.done();
    return;
  }
  tally.fail(item.error);
  print();
  progress.failed();
}

/** Every input with what became of it, one JSON object a line, on the disk as soon as it is known. */
function openReport(file: string | undefined): { write(item: Exclude<KeptItem, { ok: null }>): void; close(): void } {
  if (file === undefined) return { write: () => {}, close: () => {} };
  const descriptor = create(file);
  return {
    write(item) {
      const told = item.ok
        ? { place: item.place, outcome: item.outcome, id: item.id, version: item.version, near: item.near }
        : { outcome: 'failed', ...item.error };
      writeSync(descriptor, jsonLine(told));
    },
    close: () => closeSync(descriptor),
  };
}

function create(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('unwritable-report', file, `cannot be written (${reason})`, 'choose another file');
  }
}
