/** Makes an element of the tool, which draws with React and lends it under this name. */
export function h(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly unknown[]
): unknown {
  const { h: createElement } = globalThis as unknown as { readonly h: typeof h };
  return createElement(name, attributes, ...children);
}
