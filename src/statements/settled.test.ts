import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import { findStatements } from './index.js';

/** Kinds and rules told by what a president says to that of Tajikistan. */
const told = (words: string): string[] =>
  findStatements(
    contextFor(`President of Russia Vladimir Putin: ${words}`, {
      title: 'Meeting with President of Tajikistan Emomali Rahmon',
      date: '2025-03-20',
    }),
  ).map(({ fields, rule }) => `${fields.kind} ${rule.split('/')[1]}`);

describe('a kind sees what those before it found', () => {
  it.each<[words: string, expected: string[]]>([
    // the name of a paper tells of no deed
    ['We marked the anniversary of the signing of our agreement on friendship and mutual respect.', ['agreement document-by-subject']],
    ['We have an agreement to build a lighthouse.', ['commitment agreed']],
    // whose efforts they are is not who aims
    ['I spoke of the efforts of Tajikistan and Kazakhstan aimed at cleaning the lake.', []],
  ])('%s', (words, expected) => {
    expect(told(words).filter((each) => /^(agreement|commitment)/.test(each))).toEqual(expected);
  });
});
