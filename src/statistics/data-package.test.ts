import { describe, expect, it } from 'vitest';
import { readDataPackage } from './data-package.js';

const read = (value: unknown) => readDataPackage(JSON.stringify(value), 'datapackage.json');

describe('a data package', () => {
  it('tells source, licence, day and dialect of its tables', () => {
    const found = read({
      title: 'Trade',
      created: '2025-02-08T10:00:00Z',
      licenses: [{ name: 'CC0-1.0', title: 'Zero' }],
      sources: [{ title: 'Customs' }],
      resources: [
        {
          path: 'a.csv',
          encoding: 'windows-1251',
          dialect: { delimiter: ';' },
          schema: { fields: [{ name: 'x' }, { name: 'v', decimalChar: ',' }] },
        },
        {
          path: 'b/c.csv.gz',
          version: '2024-01-01',
          sources: [{ title: 'Other' }],
          licenses: [{ path: 'https://x.example' }],
          reporter: 'AM',
          unit: 'thousand USD',
        },
        { path: 'picture.png' },
        { data: [] },
      ],
    });
    expect(found).toEqual([
      {
        path: 'a.csv',
        encoding: 'windows-1251',
        told: { source: 'Customs', licence: 'CC0-1.0', vintage: '2025-02-08', delimiter: ';', decimal: ',' },
      },
      {
        path: 'b/c.csv.gz',
        encoding: undefined,
        told: { reporter: 'AM', unit: 'thousand USD', source: 'Other', licence: 'https://x.example', vintage: '2024-01-01' },
      },
    ]);
  });

  it('goes by its title where it names no sources, and without a day where it tells a version', () => {
    expect(read({ title: 'Trade', version: '1.2.0', resources: [{ path: 'a.csv' }] })[0]?.told).toEqual({ source: 'Trade' });
  });

  it.each(['/etc/passwd.csv', '../a.csv', 'a/../../b.csv', 'https://x.example/a.csv', 'file:a.csv', '\\\\host\\a.csv', '..\\a.csv'])(
    'does not lead out of its folder: %s',
    (path) => {
      expect(() => read({ resources: [{ path }] })).toThrow(/leads out/);
    },
  );

  it.each(['', 'null', '[]', '{}', '{"resources":{}}', '{"resources":'])('is refused: %s', (text) => {
    expect(() => readDataPackage(text, 'datapackage.json')).toThrow(expect.objectContaining({ code: 'stats-bad-package' }));
  });
});
