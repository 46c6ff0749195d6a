import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Before the marked words are passed on, right after that, or when the far side has answered them. */
type Moment = 'unsent' | 'sent' | 'answered';

/** A wire between two programs that a test can break at a chosen moment. */
export interface CutProxy {
  readonly port: number;
  /**
   * Breaks the connection that next carries `mark` to the far side. An answer counts when it holds `answer`: statements
   * may travel together, and the first that comes back then speaks of an earlier one.
   */
  cutNext(mark: string, when: Moment, answer?: string): void;
  /** Connections broken so far by `cutNext`. */
  readonly cuts: number;
  /** While closed, new connections are refused; those that stand go on. */
  open: boolean;
  stop(): Promise<void>;
}

type Upstream = { readonly path: string } | { readonly host: string; readonly port: number };

export async function startCutProxy(upstream: Upstream): Promise<CutProxy> {
  let armed: { mark: string; when: Moment; answer: string } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (!proxy.open) {
      near.destroy();
      return;
    }
    const far = connect(upstream);
    let awaited: string | undefined;
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    near.on('data', (chunk) => {
      if (armed === undefined || !chunk.includes(armed.mark)) {
        far.write(chunk);
        return;
      }
      const { when, answer } = armed;
      armed = undefined;
      proxy.cuts++;
      if (when === 'unsent') {
        cut();
        return;
      }
      awaited = when === 'answered' ? answer : undefined;
      far.write(chunk, () => {
        if (when === 'sent') cut();
      });
    });
    far.on('data', (chunk) => {
      if (awaited !== undefined && chunk.includes(awaited)) cut();
      else near.write(chunk);
    });
  });
  const proxy = {
    port: 0,
    cuts: 0,
    open: true,
    cutNext(mark: string, when: Moment, answer = '') {
      armed = { mark, when, answer };
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy.port = (server.address() as AddressInfo).port;
  return proxy;
}
