import { tells } from '../told.js';

/** «Таджикский лидер дал гарантии безопасности», "guarantees of free passage were given": the guarantee is the deed. */
export const guaranteesGiven = tells({
  name: 'guarantees-given',
  finds: 'guarantees that one side is told to have given',
  marks: ['guarantees-given'],
  force: 'pledge',
  play: null,
  usual: 'own',
  subject: 'told',
});
