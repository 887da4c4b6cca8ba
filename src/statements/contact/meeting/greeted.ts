import type { Someone } from '../people/someone.js';
import type { Room } from '../room.js';

/** The one named behind "welcomed", "hosted", "received", told by the publisher. */
export function greetedBefore({ context: { view, analysed }, sentence }: Room, people: readonly Someone[], first: number, last: number) {
  if (analysed.lang !== 'en' || sentence.turn !== null) return undefined;
  const host = view.senses(first, last, 'welcome-verb').find(({ first: at }) => {
    const reading = view.token(at)?.reading;
    return reading?.pos === 'verb' && !/^(is|are|was|were|been|be|to)$/.test(view.form(at - 1));
  });
  return (
    host && people.find((someone) => someone.of === 'named' && !someone.possessive && someone.first >= host.last && someone.last <= last)
  );
}
