import { BlockList, isIP } from 'node:net';

/** IPv4 addresses that lead to no host on the internet (IANA special-purpose registry). */
const specialIpv4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Metadata of a cloud that keeps it outside the link-local range.
  ['168.63.129.16', 32],
  ['100.100.100.200', 32],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only what is given out for hosts may be reached; of that not what carries other addresses or documents. */
const publicIpv6: [string, number] = ['2000::', 3];
const specialIpv6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const forbiddenIpv4 = new BlockList();
for (const [network, prefix] of specialIpv4) forbiddenIpv4.addSubnet(network, prefix, 'ipv4');
const forbiddenIpv6 = new BlockList();
for (const [network, prefix] of specialIpv6) forbiddenIpv6.addSubnet(network, prefix, 'ipv6');
const allowedIpv6 = new BlockList();
allowedIpv6.addSubnet(...publicIpv6, 'ipv6');

/** True for an address that a host on the internet can have; false for anything inside, and for what is no address. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !forbiddenIpv4.check(address, 'ipv4');
    case 6:
      return allowedIpv6.check(address, 'ipv6') && !forbiddenIpv6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Why webhooks can't be sent to a URL, as a code; undefined when its text allows it. Names are checked when called. */
export function urlProblem(text: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(text)) return 'not_a_url';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'has_credentials';
  if (url.hash !== '') return 'has_fragment';
  if (allowPrivate) return ['http:', 'https:'].includes(url.protocol) ? undefined : 'not_https';
  if (url.protocol !== 'https:') return 'not_https';
  const host = hostOf(url);
  if (isIP(host) !== 0) return isPublicAddress(host) ? undefined : 'private_address';
  return host === 'localhost' || host.endsWith('.localhost') ? 'private_address' : undefined;
}

/** The host of a URL, an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
