import type { ReadoutRecord } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessLine } from '../terminal/harmless.js';
import { dateInWords } from './record.js';

/** What became of one page. */
export interface Kept {
  readonly record: ReadoutRecord;
  readonly outcome: 'added' | 'unchanged' | 'changed' | 'reread' | 'duplicate';
  readonly id: string;
  readonly version: number;
  readonly near: string | null;
}

/** A line a record, for batches. */
export function keptLine(kept: Kept, ui: Ui): string {
  const { record } = kept;
  const states = record.meeting.parties.map((party) => party.state ?? party.name).join('–');
  const counts = [ui.say.counts.turns(record.turns.length), ui.say.counts.statements(record.statements.length)].join(' · ');
  const parts = [kept.id, dateInWords(record.meeting.date, ui), states, counts, outcomeInWords(kept, ui)];
  return `${parts.filter(Boolean).map(harmlessLine).join('  ')}\n`;
}

/** What was done with the page, and what it resembles. */
export function outcomeInWords({ outcome, version, id, near }: Kept, { say }: Ui): string {
  const { changed, duplicate, near: resembles, ...others } = say.outcomes;
  const done = outcome === 'changed' ? changed(version) : outcome === 'duplicate' ? duplicate(id) : others[outcome];
  return near === null ? done : `${done}, ${resembles(near)}`;
}

/** Counts a batch as it goes, and reports on it at the end: how many of each outcome, and why what failed did. */
export class Tally {
  private readonly outcomes = new Map<Kept['outcome'] | 'near', number>();
  private readonly reasons = new Map<string, { readonly message: string; count: number }>();
  kept = 0;
  /** Records that are new or whose page changed. */
  news = 0;
  failed = 0;

  keep({ outcome, near }: Kept): void {
    this.kept++;
    if (outcome === 'added' || outcome === 'changed') this.news++;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    if (near !== null) this.outcomes.set('near', (this.outcomes.get('near') ?? 0) + 1);
  }

  fail({ code, message }: { readonly code: string; readonly message: string }): void {
    this.failed++;
    const reason = this.reasons.get(code) ?? { message, count: 0 };
    reason.count++;
    this.reasons.set(code, reason);
  }

  summary({ say }: Ui): string {
    const { counts, summary } = say;
    const outcomes = [...this.outcomes].map(([outcome, n]) => summary[outcome](n)).join(' · ');
    const head = [counts.records(this.kept), this.failed ? counts.failures(this.failed) : ''].filter(Boolean).join(', ');
    const reasons = [...this.reasons]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([code, { message, count }]) => `  ${count} × ${code}${count === 1 ? `: ${harmlessLine(message)}` : ''}\n`);
    return `${outcomes ? `${head}: ${outcomes}` : head}\n${reasons.join('')}`;
  }
}
