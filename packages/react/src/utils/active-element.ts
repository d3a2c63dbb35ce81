/** Returns the focused element of the document or shadow root that contains `node`. */
export function activeElementOf(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}
