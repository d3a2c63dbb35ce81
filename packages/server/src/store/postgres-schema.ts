/**
 * Creates the tables and functions of `postgresStore`, in one statement that does nothing where they exist. The store runs it when the
 * functions are missing; run it in a migration where the site's role may not create them.
 *
 * Each call of the store is one function. It locks its keys in one order, by advisory locks, and only then reads: every
 * query of a function sees what was committed before the query, so that concurrent calls cannot both take the last one.
 * Each call that writes also removes some rows that have expired, more than it adds.
 */
export const postgresSchema = `do $schema$
begin
perform pg_advisory_xact_lock(hashtextextended('otp_kit_schema', 0));
-- Another process was faster, whose calls may be using the tables already.
if to_regprocedure('otp_kit_delete_v1(jsonb)') is not null then return; end if;

create table if not exists otp_kit_limit (
  key text primary key,
  times bigint[] not null,
  ids text[] not null,
  expires_at bigint not null
);
create index if not exists otp_kit_limit_expires_at on otp_kit_limit (expires_at);

create table if not exists otp_kit_value (
  key text primary key,
  value text not null,
  expires_at bigint not null
);
create index if not exists otp_kit_value_expires_at on otp_kit_value (expires_at);

create or replace function otp_kit_lock_v1(kind text, elements jsonb) returns void
language plpgsql as $f$
declare lock_id bigint;
begin
  for lock_id in
    select distinct hashtextextended(kind || coalesce(e->>'key', e#>>'{}'), 0)
    from jsonb_array_elements(elements) e order by 1
  loop
    perform pg_advisory_xact_lock(lock_id);
  end loop;
end $f$;

create or replace function otp_kit_sweep_v1(now_ms bigint) returns void
language plpgsql as $f$
begin
  delete from otp_kit_limit where key in (
    select key from otp_kit_limit where expires_at <= now_ms
    order by expires_at limit 20 for update skip locked);
  delete from otp_kit_value where key in (
    select key from otp_kit_value where expires_at <= now_ms
    order by expires_at limit 20 for update skip locked);
end $f$;

create or replace function otp_kit_state_v1(rule jsonb, now_ms bigint) returns jsonb
language plpgsql as $f$
declare
  most bigint := rule->'limit';
  window_ms bigint := rule->'windowMs';
  taken bigint[];
  used bigint;
begin
  select array_agg(at order by at) into taken
    from otp_kit_limit kept, unnest(kept.times) at
    where kept.key = rule->>'key' and at > now_ms - window_ms;
  used := coalesce(cardinality(taken), 0);
  return jsonb_build_object(
    'left', greatest(0, most - used),
    'retryInMs', case
      when used < most then 0
      else coalesce(taken[used - most + 1] + window_ms - now_ms, window_ms)
    end);
end $f$;

create or replace function otp_kit_peek_v1(request jsonb) returns jsonb
language plpgsql as $f$
declare
  rule jsonb;
  states jsonb := '[]';
begin
  for rule in select e from jsonb_array_elements(request->'limits') e loop
    states := states || otp_kit_state_v1(rule, (request->'now')::bigint);
  end loop;
  return states;
end $f$;

create or replace function otp_kit_consume_v1(request jsonb) returns jsonb
language plpgsql as $f$
declare
  now_ms bigint := request->'now';
  count_id text := request->>'id';
  states jsonb;
  refused bigint;
  rule jsonb;
begin
  perform otp_kit_lock_v1('limit:', request->'limits');
  states := otp_kit_peek_v1(request);
  select min(position) - 1 into refused
    from jsonb_array_elements(states) with ordinality as each(state, position)
    where (state->'left')::bigint = 0;
  if refused is null then
    for rule in select e from jsonb_array_elements(request->'limits') e loop
      insert into otp_kit_limit as kept (key, times, ids, expires_at)
        values (rule->>'key', array[now_ms], array[count_id], now_ms + (rule->'windowMs')::bigint)
        on conflict (key) do update set
          (times, ids) = (
            select array_agg(at), array_agg(id)
            from (
              select at, id from unnest(kept.times, kept.ids) as count(at, id)
              where at > now_ms - (rule->'windowMs')::bigint
              union all select now_ms, count_id
            ) as counts),
          expires_at = greatest(kept.expires_at, excluded.expires_at);
    end loop;
    states := otp_kit_peek_v1(request);
    perform otp_kit_sweep_v1(now_ms);
  end if;
  return jsonb_build_object('refused', refused, 'states', states);
end $f$;

create or replace function otp_kit_give_back_v1(request jsonb) returns jsonb
language plpgsql as $f$
declare
  count_id text := request->>'id';
  each text;
begin
  perform otp_kit_lock_v1('limit:', request->'keys');
  for each in select e from jsonb_array_elements_text(request->'keys') e loop
    update otp_kit_limit kept set (times, ids) = (
      select coalesce(array_agg(at), '{}'), coalesce(array_agg(id), '{}')
      from unnest(kept.times, kept.ids) as count(at, id) where id <> count_id)
      where key = each and count_id = any (ids);
    delete from otp_kit_limit where key = each and ids = '{}';
  end loop;
  return 'null';
end $f$;

create or replace function otp_kit_get_v1(request jsonb) returns jsonb
language sql stable as $f$
  select coalesce(jsonb_agg((
    select value from otp_kit_value
    where key = asked and expires_at > (request->'now')::bigint
  ) order by position), '[]')
  from jsonb_array_elements_text(request->'keys') with ordinality as each(asked, position)
$f$;

create or replace function otp_kit_compare_and_set_v1(request jsonb) returns jsonb
language plpgsql as $f$
declare
  now_ms bigint := request->'now';
  write jsonb;
  known text;
begin
  perform otp_kit_lock_v1('value:', request->'writes');
  for write in select e from jsonb_array_elements(request->'writes') e loop
    select value into known from otp_kit_value
      where key = write->>'key' and expires_at > now_ms;
    if known is distinct from write->>'from' then return 'false'; end if;
  end loop;
  for write in select e from jsonb_array_elements(request->'writes') e loop
    if write->>'to' is null then
      delete from otp_kit_value where key = write->>'key';
    else
      insert into otp_kit_value (key, value, expires_at)
        values (write->>'key', write->>'to', now_ms + (write->'ttlMs')::bigint)
        on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at;
    end if;
  end loop;
  perform otp_kit_sweep_v1(now_ms);
  return 'true';
end $f$;

create or replace function otp_kit_delete_v1(request jsonb) returns jsonb
language plpgsql as $f$
begin
  perform otp_kit_lock_v1('limit:', request->'keys');
  perform otp_kit_lock_v1('value:', request->'keys');
  delete from otp_kit_limit where key in (select jsonb_array_elements_text(request->'keys'));
  delete from otp_kit_value where key in (select jsonb_array_elements_text(request->'keys'));
  return 'null';
end $f$;
end $schema$`
