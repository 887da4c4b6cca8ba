/** What the page of the HTTP API says. */
export interface ApiDocsTexts {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly ask: string;
  readonly asking: string;
  readonly answer: (status: number) => string;
  readonly sent: string;
  readonly required: string;
  readonly cut: (shown: string) => string;
}
