import type { Cell } from './rows.js';
import type { Wrong } from './wrong.js';

/** A flat object of a list, by its members' names; numbers keep their digits. */
export interface JsonRecord {
  readonly line: number;
  readonly members: ReadonlyMap<string, Cell>;
}

interface Container {
  readonly kind: '{' | '[';
  /** Under which name it stands, '' in a list. */
  readonly name: string;
}

/** Members of the root under which the records stand. */
const LISTS = new Set(['data', 'dataset', 'results']);
/** A string or number that is longer is none of a table of figures. */
const LONGEST = 100_000;
const DEEPEST = 64;

/**
 * Objects of a list in JSON as its text comes: of the root, or of its member `data`. Numbers are taken as they are written, because they would
 * not outlive a float, and memory does not grow with the list. Throws `InputError` for what is no JSON.
 */
export class JsonText {
  private readonly stack: Container[] = [];
  private members: Map<string, Cell> | null = null;
  private recordLine = 1;
  private recordDepth = 0;
  private name: string | null = null;
  private token = '';
  private tokenAt = { line: 1, column: 1 };
  private state: 'between' | 'string' | 'escape' | 'bare' = 'between';
  private line = 1;
  private column = 0;
  private out: JsonRecord[] = [];
  private sawRoot = false;
  /** What the root itself says, such as `error`. */
  readonly told = new Map<string, string>();

  constructor(private readonly wrong: Wrong) {}

  take(text: string): readonly JsonRecord[] {
    this.out = [];
    for (const character of text) {
      if (character === '\n') {
        this.line++;
        this.column = 0;
      } else this.column++;
      this.one(character);
    }
    return this.out;
  }

  end(): void {
    if (this.state === 'bare') this.endBare();
    if (this.stack.length > 0 || this.state !== 'between' || !this.sawRoot) {
      throw this.bad('the file ends in the middle');
    }
  }

  private one(character: string): void {
    if (this.state === 'escape') {
      this.token += character;
      this.state = 'string';
    } else if (this.state === 'string') {
      if (character === '"') this.endString();
      else {
        this.grow(character);
        if (character === '\\') this.state = 'escape';
      }
    } else if (this.state === 'bare' && /[^\s,\]}:"{[]/.test(character)) this.grow(character);
    else {
      if (this.state === 'bare') this.endBare();
      this.mark(character);
    }
  }

  private mark(character: string): void {
    if (/\s/.test(character) || character === '\ufeff') return;
    if (character === '{' || character === '[') this.open(character);
    else if (character === '}' || character === ']') this.close(character);
    else if (character === '"') this.begin('string', '');
    else if (character === ',') this.name = null;
    else if (character !== ':') this.begin('bare', character);
  }

  private begin(state: 'string' | 'bare', token: string): void {
    if (this.stack.length === 0) throw this.bad('this is not a list of records');
    this.state = state;
    this.token = token;
    this.tokenAt = { line: this.line, column: this.column };
  }

  private open(kind: '{' | '['): void {
    if (this.stack.length === 0 && this.sawRoot) throw this.bad('there is more than one value');
    this.sawRoot = true;
    if (this.stack.length >= DEEPEST) throw this.bad('it is nested too deep');
    const [root, list] = this.stack;
    const inList = this.stack.length === 1 ? root?.kind === '[' : this.stack.length === 2 && list?.kind === '[' && LISTS.has(list.name);
    if (kind === '{' && this.members === null && inList) {
      this.members = new Map();
      this.recordLine = this.line;
      this.recordDepth = this.stack.length + 1;
    }
    this.stack.push({ kind, name: this.name ?? '' });
    this.name = null;
  }

  private close(kind: '}' | ']'): void {
    const last = this.stack.pop();
    if (last?.kind !== (kind === '}' ? '{' : '[')) throw this.bad(`${kind} closes nothing`);
    if (this.members && this.stack.length === this.recordDepth - 1) {
      this.out.push({ line: this.recordLine, members: this.members });
      this.members = null;
    }
    this.name = null;
  }

  private endString(): void {
    this.state = 'between';
    let text: string;
    try {
      text = JSON.parse(`"${this.token}"`) as string;
    } catch {
      throw this.bad('this is not a text of JSON');
    }
    if (this.stack.at(-1)?.kind === '{' && this.name === null) this.name = text;
    else this.value(text);
  }

  private endBare(): void {
    this.state = 'between';
    if (!/^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(this.token)) throw this.bad(`${this.token.slice(0, 20)} is no JSON`);
    this.value(this.token === 'null' ? '' : this.token);
  }

  private value(text: string): void {
    const name = this.name;
    if (name === null) return;
    if (this.members && this.stack.length === this.recordDepth) {
      this.members.set(name, { text, column: this.tokenAt.column });
    } else if (this.stack.length === 1 && this.told.size < 20) this.told.set(name, text.slice(0, 200));
  }

  private grow(character: string): void {
    this.token += character;
    if (this.token.length > LONGEST) throw this.bad('a text has no end');
  }

  private bad(message: string) {
    return this.wrong(
      'stats-broken-json',
      this.state === 'between' ? { line: this.line, column: Math.max(1, this.column) } : this.tokenAt,
      message,
      'download the file again',
    );
  }
}
