import { type SenseHit, SenseSet } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import type { Context } from '../rule.js';

/** So many spheres in a row are no limit. */
const LISTED = 3;
const DOMAIN =
  /эконом|торгов|культур|гуманитар|военн|оборон|безопасн|энерг|наук|научн|образован|туриз|инвест|промышл|транспорт|technolog|econom|trade|cultur|humanit|militar|defen|energ|invest|scien|educat|touris|industr|transport|agricult|securit|sport|health/;

/** "historical and cultural ties", «родственные и культурные связи»: what peoples have in common, no sphere of work. */
const isOfHeritage = (view: View, { first, last }: SenseHit): boolean =>
  /^(cultural|культурн)/.test(view.form(first)) &&
  /\b(historic\w*|spiritual|family|ancestral|human)\b|историческ|духовн|родственн|семейн/.test(
    view.words(Math.max(0, first - 3), last + 3).toLowerCase(),
  );

/** "cooperation in energy", «сотрудничество в космосе»: a sphere behind a preposition, by the words that tell topics. */
function spheresNamedBehind(view: View, first: number, last: number): SenseHit[] {
  return view.sensesOf(first, last, LIMITING).filter((hit) => {
    let at = hit.first - 1;
    while (at > first && view.token(at)?.reading?.pos === 'adjective') at--;
    return IN_SPHERE.test(view.form(at)) && view.has(Math.max(first, at - 2), at, 'relations', 'close-ties');
  });
}
const IN_SPHERE = /^(in|on|в|во)$/;
const LIMITING = new SenseSet(
  'trade investment industry energy nuclear transport agriculture finance science-education culture health tourism technology space environment defence counter-terrorism humanitarian sport'
    .split(' ')
    .map((topic) => `on-${topic}`),
);

/** «Уровень политического диалога». */
const isOfDialogue = (view: View, { first, last }: SenseHit): boolean =>
  /^(dialogue|диалога)$/.test(view.form(last - 1)) && /^(level|уров\p{L}+)$/u.test(view.form(first));

export const isTrust = (form: string): boolean => /^(trust|understanding|confidence|доверия|взаимопонимания)$/.test(form);

/** The words limit what is said to one sphere: «торгово-экономические связи», "in the field of energy"; "in all areas" does not, nor what is then listed. */
export function isOfOneSphere(context: Context, first: number, last: number): boolean {
  const { view } = context;
  // what follows "in all areas", "primarily" or "vital to" names an example or a use, no limit
  const open = view.senses(first, last, 'all-spheres', 'chiefly', 'serves-purpose');
  // "in energy and in other areas": named as an example
  if (open.some((hit) => /(^| )(other|других|иных)( |$)/.test(view.words(hit.first, hit.last)))) return false;
  const spheres = [...view.senses(first, last, 'sphere-of-relations'), ...spheresNamedBehind(view, first, last)];
  // "in our relations in politics, the economy, defence and culture": a list after them is of everything
  const relations = context.view.senses(first, last, 'relations');
  const domains = new Set(spheres.map((sphere) => DOMAIN.exec(context.view.words(sphere.first, sphere.last).toLowerCase())?.[0] ?? ''));
  domains.delete('');
  const after = relations.length === 1 ? (relations[0]?.last ?? last) : last;
  const listed = domains.size >= LISTED && spheres.every((sphere) => sphere.first >= after);
  // "the level of political trust" is of the relations as a whole
  const level = view.senses(first, last, 'level-of-relations');
  return (
    !listed &&
    spheres.some(
      (sphere) =>
        // "political dialogue" is itself a word for relations
        !relations.some((hit) => hit.first <= sphere.first && sphere.last <= hit.last) &&
        // "in good health"
        !(view.form(sphere.first) === 'health' && /^(good|excellent|rude|robust|perfect|fine)$/.test(view.form(sphere.first - 1))) &&
        !(view.form(sphere.first) === 'energy' && /^(new|fresh|renewed|much)$/.test(view.form(sphere.first - 1))) &&
        !open.some((hit) => hit.first <= sphere.first) &&
        !isOfHeritage(view, sphere) &&
        !level.some(
          (hit) => (isTrust(view.form(hit.last - 1)) || isOfDialogue(view, hit)) && hit.first <= sphere.first && sphere.last <= hit.last,
        ),
    )
  );
}
