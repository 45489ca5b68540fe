import type { Package } from '#registry/install/package-url.ts';

/** A kind of registry of packages, and the program that installs from it. */
export interface PackageManager {
  /** The type of its package URLs. */
  readonly type: string;
  /** The program. */
  readonly manager: string;
  /** The addresses of its packages, with the groups `name`, `namespace` and `place` of a package. */
  readonly pages: readonly { readonly address: RegExp; readonly place?: string }[];
  /** Full names that may stand in a command: nothing in them has a meaning for a shell. */
  readonly names: RegExp;
  command(named: Package): string;
  page(named: Package): string;
}
