/** The start of a WebP picture of some size: what a program reads to know how large it is. */
export function aPhoto(width: number, height: number, weight = 1000): Buffer {
  const file = Buffer.alloc(weight);
  file.write('RIFF', 0);
  file.writeUInt32LE(weight - 8, 4);
  file.write('WEBPVP8X', 8);
  file.writeUInt32LE(10, 16);
  file.writeUIntLE(width - 1, 24, 3);
  file.writeUIntLE(height - 1, 27, 3);
  return file;
}
