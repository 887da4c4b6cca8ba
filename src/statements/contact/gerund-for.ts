import type { SenseHit } from '../../domain/index.js';
import type { Context } from '../rule.js';

export const isGerundFor = (view: Context['view'], verb: SenseHit): boolean =>
  /ing$/.test(view.form(verb.first)) && (view.form(verb.first - 1) === 'for' || view.form(verb.first - 2) === 'for');
