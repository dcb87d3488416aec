import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SlipRepository } from '../../archives/slip-repository.ts';
import { slipTable } from '../../archives/slip-table.ts';
import type { Slip, Transferred } from '../../archives/slip.ts';
import type { FileStore } from '../../attachments/file-store.server.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import { drawSlipPdf } from './draw-slip-pdf.server.ts';

export interface WriteSlipDependencies {
  readonly slips: SlipRepository;
  /** Opened only where there are files to hand over. */
  readonly files: () => FileStore;
  readonly communeName: string;
}

/** What was written, and what could not be. */
export interface WrittenSlip {
  readonly written: number;
  /** Files that are not where they should be: the transfer is not whole. */
  readonly missing: readonly string[];
}

const MANIFEST = 'empreintes.sha256';
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes a slip into a folder: a table, a sheet to sign and, for a transfer, every request with its files.
 * Each file gets its name once it is whole: stopped and started again, it goes on. The list of digests
 * comes last, so that a set that has it is whole; `sha256sum -c` checks it.
 */
export async function writeSlip(
  { slips, files, communeName }: WriteSlipDependencies,
  slip: Slip,
  folder: string,
): Promise<WrittenSlip> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const digests: string[] = [];
  const missing: string[] = [];
  const write = async (name: string, bytes: Buffer) => {
    const path = join(folder, name);
    const digest = sha256(bytes);
    digests.push(`${digest}  ${name}`);
    const known = await readFile(path).catch(() => undefined);
    if (known === undefined || sha256(known) !== digest) await writeWhole(path, bytes, 0);
  };
  await write(`bordereau-${slip.number}.csv`, Buffer.from(slipTable(slip)));
  await write(`bordereau-${slip.number}.pdf`, await drawSlipPdf(slip, communeName));
  if (slip.kind === 'transfer') {
    for await (const request of slips.transferred(slip.number)) {
      const name = `dossiers/${request.reference}`;
      await write(`${name}.json`, Buffer.from(`${JSON.stringify(request, null, 2)}\n`));
      missing.push(...(await writeFiles(request, name)));
    }
  }
  if (missing.length === 0) {
    await writeWhole(join(folder, MANIFEST), Buffer.from(`${digests.join('\n')}\n`), 0);
  }
  return { written: digests.length, missing };

  /** @returns those that are not there; what the antivirus refused is told in the request alone */
  async function writeFiles(request: Transferred, name: string): Promise<readonly string[]> {
    const lost: string[] = [];
    const kept = request.files.filter(({ state }) => state === 'pending' || state === 'clean');
    for (const [index, file] of kept.entries()) {
      const path = `${name}/${index + 1} ${file.name}`;
      const bytes = await files().get(file.id);
      if (bytes === undefined) lost.push(path);
      else await write(path, Buffer.from(bytes));
    }
    return lost;
  }
}
