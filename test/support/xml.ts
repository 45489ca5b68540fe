import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML text, as a parser reads it that refuses what is not well-formed. */
export function rootOf(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new Error('no root');
  return root;
}

/** The elements in an element, with this name where one is given. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name === name),
  );
}

/** The elements at the end of a path of names. */
export function at(root: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap((parent) => childrenOf(parent, name)),
      [root],
    );
}

/** The texts at the end of a path of names. */
export function textsAt(root: XmlElement, path: string): string[] {
  return at(root, path).map(({ text }) => text);
}

/** All elements, the root first. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...childrenOf(root).flatMap(everyElement)];
}
