/** What this page reads of the description of the API. */
export interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Described } };
}
export interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
}
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
}
export interface Address extends Described {
  readonly method: string;
  readonly path: string;
}

/** Every address, in the order of the description. */
export const addressesOf = ({ paths }: Description): readonly Address[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ ...described, method, path })),
  );

/** The address that is asked when a form is filled in; null while a part of the path is missing. */
export function filledIn({ path, parameters }: Pick<Address, 'path' | 'parameters'>, values: ReadonlyMap<string, string>): string | null {
  const given = (name: string): string => values.get(name)?.trim() ?? '';
  if (parameters.some((each) => each.in === 'path' && given(each.name) === '')) return null;
  const query = new URLSearchParams();
  for (const { name, in: where } of parameters) if (where === 'query' && given(name) !== '') query.append(name, given(name));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given(name)));
  return query.size === 0 ? filled : `${filled}?${query}`;
}
