-- The life of a sprint: what a plan answers to decisions, capacity, expected KPIs, the live retrospective, blocked work.

create domain half_days as double precision check (value between 0 and 200 and value * 2 = floor(value * 2));
create domain loss as text check (value in ('waiting', 'rework', 'overproduction', 'transport', 'motion',
  'inventory', 'overprocessing', 'unused-talent'));

alter table card
  add column effort half_days,
  add column blocked_at timestamptz(3),
  add column block_reason text,
  add column waiting_for text,
  add column blocked_minutes int not null default 0,
  add column loss loss,
  add column sprint_at timestamptz(3),
  add column worked_at timestamptz(3),
  add column done_at timestamptz(3);
alter table card alter column blocked_minutes drop default;
alter table card add check ((blocked_at is null) = (block_reason is null) and (blocked_at is not null or waiting_for is null));

alter table retro
  add column format text not null default 'worked-hindered-try'
    check (format in ('worked-hindered-try', 'start-stop-continue', 'four-l', 'sailboat')),
  add column phase text not null default 'writing'
    check (phase in ('writing', 'grouping', 'voting', 'discussing')),
  add column votes_each int not null default 3 check (votes_each between 1 and 10),
  add column timer_ends_at timestamptz(3),
  add column participant_ids uuid[] not null default '{}',
  add column reopened_at timestamptz(3),
  add column reopen_reason text,
  add check ((reopened_at is null) = (reopen_reason is null));
alter table retro
  alter column format drop default,
  alter column phase drop default,
  alter column votes_each drop default,
  alter column participant_ids drop default;

create table rule (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  body text not null,
  decision_id uuid,
  created_at timestamptz(3) not null,
  retired_at timestamptz(3),
  primary key (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, decision_id) references decision (cascade_id, id)
);

create table answer (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  decision_id uuid not null,
  sprint_id uuid not null,
  kind text not null check (kind in ('card', 'goal', 'kpi', 'rule', 'declined', 'deferred')),
  card_id uuid,
  goal_id uuid,
  kpi_id uuid,
  rule_id uuid,
  reason text,
  at timestamptz(3) not null,
  primary key (cascade_id, id),
  unique (cascade_id, decision_id, sprint_id) deferrable initially deferred,
  foreign key (cascade_id, decision_id) references decision (cascade_id, id),
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id),
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, goal_id) references goal (cascade_id, id),
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  foreign key (cascade_id, rule_id) references rule (cascade_id, id),
  check ((kind = 'card') = (card_id is not null)),
  check ((kind = 'goal') = (goal_id is not null)),
  check ((kind = 'kpi') = (kpi_id is not null)),
  check ((kind = 'rule') = (rule_id is not null)),
  check (kind not in ('declined', 'deferred') or reason is not null)
);

create table verdict (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  decision_id uuid not null,
  sprint_id uuid not null,
  result text not null check (result in ('helped', 'not-helped', 'not-done')),
  comment text,
  primary key (cascade_id, id),
  unique (cascade_id, decision_id, sprint_id) deferrable initially deferred,
  foreign key (cascade_id, decision_id) references decision (cascade_id, id),
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

create table resolution (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  body text,
  by uuid not null,
  at timestamptz(3) not null,
  primary key (cascade_id, id),
  unique (cascade_id, sprint_id),
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

create table capacity (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  person_id uuid not null,
  days half_days not null,
  primary key (cascade_id, id),
  unique (cascade_id, sprint_id, person_id) deferrable initially deferred,
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

create table expectation (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  kpi_id uuid not null,
  amount double precision,
  body text,
  primary key (cascade_id, id),
  unique (cascade_id, sprint_id, kpi_id) deferrable initially deferred,
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

create table note (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  "column" int not null check ("column" between 0 and 3),
  body text,
  rank card_rank not null,
  group_id uuid,
  author_id uuid,
  votes int check (votes >= 0),
  created_at timestamptz(3) not null,
  primary key (cascade_id, id),
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id),
  foreign key (cascade_id, group_id) references note (cascade_id, id) deferrable initially deferred,
  check (group_id is distinct from id)
);
create index note_sprint on note (cascade_id, sprint_id);

create table note_draft (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  person_id uuid not null,
  body text not null,
  is_signed boolean not null,
  primary key (cascade_id, id),
  foreign key (cascade_id, id) references note (cascade_id, id) deferrable initially deferred,
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

create table vote (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  sprint_id uuid not null,
  note_id uuid not null,
  person_id uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, note_id, person_id) deferrable initially deferred,
  foreign key (cascade_id, note_id) references note (cascade_id, id) deferrable initially deferred,
  foreign key (cascade_id, sprint_id, project_id) references sprint (cascade_id, id, project_id)
);

-- A sprint starts only when its plan has answered every decision that waits, or by a director's recorded override.
create function guard_sprint_answers() returns trigger language plpgsql as $$
begin
  if exists (
    select from decision d join sprint earlier on earlier.cascade_id = d.cascade_id and earlier.id = d.sprint_id
      where d.cascade_id = new.cascade_id and d.project_id = new.project_id and earlier.number < new.number
        and not exists (
          select from answer a where a.cascade_id = d.cascade_id and a.decision_id = d.id
            and (a.sprint_id = new.id or a.kind <> 'deferred'))
  ) then
    raise exception 'a decision waits for its answer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger sprint_answers before update of status on sprint
  for each row when (new.status = 'active' and old.status = 'planning' and new.start_override_id is null)
  execute function guard_sprint_answers();

-- Answers belong to a plan and stay as they are once it has become a promise.
create function guard_answer_of_plan() returns trigger language plpgsql as $$
declare plan uuid := case tg_op when 'DELETE' then old.sprint_id else new.sprint_id end;
declare cascade uuid := case tg_op when 'DELETE' then old.cascade_id else new.cascade_id end;
begin
  perform from sprint where cascade_id = cascade and id = plan and status = 'planning' for share;
  if not found then
    raise exception 'the plan is no longer open' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger answer_of_plan before insert or update or delete on answer
  for each row execute function guard_answer_of_plan();

-- What a person wrote or voted unseen is gone once it is shown: no such row stands beside a retrospective that is past it.
create function guard_unseen_rows() returns trigger language plpgsql as $$
begin
  if exists (
    select from retro where cascade_id = new.cascade_id and id = new.sprint_id and phase <> tg_argv[0]
  ) then
    raise exception 'the retrospective is past this' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger draft_of_writing after insert or update on note_draft deferrable initially deferred
  for each row execute function guard_unseen_rows('writing');
create constraint trigger vote_of_voting after insert or update on vote deferrable initially deferred
  for each row execute function guard_unseen_rows('voting');
