import type { Package } from '#registry/install/package.ts';

/** A program that installs packages, and the registries from which it does. */
export interface PackageManager {
  /** The program. */
  readonly manager: string;
  /** The addresses of its packages, with the groups `name`, `namespace`, `place` and `tag` of a package. */
  readonly pages: readonly { readonly address: RegExp; readonly place?: string }[];
  /** Full names that may stand in a command: nothing in them has a meaning for a shell. */
  readonly names: RegExp;
  command(named: Package): string;
}
