import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom; negatives beside. */
describe('meetings told by what was done at them', () => {
  it.each<[readonly string[], string]>([
    [['meeting held 2021-12 Baku RU/president AZ/president > AZ'], 'П: All that we settled in Baku in December has been carried out.'],
    [['meeting held 2021-07 Ganja RU/president AZ/president > AZ'], 'П: Half of what we pledged to each other in Ganja last July is done.'],
    [['meeting held 2022-03 Baku RU/president AZ/president > AZ'], 'П: It was in Baku in March that you and I initialled this treaty.'],
    [['meeting held 2022-05 Baku RU/president AZ/president > AZ'], 'П: It was in Baku in May that we last spoke.'],
    [['meeting held 2022-04 Baku RU/president AZ/president > AZ'], 'П: We inaugurated the line together in Baku in April.'],
    [[], 'П: In Syria, which we discussed, little has changed.'],
    [[], 'П: Our engineers opened an office in Baku in May.'],
    [[], 'П: We agreed on the price of the works in Baku.'],
    [[], 'П: The tanker was launched in Baku in May.'],
  ])('%j: %s', (expected, text) => expect(contactsIn(text)).toEqual(expected));
});
