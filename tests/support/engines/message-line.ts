/** A line to a browser on which commands are numbered, and so are their answers. */
export interface MessageLine {
  send(command: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
  readonly message?: string;
}

/** Opens the line of a browser that was told to listen to tools. */
export async function openLine(address: string): Promise<MessageLine> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`No browser at ${address}`));
  });
  let last = 0;
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id ?? 0)?.(message);
  };
  socket.onclose = () => {
    for (const tell of waiting.values()) tell({ error: 'The browser is gone' });
  };
  return {
    send: (command) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, ({ result, error, message }) => {
          waiting.delete(id);
          if (error === undefined) resolve(result ?? {});
          else reject(new Error(`${JSON.stringify(error)} ${message ?? ''}`));
        });
        socket.send(JSON.stringify({ id, ...command }));
      }),
    close: () => socket.close(),
  };
}
