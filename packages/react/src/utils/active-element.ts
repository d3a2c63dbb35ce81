/** Returns the focused element of the document or shadow root that contains `node`, which may be another window's. */
export function activeElementOf(node: Node): Element | null {
  const root: Node & Partial<DocumentOrShadowRoot> = node.getRootNode()
  return root.activeElement ?? null
}
