/** What a visitor looks for: words, and the values chosen in each facet. */
export interface SearchState {
  readonly query: string;
  /** Ids of values by id of facet; a facet without a choice is not there. */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the state from the parameters of an address; facets that do not exist are left out. */
export function readState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const facet of facets) {
    const values = parameters.getAll(facet);
    if (values.length > 0) chosen.set(facet, new Set(values));
  }
  return { query: parameters.get('q') ?? '', chosen };
}

/** Writes the state as parameters of an address, the same state always in the same order. */
export function writeState({ query, chosen }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const [facet, values] of chosen) {
    for (const value of [...values].toSorted()) parameters.append(facet, value);
  }
  return parameters;
}

/** The state after a value was chosen, or was let go. */
export function toggle(state: SearchState, facet: string, value: string): SearchState {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size === 0) chosen.delete(facet);
  else chosen.set(facet, values);
  return { ...state, chosen };
}

export const isEmpty = ({ query, chosen }: SearchState): boolean =>
  query.trim() === '' && chosen.size === 0;
