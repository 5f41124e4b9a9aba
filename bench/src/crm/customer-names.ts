import { surnames } from '../scale/vocabulary.js';

/** What a customer is called, and the part of the name that an address of mail is made of. */
export interface CustomerName {
  name: string;
  otherNames: string[];
  mailbox: string;
}

const given = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉文辉力鹏华红建国志永春梅海燕云峰雪琴宇轩梓涵浩然欣怡子涵诗佳俊思雨晨',
];
const firstNames = (
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph ' +
  'Jessica Thomas Karen Charles Sarah Anna Peter Paul Laura Emma Oliver Sophie Lucas Mia Noah Lena Felix Clara Leo'
).split(' ');
const lastNames = (
  'Smith Johnson Williams Brown Jones Garcia Miller Davis Martinez Lopez Wilson Anderson Taylor Moore Jackson Martin ' +
  'Lee Thompson White Harris Clark Lewis Young Walker Hall Allen King Wright Scott Green Baker Adams Nelson Hill ' +
  'Mueller Schmidt Fischer Weber Meyer Wagner Becker Hoffmann Koch Bauer Richter Klein Wolf Schroeder Neumann Braun'
).split(' ');
const cities = '北京 上海 广州 深圳 杭州 南京 武汉 成都 西安 苏州 天津 重庆 宁波 青岛'.split(' ');
const characters = [...'晨光华泰恒信达通宏远瑞丰金诚盛世博雅鑫源科创联合锦程安康'];
const trades =
  '贸易 科技 电子 机械设备 商贸 信息技术 物流 医疗器械 新材料 食品 服饰 家具 建材'.split(' ');
const companyWords =
  'Northern Pacific Golden Bright Summit Harbor Evergreen Silver Orient Global Prime United Atlas Delta Crystal'.split(
    ' ',
  );
const companyTrades =
  'Trading Electronics Logistics Machinery Foods Textiles Systems Materials'.split(' ');
const companyForms = ['Ltd', 'GmbH', 'Inc', 'LLC'];

/** The name of the n-th customer: seven of ten in Chinese; words and characters are unevenly frequent, as those of names are. */
export function nameOf(random: () => number, kind: 'person' | 'organisation'): CustomerName {
  const one = <Item>(items: readonly Item[]): Item =>
    // The first of them are the most frequent.
    items[Math.floor(items.length * random() ** 2)] as Item;
  const isChinese = random() < 0.7;
  if (kind === 'person') {
    const [first, last] = [one(firstNames), one(lastNames)];
    const mailbox = `${first}.${last}`.toLowerCase();
    if (!isChinese) return { name: `${first} ${last}`, otherNames: [], mailbox };
    const name = one(surnames) + one(given) + (random() < 0.7 ? one(given) : '');
    return { name, otherNames: random() < 0.1 ? [`${first} ${last}`] : [], mailbox };
  }
  const words = `${one(companyWords)} ${one(companyWords)}`;
  const mailbox = words.replace(' ', '-').toLowerCase();
  const english = `${words} ${one(companyTrades)} ${one(companyForms)}`;
  if (!isChinese) return { name: english, otherNames: [], mailbox };
  const style = one(characters) + one(characters) + (random() < 0.5 ? one(characters) : '');
  const name = `${one(cities)}${style}${one(trades)}有限公司`;
  return { name, otherNames: random() < 0.2 ? [english] : [], mailbox };
}

/** A city of China by chance. */
export function cityOf(random: () => number): string {
  return cities[Math.floor(cities.length * random() ** 2)] ?? '';
}
