-- Events as a report needs them: facts, evidence, occurrences, what the plan's words mean, remarks, templates.

alter table project
  add column evidence_rule text not null default 'off' check (evidence_rule in ('off', 'warn', 'demand')),
  add column plan_year text check (plan_year in ('academic', 'calendar'));
alter table project alter column evidence_rule drop default;

alter table text drop constraint text_owner_kind_check;
alter table text add constraint text_owner_kind_check check (owner_kind in ('card', 'project', 'comment'));

create table organisation (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  title text not null check (title <> ''),
  short_title text,
  kind text not null check (kind in
    ('school', 'kindergarten', 'further-education', 'centre', 'university', 'authority', 'other')),
  address text,
  archived_at timestamptz(3),
  primary key (cascade_id, id)
);
-- Checked at the end: one statement may give a title from one row to another.
alter table organisation add constraint organisation_title
  exclude using btree (cascade_id with =, lower(title) with =) where (archived_at is null) deferrable initially deferred;

create table event (
  cascade_id uuid not null,
  id uuid not null,
  role text check (role in ('organiser', 'participant', 'presenter')),
  international boolean not null,
  place_id uuid,
  partner_ids uuid[] not null,
  funding text,
  hours double precision check (hours > 0),
  attendance jsonb not null check (jsonb_typeof(attendance) = 'array'),
  outcomes jsonb not null check (jsonb_typeof(outcomes) = 'array'),
  particulars jsonb not null check (jsonb_typeof(particulars) = 'object'),
  external_system text,
  external_number text,
  external_url text check (external_url ~* '^https?://'),
  no_evidence_reason text check (no_evidence_reason <> ''),
  primary key (cascade_id, id),
  foreign key (cascade_id, id) references card (cascade_id, id) deferrable initially deferred,
  foreign key (cascade_id, place_id) references organisation (cascade_id, id)
);

create table schedule (
  cascade_id uuid not null,
  id uuid not null,
  meaning jsonb not null check (jsonb_typeof(meaning) = 'object'),
  corrected_by uuid,
  corrected_at timestamptz(3),
  heartbeat_days int check (heartbeat_days between 1 and 366),
  primary key (cascade_id, id),
  foreign key (cascade_id, id) references card (cascade_id, id) deferrable initially deferred,
  check ((corrected_by is null) = (corrected_at is null))
);

create table occurrence (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  held_on date,
  cancelled_at timestamptz(3),
  cancel_reason text,
  result text,
  attended int check (attended >= 0),
  primary key (cascade_id, id),
  unique (cascade_id, id, card_id),
  foreign key (cascade_id, card_id) references card (cascade_id, id) deferrable initially deferred,
  check (held_on is null or cancelled_at is null),
  check ((cancelled_at is null) = (cancel_reason is null)),
  check (num_nonnulls(starts_on, ends_on, held_on) > 0)
);

-- Files lie outside of the database under a random name; a row is made once all bytes are safe on the disk.
create table stored_file (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  storage_key text not null unique check (storage_key ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes int not null check (bytes between 0 and 20971520),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  stored_by uuid not null,
  stored_at timestamptz(3) not null default now(),
  primary key (cascade_id, id)
);

create table evidence (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  occurrence_id uuid,
  kind text not null check (kind in ('file', 'attendance', 'link')),
  title text not null check (title <> ''),
  url text check (url ~* '^https?://'),
  file_id uuid,
  bytes int,
  sha256 text,
  added_at timestamptz(3) not null,
  added_by uuid not null,
  removed_at timestamptz(3),
  primary key (cascade_id, id),
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, occurrence_id, card_id) references occurrence (cascade_id, id, card_id)
    deferrable initially deferred,
  foreign key (cascade_id, file_id) references stored_file (cascade_id, id),
  check (case kind when 'link' then url is not null and num_nonnulls(file_id, bytes, sha256) = 0
    else url is null and num_nulls(file_id, bytes, sha256) = 0 end)
);
create index evidence_file on evidence (cascade_id, file_id) where file_id is not null;

create table comment (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  written_at timestamptz(3) not null,
  written_by uuid not null,
  edited_at timestamptz(3),
  removed_at timestamptz(3),
  mention_ids uuid[] not null,
  seen_ids uuid[] not null check (seen_ids <@ mention_ids),
  primary key (cascade_id, id),
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, written_by) references member (cascade_id, id)
);
create index comment_card on comment (cascade_id, card_id);

create table template (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  title text not null check (title <> ''),
  body jsonb not null check (jsonb_typeof(body) = 'object'),
  created_at timestamptz(3) not null,
  created_by uuid not null,
  primary key (cascade_id, id)
);

create table acceptance (
  cascade_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  finding_key text not null,
  reason text not null check (reason <> ''),
  accepted_at timestamptz(3) not null,
  accepted_by uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, project_id, finding_key) deferrable initially deferred,
  foreign key (cascade_id, project_id) references project (cascade_id, id)
);
