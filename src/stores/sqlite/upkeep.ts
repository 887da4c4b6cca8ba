import { existsSync, linkSync, rmSync } from 'node:fs';
import { InputError, type ReadoutRecord, sliceByCodePoints } from '../../domain/index.js';
import type { Upkeep } from '../contract/index.js';
import type { Connection } from './connection.js';
import { isDenied, storeError } from './failures.js';
import type { Part } from './part.js';
import { sql } from './schema.js';

/** Looking after the store as a whole. `inspect` opens a file and tells what is wrong with it. */
export class SqliteUpkeep implements Part<Omit<Upkeep, 'close'>> {
  constructor(
    private readonly connection: Connection,
    private readonly inspect: (file: string) => readonly string[],
  ) {}

  backup(file: string): void {
    const exists = () =>
      new InputError('backup-exists', file, 'there is a file of this name', 'give a new name; a backup never writes over a file');
    if (existsSync(file)) throw exists();
    const writing = `${file}.writing`;
    rmSync(writing, { force: true });
    try {
      this.connection.copyInto(writing);
      const [wrong] = this.inspect(writing);
      if (wrong !== undefined)
        throw new InputError('backup-damaged', file, `the copy is not sound: ${wrong}`, 'check the disk and try again');
      // A link is refused where a file has appeared meanwhile; a rename would take its place.
      linkSync(writing, file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists();
      if (isDenied(error))
        throw new InputError('backup-denied', file, 'cannot be written here', 'give a file in a folder that is there and may be written');
      throw storeError(error, file);
    } finally {
      rmSync(writing, { force: true });
    }
  }

  check(): readonly string[] {
    return [...this.connection.faults(), ...this.records()];
  }

  private records(): string[] {
    const wrong: string[] = [];
    const all = sql.selectFrom('record').select(['id', 'version', 'meeting']).orderBy('id');
    for (const { id, version, meeting } of this.connection.all(all)) {
      const versions = this.connection.all(sql.selectFrom('page_version').select(['version', 'record']).where('record_id', '=', id));
      if (!versions.some((each) => each.version === version)) wrong.push(`${id}: its newest version is missing`);
      for (const each of versions) wrong.push(...quotes(id, each.version, JSON.parse(each.record)));
      const held = this.connection.first(sql.selectFrom('meeting').select('id').where('id', '=', meeting));
      if (!held) wrong.push(`${id}: its meeting ${meeting} is missing`);
    }
    return wrong;
  }
}

/** Every quote is the slice of the text. */
const quotes = (id: string, version: number, record: ReadoutRecord): string[] =>
  [...record.statements, ...record.topics.flatMap(({ evidence }) => evidence)]
    .filter((each) => sliceByCodePoints(record.text, each) !== each.quote)
    .map((each) => `${id}, version ${version}: a quote is not the text's at ${each.start}`);
