import type { Pace } from './pace.js';

/** A host's turn: nobody else asks that host before it is given back. */
export interface Turn {
  /** Gives the turn back. The host is left alone for the delay, and for `pause` milliseconds at least. May be called twice. */
  release(pause?: number): void;
}

interface Host {
  /** Resolves when the last turn that was asked for is given back. */
  last: Promise<void>;
  /** When the last request was over, in milliseconds since 1970. */
  ended: number;
  /** Milliseconds for which the host is left alone after it, at least. */
  pause: number;
  /** Milliseconds between two requests, when the host asked for a delay of its own. */
  delay: number;
}

/** One request at a time to each host, in the order in which they were asked for, with a delay between the end of one and the beginning of the next. */
export class Turns {
  private readonly hosts = new Map<string, Host>();

  constructor(
    private readonly delay: number,
    private readonly pace: Pace,
    private readonly signal: AbortSignal,
  ) {}

  async take(name: string): Promise<Turn> {
    const host = this.host(name);
    const before = host.last;
    let pass = () => {};
    host.last = new Promise((resolve) => {
      pass = resolve;
    });
    await before;
    const wait = host.ended + Math.max(this.delay, host.delay, host.pause) - this.pace.now();
    if (wait > 0 && !this.signal.aborted) await this.pace.wait(wait, this.signal);
    let held = true;
    return {
      release: (pause = 0) => {
        if (!held) return;
        held = false;
        host.ended = this.pace.now();
        host.pause = pause;
        pass();
      },
    };
  }

  /** The host wants this many milliseconds between requests; less than the usual delay changes nothing. */
  slowDown(name: string, delay: number): void {
    this.host(name).delay = delay;
  }

  private host(name: string): Host {
    let host = this.hosts.get(name);
    if (host === undefined) {
      host = { last: Promise.resolve(), ended: Number.NEGATIVE_INFINITY, pause: 0, delay: 0 };
      this.hosts.set(name, host);
    }
    return host;
  }
}
