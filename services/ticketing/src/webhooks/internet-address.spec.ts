import { isPublicAddress, urlProblem } from './internet-address.js';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '203.0.113.9',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    'fec0::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    'localhost',
    '',
    '1.2.3',
  ])('inside or nowhere is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '240e::1'])(
    'on the internet is taken: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('the URL of an endpoint', () => {
  it.each([
    ['https://example.com/hook', undefined],
    ['https://8.8.8.8/hook', undefined],
    ['http://example.com/hook', 'not_https'],
    ['ftp://example.com/', 'not_https'],
    ['nonsense', 'not_a_url'],
    ['https://user:secret@example.com/', 'has_credentials'],
    ['https://example.com/#x', 'has_fragment'],
    ['https://localhost/', 'private_address'],
    ['https://a.localhost./', 'private_address'],
    ['https://127.1/', 'private_address'],
    ['https://0x7f000001/', 'private_address'],
    ['https://2130706433/', 'private_address'],
    ['https://[::1]/', 'private_address'],
    ['https://[::ffff:10.0.0.1]/', 'private_address'],
    ['https://169.254.169.254/latest/meta-data', 'private_address'],
  ])('%s: %s', (url, problem) => {
    expect(urlProblem(url, false)).toBe(problem);
  });

  it('may be inside, and not even https, where that is allowed', () => {
    expect(urlProblem('http://127.0.0.1:8080/', true)).toBeUndefined();
    expect(urlProblem('file:///etc/passwd', true)).toBe('not_https');
  });
});
