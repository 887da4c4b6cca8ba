import type { InputError } from '../../domain/index.js';
import type { Found } from '../read-source.js';
import type { Fetched } from './memory.js';
import type { Sought } from './sought.js';
import type { Opened } from './web.js';

/** What becomes of an address, told piece by piece; `over` comes last. */
export type Event =
  | { readonly sought: Sought; readonly found: Found; readonly opened: Opened }
  | { readonly sought: Sought; readonly unchanged: Fetched }
  | { readonly sought: Sought; readonly error: InputError }
  | { readonly sought: Sought; readonly over: true };

type Step = { readonly host: string; readonly step: IteratorResult<Event, void> };

/** So many hosts are read side by side. */
const SIDE_BY_SIDE = 4;

/** A queue of addresses for each host. Hosts are read side by side; a host goes on only when its last event was taken. */
export class HostQueues {
  private readonly waiting = new Map<string, Sought[]>();
  private readonly running = new Map<string, { readonly events: AsyncGenerator<Event, void>; next: Promise<Step> | null }>();

  constructor(private readonly read: (sought: Sought) => AsyncGenerator<Event>) {}

  push(sought: Sought): void {
    const { host } = new URL(sought.url);
    const queue = this.waiting.get(host);
    if (queue === undefined) this.waiting.set(host, [sought]);
    else queue.push(sought);
  }

  /** The next event of any host; null when all is read. */
  async next(): Promise<Event | null> {
    for (;;) {
      this.start();
      if (this.running.size === 0) return null;
      const steps: Promise<Step>[] = [];
      for (const [host, runner] of this.running) {
        runner.next ??= runner.events.next().then((step) => ({ host, step }));
        steps.push(runner.next);
      }
      const { host, step } = await Promise.race(steps);
      const runner = this.running.get(host);
      if (runner !== undefined) runner.next = null;
      if (step.done !== true) return step.value;
      this.running.delete(host);
    }
  }

  /** Ends what is under way; its requests have to be broken off by whoever sent them, or it lasts until they are answered. */
  async close(): Promise<void> {
    this.waiting.clear();
    await Promise.allSettled([...this.running.values()].map(async ({ events, next }) => Promise.allSettled([next, events.return()])));
    this.running.clear();
  }

  private start(): void {
    for (const host of this.waiting.keys()) {
      if (this.running.size >= SIDE_BY_SIDE) return;
      if (!this.running.has(host)) this.running.set(host, { events: this.work(host), next: null });
    }
  }

  private async *work(host: string): AsyncGenerator<Event, void> {
    const queue = this.waiting.get(host) ?? [];
    // A list may add to the queue while it is read.
    for (let at = 0; at < queue.length; at++) yield* this.read(queue[at] as Sought);
    if (this.waiting.get(host) === queue) this.waiting.delete(host);
  }
}
