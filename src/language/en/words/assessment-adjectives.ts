/** Adjectives that praise relations, besides the common ones: how close, how old, how much is in them, how well they do. */
export const PRAISING_ADJECTIVES: readonly string[] = (
  'amiable impactful trustworthy benevolent blossoming brilliant broad-based burgeoning collegial consequential coherent cooperative deepening ' +
  'dependable evergreen exceptional extraordinary fabulous far-reaching fast-growing flawless flourishing forward-looking glorious golden ' +
  'heartwarming honourable honorable ideal immense impeccable kindred legendary long-lasting matchless multi-faceted multilayered multisectoral ' +
  'noble optimal organic peerless pivotal principled proven respectful rewarding rock-solid sacred satisfactory satisfying seamless spotless ' +
  'staunch stellar sturdy supportive sustained systemic tight-knit tried-and-tested trustful trust-based trusty unblemished undying unfailing ' +
  'unfaltering unmarred unrivalled unrivaled unshaken unspoilt unsurpassed upbeat warm-hearted well-balanced well-developed well-functioning ' +
  'wide-ranging win-win equitable multidimensional multi-layered multi-vector decades-old centuries-old age-old time-honoured time-honored ' +
  'brother-like future-oriented results-oriented result-oriented people-centred people-centered self-reliant hard-won inseparable'
).split(' ');

/** Adjectives and participles of trouble, besides the common ones. */
export const BLAMING_ADJECTIVES: readonly string[] = (
  'aggravated ailing alarming appalling argumentative awkward bitter bleak catastrophic chaotic chilled conflict-ridden conflictual ' +
  'confrontational contaminated corroded crumbling deadlocked degraded deplorable derailed disappointing disastrous discouraging distorted ' +
  'distressing disturbing downgraded embittered explosive fragile frayed frigid frosty gloomy ice-cold icy imbalanced impoverished inadequate ' +
  'intolerable jeopardised jeopardized lamentable languishing lukewarm miserable moribund paralysed paralyzed patchy perilous poisonous precarious ' +
  'prickly regrettable ruptured severed shaky shattered sporadic stagnant stormy sub-zero tarnished testy thorny torn tricky troubling ' +
  'unacceptable unfavourable unfavorable unhealthy unsettled vexed wary weakened woeful worrying worsening wrecked bruised dented brittle ' +
  'volatile ill-tempered'
).split(' ');
