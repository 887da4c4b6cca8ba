import { describe, expect, it } from 'vitest';
import { htmlPage, type Site, testFolder, testServer, testSite, toldOf } from '../../../test/support/intake.js';
import { type Fetched, type FetchMemory, type IntakeOptions, type Pace, readInputs } from '../index.js';

const TALKS = 'The presidents discussed the trade and the transport of the two countries.';
const { file } = testFolder();

/** A clock that goes on by waiting only, so that nothing takes time and every wait can be seen. */
function clock(start = Date.UTC(2031, 4, 5, 12)): Pace & { readonly waits: number[] } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

const list = (name: string, ...addresses: readonly string[]): string => file(name, addresses.join('\n'));
const pages = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/${at + 1}`, htmlPage(`${TALKS} Page ${at + 1}.`)]));
const told = (site: Site, inputs: readonly string[], options: IntakeOptions = {}) =>
  toldOf(inputs, { pace: clock(), ...options }, [site.base, `${site.base.slice(7)}`]);

describe('several addresses of one host', () => {
  it('are asked for one after another, robots.txt first, with the delay between them', async () => {
    const site = await testSite(pages(3));
    const pace = clock();
    const found = await told(site, [`${site.base}/1`, `${site.base}/2`, `${site.base}/3`], { pace });
    expect(found.map((text) => text.slice(-7))).toEqual(['Page 1.', 'Page 2.', 'Page 3.']);
    expect(site.asked).toEqual(['/robots.txt', '/1', '/2', '/3']);
    expect(site.most()).toBe(1);
    expect(pace.waits).toEqual([1000, 1000, 1000]);
  });
  it('wait as long as the site asks for, and as the caller does', async () => {
    const slow = await testSite({ ...pages(2), '/robots.txt': 'User-agent: *\nCrawl-delay: 7' });
    let pace = clock();
    await told(slow, [`${slow.base}/1`, `${slow.base}/2`], { pace });
    expect(pace.waits).toEqual([7000, 7000]);
    const never = await testSite({ ...pages(1), '/robots.txt': 'User-agent: Readout\nCrawl-delay: 86400' });
    pace = clock();
    await told(never, [`${never.base}/1`, `${never.base}/1?again`], { pace });
    expect(pace.waits).toEqual([60_000, 60_000]);
    const site = await testSite(pages(2));
    pace = clock();
    await told(site, [`${site.base}/1`, `${site.base}/2`], { pace, delay: 2500 });
    expect(pace.waits).toEqual([2500, 2500]);
  });
  it('never overlap with each other, though other hosts are asked meanwhile', async () => {
    const sites = await Promise.all(['127.0.0.1', '127.0.0.2', '127.0.0.3'].map((address) => testSite(pages(4), address)));
    let running = 0;
    let most = 0;
    for (const site of sites) {
      site.pages['/2'] = (_, response) => {
        most = Math.max(most, ++running);
        setTimeout(() => {
          running--;
          response.writeHead(200, { 'content-type': 'text/html' }).end(htmlPage(TALKS));
        }, 60);
      };
    }
    const path = list('hosts.txt', ...sites.flatMap((site) => [1, 2, 3, 4].map((at) => `${site.base}/${at}`)));
    expect(await toldOf([path], { pace: clock() })).toHaveLength(12);
    for (const site of sites) {
      expect(site.asked).toEqual(['/robots.txt', '/1', '/2', '/3', '/4']);
      expect(site.most()).toBe(1);
    }
    expect(most).toBeGreaterThan(1);
  });
});

describe('robots.txt', () => {
  const cases: readonly (readonly [name: string, robots: string | number, expected: 'fetched' | 'robots' | 'robots-unreachable'])[] = [
    ['allows', 'User-agent: *\nDisallow: /admin', 'fetched'],
    ['forbids', 'User-agent: *\nDisallow: /1', 'robots'],
    ['forbids all but us', 'User-agent: *\nDisallow: /\n\nUser-agent: Readout\nAllow: /', 'fetched'],
    ['forbids us', 'User-agent: readout\nDisallow: /', 'robots'],
    ['is missing', 404, 'fetched'],
    ['is refused', 403, 'fetched'],
    ['fails', 503, 'robots-unreachable'],
    ['is asked for too often', 429, 'robots-unreachable'],
    ['is a page of HTML', htmlPage('Nothing here.'), 'fetched'],
  ];
  it.each(cases)('that %s', async (_name, robots, expected) => {
    const site = await testSite({
      ...pages(2),
      '/robots.txt': typeof robots === 'string' ? robots : (_, response) => void response.writeHead(robots).end(),
    });
    const [first] = await told(site, [list('robots.txt.list', `${site.base}/1`)]);
    expect(first?.split(' ', 1)[0]).toBe(expected === 'fetched' ? 'Talks\n\nThe' : expected);
    expect(site.asked.includes('/1')).toBe(expected === 'fetched');
  });
  it('is asked for once, and told for each page that is left alone', async () => {
    const site = await testSite({ ...pages(3), '/robots.txt': 'User-agent: *\nDisallow: /2' });
    expect(await told(site, [list('once.txt', ...[1, 2, 3].map((at) => `${site.base}/${at}`))])).toEqual([
      `Talks\n\n${TALKS} Page 1.`,
      'robots /2:  asks programs to leave this page alone (robots.txt); save the page in a browser and give the file, or ask the publisher',
      `Talks\n\n${TALKS} Page 3.`,
    ]);
    expect(site.asked).toEqual(['/robots.txt', '/1', '/3']);
  });
  it('is not asked for a single page that the user gives', async () => {
    const site = await testSite({ ...pages(1), '/robots.txt': 'User-agent: *\nDisallow: /' });
    expect(await told(site, [`${site.base}/1`])).toEqual([`Talks\n\n${TALKS} Page 1.`]);
    expect(site.asked).toEqual(['/1']);
  });
});

describe('trouble that may pass', () => {
  const flaky = (failures: number, status: number, headers: Record<string, string> = {}) => {
    let count = 0;
    return testSite({
      '/1': (_, response) => {
        if (count++ < failures) response.writeHead(status, headers).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(htmlPage(TALKS));
      },
    });
  };
  const cases: readonly (readonly [
    name: string,
    failures: number,
    status: number,
    headers: Record<string, string>,
    waits: readonly number[],
    expected: string,
  ])[] = [
    ['one 503', 1, 503, {}, [1000, 1000], 'Talks'],
    ['three 500', 3, 500, {}, [1000, 1000, 1500, 3000], 'Talks'],
    ['four 502', 4, 502, {}, [1000, 1000, 1500, 3000], 'http-status'],
    ['429 with a time in seconds', 1, 429, { 'retry-after': '30' }, [1000, 30_000], 'Talks'],
    ['503 with a date', 1, 503, { 'retry-after': 'Mon, 05 May 2031 12:00:41 GMT' }, [1000, 40_000], 'Talks'],
    ['more patience than there is', 1, 503, { 'retry-after': '7200' }, [1000], 'http-status'],
    ['404, which does not pass', 1, 404, {}, [1000], 'http-status'],
  ];
  it.each(cases)('%s', async (_name, failures, status, headers, waits, expected) => {
    const site = await flaky(failures, status, headers);
    const pace = clock();
    const [first] = await told(site, [list('flaky.txt', `${site.base}/1`)], { pace });
    expect(first).toMatch(new RegExp(`^${expected}`));
    expect(pace.waits).toEqual(waits);
  });
  it('a connection that breaks off', async () => {
    let count = 0;
    const site = await testSite({
      '/1': (request, response) => {
        if (count++ === 0) request.socket.destroy();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(htmlPage(TALKS));
      },
    });
    expect(await told(site, [list('broken.txt', `${site.base}/1`)])).toEqual([`Talks\n\n${TALKS}`]);
    expect(site.asked).toEqual(['/robots.txt', '/1', '/1']);
  });
  it('a host that is silent is left alone after three pages', async () => {
    const site = await testSite({});
    for (let at = 1; at <= 5; at++) site.pages[`/${at}`] = (request) => void request.socket.destroy();
    const found = await told(site, [list('silent.txt', ...[1, 2, 3, 4, 5].map((at) => `${site.base}/${at}`))]);
    expect(found.map((line) => line.split(':', 1)[0])).toEqual([
      'unreachable /1',
      'unreachable /2',
      'unreachable /3',
      'host-silent /4',
      'host-silent /5',
    ]);
    expect(site.asked).toHaveLength(1 + 3 * 4);
  });
});

describe('a page that was fetched before', () => {
  const memory = (
    known: Record<string, Fetched> = {},
    keeps: (url: string) => boolean = () => true,
  ): FetchMemory & { readonly known: Record<string, Fetched> } => ({
    known,
    get: async (url) => known[url] ?? null,
    put: async (url, fetched) => {
      if (keeps(url)) known[url] = fetched;
      return keeps(url);
    },
  });
  const stamped = (headers: Record<string, string>) => {
    const seen: (string | undefined)[] = [];
    const page = htmlPage(TALKS);
    return {
      seen,
      site: testSite({
        '/1': (request, response) => {
          seen.push(request.headers['if-none-match'] ?? request.headers['if-modified-since']);
          const same = seen.at(-1) !== undefined && Object.values(headers).includes(seen.at(-1) as string);
          response.writeHead(same ? 304 : 200, { 'content-type': 'text/html', ...headers }).end(same ? undefined : page);
        },
      }),
    };
  };
  it.each([
    ['an ETag', { etag: '"v7"' }],
    ['a date', { 'last-modified': 'Mon, 05 May 2031 09:00:00 GMT' }],
    ['neither, so that it is sent again and compared', {} as Record<string, string>],
  ])('and has %s', async (_name, headers) => {
    const { seen, site: making } = stamped(headers as Record<string, string>);
    const site = await making;
    const known = memory();
    const path = list('known.txt', `${site.base}/1`);
    expect(await told(site, [path], { memory: known })).toEqual([`Talks\n\n${TALKS}`]);
    expect(Object.keys(known.known)).toEqual([`${site.base}/1`]);
    expect(await told(site, [path], { memory: known })).toEqual(['unchanged /1: it has not changed since it was fetched']);
    expect(seen).toEqual([undefined, Object.values(headers)[0]]);
  });
  it('is remembered only when the caller comes back, and not when it failed', async () => {
    const site = await testSite({ ...pages(2), '/2': htmlPage('Sorry.', 'Page not found') });
    const known = memory();
    const results = readInputs([`${site.base}/1`, `${site.base}/2`], { pace: clock(), memory: known });
    expect(await results.next()).toMatchObject({ value: { ok: true } });
    expect(Object.keys(known.known)).toEqual([]);
    expect(await results.next()).toMatchObject({ value: { ok: false, error: { code: 'error-page' } } });
    expect(Object.keys(known.known)).toEqual([`${site.base}/1`]);
    expect(await results.next()).toMatchObject({ done: true });
    expect(Object.keys(known.known)).toEqual([`${site.base}/1`]);
  });
  it('in a feed: the feed is remembered when all its pages are through and kept', async () => {
    const feed = (address: string) =>
      `<rss><channel><item><link>${address}/1</link></item><item><link>${address}/2</link></item></channel></rss>`;
    let fails = true;
    const site = await testSite(pages(2));
    site.pages['/feed'] = feed(site.base);
    site.pages['/2'] = (_, response) => void response.writeHead(fails ? 503 : 200, { 'content-type': 'text/html' }).end(htmlPage(TALKS));
    const known = memory();
    await told(site, [`${site.base}/feed`], { memory: known });
    expect(Object.keys(known.known)).toEqual([`${site.base}/1`]);
    fails = false;
    const full = memory(known.known, (url) => !url.endsWith('/2'));
    await told(site, [`${site.base}/feed`], { memory: full });
    expect(Object.keys(known.known)).toEqual([`${site.base}/1`]);
    await told(site, [`${site.base}/feed`], { memory: known });
    expect(Object.keys(known.known).sort()).toEqual([`${site.base}/1`, `${site.base}/2`, `${site.base}/feed`]);
  });
});

describe('where addresses lead', () => {
  it('names Readout and its version', async () => {
    let agent: string | undefined;
    const site = await testSite({
      '/1': (request, response) => {
        agent = request.headers['user-agent'];
        response.writeHead(200, { 'content-type': 'text/html' }).end(htmlPage(TALKS));
      },
    });
    await told(site, [`${site.base}/1`]);
    expect(agent).toMatch(/^Readout\/\d+\.\d+\.\d+ /);
  });
  it('redirects are followed ten times, with the manners of each host', async () => {
    const there = await testSite({ ...pages(1), '/robots.txt': 'User-agent: *\nDisallow: /hidden' }, '127.0.0.2');
    const moved = (to: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(302, { location: to }).end();
    const site = await testSite({
      '/open': moved(`${there.base}/1`),
      '/closed': moved(`${there.base}/hidden`),
      '/script': moved('javascript:alert(1)'),
    });
    for (let at = 0; at < 12; at++) site.pages[`/far/${at}`] = moved(`/far/${at + 1}`);
    const found = await told(site, [
      list('moved.txt', `${site.base}/open`, `${site.base}/closed`, `${site.base}/script`, `${site.base}/far/0`),
    ]);
    expect(found.map((line) => line.replace(there.base.slice(7), 'THERE').split(';', 1)[0])).toEqual([
      `Talks\n\n${TALKS} Page 1.`,
      'robots /closed: THERE asks programs to leave this page alone (robots.txt)',
      'bad-address /script:  redirects to what is no address of the web',
      'unreachable /far/0:  redirects more than 10 times',
    ]);
    expect(there.asked).toEqual(['/robots.txt', '/1']);
  });
});

it('a signal ends the reading at once, without a failure', async () => {
  const site = await testSite({ ...pages(3), '/2': () => {} });
  const stop = new AbortController();
  const found: unknown[] = [];
  for await (const result of readInputs([list('stopped.txt', ...[1, 2, 3].map((at) => `${site.base}/${at}`))], {
    pace: clock(),
    signal: stop.signal,
  })) {
    found.push(result.ok);
    setTimeout(() => stop.abort(), 50);
  }
  expect(found).toEqual([true]);
  expect(site.asked).toEqual(['/robots.txt', '/1', '/2']);
});

it('a caller who stops early leaves nothing under way', async () => {
  const site = await testSite({ ...pages(1), '/2': () => {} });
  for await (const result of readInputs([`${site.base}/1`, `${site.base}/2`], { pace: clock() })) {
    expect(result.ok).toBe(true);
    break;
  }
});

it('what has no end is not read to it', async () => {
  const base = await testServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('<p>Talks and talks and talks.</p>'.repeat(500)));
    };
    response.on('drain', more);
    more();
  });
  const [first] = await toldOf([`${base}/1`], { maxBytes: 200_000 });
  expect(first).toMatch(/^too-large /);
});
