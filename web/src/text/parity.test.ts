import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** Every path through a value down to what is no object; functions are called with samples, so that what they say is seen too. */
function leaves(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'function') return [[`${path}()`, String(value('1', '2', '3', '4', '5')).replaceAll('undefined', '')]];
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  return [[path, String(value)]];
}

/** Languages have forms of plurals of their own, and English words its failures in the engine. */
const common = ([path]: readonly [string, string]): boolean =>
  !/\.(?:one|few|many|other)$|^\.failures\./.test(path) || path.startsWith('.words.kinds');
const paths = (value: unknown): string[] =>
  leaves(value)
    .filter(common)
    .map(([path]) => path)
    .sort();

/** Pages' texts, and those of all pages. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|\/)text\/en(?:\/index)?\.ts$/.test(file));

it('finds the texts of every page', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

describe.each(files)('%s', (file) => {
  const load = async (path: string) => ((await import(join(SRC, path))) as { TEXTS: unknown }).TEXTS;

  it('says in Russian what it says in English, and leaves nothing empty', async () => {
    const [en, ru] = [await load(file), await load(file.replace(/text\/en(?=\/|\.ts$)/, 'text/ru'))];
    expect(paths(ru)).toEqual(paths(en));
    const empty = [...leaves(en), ...leaves(ru)].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect([...new Set(empty)]).toEqual(empty.length === 0 ? [] : ['.words.hedges.exact']);
    const english = leaves(ru).filter(
      ([path, text]) => /[a-z]{3}/i.test(text) && !/[а-яё]/i.test(text) && !/\.language$|\.api$|\.units\.|readout serve/.test(path),
    );
    expect(english).toEqual([]);
  });
});
