import * as v from 'valibot';

/** What the editing tool sends when somebody saves or removes an entry. */
export const ToolChangesSchema = v.object({
  files: v.pipe(
    v.array(
      v.object({
        operation: v.picklist(['create', 'update', 'delete']),
        path: v.string(),
        /** In base64. */
        content: v.optional(v.string(), ''),
        /** The version that its author saw. */
        sha: v.nullish(v.string()),
        /** Where it was, when its address changes. */
        from_path: v.nullish(v.string()),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
});
export type ToolChange = v.InferOutput<typeof ToolChangesSchema>['files'][number];

/** @returns nothing for what is no text */
export function textOf({ content }: ToolChange): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
  } catch {
    return undefined;
  }
}
