import { Link } from '@tanstack/react-router';
import type { NameBook, Span, Turn } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { blocksOf, paragraphsOf } from '../readout/blocks.js';
import type { Piece } from '../readout/marks.js';
import type { Placed } from '../readout/offsets.js';
import { JoinedParagraph } from './joined-paragraph.js';
import { useCompareTexts } from './texts.js';

interface TurnCellProps {
  readonly turn: Turn | null;
  readonly placed: Placed;
  readonly pieces: (paragraph: Span) => readonly Piece[];
  readonly side: 'a' | 'b';
  readonly names: NameBook;
}

/** One side of a row: who speaks and the words, or that nothing stands here. */
export function TurnCell({ turn, placed, pieces, side, names }: TurnCellProps) {
  const texts = useTexts();
  const text = useCompareTexts();
  const { record } = placed;
  if (turn === null) return <p className="fine nothing">{text.nothing}</p>;
  return (
    <article>
      <h3>
        <Link to="/r/$id" params={{ id: record.id }} hash={`t-${turn.index}`}>
          {personName(turn.speaker, names) ?? text.unknownSpeaker}
        </Link>{' '}
        <span className="office">{officeLine(turn.speaker, texts, names)}</span>
      </h3>
      <div lang={record.source.lang}>
        {paragraphsOf(record.text, turn.start, turn.end).map(({ start, end }) => (
          <JoinedParagraph key={start} text={record.text} span={{ start, end }} pieces={pieces} side={side} />
        ))}
      </div>
    </article>
  );
}

/** What the publisher says itself, outside of all turns. */
export function NarrationCell({ placed: { record, turns }, pieces, side }: Omit<TurnCellProps, 'turn' | 'names'>) {
  const text = useCompareTexts();
  const paragraphs = blocksOf(record.text, turns).flatMap((block) => (block.kind === 'narration' ? block.paragraphs : []));
  return (
    <article className="told">
      <h3>{text.narration}</h3>
      <div lang={record.source.lang}>
        {paragraphs.map(({ start, end }) => (
          <JoinedParagraph key={start} text={record.text} span={{ start, end }} pieces={pieces} side={side} />
        ))}
      </div>
    </article>
  );
}
