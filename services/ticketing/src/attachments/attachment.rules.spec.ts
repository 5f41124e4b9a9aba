import { mediaTypeOf, safeFileName } from './attachment.rules.js';

describe('the name of a file', () => {
  it.each([
    ['报价单.pdf', '报价单.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\li\\a.txt', 'a.txt'],
    ['a\r\nContent-Type.html', 'aContent-Type.html'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\u0000b.png', 'ab.png'],
    ['..', 'attachment'],
    ['', 'attachment'],
    ['\ud800x.txt', '\ufffdx.txt'],
    ['x'.repeat(300), 'x'.repeat(255)],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });
});

describe('the type of a file', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['image/png', text(''), 'image/png'],
    ['application/xml', text('<svg onload=alert(1)>'), 'text/plain'],
    [undefined, text('<html><script>alert(1)</script>'), 'text/plain'],
    [undefined, text('你好'), 'text/plain'],
    [undefined, Uint8Array.of(0xff, 0x00), 'application/octet-stream'],
    [undefined, text('a\u0000b'), 'application/octet-stream'],
  ])('is %s for content that looks like %j', (detected, head, type) => {
    expect(mediaTypeOf(detected, head)).toBe(type);
  });
});
