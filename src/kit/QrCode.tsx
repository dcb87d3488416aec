import { encode } from 'uqr';

/** A QR code as one path, black on white whatever the theme: cameras need the contrast. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      width="160"
      height="160"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={data.map(darkRuns).join('')} />
    </svg>
  );
}

/** One subpath for each run of dark modules of a line. */
function darkRuns(line: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < line.length; x += 1) {
    if (line[x] !== true) continue;
    const start = x;
    while (line[x + 1] === true) x += 1;
    path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}
