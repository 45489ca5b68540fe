import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  isInterfaceType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

interface Cost {
  /** How many nodes a query may give at most. */
  nodes: number;
  /** What it takes off the quota. */
  cost: number;
  /** A connection without `first` or `last`. */
  unbounded: string | undefined;
}

/**
 * What a query costs: nodes are the product of `first` along each path; each
 * connection is one request for each of its parents, and a hundred requests are a
 * point (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 */
export function costOf(document: DocumentNode, schema: GraphQLSchema): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const sum: Cost & { requests: number } = { nodes: 0, cost: 1, unbounded: undefined, requests: 0 };
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const walk = ({ selections }: SelectionSetNode, type: string, parents: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)!;
        walk(fragment.selectionSet, fragment.typeCondition.name.value, parents);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type, parents);
      } else field(selection, type, parents);
    }
  };
  const field = (node: FieldNode, type: string, parents: number): void => {
    const owner = schema.getType(type);
    if (!isObjectType(owner) && !isInterfaceType(owner)) return;
    const found = owner.getFields()[node.name.value];
    if (found === undefined || node.selectionSet === undefined) return;
    const inner = getNamedType(found.type).name;
    const first = found.args.some(({ name }) => name === 'first');
    if (!first) return walk(node.selectionSet, inner, parents);
    const given = node.arguments?.find(({ name }) => /^(?:first|last)$/.test(name.value))?.value;
    if (given?.kind !== Kind.INT) {
      sum.unbounded = node.name.value;
      return;
    }
    sum.requests += parents;
    sum.nodes += parents * Number(given.value);
    walk(node.selectionSet, inner, parents * Number(given.value));
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, 'Query', 1);
  }
  return { ...sum, cost: Math.max(1, Math.round(sum.requests / 100)) };
}
