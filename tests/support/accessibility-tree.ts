import type { Page } from 'playwright';

/** A node of the accessibility tree: what an assistive technology is told. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isFocusable: boolean;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
}

/** The tree of the browser, in reading order, without what it ignores. */
export async function accessibilityTree(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value.replaceAll(/\s+/gu, ' ').trim() : '';
  const visit = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const property = (name: string) =>
      String(node.properties?.find((one) => one.name === name)?.value.value ?? 'false');
    const own = {
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      isFocusable: property('focusable') === 'true',
      isRequired: property('required') === 'true',
      isInvalid: property('invalid') === 'true',
    };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(visit)];
  };
  return visit(nodes[0]?.nodeId ?? '');
}
