import { html } from './html.js';

describe('a piece of a page', () => {
  it.each<[string, string]>([
    ['<script>', '&lt;script&gt;'],
    [`" onfocus='x'`, '&quot; onfocus=&#39;x&#39;'],
    ['&amp;', '&amp;amp;'],
    ['您好', '您好'],
  ])('shows %s as it was written', (value, written) => {
    expect(html`<p title="${value}">${value}</p>`.text).toBe(
      `<p title="${written}">${written}</p>`,
    );
  });

  it('takes other pieces as they are, puts lists together and leaves out what is absent', () => {
    const item = (text: string) => html`<i>${text}</i>`;
    const list = html`<p>${['<', 'b'].map(item)}${undefined}${false}${['>']}</p>`;
    expect(list.text).toBe('<p><i>&lt;</i><i>b</i>&gt;</p>');
  });
});
