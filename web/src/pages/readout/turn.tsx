import { memo } from 'react';
import type { Span, Turn } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { turnAnchor } from './addresses.js';
import type { MarkedText } from './marked-text.js';
import { usePage } from './page-context.js';
import { Paragraph } from './paragraph.js';
import { useReadoutTexts } from './texts.js';

interface TurnSectionProps {
  readonly turn: Turn;
  readonly paragraphs: readonly Span[];
  readonly marked: MarkedText;
}

/** What one speaker says, under who that is; the printed label is kept beside it. */
export const TurnSection = memo(function TurnSection({ turn, paragraphs, marked }: TurnSectionProps) {
  const texts = useTexts();
  const { text } = useReadoutTexts();
  const { names } = usePage();
  const name = personName(turn.speaker, names);
  const anchor = turnAnchor(turn.index);
  const office = officeLine(turn.speaker, texts, names);
  return (
    <section className="turn" id={anchor} tabIndex={-1}>
      <h3 lang={texts.language}>
        <span className="who">{name ?? text.unknownSpeaker}</span>
        {office !== '' && <span className="office">{office}</span>}
        {turn.interpreted && <span className="office">({text.interpreted})</span>}
      </h3>
      <p className="label" lang={texts.language}>
        <span>{text.label(turn.label.replace(/\s+/g, ' '))}</span>
        <a className="permalink" href={`#${anchor}`} aria-label={text.toTurn(turn.index + 1)}>
          №{turn.index + 1}
        </a>
      </p>
      {paragraphs.map((span) => (
        <Paragraph key={span.start} span={span} marked={marked} />
      ))}
    </section>
  );
});
