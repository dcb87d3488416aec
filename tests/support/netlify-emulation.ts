/*
 * Netlify's own emulation of the built site, on `PORT`. It gives functions the environment of its process,
 * so it has a process of its own.
 */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { NetlifyDev } from '@netlify/dev';
import { ROOT } from './project.ts';

const [on, off] = [{ enabled: true }, { enabled: false }];
const netlify = new NetlifyDev({
  projectRoot: ROOT,
  functions: on,
  headers: on,
  redirects: on,
  staticFiles: on,
  environmentVariables: off,
  blobs: off,
  edgeFunctions: off,
  database: off,
  aiGateway: off,
  geolocation: off,
  images: off,
});
await netlify.start();
const server = createServer((incoming, outgoing) => {
  void netlify.handleAndIntrospectNodeRequest(incoming).then((result) => {
    const response = result?.response ?? new Response('404', { status: 404 });
    const {
      'content-encoding': _,
      'transfer-encoding': __,
      ...headers
    } = Object.fromEntries(response.headers);
    outgoing.writeHead(response.status, headers);
    if (response.body === null) outgoing.end();
    else Readable.fromWeb(response.body as never).pipe(outgoing);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  void netlify.stop().then(() => process.exit(0));
});
