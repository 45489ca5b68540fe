import type { Catalogue } from '#registry/catalogue.ts';

/** A function that makes something of a catalogue, once for each; what it made goes with the catalogue. */
export function perCatalogue<From extends Catalogue, Made>(
  make: (catalogue: From) => Made,
): (catalogue: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (catalogue) => {
    const known = made.get(catalogue) ?? { value: make(catalogue) };
    made.set(catalogue, known);
    return known.value;
  };
}
