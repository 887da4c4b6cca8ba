import type { Span } from '../../api/types.js';
import type { Piece } from '../readout/marks.js';
import { useCompareTexts } from './texts.js';

interface JoinedProps {
  readonly text: string;
  readonly span: Span;
  readonly pieces: (paragraph: Span) => readonly Piece[];
  readonly side: 'a' | 'b';
}

/** A paragraph in which what both pages have carries a number; the number leads to the same one on the other page. */
export function JoinedParagraph({ text, span, pieces, side }: JoinedProps) {
  return (
    <p>
      <Pieces pieces={pieces(span)} text={text} side={side} />
    </p>
  );
}

function Pieces({ pieces, text, side }: { readonly pieces: readonly Piece[]; readonly text: string; readonly side: 'a' | 'b' }) {
  const texts = useCompareTexts();
  return pieces.map((piece) => {
    if (piece.mark === null) return text.slice(piece.start, piece.end);
    const inside = <Pieces key={piece.start} pieces={piece.inside} text={text} side={side} />;
    const { mark } = piece;
    if (mark.type !== 'statement') return inside;
    return (
      <span key={`${piece.start} ${mark.kind} ${mark.id}`} className={mark.id === '' ? `m ${mark.kind} alone` : `m ${mark.kind}`}>
        {inside}
        {piece.last && mark.id !== '' && (
          <sup>
            <a id={`${side}-${mark.id}`} href={`#${side === 'a' ? 'b' : 'a'}-${mark.id}`} aria-label={texts.toOther(Number(mark.id))}>
              {mark.id}
            </a>
          </sup>
        )}
      </span>
    );
  });
}
