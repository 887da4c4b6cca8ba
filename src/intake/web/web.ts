import { InputError } from '../../domain/index.js';
import { collect } from '../sources/stream.js';
import { conditions, type Fetched, type FetchMemory } from './memory.js';
import type { Pace } from './pace.js';
import { isPrivateAddress } from './private-address.js';
import { type Answer, request } from './request.js';
import { ATTEMPTS, backoff, pauseAfter } from './retry.js';
import { Robots, type RobotsAnswer } from './robots.js';
import { Turns } from './turns.js';
import { USER_AGENT } from './user-agent.js';
import { endlessRedirects, isSilence, mayPass, refused, unreachable } from './web-failure.js';

export interface WebSettings {
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds until an answer begins, and between its pieces. */
  readonly timeout: number;
  readonly memory: FetchMemory | null;
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** Which IP addresses count as private; the test of a public page leading to a private one needs two hosts of its own. */
  readonly isPrivate?: (address: string) => boolean;
}

/** An address to fetch. */
export interface Wanted {
  /** Without a fragment. */
  readonly url: string;
  /** One of several: `robots.txt` is asked, and passing trouble is waited for. */
  readonly bulk: boolean;
  /** Given by the user: may be an archive, however long. What a page leads to is a page, and ends. */
  readonly named: boolean;
  /** Whether it may be at a private address: the user's own words may, what a public page says may not. */
  readonly trusted: boolean;
}

export interface Opened {
  /** Where it was found in the end. */
  readonly url: string;
  readonly answer: Answer;
  /** True when the answer came from a private address, so that what it leads to may be at one, too. */
  readonly trusted: boolean;
  readonly known: Fetched | null;
  /** Lets go of the connection and gives the host's turn back; to be called in any case. */
  close(): void;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;
/** The whole of one of many pages may take so many times what its beginning may. */
const WHOLE = 10;
/** As much of a robots.txt as is read, in bytes. */
const ROBOTS_BYTES = 512 * 1024;
/** So many addresses of one host in a row without an answer, and the host is left alone. */
const SILENCES = 3;

/** Fetches pages with manners; what it knows of hosts lasts as long as it does. */
export class Web {
  private readonly turns: Turns;
  private readonly robots: Robots;
  private readonly silences = new Map<string, number>();

  constructor(private readonly settings: WebSettings) {
    this.turns = new Turns(settings.delay, settings.pace, settings.signal);
    this.robots = new Robots(
      (url, trusted) => this.robotsText(url, trusted),
      (host, delay) => this.turns.slowDown(host, delay),
    );
  }

  /** Opens an address, redirects followed; `unchanged` when it is as it was when it was remembered. Throws `InputError`. */
  async open(wanted: Wanted): Promise<Opened | { readonly unchanged: Fetched }> {
    const known = (await this.settings.memory?.get(wanted.url)) ?? null;
    const seen = new Set<string>();
    let url = new URL(wanted.url);
    let trusted = wanted.trusted;
    for (;;) {
      seen.add(url.href);
      const refusal = wanted.bulk ? await this.robots.refusal(url, trusted) : null;
      if (refusal !== null) throw new InputError(refusal.code, wanted.url, refusal.message, refusal.mend);
      const { answer, close } = await this.heard(url, { ...wanted, trusted }, known);
      const fromPrivate = this.isPrivate(answer.from);
      const target = REDIRECTS.has(answer.status) ? answer.header('location') : null;
      if (target === null) {
        if (answer.status === 304 && known !== null) {
          close();
          return { unchanged: known };
        }
        if (answer.status < 200 || answer.status > 299) {
          close();
          throw refused(answer.status, answer.words, wanted.url);
        }
        return { url: url.href, answer, trusted: fromPrivate, known, close };
      }
      close();
      trusted = fromPrivate;
      url = nextAddress(target, url, wanted.url);
      if (seen.has(url.href)) throw endlessRedirects(wanted.url, url.host, 'in a circle');
      if (seen.size > MOST_REDIRECTS) throw endlessRedirects(wanted.url, url.host, `more than ${MOST_REDIRECTS} times`);
    }
  }

  private isPrivate(address: string): boolean {
    return (this.settings.isPrivate ?? isPrivateAddress)(address);
  }

  /** Asks, unless the host has not answered for some time. */
  private async heard(url: URL, wanted: Wanted, known: Fetched | null): Promise<{ answer: Answer; close(): void }> {
    const silent = this.silences.get(url.host) ?? 0;
    if (silent >= SILENCES) {
      const message = `${url.host} did not answer ${SILENCES} times in a row, so it is not asked any more`;
      throw new InputError('host-silent', wanted.url, message, 'try again later');
    }
    try {
      const asked = await this.ask(url, wanted, conditions(known));
      this.silences.delete(url.host);
      return asked;
    } catch (error) {
      const failure = unreachable(error, wanted.url, this.settings.timeout);
      if (wanted.bulk && isSilence(failure) && !this.settings.signal.aborted) this.silences.set(url.host, silent + 1);
      throw failure;
    }
  }

  /** One address without its redirects, asked again while the trouble may pass. Holds the host's turn until `close` is called. */
  private async ask(
    url: URL,
    { bulk, named, trusted }: Wanted,
    more: Readonly<Record<string, string>>,
  ): Promise<{ readonly answer: Answer; close(): void }> {
    const { timeout, pace, signal } = this.settings;
    for (let attempt = 1; ; attempt++) {
      const last = !bulk || attempt === ATTEMPTS || signal.aborted;
      const turn = await this.turns.take(url.host);
      try {
        const answer = await request({
          url,
          headers: { ...HEADERS, ...more },
          timeout,
          whole: named ? null : timeout * WHOLE,
          signal,
          allows: (address) => trusted || !this.isPrivate(address),
        });
        const pause = last ? null : pauseAfter(answer.status, answer.header('retry-after'), attempt, pace);
        const close = (after?: number) => {
          answer.close();
          turn.release(after);
        };
        if (pause === null) return { answer, close: () => close() };
        close(pause);
      } catch (error) {
        turn.release(backoff(attempt, pace));
        if (last || signal.aborted || !mayPass(error)) throw error;
      }
    }
  }

  private async robotsText(first: URL, trusted: boolean): Promise<RobotsAnswer> {
    const { timeout } = this.settings;
    let url = first;
    let trust = trusted;
    try {
      for (let hops = 0; hops <= 5; hops++) {
        const { answer, close } = await this.ask(url, { url: url.href, bulk: true, named: false, trusted: trust }, {});
        try {
          const target = REDIRECTS.has(answer.status) ? answer.header('location') : null;
          if (target !== null) {
            trust = this.isPrivate(answer.from);
            url = nextAddress(target, url, url.href);
          } else if (answer.status === 429 || answer.status >= 500) return { unknown: refused(answer.status, answer.words, '').message };
          else if (answer.status > 299) return { text: '' };
          else return { text: (await collect(upTo(answer.body, ROBOTS_BYTES), ROBOTS_BYTES, url.href)).toString('utf8') };
        } finally {
          close();
        }
      }
      return { unknown: 'it redirects without end' };
    } catch (error) {
      return { unknown: unreachable(error, url.href, timeout).message };
    }
  }
}

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html,text/plain;q=0.9,*/*;q=0.5',
  'accept-language': 'ru,en;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
};

function nextAddress(target: string, base: URL, asked: string): URL {
  const next = URL.canParse(target, base.href) ? new URL(target, base.href) : null;
  if (next === null || !/^https?:$/.test(next.protocol)) {
    throw new InputError('bad-address', asked, `${base.host} redirects to what is no address of the web`, 'look for the page on the site');
  }
  next.hash = '';
  next.username = '';
  next.password = '';
  return next;
}

async function* upTo(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
