/** Elements from this one upwards, out of shadow roots by their host, as the `lang` attribute is inherited. */
export function* upwards(start: Element): Generator<Element> {
  let at: Element | null = start;
  while (at) {
    yield at;
    const parent: Node | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
  }
}

/** The trees an element stands in: its own root, that of the host, up to the document. */
export function* rootsOf(element: Element): Generator<Node> {
  let root = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}
