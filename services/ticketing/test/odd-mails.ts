const CRLF = '\r\n';

/** A mail as it goes over the wire: header lines, then a body that may be bytes in any charset. */
export function rawMail(headers: string[], body: string | Buffer = ''): Buffer {
  const head = Buffer.from(`${headers.join(CRLF)}${CRLF}${CRLF}`, 'latin1');
  return Buffer.concat([head, typeof body === 'string' ? Buffer.from(body) : body]);
}

/** 你好 in some charsets, as bytes. */
const hello = {
  gbk: Buffer.from('c4e3bac3', 'hex'),
  gb18030: Buffer.from('c4e3bac38130813089308130', 'hex').subarray(0, 4),
  big5: Buffer.from('a741a66e', 'hex'),
};

function wordOf(charset: string, bytes: Buffer): string {
  return `=?${charset}?B?${bytes.toString('base64')}?=`;
}

/** Mails that programs really send, or that somebody sends to break one; each from another sender. */
export function oddMails(to: string): { name: string; raw: Buffer; subject?: string }[] {
  let nth = 0;
  const from = () => [
    `From: Li <odd-${nth++}@example.org>`,
    `To: ${to}`,
    `Message-ID: <odd-${nth}@example.org>`,
  ];
  const plain = (charset: string) => [`Content-Type: text/plain; charset=${charset}`];
  const japanese = wordOf('ISO-2022-JP', Buffer.from('1b244224333473244b2441244f1b2842', 'hex'));
  let nested = 'deep';
  for (let depth = 0; depth < 60; depth++) {
    nested = `Content-Type: multipart/mixed; boundary=b${depth}${CRLF}${CRLF}--b${depth}${CRLF}${nested}${CRLF}--b${depth}--`;
  }
  return [
    {
      name: 'GBK',
      raw: rawMail([...from(), `Subject: ${wordOf('GBK', hello.gbk)}`, ...plain('gbk')], hello.gbk),
      subject: '你好',
    },
    {
      name: 'GB2312 label',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('gb2312', hello.gbk)}`, ...plain('gb2312')],
        hello.gbk,
      ),
      subject: '你好',
    },
    {
      name: 'GB18030',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('GB18030', hello.gb18030)}`, ...plain('gb18030')],
        hello.gb18030,
      ),
      subject: '你好',
    },
    {
      name: 'Big5',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('Big5', hello.big5)}`, ...plain('big5')],
        hello.big5,
      ),
      subject: '你好',
    },
    { name: 'ISO-2022-JP', raw: rawMail([...from(), `Subject: ${japanese}`], 'x') },
    {
      name: 'wrong charset',
      raw: rawMail([...from(), 'Subject: wrong', ...plain('utf-8')], hello.gbk),
    },
    {
      name: 'unknown charset',
      raw: rawMail([...from(), 'Subject: =?x-nothing?B?4eLj?=', ...plain('x-nothing')], 'abc'),
    },
    { name: 'no headers but From', raw: rawMail([`From: bare-${nth++}@example.org`], 'words') },
    { name: 'no From', raw: rawMail([`To: ${to}`, 'Subject: nobody'], 'words') },
    { name: 'broken From', raw: rawMail(['From: <<>>@@', 'Subject: broken'], 'words') },
    { name: 'only text', raw: Buffer.from(`just words, no header at all${CRLF}`) },
    { name: 'line breaks only', raw: Buffer.from(CRLF) },
    {
      name: 'truncated multipart',
      raw: rawMail(
        [...from(), 'Subject: cut', 'Content-Type: multipart/mixed; boundary=x'],
        `--x${CRLF}Content-Type: text/plain${CRLF}${CRLF}half`,
      ),
    },
    {
      name: 'boundary missing',
      raw: rawMail([...from(), 'Subject: none', 'Content-Type: multipart/mixed'], 'words'),
    },
    { name: 'nested', raw: rawMail([...from(), 'Subject: nested'], '').subarray(0, -2) },
    { name: 'deeply nested', raw: Buffer.from([...from(), 'Subject: deep', nested].join(CRLF)) },
    {
      name: 'huge header',
      raw: rawMail([...from(), `Subject: ${'长'.repeat(20)}${'x'.repeat(100_000)}`], 'words'),
    },
    {
      name: 'header beyond bounds',
      raw: rawMail([...from(), `X-Long: ${'x'.repeat(1_500_000)}`, 'Subject: y'], 'words'),
    },
    {
      name: 'broken base64',
      raw: rawMail(
        [...from(), 'Subject: b64', 'Content-Transfer-Encoding: base64'],
        '***not base64***',
      ),
    },
    {
      name: 'bad quoted-printable',
      raw: rawMail(
        [...from(), 'Subject: qp', 'Content-Transfer-Encoding: quoted-printable'],
        '=ZZ=4=\r\n=',
      ),
    },
    { name: 'NUL bytes', raw: rawMail([...from(), 'Subject: n\u0000ul'], 'a\u0000b') },
    {
      name: 'right to left and emoji',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('utf-8', Buffer.from('\u202eשלום 👩‍👩‍👧'))}`],
        'מה 🎉',
      ),
    },
    {
      name: 'half a surrogate',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('utf-8', Buffer.from([0xed, 0xa0, 0x80]))}`],
        Buffer.from([0xed, 0xa0, 0x80]),
      ),
    },
    {
      name: 'markup only',
      raw: rawMail(
        [...from(), 'Subject: html', 'Content-Type: text/html'],
        '<script>alert(1)</script><p>hello <b>there</b></p>',
      ),
    },
    {
      name: 'very long text',
      raw: rawMail([...from(), 'Subject: long'], `${'长文 '.repeat(400)}${CRLF}`.repeat(40)),
    },
    {
      name: 'bad references',
      raw: rawMail(
        [
          ...from(),
          'Subject: Re: [T-2026-999999999999999] x',
          'References: <<<>>> <a',
          'In-Reply-To: nothing',
        ],
        'words',
      ),
    },
    {
      name: 'injected header',
      raw: rawMail(
        [...from(), `Subject: ${wordOf('utf-8', Buffer.from('x\r\nBcc: evil@example.org'))}`],
        'words',
      ),
    },
    {
      name: 'out of office',
      raw: rawMail([...from(), 'Subject: away', 'Auto-Submitted: auto-replied'], 'words'),
    },
    {
      name: 'newsletter',
      raw: rawMail(
        [...from(), 'Subject: news', 'List-Unsubscribe: <https://example.org>'],
        'words',
      ),
    },
    {
      name: 'our own address',
      raw: rawMail([`From: ${to}`, `To: ${to}`, 'Subject: loop'], 'words'),
    },
  ];
}
