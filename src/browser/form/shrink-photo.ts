/** Long side of a photo that leaves, in pixels: enough to read a plan or a number plate. */
const LONG_SIDE = 2000;
/** Bytes that a photo weighs once it is made smaller, at most. */
const MOST_BYTES = 400 * 1024;
const QUALITIES = [0.82, 0.65, 0.5];

/** A size in pixels that keeps its shape, its long side at most so long. */
function fittedSize(width: number, height: number, most: number): [number, number] {
  const ratio = Math.min(1, most / Math.max(width, height));
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}

/**
 * Makes a photo small enough for a slow network. It is drawn anew: where, when and with what it was
 * taken stay on the phone. What this browser cannot open leaves as it is.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(?:jpeg|png|webp|heic|heif)$/u.test(file.type)) return file;
  let photo: ImageBitmap;
  try {
    photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file;
  }
  const drawn = await smallestDrawing(photo);
  photo.close();
  if (drawn === null) return file;
  const name = `${file.name.replace(/\.[^.]*$/u, '')}.jpg`;
  return new File([drawn], name, { type: 'image/jpeg', lastModified: file.lastModified });
}

async function smallestDrawing(photo: ImageBitmap): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  for (let side = LONG_SIDE; ; side *= 0.8) {
    [canvas.width, canvas.height] = fittedSize(photo.width, photo.height, side);
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    // What is seen through becomes white: JPEG would make it black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(photo, 0, 0, canvas.width, canvas.height);
    for (const quality of side === LONG_SIDE ? QUALITIES : [0.6]) {
      const drawn = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, 'image/jpeg', quality),
      );
      if (drawn === null || drawn.size <= MOST_BYTES) return drawn;
    }
  }
}
