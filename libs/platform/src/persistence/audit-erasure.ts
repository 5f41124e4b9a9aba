/**
 * Lets a service take a customer's name and words about them out of its audit trail, and nothing else (R9): who did what
 * and when stays. The role that the service runs as still can neither change nor delete a record; it may only call
 * `erase_from_audit_trail`. To run in a migration, as the owner.
 *
 * The function takes the ids of aggregates whose records lose their reasons and the values of their fields, the identities
 * of a person, and what takes their place where they acted on these aggregates themselves or somebody did it for them: what
 * they did elsewhere, as staff do, stays theirs.
 */
export const allowAuditErasure = `
  create or replace function refuse_change() returns trigger language plpgsql as $$
  begin
    -- Only a function of the owner's says so; a role that may write the table can't.
    if tg_op = 'UPDATE' and current_setting('shouwen.erasing', true) = 'on'
      and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
      return null;
    end if;
    raise exception 'the audit trail is never changed' using errcode = 'insufficient_privilege';
  end $$;
  create function erase_from_audit_trail(aggregates uuid[], identities text[], pseudonym text)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform set_config('shouwen.erasing', 'on', true);
    update audit_record set reason = '', changes = coalesce((
        select json_agg(json_build_object('field', change ->> 'field')) from json_array_elements(changes) as change), '[]')
      where aggregate_id = any(aggregates)
        and (reason <> '' or changes::text ~ '"(from|to)"');
    update audit_record set actor_id = pseudonym, actor_name = ''
      where aggregate_id = any(aggregates) and actor_id = any(identities);
    update audit_record set on_behalf_of = pseudonym
      where aggregate_id = any(aggregates) and on_behalf_of = any(identities);
    perform set_config('shouwen.erasing', 'off', true);
  end $$;`;

/** Takes back what {@link allowAuditErasure} allows. */
export const forbidAuditErasure = `
  drop function erase_from_audit_trail(uuid[], text[], text);
  create or replace function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit trail is never changed' using errcode = 'insufficient_privilege';
  end $$;`;

/** Calls it: aggregates, identities, pseudonym. */
export const ERASE_FROM_AUDIT_TRAIL =
  'select erase_from_audit_trail($1::uuid[], $2::text[], $3::text)';
