/** What has focus in the tree that `node` is in, be it a document or a shadow root. */
export function activeElementOf(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}
