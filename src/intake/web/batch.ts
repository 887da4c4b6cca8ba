/**
 * The entries of one list. When all of them are through and none met with passing trouble, the list is remembered, so that next time it need not be sent
 * if it is unchanged; before that it must be, or what failed would not be tried again.
 */
export class Batch {
  private pending = 1;
  private good = true;

  constructor(
    private readonly parent: Batch | null,
    /** Answers false when that is not possible. */
    private readonly remember: () => Promise<boolean>,
  ) {}

  add(): void {
    this.pending++;
  }

  /** One entry is through. */
  async done(good: boolean): Promise<void> {
    if (!good) this.good = false;
    if (--this.pending > 0) return;
    const remembered = this.good && (await this.remember());
    await this.parent?.done(remembered);
  }

  /** No more entries will be added. */
  close(): Promise<void> {
    return this.done(true);
  }
}
