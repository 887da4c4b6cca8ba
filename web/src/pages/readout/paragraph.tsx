import type { Span } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { statementLine } from '../../text/statement-line.js';
import { statementAnchor } from './addresses.js';
import type { MarkedText } from './marked-text.js';
import type { Mark, Piece } from './marks.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** A paragraph of the source: bare text nodes, whatever stands in it, with marks around some of them. */
export function Paragraph({ span, marked }: { readonly span: Span; readonly marked: MarkedText }) {
  return (
    <p data-start={span.start}>
      <Pieces pieces={marked.pieces(span)} text={marked.text} />
    </p>
  );
}

function Pieces({ pieces, text }: { readonly pieces: readonly Piece[]; readonly text: string }) {
  return pieces.map((piece) => {
    if (piece.mark === null) return text.slice(piece.start, piece.end);
    const inside = <Pieces pieces={piece.inside} text={text} />;
    const { mark } = piece;
    if (mark.type === 'statement') {
      return (
        <span
          key={`${piece.start} ${mark.id}`}
          id={piece.first ? `s-${mark.id}` : undefined}
          className={mark.rejected ? `rejected ${mark.kind}` : `m ${mark.kind}`}
          data-s={mark.id}
        >
          {inside}
          {piece.last && !mark.rejected && <Reference mark={mark} />}
        </span>
      );
    }
    // Some pages hold the sign of an omission as entities, as they came; a reader sees the sign.
    if (mark.type === 'gap')
      return (
        <Sign key={piece.start} type="gap" length={piece.end - piece.start}>
          {text.slice(piece.start, piece.end).replace('&lt;', '<').replace('&gt;', '>')}
        </Sign>
      );
    return (
      <Sign key={piece.start} type={mark.type}>
        {inside}
      </Sign>
    );
  });
}

interface SignProps {
  readonly type: 'insertion' | 'gap' | 'stage';
  /** How long it is in the source, where it is shown in another way. */
  readonly length?: number;
  readonly children: React.ReactNode;
}

function Sign({ type, length, children }: SignProps) {
  const { text } = useReadoutTexts();
  return (
    <span className={type} title={text[type]} data-length={length}>
      {children}
    </span>
  );
}

/** The way to a statement from the keyboard and for screen readers; its letter is drawn by the style sheet, so that it is neither copied nor found. */
function Reference({ mark }: { readonly mark: Extract<Mark, { type: 'statement' }> }) {
  const texts = useTexts();
  const { statements, names } = usePage();
  const statement = statements.get(mark.id);
  if (!statement) return null;
  const { head, rest } = statementLine(statement, texts, names);
  const { one, letter } = texts.words.kinds[mark.kind];
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is its label; what it shows is drawn by the style sheet
    <a
      className="ref"
      href={`#${statementAnchor(mark.id)}`}
      data-ref={mark.id}
      data-letter={letter}
      lang={texts.language}
      aria-label={`${one}: ${head}, ${rest}`}
    />
  );
}
