import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom; negatives beside. */
describe('guests, orders to go and what is told by the publisher', () => {
  it.each<[readonly string[], string, { call?: boolean }]>([
    [['visit held 2022-05 null RU/foreign-minister > AZ'], 'А: When Sergei Lavrov was our guest in May, he spoke of this.', {}],
    [['visit held 2022-05 Baku RU/president > AZ'], 'П: I was received in Baku in May.', {}],
    [['visit held 2022-05 Moscow AZ/president > RU'], 'А: When we were in Moscow in May, we saw the plant.', {}],
    [['visit ongoing 2022-06-29 null RU/foreign-minister > AZ'], 'А: Your Foreign Minister is currently in our country.', {}],
    [['visit planned null Baku RU/prime-minister > AZ'], 'П: I have asked our Prime Minister to fly to Baku.', {}],
    [['visit planned null null AZ/president > RU'], 'П: Work is under way to prepare your state visit.', {}],
    [['visit invited null Baku RU/president > AZ'], 'А: Allow me to invite Your Excellency to Baku.', {}],
    [['meeting held 2022-06-20/2022-06-26 Vienna RU/other AZ/other > AZ'], 'П: Our experts talked in Vienna last week.', {}],
    [['meeting held null null RU/president AZ/president > AZ'], 'П: We met on the margins of the General Assembly.', {}],
    [['meeting proposed null Samarkand RU/president AZ/president > AZ'], "П: Let's meet again in Samarkand.", {}],
    [['meeting cancelled 2022-04 null RU/president AZ/president > AZ'], 'П: We were supposed to meet in April.', {}],
    [['call planned null null RU/president AZ/president > AZ'], 'The leaders agreed to speak again soon.', { call: true }],
    [[], 'П: Our people come together in hard times.', {}],
    [[], 'П: Guests of our country like Kazan.', {}],
    [[], 'П: We were received well by the market.', {}],
    [[], 'П: The proposal was received with interest.', {}],
    [[], 'П: Russia and Azerbaijan are set to become leaders in this field.', {}],
    [[], 'П: I held a meeting of the Government on this yesterday.', {}],
    [[], 'П: Companies of both countries talked in detail about this.', {}],
  ])('%j: %s', (expected, text, how) => expect(contactsIn(text, how)).toEqual(expected));
});
