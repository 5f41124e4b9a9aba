/** English words that say nothing about what is looked for. */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by can do does for from had has have hello hi how i if in is it its me my of on or our ' +
    'please so that the their them there they this to was we were what when where which who why will with would you your'
  ).split(' '),
);

/** Chinese words that say nothing about what is looked for (停用词). */
export const chineseStopWords: ReadonlySet<string> = new Set(
  (
    '的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 哦 是 在 和 与 及 或 也 都 就 还 又 很 太 要 会 能 可以 把 被 给 让 向 从 对 ' +
    '我 你 您 他 她 它 我们 你们 您们 他们 这 那 这个 那个 这里 那里 一个 一下 有 没 没有 么 请 请问 你好 您好 谢谢 ' +
    '什么 怎么 怎样 如何 为什么 怎么办 时候 什么时候 哪里 哪个 多少 是否'
  ).split(' '),
);
