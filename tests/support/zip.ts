import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; what it declares may be wrong. */
interface ZippedFile {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Kept as it is, as the first entry of an OpenDocument is. */
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
}

/** Writes a zip file, as libraries would, or with the lies that they would refuse to write. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  let offset = 0;
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const file of files) {
    const { name, text, declaredSize, declaredCrc, isStored, isEncrypted } = file;
    const bytes = Buffer.from(text);
    const data = isStored === true ? bytes : deflateRawSync(bytes);
    const path = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(isEncrypted === true ? 0x801 : 0x800, 2);
    about.writeUInt16LE(isStored === true ? 0 : 8, 4);
    about.writeUInt32LE(declaredCrc ?? crc32(bytes), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(declaredSize ?? bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}
