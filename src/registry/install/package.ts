/** A package at a registry. */
export interface Package {
  readonly name: string;
  /** What stands before the name: the scope of npm, the owner of an image, the path of a module. */
  readonly namespace?: string;
  /** Where in the registry it is: the channel of conda, the host of an image. */
  readonly place?: string;
  /** Which of several images is meant, where there is none by default. */
  readonly tag?: string;
}

/** The name with what stands before it. */
export function fullName({ namespace, name }: Package): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}
