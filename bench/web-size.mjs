// How much script a reader loads before the first page is there, in each language the larger, compressed as it is sent.
//   npm run web-size
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The most a first load may be, in kB, before charts. */
export const FIRST_LOAD = 130;

/** Per page, what its first load comes to in kB. */
export function firstLoads(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const closure = (keys) => {
    const found = new Set();
    const visit = (key) => {
      if (found.has(key)) return;
      found.add(key);
      for (const next of manifest[key].imports ?? []) visit(next);
    };
    keys.forEach(visit);
    return found;
  };
  const sum = (keys) => [...closure(keys)].reduce((total, key) => total + size(manifest[key].file), 0);
  /** Texts that a chunk, or what it imports, asks for in one language. */
  const texts = (keys, language) =>
    [...closure(keys)].flatMap((key) =>
      (manifest[key].dynamicImports ?? []).filter((next) => new RegExp(`/text/${language}(?:/index)?\\.ts$`).test(next)),
    );
  const pages = Object.keys(manifest).filter((key) => /^src\/pages\/([\w-]+)\/\1\.tsx$/.test(key));
  return pages.map((page) => {
    const keys = ['index.html', page];
    const bytes = Math.max(...['en', 'ru'].map((language) => sum([...keys, ...texts(keys, language)])));
    return { page: page.split('/')[2], kB: bytes / 1000 };
  });
}

export function tellFirstLoads(folder) {
  const loads = firstLoads(folder).map(({ page, kB }) => `${page} ${kB.toFixed(1)}`);
  console.log(`web: script of the first load, kB compressed (at most ${FIRST_LOAD}): ${loads.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tellFirstLoads(fileURLToPath(new URL('../dist/web', import.meta.url)));
