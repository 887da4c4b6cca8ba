import type { StateCode } from '../../domain/index.js';

/** Official publishers and the state they speak for: an office printed on their pages without a state is that state's. */
const HOMES: readonly (readonly [host: string, state: StateCode])[] = [
  ['kremlin.ru', 'RU'],
  ['government.ru', 'RU'],
  ['mid.ru', 'RU'],
  ['duma.gov.ru', 'RU'],
  ['council.gov.ru', 'RU'],
  ['premier.gov.ru', 'RU'],
  ['whitehouse.gov', 'US'],
  ['archives.gov', 'US'],
  ['state.gov', 'US'],
  ['gov.uk', 'GB'],
  ['president.az', 'AZ'],
  ['mfa.gov.az', 'AZ'],
  ['akorda.kz', 'KZ'],
  ['president.kg', 'KG'],
  ['president.tj', 'TJ'],
  ['president.uz', 'UZ'],
  ['president.gov.by', 'BY'],
  ['president.am', 'AM'],
  ['primeminister.am', 'AM'],
  ['president.gov.ua', 'UA'],
  ['elysee.fr', 'FR'],
  ['bundesregierung.de', 'DE'],
  ['bundeskanzler.de', 'DE'],
  ['tccb.gov.tr', 'TR'],
  ['pmindia.gov.in', 'IN'],
  ['mea.gov.in', 'IN'],
  ['fmprc.gov.cn', 'CN'],
  ['mfa.gov.cn', 'CN'],
  ['mofa.go.jp', 'JP'],
  ['kantei.go.jp', 'JP'],
  ['president.ir', 'IR'],
  ['president.go.kr', 'KR'],
  ['governo.it', 'IT'],
  ['pm.gc.ca', 'CA'],
];

/** The state a publisher speaks for; null for the press and unknown hosts. */
export function homeOf(publisher: string | null, url: string | null): StateCode | null {
  for (const source of [url, publisher]) {
    if (!source) continue;
    const host = (/^[a-z]+:\/\/([^/:?#]+)/i.exec(source)?.[1] ?? source).toLowerCase();
    for (const [name, state] of HOMES) if (host === name || host.endsWith(`.${name}`)) return state;
  }
  return null;
}
