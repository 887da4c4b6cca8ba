import { LANGUAGES, type Language, type TextQuery, type TextWord } from '../domain/index.js';
import { lemmasOf } from '../language/lemmas.js';
import type { ParsedQuery, QueryNode, QueryWord, WordsNode } from './ast.js';
import { Complaints } from './query-error.js';
import { languageOf } from './query-words.js';

/** What a word of the query was taken for: told to the reader, so that nobody has to guess what was counted. */
export interface MatchedWord {
  readonly written: string;
  readonly as: 'lemma' | 'exact' | 'prefix';
  /** Dictionary forms for `lemma` (a homonym has several), else the form or its beginning. */
  readonly values: readonly string[];
}

export interface Matched {
  readonly written: string;
  readonly how: 'word' | 'phrase' | 'near';
  /** Words that may stand between, for `near`; null otherwise. */
  readonly distance: number | null;
  readonly words: readonly MatchedWord[];
  /** Passages with it are left out. */
  readonly excluded: boolean;
}

export interface Expanded {
  readonly text: TextQuery | null;
  readonly matched: readonly Matched[];
}

/** Ways to choose one of the alternatives on each side of NEAR. */
const MOST_CHOICES = 64;

/** Every word with all dictionary forms it can have: in the languages asked for, or in the one its letters are of. */
export function expand({ query, text }: ParsedQuery, langs: readonly string[] = []): Expanded {
  if (text === null) return { text: null, matched: [] };
  const only = langs.length === 1 ? LANGUAGES.find((lang) => lang === langs[0]) : undefined;
  const expander = new Expander(new Complaints(query), only);
  return { text: expander.node(text, false), matched: expander.matched };
}

class Expander {
  readonly matched: Matched[] = [];

  constructor(
    private readonly complaints: Complaints,
    private readonly lang: Language | undefined,
  ) {}

  node(node: QueryNode, excluded: boolean): TextQuery {
    switch (node.type) {
      case 'words':
        this.tell(node, node.words.length > 1 ? 'phrase' : 'word', [node], excluded);
        return this.words(node);
      case 'near':
        this.tell(node, 'near', node.operands.flatMap(leaves), excluded);
        return this.near(node);
      case 'not':
        return { type: 'not', part: this.node(node.part, !excluded) };
      default:
        return { type: node.type, parts: node.parts.map((part) => this.node(part, excluded)) };
    }
  }

  private words({ words }: WordsNode): TextWord | Extract<TextQuery, { type: 'phrase' }> {
    const [first, ...others] = words.map((word) => this.word(word));
    return others.length === 0 ? (first as TextWord) : { type: 'phrase', words: [first as TextWord, ...others] };
  }

  private word(word: QueryWord): TextWord {
    if (word.as === 'prefix') return { type: 'prefix', prefix: word.form };
    if (word.as === 'exact') return { type: 'form', form: word.form };
    return { type: 'lemma', written: word.written, lemmas: lemmasOf(word.base, this.lang ?? languageOf(word.base)) };
  }

  /** `(a OR b) NEAR/5 c` is `a NEAR/5 c OR b NEAR/5 c`. */
  private near(node: Extract<QueryNode, { type: 'near' }>): TextQuery {
    const { distance } = node;
    let groups: WordsNode[][] = [[]];
    for (const operand of node.operands) {
      groups = groups.flatMap((group) => leaves(operand).map((leaf) => [...group, leaf]));
      if (groups.length > MOST_CHOICES) {
        throw this.complaints.at(
          node,
          'query-too-many-forms',
          `these are more than ${MOST_CHOICES} pairs of words`,
          'ask for less at once',
        );
      }
    }
    const [only, ...others] = groups.map((group): TextQuery => ({ type: 'near', distance, terms: group.map((leaf) => this.words(leaf)) }));
    return others.length === 0 ? (only as TextQuery) : { type: 'or', parts: [only as TextQuery, ...others] };
  }

  private tell(node: QueryNode, how: Matched['how'], parts: readonly WordsNode[], excluded: boolean): void {
    const words = parts
      .flatMap(({ words }) => words)
      .map((word): MatchedWord => {
        const expanded = this.word(word);
        const values = expanded.type === 'lemma' ? expanded.lemmas : [word.form];
        return { written: word.written, as: word.as, values };
      });
    const written = this.complaints.query.slice(node.start, node.end);
    this.matched.push({ written, how, distance: node.type === 'near' ? node.distance : null, words, excluded });
  }
}

/** What may stand beside NEAR is words, or a choice of them. */
const leaves = (node: QueryNode): WordsNode[] => (node.type === 'words' ? [node] : node.type === 'or' ? node.parts.flatMap(leaves) : []);
