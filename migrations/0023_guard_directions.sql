-- The catalogue of directions: what stands above what, what continues what, and the years of links inside those of their
-- direction. Whether a link is new is not told by its row: that none is made to a retired direction is a rule alone.

alter table direction
  add constraint direction_named check (code <> '' and name_ru <> '' and name_en <> ''),
  add constraint direction_parent_of_federal check ((level = 'federal') = (parent_code is not null)),
  add constraint direction_successors_listed check (jsonb_typeof(successors) = 'array'),
  add column parent_level text generated always as (case level when 'federal' then 'national' end) stored,
  add constraint direction_code_of_level unique (cascade_id, code, level),
  -- A federal project stands inside a National Project. One statement may add both.
  add constraint direction_parent foreign key (cascade_id, parent_code, parent_level)
    references direction (cascade_id, code, level) deferrable initially deferred;

-- Links know the direction by its code, successors too: a code is for ever.
create trigger direction_code_stays before update of code, level on direction
  for each row when (new.code <> old.code or new.level <> old.level) execute function refuse_change();

create function guard_direction() returns trigger language plpgsql as $$
declare
  stands direction;
begin
  select * into stands from direction where cascade_id = new.cascade_id and id = new.id;
  if exists (
    select from direction part join direction whole
        on whole.cascade_id = part.cascade_id and whole.code = part.parent_code
      where part.cascade_id = new.cascade_id and stands.code in (part.code, whole.code)
        and not (part.starts_on >= whole.starts_on and part.ends_on <= whole.ends_on)
  ) then
    raise exception 'direction % does not fit into the years of its parent', new.code using errcode = 'restrict_violation';
  end if;
  -- A successor ends later than what it continues, so successors never go round.
  if exists (
    select from direction d
        cross join lateral jsonb_array_elements(d.successors) as s
        left join direction next on next.cascade_id = d.cascade_id and next.code = s ->> 'code'
      where d.cascade_id = new.cascade_id and stands.code in (d.code, next.code)
        and (next.code is null or next.level <> d.level or next.ends_on <= d.ends_on)
  ) then
    raise exception 'direction % is continued by what cannot continue it', new.code using errcode = 'restrict_violation';
  end if;
  if exists (
    select from link where cascade_id = new.cascade_id and direction_id = new.id
      and not (starts_on >= stands.starts_on and ends_on <= stands.ends_on)
  ) then
    raise exception 'links outlast direction %', new.code using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger direction_in_order after insert or update of parent_code, starts_on, ends_on, successors on direction
  deferrable initially deferred for each row execute function guard_direction();

create function guard_link_years() returns trigger language plpgsql as $$
begin
  if exists (
    select from link l join direction d on d.cascade_id = l.cascade_id and d.id = l.direction_id
      where l.cascade_id = new.cascade_id and l.id = new.id
        and not (l.starts_on >= d.starts_on and l.ends_on <= d.ends_on)
  ) then
    raise exception 'link % outlasts its direction', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger link_in_force after insert or update of starts_on, ends_on, direction_id on link
  deferrable initially deferred for each row
  when (new.direction_id is not null) execute function guard_link_years();
create index link_direction on link (cascade_id, direction_id) where direction_id is not null;

alter table link add constraint link_note_of_direction check (note is null or direction_id is not null);
