import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeConformance } from '../conformance/index.js';
import { openSqliteStore } from './index.js';

let folder = '';

storeConformance('sqlite', {
  prepare: async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-store-'));
  },
  open: () => openSqliteStore({ folder, create: true }),
  clear: async () => rmSync(folder, { recursive: true, force: true }),
});
