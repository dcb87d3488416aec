import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../attachments/attachment-repository.ts';
import { refusalText, type FileKeeper } from '../../attachments/file-keeper.server.ts';
import { inspectFile } from '../../attachments/inspect-file.server.ts';
import { acceptedTypes } from '../../questions/files/files.ts';

/** Looks at files as the site does, then forgets their bytes: a preview stores nothing. */
export function createPreviewKeeper(): FileKeeper {
  const known = new Map<string, Attachment>();
  const takeBytes: FileKeeper['takeBytes'] = async (id, bytes, given, { procedure, field }) => {
    const found = await inspectFile(bytes, given, acceptedTypes(field));
    if (found.isRefused) return { refused: refusalText(found, field) };
    const { name, type } = found;
    const size = bytes.length;
    known.set(id, {
      id,
      procedure,
      field: field.key,
      name,
      type,
      size,
      state: 'pending',
      chunks: [],
    });
    return { kept: { id, bytes: size, type, name } };
  };
  return {
    takeBytes,
    take: async (file, place) =>
      takeBytes(randomUUID(), new Uint8Array(await file.arrayBuffer()), file.name, place),
    find: (ids) => Promise.resolve(ids.flatMap((id) => known.get(id) ?? [])),
  };
}
