import { createHash } from 'node:crypto';
import { ASSET_FOLDER } from '../../kit/paths.ts';

/** A file that browsers keep for ever: its name changes with what it holds. */
export interface Asset {
  /** Address on the site. */
  readonly path: string;
  readonly text: string;
}

/** Names a file after what it holds. */
export function hashedAsset(name: string, text: string, extension: 'js' | 'json' | 'css'): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `${ASSET_FOLDER}/${name}.${hash}.${extension}`, text };
}
