/** What the page that sets two records side by side says. */
export interface CompareTexts {
  readonly title: string;
  readonly lead: string;
  readonly first: string;
  readonly second: string;
  readonly choose: string;
  readonly others: string;
  readonly narration: string;
  readonly show: string;
  readonly suggested: string;
  readonly none: string;
  readonly nothing: string;
  readonly swap: string;
  readonly unknownSpeaker: string;
  readonly same: string;
}
