-- A retrospective turns only once what was unseen in the phase before is shown and gone.

create function guard_retro_phase() returns trigger language plpgsql as $$
begin
  if exists (select from note_draft where cascade_id = new.cascade_id and sprint_id = new.id and new.phase <> 'writing')
    or exists (select from vote where cascade_id = new.cascade_id and sprint_id = new.id and new.phase <> 'voting') then
    raise exception 'what is unseen must be shown first' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger retro_turned after update of phase on retro deferrable initially deferred
  for each row execute function guard_retro_phase();
