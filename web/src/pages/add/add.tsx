import { Intake } from '../../parts/intake/intake.js';
import { useIntakeTexts } from '../../parts/intake/texts.js';

export function Add() {
  const { title, lead } = useIntakeTexts();
  return (
    <div className="narrow">
      <title>{`${title} · Readout`}</title>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <Intake />
    </div>
  );
}
