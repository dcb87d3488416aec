/** RC4, which Node leaves out because it hides nothing any more: PDFs from before 2003 are written with it. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (one: number, other: number) => {
    const kept = at(one);
    state[one] = at(other);
    state[other] = kept;
  };
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  const turned = Buffer.alloc(bytes.length);
  let [one, other] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    one = (one + 1) & 255;
    other = (other + at(one)) & 255;
    swap(one, other);
    turned[index] = (bytes[index] ?? 0) ^ at(at(one) + at(other));
  }
  return turned;
}
