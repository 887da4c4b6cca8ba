import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Subject } from './index.js';
import { entry, statement } from './samples.js';

export function upkeepConformance(subject: Subject): void {
  describe('upkeep', () => {
    it('remembers what was fetched', async () => {
      const url = 'https://a.example/1';
      expect(await subject.store.fetched(url)).toBeNull();
      await subject.store.rememberFetch(url, { etag: '"a"', lastModified: null, sha256: null });
      const fetched = { etag: null, lastModified: 'Wed, 29 Jun 2022 10:00:00 GMT', sha256: 'aa' };
      await subject.store.rememberFetch(url, fetched);
      expect(await (await subject.reopen()).fetched(url)).toEqual(fetched);
    });

    it('finds nothing wrong with what is sound, and a quote that is not in the text', async () => {
      const { store } = subject;
      expect(await store.check()).toEqual([]);
      await store.put(entry({ statements: [statement('s#figure-1')] }));
      expect(await store.check()).toEqual([]);
      await store.put(entry({ key: '2', statements: [statement('s#figure-2', undefined, 'B')] }));
      expect(await store.check()).toEqual([expect.stringContaining('a.example:en:2, version 1')]);
    });

    it('writes a backup, never over a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-backup-'));
      try {
        await subject.store.put(entry());
        const file = join(folder, "it's a copy");
        await subject.store.backup(file);
        expect(existsSync(file)).toBe(true);
        await expect(subject.store.backup(file)).rejects.toMatchObject({ code: 'backup-exists', place: file });
        writeFileSync(join(folder, 'other'), 'kept');
        await expect(subject.store.backup(join(folder, 'other'))).rejects.toMatchObject({ code: 'backup-exists' });
        await expect(subject.store.backup(join(folder, 'none', 'file'))).rejects.toMatchObject({
          code: 'backup-denied',
          place: join(folder, 'none', 'file'),
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
