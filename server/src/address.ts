import { hostname, networkInterfaces } from 'node:os';
import type { Config } from './config.ts';

export type Address = {
  /** Where people reach the product: the base of every link it hands out. */
  readonly base: string;
  /** Origins whose pages may act; nothing here comes from a request's headers. */
  readonly origins: ReadonlySet<string>;
  readonly secure: boolean;
  /** Plain http that leaves the machine: cookies and passwords travel unprotected. */
  readonly insecure: boolean;
};

/** `port` is the one really listened on: the configured one may be 0. */
export function addressOf(config: Pick<Config, 'host' | 'publicUrl'>, port: number): Address {
  const origin = (host: string) => new URL(`http://${host}:${port}`).origin;
  const loopback = isLoopback(config.host) ? loopbackNames : [];
  const reached = isLoopback(config.host) ? loopbackNames : reachableHosts(config.host);
  const base = new URL(config.publicUrl ?? origin(reached[0] ?? 'localhost'));
  const others = config.publicUrl === null ? [...reached, ...wildcardNames(config.host)] : loopback;
  return {
    base: base.origin,
    origins: new Set([base.origin, ...others.map(origin)]),
    secure: base.protocol === 'https:',
    insecure: base.protocol === 'http:' && !loopbackNames.includes(base.hostname),
  };
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function wildcardNames(host: string): string[] {
  return host === '0.0.0.0' || host === '::' ? loopbackNames : [];
}

/** The names of this machine for its neighbours; IPv4 first, it is easier to type. */
function reachableHosts(host: string): string[] {
  if (wildcardNames(host).length === 0) return [host.includes(':') ? `[${host}]` : host];
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((entry) => !entry.internal && !entry.address.startsWith('fe80'));
  const four = found.filter((entry) => entry.family === 'IPv4').map((entry) => entry.address);
  const six = found.filter((entry) => entry.family === 'IPv6').map((entry) => `[${entry.address}]`);
  const name = hostname().toLowerCase();
  return [...four, ...six, ...(/^[a-z0-9.-]+$/.test(name) ? [name] : [])];
}
