import { createHash } from 'node:crypto';
import { ASSET_FOLDER } from '../../kit/paths.ts';

/** A file that browsers keep for ever: its name changes with what it holds. */
export interface Asset {
  /** Address on the site. */
  readonly path: string;
  readonly text: string;
  readonly type: string;
}

const TYPES = { js: 'text/javascript', json: 'application/json', css: 'text/css' } as const;

/** Names a file after what it holds. */
export function hashedAsset(name: string, text: string, extension: keyof typeof TYPES): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `${ASSET_FOLDER}/${name}.${hash}.${extension}`, text, type: TYPES[extension] };
}
