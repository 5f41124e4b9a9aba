import { until } from '@shouwen/dev';
import { ana } from './calls.stage.js';
import { listen } from './listeners.stage.js';
import { datum, markers, su, word } from './marked-customer.js';
import type { Person } from './platform.stage.js';
import { SchemaWalk, cursorsIn } from './schema-walk.js';
import type { Pool } from './schema-walk.js';
import {
  start,
  walk as walkAt,
  HOPS,
  annika,
  barest,
  dataOf,
  identitiesIn,
  inputsOf,
  isAnswered,
  isKeptOut,
  kinds,
  listsOfCustomers,
  mutations,
  nameOf,
  nowhereShown,
  ownDoings,
  poolOf,
  queries,
  refusalsOf,
  seenIn,
  subscriptions,
  withoutCustomers,
  withoutInput,
} from './isolation.stage.js';
import type { Here } from './isolation.stage.js';

let world: Here | undefined;
beforeAll(async () => {
  world = await start();
}, 120_000);
afterAll(() => world?.platform.stop());

const walk = (token: string, walker: SchemaWalk, calls: string[], operation = 'query') =>
  walkAt((world as Here).platform.url, token, walker, calls, operation);

describe('a customer', () => {
  let pool: Pool;
  beforeAll(async () => {
    pool = await poolOf(world as Here);
  }, 60_000);

  it('sees nothing of another one and changes nothing of theirs, through any field', async () => {
    const { calls: does, planted, boss, own, other } = world as Here;
    const walker = new SchemaWalk(pool, HOPS);
    const calls = walker.callsOf(queries);
    expect([...walker.unfilled]).toEqual(withoutCustomers);
    const sent = calls.filter((call) => !call.includes('""'));

    const staffSees = seenIn(await walk(boss, walker, sent));
    expect(markers.filter((marker) => !staffSees.includes(marker))).toEqual(nowhereShown);
    const ownBefore = await walk(own, walker, sent);
    expect(seenIn(ownBefore)).toEqual(
      expect.arrayContaining([datum.phone, word.question, word.chat]),
    );
    expect(seenIn(ownBefore)).not.toContain(word.note);
    const before = await walk(other, walker, sent);
    expect(seenIn(before)).toEqual([]);

    await isKeptOutOfEveryMutation();
    expect(dataOf(await walk(own, walker, sent))).toEqual(dataOf(ownBefore));

    // What comes to the one moves no list, count or search of the other.
    const more = await does.open(su, word.subject, word.question);
    await does.change(ana, 'addNote', { ticketId: more, body: word.note });
    await does.change(su, 'sendChatMessage', { chatId: planted.chatId, body: word.chat });
    const after = await walk(other, walker, sent);
    expect(seenIn(after)).toEqual([]);
    expect(dataOf(after)).toEqual(dataOf(before));
  });

  /** Whatever is not refused for whose it is would be with better input: then it is asked for with more of it. */
  async function isKeptOutOfEveryMutation(): Promise<void> {
    const { other, neighbour } = world as Here;
    const doer = new SchemaWalk(new Map([...pool, ...inputsOf(world as Here), ['text', ['x']]]), 1);
    const doings = doer.callsOf(mutations);
    expect(doings.filter((call) => call.includes('""')).map(nameOf)).toEqual(withoutInput);
    const refusable = barest(doings).filter((call) => !ownDoings.includes(nameOf(call)));
    expect(refusable.length).toBeGreaterThan(60);
    const done = await walk(other, doer, refusable, 'mutation');
    const unclear = done.filter((one) => !isKeptOut(refusalsOf(one)));
    const fuller = unclear.flatMap(({ call }) => doer.variantsOf(mutations, nameOf(call)).slice(1));
    // What a customer may do, with something of the other one in it.
    const mixed = new SchemaWalk(
      new Map([...pool, ['text', ['x']], ['replyToTicket.ticketId', [neighbour.ticketId]]]),
      1,
    );
    const foreign = [...ownDoings, 'replyToTicket']
      .flatMap((name) => mixed.variantsOf(mutations, name))
      .filter(
        (call) => /(ticketId|attachmentIds): \S*"/.test(call) && !/^reply.*body: "x" }/.test(call),
      );
    expect(foreign.map(nameOf)).toEqual(['startChat', 'replyToTicket']);
    const again = [
      ...(await walk(other, doer, fuller, 'mutation')),
      ...(await walk(other, mixed, foreign, 'mutation')),
    ];
    expect(seenIn([...done, ...again])).toEqual([]);
    const keptOut = new Set(
      [...done, ...again]
        .filter((one) => isKeptOut(refusalsOf(one)))
        .map(({ call }) => nameOf(call)),
    );
    const wanted = [...refusable, ...foreign].map(nameOf);
    expect(wanted.filter((name) => !keptOut.has(name))).toEqual([]);
    const accepted = [...done, ...again].filter((one) => refusalsOf(one).length === 0);
    expect(accepted.map(({ call }) => call)).toEqual([]);
  }

  it('gets nowhere in their own lists with places in those of another one', async () => {
    const { own, other } = world as Here;
    const plain = new SchemaWalk(pool, 1);
    const all = barest(plain.callsOf(queries));
    const theirs = await walk(own, plain, all);
    const cursors = cursorsIn(theirs.map(({ call, data }) => ({ [`c__${nameOf(call)}`]: data })));
    expect([...cursors.keys()]).toEqual(expect.arrayContaining(listsOfCustomers));

    const walker = new SchemaWalk(pool, 1, cursors);
    const every = walker.callsOf(queries);
    const paged = every.filter((call) => /^\w+\([^{]*after: /.test(call));
    expect((await walk(own, walker, paged)).filter(isAnswered).length).toBeGreaterThan(2);
    const mine = identitiesIn((await walk(other, plain, all)).map(({ data }) => data));
    const answers = await walk(other, walker, [...barest(every), ...paged]);
    expect(seenIn(answers)).toEqual([]);
    const found = identitiesIn(answers.map(({ data }) => data));
    expect([...found].filter((id) => !mine.has(id))).toEqual([]);
    const failures = answers.filter((one) => refusalsOf(one).includes('internal'));
    expect(failures.map(({ call }) => call)).toEqual([]);
  });

  it('is told of nothing that happens to another one', async () => {
    const { platform, calls: does, planted, neighbour } = world as Here;
    const documentsOf = (of: { ticketId: string; chatId: string }) => {
      const walker = new SchemaWalk(
        new Map([...pool, ['ticketChanged.id', [of.ticketId]], ['Chat__id', [of.chatId]]]),
        1,
      );
      return walker
        .callsOf(subscriptions)
        .map((call) => ({ call, document: walker.document('subscription', [call]) }));
    };
    /** Something that every subscription of a customer tells. */
    const happen = async (who: Person, to: { ticketId: string; chatId: string }, text: string) => {
      await does.change(ana, 'replyToTicket', { ticketId: to.ticketId, body: text });
      await does.change(who, 'sendChatMessage', { chatId: to.chatId, body: text });
    };
    // Whoever is not followed yet when it happens hears of it when it happens again.
    const untilAllHear = (
      { listeners }: Awaited<ReturnType<typeof listen>>,
      ...[who, to, text]: Parameters<typeof happen>
    ) =>
      until(
        async () => {
          await happen(who, to, text);
          return listeners.every(({ heard }) => heard.length > 0);
        },
        { what: 'everything to be told' },
      );
    const [theirs, mine] = [documentsOf(planted), documentsOf(neighbour)];
    const isMine = (call: string) => mine.some((one) => one.call === call);

    const [they, me, intruder] = [
      await listen(platform, su, theirs),
      await listen(platform, annika, mine),
      await listen(
        platform,
        annika,
        theirs.filter(({ call }) => !isMine(call)),
      ),
    ];
    const isRefused = () => intruder.listeners.every(({ refusals }) => refusals.length > 0);
    await until(isRefused, { what: 'refusals' });
    const refused = intruder.listeners.map(({ call, refusals }) => [
      nameOf(call),
      ...refusals.map((code) => kinds.get(code)),
    ]);
    expect(refused).toEqual([
      ['ticketChanged', 'not_found'],
      ['chatEvents', 'not_found'],
    ]);
    await untilAllHear(they, su, planted, word.reply);
    await untilAllHear(me, annika, neighbour, 'mine');
    const heard = JSON.stringify(
      [me, intruder].map(({ listeners }) => listeners.map((one) => one.heard)),
    );
    const theirIds = [planted.ticketId, planted.chatId, planted.customerId];
    expect([...markers, ...theirIds].filter((mark) => heard.includes(mark))).toEqual([]);
    await Promise.all([they.end(), me.end(), intruder.end()]);
  });
});
