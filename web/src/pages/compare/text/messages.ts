/** What the page that sets two records side by side says. */
export interface CompareTexts {
  readonly title: string;
  readonly lead: string;
  readonly first: string;
  readonly second: string;
  readonly choose: string;
  readonly show: string;
  readonly suggested: string;
  readonly none: string;
  readonly nothing: string;
  readonly swap: string;
  readonly narrationOnly: string;
  readonly unknownSpeaker: string;
  readonly same: string;
  readonly recordMissing: string;
}
