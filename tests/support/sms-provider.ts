import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An SMS as it came to a provider. */
export interface TakenSms {
  readonly to: string;
  readonly text: string;
  readonly key: string;
  readonly token: string | undefined;
  readonly at: number;
}

/** What a provider does with an SMS: takes it and says so, takes it and goes away, or anything else. */
export type SmsAnswer = number | 'hang' | 'cut' | 'take-and-cut';

export interface FakeSmsProvider {
  readonly url: string;
  /** Each that was taken, once a key, in order. */
  readonly taken: readonly TakenSms[];
  /** Every asking, taken or not. */
  readonly asked: readonly TakenSms[];
  /** What it does from now on. */
  answer: (sms: TakenSms) => SmsAnswer;
  stop(): Promise<void>;
}

/** A provider of SMS that fails as it is told, and takes each key once. */
export async function startSmsProvider(): Promise<FakeSmsProvider> {
  const taken: TakenSms[] = [];
  const asked: TakenSms[] = [];
  const provider = { answer: (() => 201) as FakeSmsProvider['answer'] };
  const server = createServer((request, response) => {
    void readSms(request).then((sms) => {
      asked.push(sms);
      reply(response, provider.answer(sms), () => {
        if (!taken.some(({ key }) => key === sms.key)) taken.push(sms);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(provider, {
    url: `http://127.0.0.1:${port}/sms`,
    ...{ taken, asked },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

async function readSms(request: IncomingMessage): Promise<TakenSms> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { to, text } = JSON.parse(Buffer.concat(chunks).toString()) as TakenSms;
  const key = String(request.headers['idempotency-key']);
  return { to, text, key, token: request.headers.authorization, at: performance.now() };
}

function reply(response: ServerResponse, answer: SmsAnswer, take: () => void): void {
  if (answer === 'hang') return;
  if (answer === 'cut' || answer === 'take-and-cut') {
    if (answer === 'take-and-cut') take();
    response.destroy();
    return;
  }
  if (answer < 300) take();
  response.writeHead(answer, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: 'sms-1' }));
}
