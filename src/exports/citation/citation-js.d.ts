declare module '@citation-js/core' {
  export class Cite {
    constructor(entries: readonly object[]);
    format(output: string, options?: object): string;
  }
  export const plugins: { readonly config: { get(name: string): { format: object } } };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
