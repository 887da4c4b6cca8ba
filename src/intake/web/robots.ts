import robotsModule from 'robots-parser';
import { InputError } from '../../domain/index.js';
import { AGENT } from './user-agent.js';

/** How `robots.txt` was answered: its text, or that there is none (4xx), or why nobody can tell now. */
export type RobotsAnswer = { readonly text: string } | { readonly unknown: string };

interface SiteRules {
  /** Undefined for an address of another site. */
  isAllowed(url: string, agent: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(agent: string): number | undefined;
}

/** The package is CommonJS that is a function; its types tell of a default export it does not have. */
const readRules = robotsModule as unknown as (url: string, text: string) => SiteRules;

type Rules = { readonly rules: SiteRules | null; readonly unknown: string | null };

/** Longer delays than this (in milliseconds) are cut to it: what asks for more means "never", and says so better with `Disallow`. */
const LONGEST_DELAY = 60_000;

/** What sites ask of programs, asked once for each scheme, host and port. */
export class Robots {
  private readonly known = new Map<string, Promise<Rules>>();

  constructor(
    /** Fetches a `robots.txt`; never rejects. */
    private readonly fetch: (url: URL, trusted: boolean) => Promise<RobotsAnswer>,
    private readonly slowDown: (host: string, delay: number) => void,
  ) {}

  /** Why an address is not to be fetched now; null when it may be. `trusted` allows `robots.txt` at a private address. */
  async refusal(url: URL, trusted: boolean): Promise<InputError | null> {
    const { rules, unknown } = await this.rulesOf(url, trusted);
    if (unknown !== null) {
      const message = `nothing is fetched from ${url.host} now, since its robots.txt cannot be read (${unknown})`;
      return new InputError('robots-unreachable', url.href, message, 'try again later');
    }
    if (rules === null || rules.isAllowed(url.href, AGENT) !== false) return null;
    const message = `${url.host} asks programs to leave this page alone (robots.txt)`;
    return new InputError('robots', url.href, message, 'save the page in a browser and give the file, or ask the publisher');
  }

  private rulesOf(url: URL, trusted: boolean): Promise<Rules> {
    const known = this.known.get(url.origin);
    if (known !== undefined) return known;
    const asked = this.read(new URL('/robots.txt', url), trusted);
    this.known.set(url.origin, asked);
    return asked;
  }

  private async read(url: URL, trusted: boolean): Promise<Rules> {
    const answer = await this.fetch(url, trusted);
    if ('unknown' in answer) return { rules: null, unknown: answer.unknown };
    const rules = readRules(url.href, answer.text);
    const delay = rules.getCrawlDelay(AGENT);
    if (delay !== undefined && delay > 0) this.slowDown(url.host, Math.min(delay * 1000, LONGEST_DELAY));
    return { rules, unknown: null };
  }
}
