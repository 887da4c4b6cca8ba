import type { Connection } from '../connection.js';
import { plainQuery, type Query } from '../query.js';
import { standingTerms } from './rank.js';
import { TEXT_TABLE } from './tables.js';
import { formTerms, lemmaTerms } from './terms.js';
import type { WordTexts } from './word-texts.js';

const ADD = plainQuery(`INSERT INTO ${TEXT_TABLE} (rowid, lemma, form, about) VALUES (?, ?, ?, ?)`);
const DROP = plainQuery(`INSERT INTO ${TEXT_TABLE} (${TEXT_TABLE}, rowid, lemma, form, about) VALUES ('delete', ?, ?, ?, ?)`);
/** Characters of terms that wait; then they are written before the rest is there, so that memory stays flat. */
const MOST = 1 << 24;

/**
 * Changes of the text index that wait for the end of their transaction. Between statements that can fail half-way SQLite has FTS5 write down
 * what it gathered so far, as a piece that has to be merged later: one record after another made a hundred small pieces where one will do.
 */
export class TextRows {
  private readonly waiting: { readonly query: Query; readonly row: readonly unknown[] }[] = [];
  private characters = 0;

  constructor(private readonly connection: Connection) {}

  add(row: number, texts: WordTexts, about: string): void {
    this.change(ADD, row, texts, about);
  }

  /** With what it was added with: the index does not keep it. */
  drop(row: number, texts: WordTexts, about: string): void {
    this.change(DROP, row, texts, about);
  }

  /** In the order they were made; has to be called before the transaction ends. */
  write(): void {
    for (const { query, row } of this.waiting) this.connection.execute(query, row);
    this.waiting.length = 0;
    this.characters = 0;
  }

  private change(query: Query, row: number, texts: WordTexts, about: string): void {
    const lemmas = lemmaTerms(texts);
    const forms = formTerms(texts);
    this.waiting.push({ query, row: [row, lemmas, forms, about + standingTerms(texts, row)] });
    this.characters += lemmas.length + forms.length;
    if (this.characters > MOST) this.write();
  }
}
