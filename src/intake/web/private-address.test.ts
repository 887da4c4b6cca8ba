import { expect, it } from 'vitest';
import { testSite } from '../../../test/support/intake.js';
import { REAL_PACE } from './pace.js';
import { isPrivateAddress } from './private-address.js';
import { Web } from './web.js';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::1',
  '::',
  'fe80::1%eth0',
  'fd00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

it.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '192.169.0.1', '95.173.136.70', '2a00:1450::1', '2001:db8:1::2'])(
  '%s is public',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

/** Two hosts of this machine, of which the first counts as public. */
const web = () =>
  new Web({
    delay: 0,
    timeout: 2000,
    memory: null,
    pace: REAL_PACE,
    signal: new AbortController().signal,
    isPrivate: (address) => address !== '127.0.0.1',
  });

it('a public page leads to no private address', async () => {
  const inner = await testSite({ '/keys': 'secret' }, '127.0.0.2');
  const outer = await testSite({
    '/go': (_, response) => void response.writeHead(302, { location: `${inner.base}/keys` }).end(),
    '/robots.txt': (_, response) => void response.writeHead(302, { location: `${inner.base}/robots.txt` }).end(),
  });
  // Even where the user gave the address that leads there.
  for (const named of [true, false]) {
    const wanted = { url: `${outer.base}/go`, bulk: false, named, trusted: named };
    await expect(web().open(wanted)).rejects.toMatchObject({ code: 'private-address', place: `${outer.base}/go` });
  }
  await expect(web().open({ url: `${inner.base}/keys`, bulk: false, named: false, trusted: false })).rejects.toMatchObject({
    code: 'private-address',
  });
  await expect(web().open({ url: `${outer.base}/go`, bulk: true, named: false, trusted: false })).rejects.toMatchObject({
    code: 'robots-unreachable',
  });
  expect(inner.asked).toEqual([]);
});

it('a name that leads to a private address is no way round', async () => {
  const inner = await testSite({ '/keys': 'secret' });
  const closed = new Web({ delay: 0, timeout: 2000, memory: null, pace: REAL_PACE, signal: new AbortController().signal });
  const url = inner.base.replace('127.0.0.1', 'localhost');
  await expect(closed.open({ url: `${url}/keys`, bulk: false, named: false, trusted: false })).rejects.toMatchObject({
    code: 'private-address',
  });
  expect(inner.asked).toEqual([]);
});

it('an address that the user gives may be private, and lead on to private ones', async () => {
  const inner = await testSite({ '/talks': 'The talks' }, '127.0.0.2');
  const gate = await testSite(
    { '/go': (_, response) => void response.writeHead(302, { location: `${inner.base}/talks` }).end() },
    '127.0.0.3',
  );
  const opened = await web().open({ url: `${gate.base}/go`, bulk: false, named: true, trusted: true });
  expect(opened).toMatchObject({ url: `${inner.base}/talks`, trusted: true });
  if ('close' in opened) opened.close();
});
