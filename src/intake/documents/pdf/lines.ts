/** One printed line of a PDF page; distances are in points from the upper left corner, as the page is seen. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the line's foot, from above. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
}

/** A piece of text as the PDF has it: where its foot begins, how wide it is. */
export interface Piece {
  readonly str: string;
  readonly width: number;
  /** `[a, b, c, d, x, y]`, from text to page. */
  readonly transform: readonly number[];
}

interface Growing {
  parts: string[];
  left: number;
  right: number;
  y: number;
  size: number;
}

/**
 * The lines of a page out of its pieces, as they come, in the order in which the document gives them, which is that of reading in all but odd ones. Words that the document
 * sets apart by distance alone get a space. Text that does not run from left to right (stamps at the margin) is left out.
 */
export class PageLines {
  private readonly lines: PrintedLine[] = [];
  private growing: Growing | null = null;

  constructor(
    /** The page's matrix, from the document's measures to the page as it is seen. */
    private readonly view: readonly number[],
    private readonly page: number,
  ) {}

  add({ str, width, transform }: Piece): void {
    if (str === '') return;
    const [a, b, x, y] = placed(transform, this.view);
    const size = Math.hypot(a, b);
    if (a <= 0 || Math.abs(b) > 0.1 * a) return;
    const blank = str.trim() === '';
    const line = this.growing;
    // A footnote's mark stands a little higher than its line.
    if (line !== null && Math.abs(y - line.y) < 0.5 * Math.max(size, line.size) && x > line.right - 2 * line.size) {
      if (!blank && x - line.right > 0.2 * line.size && !/\s$/.test(line.parts.at(-1) ?? '')) line.parts.push(' ');
      line.parts.push(str);
      if (blank) return;
      line.right = Math.max(line.right, x + width);
      line.size = Math.max(line.size, size);
    } else {
      this.endLine();
      if (!blank) this.growing = { parts: [str], left: x, right: x + width, y, size };
    }
  }

  end(): readonly PrintedLine[] {
    this.endLine();
    return this.lines;
  }

  private endLine(): void {
    if (this.growing === null) return;
    const { parts, left, right, y, size } = this.growing;
    const text = parts
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    if (text !== '') this.lines.push({ text, page: this.page, left, right, y, size });
    this.growing = null;
  }
}

/** The first column and the place of a piece's matrix as the page is seen. */
function placed(piece: readonly number[], view: readonly number[]): readonly [a: number, b: number, x: number, y: number] {
  const [a = 0, b = 0, , , e = 0, f = 0] = piece;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  return [va * a + vc * b, vb * a + vd * b, va * e + vc * f + ve, vb * e + vd * f + vf];
}
