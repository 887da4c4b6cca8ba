import { undertakes } from '../undertaking.js';

/** "They concurred on the importance of maintaining the air bridge": what both are at and will go on with; any other importance is an opinion. */
export const agreedToGoOn = undertakes({
  name: 'agreed-to-go-on.en',
  finds: 'joint work that the sides agreed it is important to go on with',
  marks: ['agreed-to-go-on.en'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'any', by: ['of'], clause: false },
  usual: 'both',
  play: 'in-progress',
  firm: true,
  accepts: ({ view }, mark, { head }) => head - mark.last <= 3 && GO_ON.test(view.form(head)),
});

const GO_ON = /^(continu(e|ing)|maintain(ing)?|sustain(ing)?|keep(ing)?|preserv(e|ing)|carry(ing)?)$/;
