-- What is measured keeps its meaning: a figure fits its KPI, what comes into a settled period says why, no KPI is counted
-- into itself, and what a card gives it gives to a KPI it can serve. Asked at the end of the transaction, of the rows as
-- they are then: those of one command are written in no fixed order.

create index measurement_card on measurement (cascade_id, source_card_id) where source_card_id is not null;
create index measurement_corrects on measurement (cascade_id, corrects_id) where corrects_id is not null;
create index measurement_file on measurement (cascade_id, file_id) where file_id is not null;
create index kpi_total on kpi (cascade_id, total_id) where total_id is not null;

alter table measurement
  add constraint measurement_file_stored foreign key (cascade_id, file_id) references stored_file (cascade_id, id),
  add constraint measurement_occurrence_of_card
    foreign key (cascade_id, source_occurrence_id, source_card_id) references occurrence (cascade_id, id, card_id)
    deferrable initially deferred,
  add constraint measurement_survey_size check (
    source <> 'survey' or numerator is null or denominator is not null),
  add constraint measurement_one_figure check (num_nonnulls(value, numerator, met, body) = 1),
  -- A correction counts at once: there is no draft of one.
  add constraint measurement_correction_counts check (corrects_id is null or confirmed_at is not null);
alter table contribution
  add constraint contribution_promise_given check (promised >= 0),
  add constraint contribution_waived_with_reason check ((waived_at is null) = (waive_reason is null)),
  -- A row that neither promises nor waives says nothing.
  add constraint contribution_says_something check (promised is not null or waived_at is not null);

-- Whose figure it is and whether it was confirmed never changes; neither do the figures once it was.
create trigger measurement_belongs before update of kpi_id, project_id, corrects_id, added_at, added_by on measurement
  for each row when ((new.kpi_id, new.added_at, new.added_by) is distinct from (old.kpi_id, old.added_at, old.added_by)
    or new.project_id is distinct from old.project_id or new.corrects_id is distinct from old.corrects_id)
  execute function refuse_change();
create trigger measurement_confirmed_stays
  before update of measured_on, value, numerator, denominator, met, body, source, source_card_id, source_occurrence_id,
    source_title, source_url, confirmed_at, confirmed_by on measurement
  for each row when (old.confirmed_at is not null and (
      (new.measured_on, new.source, new.confirmed_at, new.confirmed_by)
        is distinct from (old.measured_on, old.source, old.confirmed_at, old.confirmed_by)
      or (new.value, new.numerator, new.denominator, new.met, new.body)
        is distinct from (old.value, old.numerator, old.denominator, old.met, old.body)
      or (new.source_card_id, new.source_occurrence_id, new.source_title, new.source_url)
        is distinct from (old.source_card_id, old.source_occurrence_id, old.source_title, old.source_url)))
  execute function refuse_change();
create trigger measurement_never_goes before delete on measurement for each row execute function refuse_change();

create trigger period_lock_stays before update or delete on period_lock for each row execute function refuse_change();

create function guard_measurement() returns trigger language plpgsql as $$
declare
  m measurement;
  k kpi;
begin
  -- What a lock and a late measurement say of each other is told in turn.
  perform from cascade_head where cascade_id = new.cascade_id for no key update;
  select * into m from measurement where cascade_id = new.cascade_id and id = new.id;
  if not found then
    return null;
  end if;
  select * into k from kpi where cascade_id = m.cascade_id and id = m.kpi_id;
  if k.project_id is distinct from m.project_id then
    raise exception 'measurement % is of another project', m.id using errcode = 'restrict_violation';
  end if;
  if not (case k.kind when 'share' then m.numerator is not null when 'fact' then m.met is not null
      when 'text' then m.body is not null else m.value is not null end) then
    raise exception 'measurement % does not fit its KPI', m.id using errcode = 'restrict_violation';
  end if;
  if k.kind = 'share' and k.population_id is null and m.denominator is null then
    raise exception 'measurement % is a share of nothing', m.id using errcode = 'restrict_violation';
  end if;
  if m.reason is null and exists (
    select from period_lock l where l.cascade_id = m.cascade_id and l.kpi_id = m.kpi_id
      and m.measured_on between l.starts_on and l.ends_on
  ) then
    raise exception 'measurement % comes into a settled period without a reason', m.id
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger measurement_fits after insert on measurement deferrable initially deferred
  for each row execute function guard_measurement();
create constraint trigger measurement_still_fits
  after update of measured_on, value, numerator, denominator, met, body, confirmed_at, withdrawn_at, reason on measurement
  deferrable initially deferred for each row execute function guard_measurement();

-- Asked when it is told: a card may leave the board later, what it gave stays.
create function guard_measured_card() returns trigger language plpgsql as $$
begin
  if new.project_id is not null
    and not exists (
      select from card where cascade_id = new.cascade_id and id = new.source_card_id and project_id = new.project_id)
    and not exists (
      select from participation where cascade_id = new.cascade_id and card_id = new.source_card_id
        and project_id = new.project_id) then
    raise exception 'measurement % comes from a card of another project', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger measurement_of_card after insert on measurement deferrable initially deferred
  for each row when (new.source_card_id is not null and new.corrects_id is null) execute function guard_measured_card();
create constraint trigger measurement_of_other_card after update of source_card_id on measurement
  deferrable initially deferred
  for each row when (new.source_card_id is not null and new.source_card_id is distinct from old.source_card_id)
  execute function guard_measured_card();

create function guard_lock() returns trigger language plpgsql as $$
begin
  if not exists (
    select from kpi where cascade_id = new.cascade_id and id = new.kpi_id and project_id is not distinct from new.project_id
  ) then
    raise exception 'lock % is of another project', new.id using errcode = 'restrict_violation';
  end if;
  if exists (
    select from period_lock l where l.cascade_id = new.cascade_id and l.kpi_id = new.kpi_id and l.id <> new.id
      and l.starts_on <= new.ends_on and new.starts_on <= l.ends_on
  ) then
    raise exception 'lock % is over a settled period', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger period_lock_fits after insert on period_lock deferrable initially deferred
  for each row execute function guard_lock();

-- How figures are counted stays while a settled period was counted so, and measurements stay what they are of.
create function guard_kpi_counting() returns trigger language plpgsql as $$
begin
  perform from cascade_head where cascade_id = new.cascade_id for no key update;
  if exists (select from period_lock where cascade_id = new.cascade_id and kpi_id = new.id) then
    raise exception 'KPI % has settled periods', new.id using errcode = 'restrict_violation';
  end if;
  if new.kind <> old.kind and exists (select from measurement where cascade_id = new.cascade_id and kpi_id = new.id) then
    raise exception 'KPI % was measured', new.id using errcode = 'restrict_violation';
  end if;
  if new.population_id is null and new.kind = 'share' and exists (
    select from measurement where cascade_id = new.cascade_id and kpi_id = new.id and denominator is null
  ) then
    raise exception 'KPI % has measurements of nothing', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger kpi_counting_stays
  after update of kind, period, cumulative, reading, gathers, population_id on kpi deferrable initially deferred
  for each row when ((new.kind, new.period, new.cumulative, new.gathers)
      is distinct from (old.kind, old.period, old.cumulative, old.gathers)
    or new.reading is distinct from old.reading or new.population_id is distinct from old.population_id)
  execute function guard_kpi_counting();

create trigger kpi_project_stays before update of project_id on kpi
  for each row when (new.project_id is distinct from old.project_id) execute function refuse_change();

create function guard_kpi_total() returns trigger language plpgsql as $$
begin
  if exists (
    select from kpi part join kpi total on total.cascade_id = part.cascade_id and total.id = part.total_id
      where part.cascade_id = new.cascade_id and part.id = new.id
        and total.project_id is not null and total.project_id is distinct from part.project_id
  ) then
    raise exception 'KPI % is counted into one of another project', new.id using errcode = 'restrict_violation';
  end if;
  -- Two that are counted into each other at once wait here in turn.
  perform from cascade_head where cascade_id = new.cascade_id for no key update;
  if exists (
    with recursive way (id) as (
      select total_id from kpi where cascade_id = new.cascade_id and id = new.id
      union
      select above.total_id from way join kpi above on above.cascade_id = new.cascade_id and above.id = way.id
    )
    select from way where id = new.id
  ) then
    raise exception 'KPI % is counted into itself', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger kpi_total_above after insert or update of total_id on kpi deferrable initially deferred
  for each row when (new.total_id is not null) execute function guard_kpi_total();

-- A promise stands on a link, and a link that holds one stays.
create function guard_contribution() returns trigger language plpgsql as $$
begin
  if exists (select from contribution where cascade_id = new.cascade_id and id = new.id)
    and not exists (
      select from link where cascade_id = new.cascade_id and card_id = new.card_id and kpi_id = new.kpi_id) then
    raise exception 'contribution % is of a card that is not linked', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger contribution_linked after insert or update of card_id, kpi_id on contribution
  deferrable initially deferred for each row execute function guard_contribution();

create function guard_kpi_link() returns trigger language plpgsql as $$
begin
  if exists (
      select from contribution where cascade_id = old.cascade_id and card_id = old.card_id and kpi_id = old.kpi_id)
    and not exists (
      select from link where cascade_id = old.cascade_id and card_id = old.card_id and kpi_id = old.kpi_id) then
    raise exception 'link % holds a contribution', old.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger kpi_link_held after delete on link deferrable initially deferred
  for each row when (old.card_id is not null and old.kpi_id is not null) execute function guard_kpi_link();
create constraint trigger kpi_link_stays after update of card_id, kpi_id on link deferrable initially deferred
  for each row when (old.card_id is not null and old.kpi_id is not null
    and (new.card_id, new.kpi_id) is distinct from (old.card_id, old.kpi_id))
  execute function guard_kpi_link();

-- What a card promises it promises to a KPI of the programme, of its home or of a project it takes part in then.
create function guard_promise() returns trigger language plpgsql as $$
begin
  if not exists (
    select from kpi k join card c on c.cascade_id = k.cascade_id and c.id = new.card_id
      where k.cascade_id = new.cascade_id and k.id = new.kpi_id and (
        k.project_id is null or k.project_id = c.project_id or exists (
          select from participation p
            where p.cascade_id = k.cascade_id and p.card_id = c.id and p.project_id = k.project_id))
  ) then
    raise exception 'contribution % is to a KPI out of reach', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger contribution_in_reach after insert on contribution deferrable initially deferred
  for each row execute function guard_promise();
