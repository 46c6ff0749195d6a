-- A key between two others can be found only where both are keys: one that sorts but is none would fail every move beside it.

-- A key is a whole number and what follows its point. The first letter tells how many digits the number has: a0 to az, b00
-- to bzz, and downwards Z0 to Zz, Y00 to Yzz; nothing lies below A with noughts alone, and what follows ends with no nought.
create function is_order_key(key text) returns boolean language sql immutable parallel safe as $$
  select key collate "C" ~ '^[A-Za-z][0-9A-Za-z]+$' and length(key) <= 64 and key <> 'A00000000000000000000000000'
    and length(key) > case when key collate "C" >= 'a' then ascii(key) - 96 else 91 - ascii(key) end
    and right(substr(key, case when key collate "C" >= 'a' then ascii(key) - 96 else 91 - ascii(key) end + 2), 1) <> '0'
$$;

-- Keys that stand so already are left as they are: they are not a reason to refuse a start.
alter domain card_rank add constraint card_rank_is_order_key check (is_order_key(value)) not valid;

create function guard_order_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.rank is distinct from old.rank then
    raise exception '% is no order key', new.rank using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger rank_is_order_key before insert or update of rank on project
  for each row when (not is_order_key(new.rank)) execute function guard_order_key();
create trigger rank_is_order_key before insert or update of rank on board_column
  for each row when (not is_order_key(new.rank)) execute function guard_order_key();
create trigger rank_is_order_key before insert or update of rank on decision
  for each row when (not is_order_key(new.rank)) execute function guard_order_key();
create trigger rank_is_order_key before insert or update of rank on goal
  for each row when (not is_order_key(new.rank)) execute function guard_order_key();
