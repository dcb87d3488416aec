import { BlockList, isIP } from 'node:net';

/**
 * Address of the person who asks: whoever connected, unless it is a proxy of ours. Then the last
 * address of `X-Forwarded-For` that is not one. What a client writes there itself comes before and is
 * never reached.
 * @param peer address of whoever connected, as the host tells it
 * @returns `undefined` when nothing sure is known: nobody is then counted for somebody else
 */
export function clientAddress(
  headers: Headers,
  peer: string | undefined,
  proxies: BlockList,
): string | undefined {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',');
  let address = plainAddress(peer ?? '');
  while (address !== undefined && isListed(proxies, address)) {
    const hop = hops.pop();
    if (hop === undefined) return undefined;
    address = plainAddress(hop);
  }
  return address;
}

/** Whether an address is in a list. */
export function isListed(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** A network that an address is in. */
export interface Network {
  readonly name: string;
  /** How many times what one connection may do it may do, since it is shared. */
  readonly times: number;
}

/**
 * The networks that an address is in, from what stands for one connection to the widest that one
 * customer may be given: an IPv4 address, then its 256 neighbours; the 64 first bits of an IPv6 one,
 * since a home or a telephone has all the addresses behind them, then the 56 and the 48 first.
 */
export function networksOf(address: string): readonly Network[] {
  if (isIP(address) !== 6) {
    const neighbours = `${address.replace(/\.\d+$/u, '')}.0/24`;
    return [
      { name: address, times: 1 },
      { name: neighbours, times: 16 },
    ];
  }
  const { hostname } = new URL(`http://[${address}]/`);
  const [head = '', tail = ''] = hostname.slice(1, -1).split('::');
  const parts = (text: string) => (text === '' ? [] : text.split(':'));
  const missing = 8 - parts(head).length - parts(tail).length;
  const all = [...parts(head), ...Array.from({ length: missing }, () => '0'), ...parts(tail)];
  const [a = '', b = '', c = '', d = '0'] = all;
  const home = (Number.parseInt(d, 16) & 0xff00).toString(16);
  return [
    { name: `${a}:${b}:${c}:${d}::/64`, times: 1 },
    { name: `${a}:${b}:${c}:${home}::/56`, times: 4 },
    { name: `${a}:${b}:${c}::/48`, times: 16 },
  ];
}

/** An address alone, without zone, and IPv4 when it only wears the clothes of IPv6. */
function plainAddress(text: string): string | undefined {
  const address = text.trim().replace(/%.*$/u, '');
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;
  return isIP(inside) === 0 ? undefined : inside;
}

/**
 * Reads addresses and networks separated by commas or spaces: `203.0.113.7, 2001:db8::/32`.
 * @returns `undefined` when one of them is neither
 */
export function readAddressList(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/u).filter((word) => word !== '')) {
    const [address = '', length, ...rest] = entry.split('/');
    const version = isIP(address);
    const bits = length === undefined ? (version === 6 ? 128 : 32) : Number(length);
    const isLength = Number.isInteger(bits) && bits >= 0 && bits <= (version === 6 ? 128 : 32);
    if (version === 0 || !isLength || length === '' || rest.length > 0) return undefined;
    list.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
