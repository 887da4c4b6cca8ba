export {
  CONTACT_LINE_STATUSES,
  CONTACT_STEPS,
  type ContactLine,
  type ContactLineStatus,
  type ContactStep,
  type ContactStepKind,
  type MeetingRecord,
} from './contact-line.js';
export { type ContactsOptions, contacts } from './contacts.js';
export { type ContactRow, tableOf } from './table.js';
