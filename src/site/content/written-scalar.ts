import { isScalar, parseDocument } from 'yaml';

/**
 * A value as it is written in its file, where YAML reads something else: 01000 for 1000, 1e3, True.
 * @param path keys and positions that lead to it
 */
export function writtenScalar(yaml: string, path: readonly unknown[]): string | undefined {
  const node = parseDocument(yaml).getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}
