import { describe, expect, it } from 'vitest';
import { htmlPage, testFolder, testSite, toldOf } from '../../../test/support/intake.js';
import type { Pace } from '../index.js';
import { isAddressList, readAddressList } from './address-list.js';
import { readFeed } from './feed.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { MOST_ENTRIES } from './listed.js';
import { rootOf } from './markup.js';

const BASE = 'https://president.nardania.example/feeds/news.xml';
const ONE = 'https://president.nardania.example/ru/news/1041';
const TWO = 'https://president.nardania.example/ru/news/1042';
const { file, path: folder } = testFolder();
const AT_ONCE: Pace = { now: () => 0, wait: async () => {}, random: () => 0 };

const addresses = (xml: string, base: string | null = BASE) =>
  readFeed(xml, 'feed', base).entries.map((entry) => ('url' in entry ? entry.url : `${entry.error.code} ${entry.error.place}`));

describe('the addresses in a feed', () => {
  const cases: readonly (readonly [name: string, xml: string, expected: readonly string[]])[] = [
    [
      'RSS 2.0',
      `<?xml version="1.0"?><!-- news --><rss version="2.0"><channel><title>News</title><link>https://nardania.example/</link>
       <image><url>https://nardania.example/logo.png</url><link>https://nardania.example/</link></image>
       <item><title>Talks</title><link> ${ONE} </link><guid isPermaLink="false">1041</guid></item>
       <item><link><![CDATA[${TWO}?a=1&b=2]]></link></item></channel></rss>`,
      [ONE, `${TWO}?a=1&b=2`],
    ],
    ['RSS whose guid is the address', `<rss><channel><item><guid>${ONE}</guid></item></channel></rss>`, [ONE]],
    [
      'RSS with elements of other vocabularies',
      `<rss xmlns:atom="x" xmlns:media="y"><channel><atom:link href="${BASE}" rel="self"/>
       <item><atom:link href="https://elsewhere.example/"/><media:group><link>https://photos.example/1</link></media:group><link>${ONE}</link></item></channel></rss>`,
      [ONE],
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><items><rdf:Seq><rdf:li resource="${ONE}"/></rdf:Seq></items></channel>
       <item rdf:about="${ONE}"><link>${ONE}</link></item><item rdf:about="${TWO}"><link>${TWO}</link></item></rdf:RDF>`,
      [ONE, TWO],
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://president.nardania.example/ru/"><link href="/feed" rel="self"/>
       <entry><id>tag:1</id><link rel="edit" href="https://edit.example/1"/><link href="news/1041"/><link rel="alternate" href="https://second.example/"/></entry>
       <entry xml:base="news/"><link rel="alternate" href="1042"/></entry></feed>`,
      [ONE, TWO],
    ],
    ['Atom with a prefix', `<a:feed xmlns:a="x"><a:entry><a:link href="${ONE}"/></a:entry></a:feed>`, [ONE]],
    [
      'a sitemap',
      `<urlset xmlns:image="x"><url><loc>${ONE}</loc><image:image><image:loc>https://nardania.example/1.jpg</image:loc></image:image></url>
       <url><loc>${TWO.replace('&', '&amp;')}#part</loc><lastmod>2031-05-05</lastmod></url></urlset>`,
      [ONE, TWO],
    ],
    ['an index of sitemaps', `<sitemapindex><sitemap><loc>${ONE}</loc></sitemap></sitemapindex>`, [ONE]],
    [
      'links that are not whole',
      '<rss><channel><item><link>/ru/news/1041</link></item><item><link>../ru/news/1042</link></item></channel></rss>',
      [ONE, TWO],
    ],
    [
      'links that are none',
      `<rss><channel><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><title>No link</title></item>
       <item><link>data:text/html,x</link></item><item><link>${ONE}</link></item></channel></rss>`,
      ['bad-address feed#1', 'bad-address feed#2', 'bad-feed feed#3', 'bad-address feed#4', ONE],
    ],
    [
      'a name and a password',
      '<rss><channel><item><link>https://me:secret@nardania.example/1</link></item></channel></rss>',
      ['https://nardania.example/1'],
    ],
    [
      'entities that grow, which stay what they are',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><link>https://nardania.example/&b;</link></item></channel></rss>`,
      ['https://nardania.example/&b;'],
    ],
  ];
  it.each(cases)('%s', (_name, xml, expected) => {
    expect(addresses(xml)).toEqual(expected);
    expect(readFeed(xml, 'feed', BASE).failure).toBeNull();
  });

  it('are read as far as the feed goes', () => {
    const list = readFeed(`<rss><channel><item><link>${ONE}</link></item><item><link>${TWO}</link>`, 'feed', BASE);
    expect(list.entries).toEqual([{ url: ONE }]);
    expect(list.failure).toMatchObject({ code: 'bad-feed', message: 'the feed breaks off behind entry 1' });
  });
  it('are as many as a sitemap may have', () => {
    const list = readFeed(`<urlset>${`<url><loc>${ONE}</loc></url>`.repeat(MOST_ENTRIES + 5)}</urlset>`, 'map', null);
    expect(list.entries).toHaveLength(MOST_ENTRIES);
    expect(list.failure).toMatchObject({ code: 'list-too-long' });
  });
  it('are none in ten megabytes of garbage or of nesting', () => {
    const garbage = Array.from({ length: 100_000 }, (_, at) => `<${'<&]]>"x'.charAt(at % 7)}\u0000item ${at}`).join('');
    expect(addresses(`<rss>${garbage.repeat(6)}`)).toEqual([]);
    expect(addresses(`<rss>${'<item>'.repeat(1_500_000)}`)).toEqual([]);
    expect(addresses(`<rss>${'<item><link>'.repeat(1_000_000)}`)).toEqual([]);
  });
});

describe('a JSON Feed', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [{ id: '1', url: ONE }, { id: TWO }, { id: '3', external_url: '/ru/news/1043' }, { id: '4' }, null],
  });
  it('is known by its version', () => {
    expect(isJsonFeed(feed)).toBe(true);
    expect(isJsonFeed('{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}')).toBe(true);
    expect(isJsonFeed('{"version": "1", "text": "Talks"}')).toBe(false);
  });
  it('leads to its items', () => {
    const { entries } = readJsonFeed(feed, 'feed.json', BASE);
    expect(entries.map((entry) => ('url' in entry ? entry.url : entry.error.place))).toEqual([
      ONE,
      TWO,
      'https://president.nardania.example/ru/news/1043',
      'https://president.nardania.example/feeds/4',
      'feed.json#5',
    ]);
  });
  it('may be damaged', () => expect(readJsonFeed(feed.slice(0, 90), 'x', null).failure).toMatchObject({ code: 'bad-feed' }));
});

describe('a list of addresses', () => {
  it.each([
    [true, `# News\n${ONE}\n\n  ${TWO}  \r\n`, true],
    [true, ONE, true],
    [true, `${ONE}\nhttps://president.nard`, false],
    [false, `${ONE}\nThe talks of 5 May`, true],
    [false, '# Heading\n\n# Another', true],
    [false, '', true],
    [false, `See ${ONE}`, true],
  ])('%s: %j', (expected, text, whole) => expect(isAddressList(text, whole)).toBe(expected));
  it('names the lines that are none', () => {
    const { entries } = readAddressList(`\ufeff# News\n${ONE}\nTalks\n${TWO}`, 'list.txt');
    expect(entries.map((entry) => ('url' in entry ? entry.url : entry.error.place))).toEqual([ONE, 'list.txt:3', TWO]);
  });
});

it.each([
  ['rss', '\ufeff  <?xml version="1.0"?>\n<?xml-stylesheet href="x"?><!-- a --><rss version="2">'],
  ['feed', '<!DOCTYPE feed [<!ENTITY a ">">]> <feed>'],
  ['urlset', '<ns0:urlset xmlns:ns0="x">'],
  ['html', '<!DOCTYPE html><html>'],
  [null, 'The talks <rss>'],
  [null, '<!-- never ends <rss>'],
])('the first element is %s', (expected, head) => expect(rootOf(head)).toBe(expected));

describe('lists are read to their pages', () => {
  const page = (at: number) => htmlPage(`The presidents discussed the trade and the transport of the two countries, part ${at}.`);
  it('feeds by address, with those they lead to, and each page once', async () => {
    const site = await testSite({ '/1': page(1), '/2': page(2), '/3': page(3) });
    site.pages['/sitemap.xml'] =
      `<sitemapindex><sitemap><loc>${site.base}/a.xml</loc></sitemap><sitemap><loc>${site.base}/sitemap.xml</loc></sitemap></sitemapindex>`;
    site.pages['/a.xml'] = `<urlset><url><loc>${site.base}/1</loc></url><url><loc>${site.base}/2</loc></url></urlset>`;
    site.pages['/feed'] = `<feed><entry><link href="/2"/></entry><entry><link href="/3"/></entry></feed>`;
    const found = await toldOf([`${site.base}/sitemap.xml`, `${site.base}/feed`], { pace: AT_ONCE }, [site.base]);
    expect(found.map((text) => text.slice(-7))).toEqual(['part 2.', 'part 3.', 'part 1.']);
    expect(site.asked).toEqual(['/robots.txt', '/sitemap.xml', '/feed', '/a.xml', '/sitemap.xml', '/2', '/3', '/1']);
  });
  it('lists in files, with what cannot be read told and the rest read', async () => {
    const site = await testSite({ '/1': page(1), '/records': JSON.stringify([{ text: 'x' }]) });
    const path = file('list.txt', `# Talks\n${site.base}/1\nhttps://[half\n${site.base}/gone\n`);
    expect(await toldOf([path], { pace: AT_ONCE }, [site.base, `${folder}/`])).toEqual([
      'bad-address list.txt:3: "https://[half" is no address of the web; list addresses that begin with http:// or https://',
      expect.stringContaining('part 1.'),
      'http-status /gone: the server answers 404 Not Found; the page is gone or the address is wrong; look for it on the site or in a web archive',
    ]);
  });
  it('a feed in a file leads to no private address', async () => {
    const site = await testSite({ '/1': page(1) });
    const path = file('saved.xml', `<rss><channel><item><link>${site.base}/1</link></item></channel></rss>`);
    expect(await toldOf([path], { pace: AT_ONCE })).toEqual([expect.stringMatching(/^robots-unreachable .* private network/)]);
    expect(site.asked).toEqual([]);
  });
  it('a list that lies in a folder leads to none either, one that is given may', async () => {
    const site = await testSite({ '/1': page(1) });
    const path = file('folder/list.txt', `${site.base}/1`);
    expect(await toldOf([`${folder}/folder`], { pace: AT_ONCE })).toEqual([
      expect.stringMatching(/^robots-unreachable .* private network/),
    ]);
    expect(await toldOf([path], { pace: AT_ONCE })).toEqual([expect.stringContaining('part 1.')]);
  });
  it('a feed may lead to an archive or to lists without end, which are not read', async () => {
    const site = await testSite({ '/records.jsonl': `${JSON.stringify({ text: 'Talks' })}\n` });
    for (let at = 0; at < 5; at++)
      site.pages[`/${at}`] = `<rss><channel><item><link>/${at + 1}</link></item><item><link>/records.jsonl</link></item></channel></rss>`;
    expect((await toldOf([`${site.base}/0`], { pace: AT_ONCE }, [site.base])).map((line) => line.split(':', 1)[0])).toEqual([
      'not-a-page /records.jsonl',
      'list-too-deep /3',
    ]);
  });
  it('a feed with nothing new is no failure', async () => {
    expect(await toldOf([file('none.xml', '<rss><channel><title>News</title></channel></rss>')], {}, [`${folder}/`])).toEqual([
      'no-entries none.xml: the feed has no entries',
    ]);
  });
});
