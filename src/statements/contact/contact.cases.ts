import { contextFor } from '../../../test/support/context-for.js';
import { contact } from './index.js';

const RU = { host: 'В.Путин', guest: 'И.Алиев' };
const EN = { host: 'Vladimir Putin', guest: 'Ilham Aliyev' };

/**
 * Contacts found in what the host (`П:`), the guest (`А:`) or the publisher (no mark) says at talks in Moscow on 29 June 2022, one line
 * each: channel, status, time, place, `actors > with`.
 */
export function contactsIn(text: string, { call = false }: { readonly call?: boolean } = {}): string[] {
  const ru = /[а-яё]/i.test(text.replace(/^[ПА]:/, ''));
  const label = ru ? RU : EN;
  const said = text.replace(/^П:/, `${label.host}:`).replace(/^А:/, `${label.guest}:`);
  const speaks = said !== text;
  const title = ru
    ? `${call ? 'Телефонный разговор' : 'Встреча'} с Президентом Азербайджана Ильхамом Алиевым`
    : `${call ? 'Telephone conversation' : 'Meeting'} with President of Azerbaijan Ilham Aliyev`;
  const lead = ru
    ? call
      ? 'Владимир Путин поговорил по телефону с Президентом Азербайджана Ильхамом Алиевым.'
      : 'Владимир Путин принял Президента Азербайджана Ильхама Алиева.'
    : call
      ? 'Vladimir Putin spoke by telephone with President of Azerbaijan Ilham Aliyev.'
      : 'Vladimir Putin received President of Azerbaijan Ilham Aliyev.';
  const both = ru ? 'В.Путин: Добрый день!\nИ.Алиев: Добрый день!' : 'Vladimir Putin: Good afternoon.\n\nIlham Aliyev: Good afternoon.';
  const place = call ? null : ru ? 'Москва, Кремль' : 'The Kremlin, Moscow';
  const body = speaks ? `${lead}\n\n${both}\n${said}` : call ? `${lead}\n\n${said}` : `${lead}\n${said}\n\n${both}`;
  const context = contextFor(`${title}\n\n${body}\n`, { title, date: '2022-06-29', place });
  return contact.find(context, []).map(({ fields }) => {
    if (fields.kind !== 'contact') return fields.kind;
    const who = fields.actors.map(({ state, office }) => `${state}/${office}`).join(' ');
    return `${fields.channel} ${fields.status} ${fields.when} ${fields.place} ${who} > ${fields.with.join(' ')}`;
  });
}
