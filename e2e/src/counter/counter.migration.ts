/** The table of the consumer that counts events. */
export class Counter1790000200000 {
  readonly name = 'Counter1790000200000';

  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(`
      create table counter (
        ticket_id text primary key,
        events integer not null,
        last_sequence integer not null,
        out_of_order integer not null
      )`);
  }

  async down(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query('drop table counter');
  }
}
