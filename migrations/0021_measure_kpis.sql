-- What a KPI is measured by: targets of single years, headcounts, measurements, locked periods, promises of cards; the years
-- in which a direction is served, and the edition of the catalogue.

create table population (
  cascade_id uuid not null references cascade_head,
  id uuid not null,
  title text not null check (title <> ''),
  archived_at timestamptz(3),
  primary key (cascade_id, id)
);
-- Checked at the end: one statement may give a title from one row to another.
alter table population add constraint population_title
  exclude using btree (cascade_id with =, lower(title) with =) where (archived_at is null) deferrable initially deferred;

create table headcount (
  cascade_id uuid not null,
  id uuid not null,
  population_id uuid not null,
  year int not null check (year between 1900 and 2200),
  academic boolean not null,
  count int not null check (count > 0),
  source text,
  set_at timestamptz(3) not null,
  set_by uuid not null,
  primary key (cascade_id, id),
  unique (cascade_id, population_id, year, academic) deferrable initially deferred,
  foreign key (cascade_id, population_id) references population (cascade_id, id)
);

alter table kpi
  add column words text,
  add column population_id uuid,
  add column reading text check (reading in ('adds-up', 'each-year')),
  add column gathers text not null default 'last' check (gathers in ('sum', 'last')),
  add column starts_on date,
  add column baseline double precision,
  add column baseline_on date,
  add column targets jsonb not null default '[]' check (jsonb_typeof(targets) = 'array'),
  add column owner_id uuid,
  add column total_id uuid,
  add foreign key (cascade_id, population_id) references population (cascade_id, id),
  add unique (cascade_id, id, kind),
  add foreign key (cascade_id, total_id, kind) references kpi (cascade_id, id, kind) deferrable initially deferred,
  add check (total_id is distinct from id),
  add check (baseline_on is null or baseline is not null),
  add check (starts_on <= deadline),
  add check (population_id is null or kind = 'share'),
  add check (comparator in ('at-least', 'more-than', 'at-most', 'less-than', 'equal', 'about', 'up', 'down')),
  add check (period in
    ('once', 'year', 'academic-year', 'half-year', 'academic-half', 'quarter', 'school-quarter', 'month'));
update kpi set gathers = 'sum' where kind = 'number';
alter table kpi alter column gathers drop default, alter column targets drop default;

create table contribution (
  cascade_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  kpi_id uuid not null,
  promised double precision,
  waived_at timestamptz(3),
  waived_by uuid,
  waive_reason text check (waive_reason <> ''),
  primary key (cascade_id, id),
  unique (cascade_id, card_id, kpi_id) deferrable initially deferred,
  foreign key (cascade_id, card_id) references card (cascade_id, id),
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  check ((waived_at is null) = (waived_by is null)),
  check (waive_reason is null or waived_at is not null)
);

create table measurement (
  cascade_id uuid not null,
  id uuid not null,
  kpi_id uuid not null,
  project_id uuid,
  measured_on date not null,
  value double precision,
  numerator double precision check (numerator >= 0),
  denominator double precision check (denominator > 0),
  met boolean,
  body text check (body <> ''),
  source text not null check (source in ('event', 'survey', 'document', 'manual')),
  source_card_id uuid,
  source_occurrence_id uuid,
  source_title text check (source_title <> ''),
  source_url text check (source_url ~* '^https?://'),
  file_id uuid,
  bytes int check (bytes >= 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz(3) not null,
  added_by uuid not null,
  confirmed_at timestamptz(3),
  confirmed_by uuid,
  withdrawn_at timestamptz(3),
  withdrawn_by uuid,
  corrects_id uuid,
  reason text check (reason <> ''),
  primary key (cascade_id, id),
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  foreign key (cascade_id, source_card_id) references card (cascade_id, id),
  foreign key (cascade_id, source_occurrence_id) references occurrence (cascade_id, id),
  unique (cascade_id, id, kpi_id),
  foreign key (cascade_id, corrects_id, kpi_id) references measurement (cascade_id, id, kpi_id),
  check (corrects_id is distinct from id),
  check (corrects_id is null or reason is not null),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (num_nonnulls(value, numerator, met, body) >= 1),
  check (denominator is null or numerator is not null),
  check (numerator <= denominator),
  check (source_occurrence_id is null or source_card_id is not null),
  check ((source = 'event') = (source_card_id is not null)),
  check (source = 'event' or source_title is not null),
  check (num_nonnulls(file_id, bytes, sha256) in (0, 3))
);
create index measurement_kpi on measurement (cascade_id, kpi_id, measured_on);
-- One figure is corrected by one other.
alter table measurement add constraint measurement_correction
  exclude using btree (cascade_id with =, corrects_id with =)
  where (corrects_id is not null and withdrawn_at is null) deferrable initially deferred;

create table period_lock (
  cascade_id uuid not null,
  id uuid not null,
  kpi_id uuid not null,
  project_id uuid,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  numerator double precision,
  denominator double precision,
  value double precision,
  met boolean,
  locked_at timestamptz(3) not null,
  locked_by uuid not null,
  primary key (cascade_id, id),
  foreign key (cascade_id, kpi_id) references kpi (cascade_id, id),
  foreign key (cascade_id, project_id) references project (cascade_id, id),
  unique (cascade_id, kpi_id, starts_on) deferrable initially deferred
);

alter table link
  add column starts_on date,
  add column ends_on date check (ends_on >= starts_on),
  add column note text check (note <> '');
update link set starts_on = d.starts_on, ends_on = d.ends_on
  from direction d where d.cascade_id = link.cascade_id and d.id = link.direction_id;
alter table link
  add check ((direction_id is null) = (starts_on is null)),
  add check ((starts_on is null) = (ends_on is null));

alter table direction add column retired_at timestamptz(3);

alter table cascade
  add column catalogue_version int not null default 1 check (catalogue_version >= 1),
  add column catalogue_at timestamptz(3) not null default date_trunc('milliseconds', now());
alter table cascade alter column catalogue_version drop default, alter column catalogue_at drop default;
