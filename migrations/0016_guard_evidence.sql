-- Where a project demands it, an event becomes done only with evidence or a reason why there is none, and what it stands
-- on stays. Asked at the end of the transaction, of the rows as they are then; other steps of a card ask nothing.

create index evidence_card on evidence (cascade_id, card_id) where removed_at is null;

-- Removed evidence can be brought back for a month; then the bytes go and the row of the file tells when.
alter table stored_file add column swept_at timestamptz(3);

create function guard_evidence(cascade uuid, of_card uuid) returns void language plpgsql as $$
begin
  if exists (
      select from card c join project p on p.cascade_id = c.cascade_id and p.id = c.project_id
        where c.cascade_id = cascade and c.id = of_card and c.kind = 'event' and c.phase = 'done'
          and c.cancelled_at is null and p.evidence_rule = 'demand')
    and not exists (
      select from evidence where cascade_id = cascade and card_id = of_card and removed_at is null)
    and not exists (
      select from event where cascade_id = cascade and id = of_card and no_evidence_reason is not null) then
    raise exception 'a done event has no evidence' using errcode = 'restrict_violation';
  end if;
end $$;

create function guard_card_evidence() returns trigger language plpgsql as $$
begin
  perform guard_evidence(new.cascade_id, new.id);
  return null;
end $$;
create constraint trigger card_comes_done after insert on card deferrable initially deferred
  for each row when (new.phase = 'done' and new.kind = 'event' and new.cancelled_at is null)
  execute function guard_card_evidence();
create constraint trigger card_becomes_done after update of phase on card deferrable initially deferred
  for each row when (new.phase = 'done' and new.kind = 'event' and old.phase <> 'done')
  execute function guard_card_evidence();
create constraint trigger card_restored_done after update of cancelled_at on card deferrable initially deferred
  for each row when (new.phase = 'done' and new.kind = 'event' and new.cancelled_at is null and old.cancelled_at is not null)
  execute function guard_card_evidence();

create function guard_evidence_stays() returns trigger language plpgsql as $$
begin
  perform guard_evidence(old.cascade_id, old.card_id);
  return null;
end $$;
create constraint trigger evidence_removed after update of removed_at on evidence deferrable initially deferred
  for each row when (new.removed_at is not null and old.removed_at is null) execute function guard_evidence_stays();
create constraint trigger evidence_deleted after delete on evidence deferrable initially deferred
  for each row when (old.removed_at is null) execute function guard_evidence_stays();

create function guard_reason_stays() returns trigger language plpgsql as $$
begin
  perform guard_evidence(old.cascade_id, old.id);
  return null;
end $$;
create constraint trigger reason_withdrawn after update of no_evidence_reason on event deferrable initially deferred
  for each row when (new.no_evidence_reason is null and old.no_evidence_reason is not null)
  execute function guard_reason_stays();

-- Evidence stays with its card and its file: what was proof of one event never becomes that of another.
create function guard_evidence_keeps() returns trigger language plpgsql as $$
begin
  raise exception 'evidence keeps its card and its file' using errcode = 'restrict_violation';
end $$;
create trigger evidence_keeps before update of card_id, file_id, kind, url, sha256, bytes on evidence
  for each row when ((new.card_id, new.kind) is distinct from (old.card_id, old.kind)
    or new.file_id is distinct from old.file_id or new.url is distinct from old.url
    or new.sha256 is distinct from old.sha256 or new.bytes is distinct from old.bytes)
  execute function guard_evidence_keeps();
