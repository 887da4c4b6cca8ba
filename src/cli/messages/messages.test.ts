import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UIS } from '../../../test/support/uis.js';

/** Every path through a value down to what is no object; functions are called with samples, so that what they say is seen too. */
function leaves(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'function') {
    const made = path.startsWith('.failures') ? value('a', 'b') : [value(1, 2, 3), value('a', 'b', 'c')];
    return [[`${path}()`, made.flat().join(' ')]];
  }
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  return [[path, String(value)]];
}

const paths = (value: unknown): string[] =>
  leaves(value)
    .map(([path]) => path)
    .sort();

/** Languages that word failures and notes of their own; English takes the engine's words. */
const without = (path: string): boolean => !/^\.(?:failures|diagnostics)\./.test(path);

describe('the interface speaks both languages', () => {
  it('says the same things in both', () => {
    expect(paths(UIS.ru.say).filter(without)).toEqual(paths(UIS.en.say).filter(without));
    expect(paths(UIS.ru.words)).toEqual(paths(UIS.en.words));
  });

  it('leaves nothing empty but what is meant to be', () => {
    const empty = Object.values(UIS).flatMap(({ say, words }) =>
      [...leaves(say), ...leaves(words)].filter(([, text]) => text.trim() === '').map(([path]) => path),
    );
    expect([...new Set(empty)].sort()).toEqual(['.modalities.actual', '.units.units']);
  });

  it('says it in Russian where it speaks Russian', () => {
    const shown = [...leaves(UIS.ru.say), ...leaves(UIS.ru.words)].filter(
      ([path]) => !/examples\.\d+\.0$|\.units\.|\.decimal$|\.money\(|\.more_records|\.place\(|\.at\(|\.quote\(|badValue|see\(/.test(path),
    );
    expect(shown.filter(([, text]) => text.trim() !== '' && !/[а-яё]/i.test(text))).toEqual([]);
  });

  it.each([
    [1, '1 реплика'],
    [2, '2 реплики'],
    [5, '5 реплик'],
    [11, '11 реплик'],
    [12, '12 реплик'],
    [21, '21 реплика'],
    [104, '104 реплики'],
    [111, '111 реплик'],
  ])('counts %i in Russian', (n, text) => {
    expect(UIS.ru.say.counts.turns(n)).toBe(text);
  });

  it('words every failure and every note there is in Russian', () => {
    const source = fileURLToPath(new URL('../..', import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
    const failures = [...text.matchAll(/new InputError\(\s*'([a-z-]+)'/g)].map((match) => match[1] as string);
    expect(failures.length).toBeGreaterThan(20);
    expect([...new Set(failures)].filter((code) => !(code in UIS.ru.say.failures))).toEqual([]);
    const notes = /export type DiagnosticCode =([^;]*);/.exec(text)?.[1]?.match(/[a-z]+(?:-[a-z]+)+/g) ?? [];
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((code) => !(code in UIS.ru.say.diagnostics))).toEqual([]);
  });
});
