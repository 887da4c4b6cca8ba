import { describe, expect, it } from 'vitest';
import { WORLD } from '../../world/index.js';
import { areasOf } from './areas.js';
import { comtradeArea } from './comtrade-codes.js';

describe('area codes of UN Comtrade', () => {
  it.each([
    ['842', 'US'],
    ['757', 'CH'],
    ['699', 'IN'],
    ['251', 'FR'],
    ['579', 'NO'],
    ['381', 'IT'],
    ['97', 'EU'],
    ['097', 'EU'],
    ['643', 'RU'],
    ['31', 'AZ'],
    ['031', 'AZ'],
    ['156', 'CN'],
    ['490', null],
    ['0', null],
    ['810', null],
    ['280', null],
    ['356', null],
    ['891', null],
    ['9999', undefined],
    ['', undefined],
    ['US', undefined],
    ['-4', undefined],
  ] as const)('%s', (code, area) => {
    expect(comtradeArea(code)).toBe(area);
  });

  it('lead to states that the world knows, each once, or to territories that it does not', () => {
    const codes = new Set(WORLD.states.map(({ code }) => code));
    const found = Array.from({ length: 1000 }, (_, n) => comtradeArea(String(n))).filter((area) => typeof area === 'string');
    for (const area of ['DE', 'JP', 'KZ', 'BR', 'ZA', 'RS', 'ME', 'SD', 'SS', 'TR', 'BE', 'LU']) expect(found).toContain(area);
    const missing = [...codes].filter((code) => code !== null && !found.includes(code));
    // Monaco's trade is counted as that of France, and its number of ISO is one of Comtrade's groups.
    expect(missing).toEqual(['MC']);
  });
});

describe('names of areas', () => {
  const areas = areasOf(WORLD.states);
  it.each([
    ['AZ', 'AZ'],
    ['az', 'AZ'],
    ['AZE', 'AZ'],
    ['Azerbaijan', 'AZ'],
    ['Azerbaijan, Rep. of', 'AZ'],
    ['Азербайджан', 'AZ'],
    ['China, P.R.: Mainland', 'CN'],
    ['Korea, Rep. of', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Türkiye', 'TR'],
    ['Russian Federation', 'RU'],
    ['Kyrgyz Republic', 'KG'],
    ['United Kingdom', 'GB'],
    ["Côte d'Ivoire", 'CI'],
    ['European Union', 'EU'],
    ['South Africa', 'ZA'],
    ['World', null],
    ['Advanced Economies', null],
    ['Emerging and Developing Asia', null],
    ['Not specified (including confidential)', null],
    ['Atlantis', undefined],
    ['XQ', undefined],
    ['', undefined],
  ] as const)('%s', (name, area) => {
    expect(areas.read(name)).toBe(area);
  });
});
