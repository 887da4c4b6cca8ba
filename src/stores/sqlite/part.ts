/** A part of the contract as one connection answers it, at once: a transaction cannot be interleaved. `store.ts` makes promises of it. */
export type Part<Contract> = {
  [Name in keyof Contract]: Contract[Name] extends (...parameters: infer P) => Promise<infer R> ? (...parameters: P) => R : never;
};
