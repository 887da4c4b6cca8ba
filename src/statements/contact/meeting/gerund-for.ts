import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** "thank you for attending": told as a deed one is thanked for. */
export const isGerundFor = (view: Context['view'], verb: SenseHit): boolean =>
  /ing$/.test(view.form(verb.first)) && (view.form(verb.first - 1) === 'for' || view.form(verb.first - 2) === 'for');
