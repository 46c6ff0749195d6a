-- People and their ways in. They are not part of a cascade: nothing here is journalled.
create table person (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  position text check (char_length(position) between 1 and 300),
  email text check (email = lower(email) and char_length(email) <= 254),
  created_at timestamptz not null,
  erased_at timestamptz
);
create unique index person_email on person (email);

create table credential (
  person_id uuid primary key references person (id) on delete cascade,
  password_hash text not null,
  changed_at timestamptz not null
);

-- Tokens are kept as SHA-256 of the secret in hex: the table opens no door when it leaks.
create table session (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person_id);

create table one_time_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose in ('sign-in', 'invitation', 'reset')),
  person_id uuid not null references person (id) on delete cascade,
  -- A link handed out by a director works while the person is a member of that cascade.
  cascade_id uuid,
  issued_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_person on one_time_link (person_id);

-- Attempts at secrets, shared by all nodes. The key is a hash: neither address nor account is readable.
create table attempt (
  key text primary key,
  spent integer not null check (spent >= 0),
  resets_at timestamptz not null
);
create index attempt_resets_at on attempt (resets_at);
