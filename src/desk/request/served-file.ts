import type { DeskFile } from './desk-file.ts';

/** Kinds of files, as browsers know them. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
/** What a browser draws by itself. */
const SHOWN = ['pdf', 'jpg', 'png', 'webp'];

/** Whether an antivirus saw it and found nothing: nothing else is opened. */
export const isServed = ({ state }: Pick<DeskFile, 'state'>): boolean => state === 'clean';

export const isShown = ({ type, state }: DeskFile): boolean =>
  isServed({ state }) && SHOWN.includes(type ?? '');

/**
 * How a file of somebody leaves: it runs nothing, loads nothing, and is kept by nobody in between.
 * @param isFramed whether the page of the request shows it, rather than downloads it
 */
export function fileHeaders(
  { type, name }: Pick<DeskFile, 'type' | 'name'>,
  isFramed: boolean,
): Readonly<Record<string, string>> {
  return {
    'content-type': TYPES[type ?? ''] ?? 'application/octet-stream',
    'content-disposition': `${isFramed ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(name)}`,
    'content-security-policy': [
      // Chromium draws no PDF inside a sandbox: its viewer has one of its own, and nothing is run here.
      ...(type === 'pdf' && isFramed ? ["object-src 'self'"] : ['sandbox']),
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      "img-src 'self' data:",
      "frame-ancestors 'self'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  };
}

/** RFC 8187: signs that no header takes, percent-encoded. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
