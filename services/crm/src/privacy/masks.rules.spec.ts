import { isMask, maskedEmail, maskedName, maskedPhone, maskedText } from './masks.rules.js';

describe('masks', () => {
  it.each([
    ['+8613800138000', '+86138****8000'],
    ['+8602085550123', '+86020****0123'],
    ['+442079460958', '+4420****0958'],
    ['+12025550123', '+120****0123'],
    ['+4930901', '****0901'],
    ['110', '****'],
    ['', '****'],
  ])('of the number %s leave %s', (number, masked) => {
    expect(maskedPhone(number)).toBe(masked);
  });

  it.each([
    ['li.lei@example.com', 'l****@example.com'],
    ['a@b.cn', 'a****@b.cn'],
    ['李雷@例子.中国', '李****@例子.中国'],
    ['@example.com', '****'],
    ['nobody', '****'],
  ])('of the address %s leave %s', (address, masked) => {
    expect(maskedEmail(address)).toBe(masked);
  });

  it.each([
    ['李雷', '李*'],
    ['韩梅梅', '韩**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳', '欧*'],
    ['李', '李*'],
    ['阿卜杜拉·买买提', '阿***'],
    ['Ana María López', 'A* M* L*'],
    ['Li', 'L*'],
    ['𠮷野家', '𠮷**'],
    [' ', ''],
  ])('of the name %s leave %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it('of other texts leave nothing, and of nothing nothing', () => {
    expect(maskedText('1 Main St')).toBe('****');
    expect(maskedText('')).toBe('');
  });

  it('are recognised, so that nobody stores one', () => {
    expect(isMask(maskedPhone('+8613800138000'))).toBe(true);
    expect(isMask(maskedEmail('li.lei@example.com'))).toBe(true);
    expect(isMask('li*lei@example.com')).toBe(false);
  });
});
