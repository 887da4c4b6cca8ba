import { undertakes } from '../undertaking.js';

/** «Рассчитываем, что контакты будут расширены», "we expect that companies will be involved": a deed of others that is counted on. */
export const countedOn = undertakes({
  name: 'counted-on',
  finds: 'a deed in the future that the speaker counts on',
  marks: ['count-on-that', 'sure-that'],
  force: 'expectation',
  complement: { infinitive: false, noun: null, by: [], clause: true },
  usual: 'both',
  play: 'new',
  // «хотелось бы, чтобы вы прислали …» asks for it
  forceOf: ({ view }, mark, _bound) =>
    /^(хот|хоч|желател)/.test(view.form(mark.first)) &&
    (view.form(mark.last - 1) === 'бы' || view.form(mark.last).startsWith('чтоб') || view.form(mark.last + 1).startsWith('чтоб'))
      ? 'proposal'
      : 'expectation',
  accepts: ({ view, scene }, mark, deed) =>
    deed.first - mark.last <= (view.form(mark.last + 1) === 'то' ? 3 : 1) &&
    // «на то, что гости окажут поддержку»: those of whom it is awaited are told
    (view.form(mark.last + 1) !== 'то' ||
      view.tokens[deed.head]?.reading?.short === true ||
      view.has(deed.first, deed.head, 'own-hand', 'officials', 'you-one') ||
      view.mentions(deed.first, deed.head, 'state').length > 0) &&
    scene.states.length > 1 &&
    (view.form(deed.head - 1) === 'be' ||
      view.tokens[deed.head]?.reading?.short === true ||
      view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed', 'comes-about', 'built-passive', 'sends') !== null) &&
    view.senseAtToken(deed.head, 'level-deed', 'empty-deed') === null &&
    // «визит создаст хорошие условия»: what comes of talks
    !(/^(созда|прида|послуж|помо|обеспеч)/.test(view.form(deed.head)) && view.has(deed.first, deed.head, 'contact-deed')) &&
    // one is sure of many things; only what is built or made counts
    (mark.sense !== 'sure-that' ||
      // «хотели бы, чтобы сбор отменили»
      (view.form(deed.first).startsWith('чтоб') &&
        view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'sends', 'built-passive') !== null &&
        !/^сотруднича/.test(view.form(deed.head))) ||
      (view.senseAtToken(deed.head, 'comes-about', 'built-passive', 'build-deed', 'finished') !== null &&
        view.has(deed.first, deed.last, 'undertaking', 'concrete-thing', 'build-deed'))),
});
