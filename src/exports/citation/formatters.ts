/// <reference path="./citation-js.d.ts" />
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CitationStyle, CslEntry } from './citation.js';

// Left to itself it drops every letter that is not ASCII, and makes keys that are the same for two records of a day.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

export function format(entry: CslEntry, style: Exclude<CitationStyle, 'csl-json'>): string {
  const cited = new Cite([entry]);
  const text =
    style === 'apa'
      ? cited.format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' })
      : cited.format(style === 'bibtex' ? 'biblatex' : style);
  return `${text.trim()}\n`;
}
