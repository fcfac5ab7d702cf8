/** Nodes by their id; of two with one id the last. */
export function byId<Node extends { readonly id: string }>(
  nodes: readonly Node[],
): ReadonlyMap<string, Node> {
  const all = new Map<string, Node>();
  for (const node of nodes) all.set(node.id, node);
  return all;
}

/** Each node once, where its id first stood; of two with one id the last. */
export function onceEach<Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...byId(nodes).values()];
}
