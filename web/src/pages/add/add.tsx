import { Intake } from '../../parts/intake/intake.js';
import { INTAKE_TEXTS, useIntakeTexts } from '../../parts/intake/texts.js';

export const pageTexts = INTAKE_TEXTS;

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
