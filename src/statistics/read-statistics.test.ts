import { describe, expect, it } from 'vitest';
import { line, read, refused } from './read.fixture.js';

const HEAD = 'reporter,partner,indicator,period,value,unit,source\n';

describe('a plain table', () => {
  it('is read by the names of its columns, in any order', async () => {
    const { points, course } = await read(
      'value,source,unit,period,partner,indicator,reporter,vintage,licence,status,basis\n' +
        '1.8,Customs,billion USD,2021,XB,exports,XA,2022-02-10,CC0,provisional,\n' +
        '"640",Customs,mln USD,2022-Q1,Ozeria,импорт,Нардания,,,,origin\n',
    );
    expect(points.map(line)).toEqual(['XA XB exports 2021 1800000000 USD', 'XA XB imports origin 2022-01/2022-03 640000000 USD']);
    expect(points[0]).toMatchObject({
      step: '100000000',
      vintage: '2022-02-10',
      licence: 'CC0',
      status: 'provisional',
      source: 'Customs',
      place: 't.csv:2:1',
    });
    expect(points[1]).toMatchObject({ step: '1000000', vintage: null, licence: null, status: 'final' });
    expect(course).toMatchObject({ layout: 'plain', rows: 2, points: 2, passedOver: 0, empty: 0 });
  });

  it('may begin with a mark, end its lines in any way, be parted by semicolons and have decimal commas', async () => {
    const { points } = await read(
      '\ufeffreporter;partner;indicator;period;value;unit;source\r\nXA;XB;exports;2021;1 234,5;USD;a\r\n\r\nXA;XB;exports;2022;7,25;USD;a',
    );
    expect(points.map(({ value, step }) => [value, step])).toEqual([
      ['1234.5', '0.1'],
      ['7.25', '0.01'],
    ]);
  });

  it('may tell its delimiter as Excel does', async () => {
    const { points } = await read(`sep=;\n${HEAD.replaceAll(',', ';')}XA;XB;exports;2021;5;USD;a\n`);
    expect(points.map(line)).toEqual(['XA XB exports 2021 5 USD']);
  });

  it('has cells with quotation marks, delimiters and line ends', async () => {
    const { points } = await read(`${HEAD}XA,XB,exports,2021,5,USD,"Office ""A"",\nsecond line"\nXA,XB,exports,2022,6,USD,b\n`);
    expect(points.map(({ source, place }) => [source, place])).toEqual([
      ['Office "A",\nsecond line', 't.csv:2:20'],
      ['b', 't.csv:4:20'],
    ]);
  });

  it('takes what it does not tell from beside it', async () => {
    const { points } = await read('reporter,partner,indicator,period,value,unit\nXA,XB,exports,2021,5,USD\n', {
      source: 'Customs',
      vintage: '2024-01-01',
      licence: 'CC0',
    });
    expect(points[0]).toMatchObject({ source: 'Customs', vintage: '2024-01-01', licence: 'CC0' });
  });

  it('passes over groups, and cells that tell of no value', async () => {
    const { points, course } = await read(
      `${HEAD}XA,World,exports,2021,5,USD,a\nXA,XB,exports,2021,...,USD,a\nXA,XB,exports,2022,1,USD,a\n`,
    );
    expect(points.map(line)).toEqual(['XA XB exports 2022 1 USD']);
    expect(course).toMatchObject({ rows: 3, passedOver: 1, empty: 1 });
  });

  const REFUSED: readonly (readonly [failure: string, text: string])[] = [
    ['stats-empty t.csv:1:1', ''],
    ['stats-empty t.csv:1:1', '\ufeff\n\n'],
    ['stats-no-rows t.csv:1:1', HEAD],
    ['stats-no-header t.csv:1:1', 'XA,XB,exports,2021,5,USD,a\nXA,XB,exports,2022,5,USD,a\n'],
    ['stats-columns t.csv:1:1', 'reporter,partner,sum\nXA,XB,5\n'],
    ['stats-column-twice t.csv:1:18', 'reporter,partner,reporter,indicator,period,value,unit,source\n'],
    ['stats-two-headers t.csv:3:1', `${HEAD}XA,XB,exports,2021,5,USD,a\n${HEAD}XA,XB,exports,2022,5,USD,a\n`],
    ['stats-negative t.csv:2:20', `${HEAD}XA,XB,exports,2021,-5,USD,a\n`],
    ['stats-negative t.csv:2:20', `${HEAD}XA,XB,exports,2021,\u22125,USD,a\n`],
    ['stats-not-a-number t.csv:2:20', `${HEAD}XA,XB,exports,2021,five,USD,a\n`],
    ['stats-not-a-number t.csv:2:20', `${HEAD}XA,XB,exports,2021,"1,234,567",USD,a\n`],
    ['stats-ambiguous-number t.csv:2:20', `${HEAD}XA,XB,exports,2021,"1,234",USD,a\n`],
    ['stats-mixed-decimals t.csv:3:20', `${HEAD}XA,XB,exports,2021,"1,5",USD,a\nXA,XB,exports,2022,2.5,USD,a\n`],
    ['stats-cells t.csv:2:28', `${HEAD}XA,XB,exports,2021,5,5,USD,a\n`],
    ['stats-cells t.csv:2:1', `${HEAD}XA,XB,exports,2021,5,USD\n`],
    ['stats-unknown-area t.csv:2:1', `${HEAD}XQ,XB,exports,2021,5,USD,a\n`],
    ['stats-unknown-area t.csv:2:4', `${HEAD}XA,Atlantis,exports,2021,5,USD,a\n`],
    ['stats-unknown-area t.csv:2:1', `${HEAD},XB,exports,2021,5,USD,a\n`],
    ['stats-unknown-indicator t.csv:2:7', `${HEAD}XA,XB,smiles,2021,5,USD,a\n`],
    ['stats-period t.csv:2:15', `${HEAD}XA,XB,exports,last year,5,USD,a\n`],
    ['stats-period t.csv:2:15', `${HEAD}XA,XB,exports,2021-13,5,USD,a\n`],
    ['stats-unit t.csv:2:22', `${HEAD}XA,XB,exports,2021,5,doubloons,a\n`],
    ['stats-mixed-units t.csv:3:22', `${HEAD}XA,XB,exports,2021,5,USD,a\nXA,XB,exports,2022,5,EUR,a\n`],
    ['stats-mixed-units t.csv:3:22', `${HEAD}XA,XB,exports,2021,5,USD,a\nXA,XB,exports,2022,5,million USD,a\n`],
    ['stats-not-told t.csv:2:1', `${HEAD}XA,XB,exports,2021,5,USD,\n`],
    ['stats-open-quote t.csv:2:26', `${HEAD}XA,XB,exports,2021,5,USD,"a\nXA,XB,exports,2022,5,USD,a\n`],
    ['stats-not-text t.csv:1:1', `PK\0\u0003${HEAD}`],
  ];
  it.each(REFUSED)('refuses with line and column: %s', async (failure, text) => {
    expect(await refused(text)).toBe(failure);
  });

  it('refuses a vintage that is no day', async () => {
    const text = 'reporter,partner,indicator,period,value,unit,source,vintage\nXA,XB,exports,2021,5,USD,a,soon\n';
    expect(await refused(text)).toBe('stats-vintage t.csv:2:28');
  });

  it('refuses a cell without an end before it fills the memory', async () => {
    expect(await refused(`${HEAD}XA,XB,exports,2021,5,USD,"${'a'.repeat(200_000)}`)).toBe('stats-open-quote t.csv:2:26');
    expect(await refused(`${HEAD}${','.repeat(20_000)}`)).toBe('stats-not-a-table t.csv:2:1');
  });
});

const COMTRADE_HEAD =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,cifvalue,fobvalue,primaryValue,isReported\n';
const comtradeRow = (fields: { [name: string]: string | number } = {}): string => {
  const row: { [name: string]: string | number } = {
    typeCode: 'C', freqCode: 'A', refPeriodId: 20210101, refYear: 2021, refMonth: 52, period: 2021, reporterCode: 842, reporterISO: 'USA', flowCode: 'X',
    partnerCode: 156, partner2Code: 0, cmdCode: 'TOTAL', customsCode: 'C00', motCode: 0, cifvalue: '', fobvalue: '151', primaryValue: '151', isReported: 'true',
    ...fields,
  }; // biome-ignore format: a row
  return COMTRADE_HEAD.trim()
    .split(',')
    .map((name) => row[name])
    .join(',');
};

describe('a table of UN Comtrade', () => {
  it('keeps totals between two states, under codes of its own', async () => {
    const rows = [
      comtradeRow(),
      comtradeRow({ flowCode: 'M', cifvalue: '506', fobvalue: '', primaryValue: '506.25' }),
      comtradeRow({ flowCode: 'M', reporterCode: 757, cifvalue: '520', fobvalue: '506', primaryValue: '506' }),
      comtradeRow({ period: 202203, freqCode: 'M', reporterCode: 97 }),
      comtradeRow({ period: '', refYear: 2019, isReported: 'false' }),
    ];
    const { points, course } = await read(`${COMTRADE_HEAD}${rows.join('\n')}\n`);
    expect(points.map(line)).toEqual([
      'US CN exports 2021 151 USD',
      'US CN imports 2021 506.25 USD',
      'CH CN imports 2021 506 USD',
      'EU CN exports 2022-03 151 USD',
      'US CN exports 2019 151 USD',
    ]);
    expect(points.map(({ valuation }) => valuation)).toEqual(['fob', 'cif', 'fob', 'fob', 'fob']);
    expect(points.map(({ status }) => status).at(-1)).toBe('estimated');
    expect(points.every(({ source }) => source === 'UN Comtrade')).toBe(true);
    expect(course).toMatchObject({ layout: 'UN Comtrade', rows: 5, points: 5 });
  });

  const PASSED: readonly (readonly [what: string, fields: { [name: string]: string | number }])[] = [
    ['one commodity', { cmdCode: '27' }],
    ['one means of transport', { motCode: 2100 }],
    ['one customs procedure', { customsCode: 'C01' }],
    ['a second partner', { partner2Code: 392 }],
    ['services', { typeCode: 'S' }],
    ['re-exports', { flowCode: 'RX' }],
    ['the world', { partnerCode: 0 }],
    ['other Asia', { partnerCode: 490 }],
    ['a state that is no more', { partnerCode: 810 }],
    ['goods that come back', { partnerCode: 842 }],
  ];
  it.each(PASSED)('passes over %s', async (_, fields) => {
    const { points, course } = await read(`${COMTRADE_HEAD}${comtradeRow(fields)}\n${comtradeRow()}\n`);
    expect(points).toHaveLength(1);
    expect(course.passedOver).toBe(1);
  });

  it('may end its rows, but not its header, with a comma', async () => {
    expect((await read(`${COMTRADE_HEAD}${comtradeRow()},\n`)).points).toHaveLength(1);
  });

  it('may have the names of older tables', async () => {
    const { points } = await read(
      'Year,Trade Flow,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\n2011,Import,842,156,TOTAL,417\n2011,Re-Export,842,156,TOTAL,3\n',
    );
    expect(points.map(line)).toEqual(['US CN imports 2011 417 USD']);
  });

  it('refuses codes that there are not, and a table without a total', async () => {
    expect(await refused(`${COMTRADE_HEAD}${comtradeRow({ partnerCode: 999 })}\n`)).toMatch(/^stats-unknown-area t\.csv:2:/);
    expect(await refused(`${COMTRADE_HEAD}${comtradeRow({ partnerCode: 'CHN' })}\n`)).toMatch(/^stats-unknown-area t\.csv:2:/);
    expect(await refused(`${COMTRADE_HEAD}${comtradeRow({ cmdCode: '27' })}\n`)).toBe('stats-no-totals t.csv');
  });
});

describe('an answer of UN Comtrade in JSON', () => {
  const record = (fields: object = {}): object => ({
    typeCode: 'C', period: '2021', refYear: 2021, reporterCode: 842, flowCode: 'X', partnerCode: 156, partner2Code: 0, cmdCode: 'TOTAL',
    customsCode: 'C00', motCode: 0, cifvalue: null, primaryValue: 151, isReported: true, ...fields,
  }); // biome-ignore format: a record

  it('keeps every digit', async () => {
    const text = JSON.stringify({ elapsedTime: '0.1', count: 1, data: [record()], error: '' }).replace(
      '"primaryValue":151',
      '"primaryValue":9007199254740993.1234',
    );
    expect((await read(text)).points.map(({ value, step }) => [value, step])).toEqual([['9007199254740993.1234', '0.0001']]);
  });

  it('is a list or has one, laid out in any way, in pieces of any size', async () => {
    const data = [record(), record({ flowCode: 'M', note: { nested: [1, '}"'] } }), record({ cmdCode: '27' })];
    for (const text of [JSON.stringify(data), JSON.stringify({ data }, null, 2), `\ufeff${JSON.stringify({ count: 3, data })}`]) {
      for (const piece of [1, 7, 4096]) {
        const { points, course } = await read(text, {}, piece);
        expect(points.map(line)).toEqual(['US CN exports 2021 151 USD', 'US CN imports 2021 151 USD']);
        expect(course).toMatchObject({ rows: 3, passedOver: 1 });
      }
    }
  });

  it('reads numbers with an exponent', async () => {
    const text = JSON.stringify([record()]).replace('151', '1.51E+9');
    expect((await read(text)).points[0]).toMatchObject({ value: '1510000000', step: '10000000' });
  });

  it.each([
    ['stats-broken-json', '{"data":[{"reporterCode":842,'],
    ['stats-broken-json', '[{"reporterCode":842}}'],
    ['stats-broken-json', '[{"reporterCode":eight}]'],
    ['stats-broken-json', `${'['.repeat(100)}`],
    ['stats-no-rows', '{"data":[],"error":"no such reporter"}'],
    ['stats-no-rows', '[]'],
    ['stats-columns', '[{"a":1}]'],
    ['stats-negative', JSON.stringify([record({ primaryValue: -1 })])],
  ])('is refused: %s', async (code, text) => {
    expect((await refused(text)).split(' ')[0]).toBe(code);
  });
});

describe('SDMX-CSV', () => {
  const head = 'DATAFLOW,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n';

  it('has powers of ten, statuses, and times of every length', async () => {
    const { points } = await read(
      `${head}F,US,CHN,TXG_FOB_USD,6,2022-Q1,35.5,A\nF,US,CN,TMG_CIF_USD,6,2022-03,1,P\nF,US,CN,TXG_FOB_USD,6,2022-S2,1,E\nF,US,CN,TXG_FOB_USD,6,2022,,M\n`,
    );
    expect(points.map(line)).toEqual([
      'US CN exports 2022-01/2022-03 35500000 USD',
      'US CN imports 2022-03 1000000 USD',
      'US CN exports 2022-07/2022-12 1000000 USD',
    ]);
    expect(points.map(({ status, valuation }) => [status, valuation])).toEqual([
      ['final', 'fob'],
      ['provisional', 'cif'],
      ['estimated', 'fob'],
    ]);
  });

  it('may have labels beside the codes, and be in small letters', async () => {
    const { points } = await read(
      'STRUCTURE;STRUCTURE_ID;ACTION;ref_area: Reporting area;counterpart_area: Counterpart;flow: Flow;unit_measure: Unit;time_period: Time;obs_value: Value\ndataflow;X:Y(1.0);I;AZ: Azerbaijan;RU: Russia;X: Exports;USD: US dollar;2021-A1: 2021;5\n',
    );
    expect(points.map(line)).toEqual(['AZ RU exports 2021 5 USD']);
  });

  it('passes over parts of the whole and what is adjusted', async () => {
    const wide = 'REF_AREA,COUNTERPART_AREA,FLOW,PRODUCT,S_ADJ,UNIT,TIME_PERIOD,OBS_VALUE\n';
    const { points, course } = await read(
      `${wide}AZ,RU,X,TOTAL,NSA,MIO_EUR,2021,5\nAZ,RU,X,27,NSA,MIO_EUR,2021,3\nAZ,RU,X,TOTAL,SA,MIO_EUR,2021,4\n`,
    );
    expect(points.map(line)).toEqual(['AZ RU exports 2021 5000000 EUR']);
    expect(course.passedOver).toBe(2);
  });

  it.each([
    ['stats-not-told t.csv:1:1', 'REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nAZ,RU,2021,5\n'],
    ['stats-not-told t.csv:2:1', 'REF_AREA,COUNTERPART_AREA,FLOW,TIME_PERIOD,OBS_VALUE\nAZ,RU,X,2021,5\n'],
    ['stats-unit t.csv:2:13', 'REF_AREA,COUNTERPART_AREA,FLOW,UNIT,UNIT_MULT,TIME_PERIOD,OBS_VALUE\nAZ,RU,X,USD,six,2021,5\n'],
  ])('is refused: %s', async (failure, text) => {
    expect((await refused(text)).replace(/:\d+$/, '')).toBe(failure.replace(/:\d+$/, ''));
  });
});

describe('tables of the direction of trade', () => {
  it('tell unit and completeness in their columns', async () => {
    const { points } = await read(
      'reporter,partner,flow,year,value_usd_million,months_with_value\nChina,United States,export,2020,452832.223,12\n"China, P.R.: Mainland",United States,import,2021,100,7\n',
    );
    expect(points.map(line)).toEqual(['CN US exports 2020 452832223000 USD', 'CN US imports 2021 100000000 USD']);
    expect(points.map(({ status, source }) => [status, source])).toEqual([
      ['final', 't'],
      ['incomplete', 't'],
    ]);
  });

  it('of the IMF may have a column for every time', async () => {
    const { points, course } = await read(
      'Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,Counterpart Country Code,Attribute,2019,2020Q1,2020M2,\n' +
        '"Azerbaijan, Rep. of",912,Exports,TXG_FOB_USD,Russian Federation,922,Value,1,2,,\n' +
        '"Azerbaijan, Rep. of",912,Exports,TXG_FOB_USD,Russian Federation,922,Status,E,E,,\n' +
        '"Azerbaijan, Rep. of",912,Balance,TBG_USD,Russian Federation,922,Value,-1,2,,\n' +
        '"Azerbaijan, Rep. of",912,Exports,TXG_FOB_USD,Emerging and Developing Europe,903,Value,1,2,,\n',
    );
    expect(points.map(line)).toEqual(['AZ RU exports 2019 1 USD', 'AZ RU exports 2020-01/2020-03 2 USD']);
    expect(points[0]).toMatchObject({ source: 'IMF Direction of Trade Statistics', valuation: 'fob' });
    expect(course).toMatchObject({ rows: 4, passedOver: 3, empty: 1 });
  });

  it('refuse what is no flow', async () => {
    expect(await refused('reporter,partner,flow,year,value_usd\nChina,Russia,balance,2020,5\n')).toBe('stats-unknown-indicator t.csv:2:14');
    expect(await refused('reporter,partner,flow,year,value\nChina,Russia,export,2020,5\n')).toBe('stats-not-told t.csv:2:1');
    expect(
      (await read('reporter,partner,flow,year,value\nChina,Russia,export,2020,5\n', { unit: 'thousand EUR' })).points.map(line),
    ).toEqual(['CN RU exports 2020 5000 EUR']);
  });
});

describe('a table of one office', () => {
  const table =
    'year,export_to_russia,import_from_russia_by_origin,import_from_russia_by_consignment,months\n2021,840.7,1785.4,1997.9,12\n2022,1,2,3,5\n';

  it('counts in several ways', async () => {
    const { points } = await read(table, { reporter: 'AM', unit: 'thousand USD' });
    expect(points.map(line).slice(0, 3)).toEqual([
      'AM RU exports 2021 840700 USD',
      'AM RU imports origin 2021 1785400 USD',
      'AM RU imports consignment 2021 1997900 USD',
    ]);
    expect(points.slice(3).map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'incomplete']);
  });

  it('has to be told whose it is and in what', async () => {
    expect(await refused(table)).toBe('stats-not-told t.csv:1:1');
    expect(await refused(table, { reporter: 'AM' })).toBe('stats-not-told t.csv:1:1');
    expect(await refused(table, { reporter: 'AM', unit: 'sacks' })).toBe('stats-unit t.csv:1:6');
    expect(await refused('year,exports to Atlantis\n2021,5\n', { reporter: 'AM', unit: 'USD' })).toBe('stats-unknown-area t.csv:1:6');
  });
});
