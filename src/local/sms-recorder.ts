import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import * as v from 'valibot';
import { listen } from '../host/listen.ts';

const SmsSchema = v.object({
  to: v.string(),
  text: v.string(),
  from: v.optional(v.string()),
  at: v.string(),
});
/** An SMS that was taken. */
export type RecordedSms = v.InferOutput<typeof SmsSchema>;

export interface SmsRecorder {
  /** Where functions send: what `PARVIS_SMS_URL` is. */
  readonly smsUrl: string;
  /** What was taken, newest first. */
  list(): Promise<readonly RecordedSms[]>;
  stop(): Promise<void>;
}

/**
 * A provider of SMS that keeps them in a folder: real HTTP, and nothing leaves the machine. Asked twice
 * with one key, it takes an SMS once, as a provider does.
 * @param folder kept between runs
 */
export async function startSmsRecorder(folder: string): Promise<SmsRecorder> {
  await mkdir(folder, { recursive: true });
  const app = new Hono();
  app.post('/', async (context) => {
    const key = context.req.header('idempotency-key') ?? '';
    const sms = v.safeParse(SmsSchema, {
      ...(await context.req.json<object>().catch(() => ({}))),
      at: new Date().toISOString(),
    });
    if (!sms.success || key === '') return context.json({ error: 'unreadable' }, 400);
    const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
    await writeFile(join(folder, `${id}.json`), JSON.stringify(sms.output), { flag: 'wx' }).catch(
      (error: unknown) => {
        if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
      },
    );
    return context.json({ id }, 201);
  });
  const server = await listen(app, 0);
  return {
    smsUrl: `http://127.0.0.1:${server.port}/`,
    list: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
      const all = await Promise.all(
        names.map(async (name) =>
          v.parse(SmsSchema, JSON.parse(await readFile(join(folder, name), 'utf8'))),
        ),
      );
      return all.toSorted((one, other) => (one.at < other.at ? 1 : -1));
    },
    stop: () => server.stop(),
  };
}
