import { TOPICS, type Topic } from '../../domain/index.js';

/** How surely a word tells its sphere: by itself, or only together with another. */
export type Weight = 2 | 1;
export interface Sphere {
  readonly topic: Topic;
  readonly weight: Weight;
  /** Counts once a text however often it comes back. */
  readonly once: boolean;
  /** Tells its sphere by itself in a note of a few sentences. */
  readonly soon: boolean;
}

const sphere = (topic: Topic, weight: Weight, once = false, soon = false): Sphere => ({ topic, weight, once, soon });

/** What each sense of the topic words says. */
export const SPHERES: ReadonlyMap<string, Sphere> = new Map([
  ...TOPICS.map((topic): [string, Sphere] => [`on-${topic}`, sphere(topic, 2)]),
  ...TOPICS.map((topic): [string, Sphere] => [`near-${topic}`, sphere(topic, 1)]),
  ...TOPICS.map((topic): [string, Sphere] => [`soon-${topic}`, sphere(topic, 1, false, true)]),
  // a round number of years is courtesy; with something said of the past itself it is memory
  ['diplomatic-anniversary', sphere('history-memory', 1, true)],
  ['long-ago', sphere('history-memory', 1, true)],
]);

const list = (topic: Topic, ids: string, weight: Weight = 2): [string, readonly Sphere[]][] =>
  ids.split(' ').map((id) => [id, [sphere(topic, weight)]]);

/** Organisations that stand for a sphere of their own (ids of `WORLD.organisations`); any other one stands for cooperation of many. */
export const ORGANISATION_SPHERES: ReadonlyMap<string, readonly Sphere[]> = new Map([
  ...list('multilateral', 'un unsc unga un-charter-group council-europe', 1),
  ...list('nuclear', 'iaea'),
  ...list('health', 'who'),
  ...list('energy', 'opec opec-plus iea irena gecf'),
  ...list('humanitarian', 'icrc ifrc unhcr unicef wfp ocha unrwa undp'),
  ...list('sport', 'ioc fifa uefa wada'),
  ...list('parliaments', 'ipu pace cis-ipa union-state-pa european-parliament'),
  ...list(
    'regional-security',
    'astana-format ps-hamas lb-hezbollah normandy-format minsk-group contact-group-ua minsk-process three-plus-three five-plus-two joint-control-commission quartet-me osce-smm',
  ),
  ...list('transport', 'instc traceca trilateral-karabakh'),
  ...list('finance', 'imf world-bank ifc ebrd aiib adb afdb afreximbank isdb ndb edb efsd iib mbes fatf eag ecb eib'),
  ...list('trade', 'cis-fta afcfta efta wto'),
  ...list('environment', 'cop unfccc unep gef'),
  ...list('counter-terrorism', 'sco-rats interpol unodc isis af-taliban al-qaida al-nusra boko-haram al-shabaab'),
  ...list('science-education', 'unesco', 1),
  ['nato', [sphere('multilateral', 1)]],
  ['customs-union', [sphere('trade', 2), sphere('multilateral', 2)]],
  // forums of one's own country, clubs and leagues of journalists
  ...[
    'spief',
    'eef',
    'rew',
    'kazan-forum',
    'valdai-club',
    'innoprom',
    'petersburg-dialogue',
    'sochi-dialogue',
    'trianon-dialogue',
    'schengen',
    'icc',
    'icj',
    'echr',
  ].map((id): [string, readonly Sphere[]] => [id, []]),
]);

export const OF_MANY: readonly Sphere[] = [sphere('multilateral', 2)];
export const UNREST: Sphere = sphere('regional-security', 2);
/** An event somebody goes to: it points to what many do together, and tells nothing of it. */
export const EVENT: Sphere = sphere('multilateral', 1);
