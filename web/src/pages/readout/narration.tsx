import { memo } from 'react';
import type { Span } from '../../api/types.js';
import type { MarkedText } from './marked-text.js';
import { Paragraph } from './paragraph.js';

/** What the publisher says itself, before and between the turns. */
export const Narration = memo(function Narration({
  paragraphs,
  marked,
}: {
  readonly paragraphs: readonly Span[];
  readonly marked: MarkedText;
}) {
  return (
    <div className="narration">
      {paragraphs.map((span) => (
        <Paragraph key={span.start} span={span} marked={marked} />
      ))}
    </div>
  );
});
