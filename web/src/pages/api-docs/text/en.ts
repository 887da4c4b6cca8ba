import type { ApiDocsTexts } from './messages.js';

export const TEXTS: ApiDocsTexts = {
  title: 'HTTP API',
  lead: 'Everything this app shows comes from these addresses. They answer on this machine only.',
  description: 'The description as OpenAPI 3.1',
  ask: 'Ask',
  asking: 'Asking…',
  answer: (status) => `Answer ${status}`,
  sent: 'Takes a body; the description tells which.',
  required: 'required',
  cut: (shown) => `The first ${shown} characters; the address above gives all of it.`,
};
