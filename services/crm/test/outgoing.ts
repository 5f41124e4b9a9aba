import type { Client } from 'pg';

/** Keeps what goes into the outbox in the table `outgoing` too: what the relay sends leaves the outbox. */
export async function keepOutgoing(database: Client): Promise<void> {
  await database.query(`
    create table outgoing (like outbox);
    grant insert on outgoing to public;
    create function keep() returns trigger language plpgsql as
      'begin insert into outgoing select new.*; return new; end';
    create trigger keep after insert on outbox for each row execute function keep()`);
}
