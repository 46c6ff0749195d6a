-- Search over cards by Russian word forms: title and description, kept apart so that a move never touches it.
create table card_search (
  cascade_id uuid not null,
  card_id uuid not null,
  title tsvector not null default '',
  description tsvector not null default '',
  words tsvector generated always as (title || description) stored,
  primary key (cascade_id, card_id),
  foreign key (cascade_id, card_id) references card (cascade_id, id)
);
create index card_search_words on card_search using gin (words);

create function index_card_title() returns trigger language plpgsql as $$
begin
  insert into card_search (cascade_id, card_id, title)
    values (new.cascade_id, new.id, setweight(to_tsvector('russian', replace(new.title, 'ё', 'е')), 'A'))
    on conflict (cascade_id, card_id) do update set title = excluded.title;
  return null;
end $$;
create trigger card_title_added after insert on card
  for each row execute function index_card_title();
create trigger card_title_changed after update of title on card
  for each row when (new.title is distinct from old.title) execute function index_card_title();

create function index_card_description() returns trigger language plpgsql as $$
begin
  -- A card and its text may come in one statement, whose triggers then run in no fixed order.
  insert into card_search (cascade_id, card_id, description)
    values (new.cascade_id, new.owner_id,
      setweight(to_tsvector('russian', replace(new.body, 'ё', 'е')), 'B'))
    on conflict (cascade_id, card_id) do update set description = excluded.description;
  return null;
end $$;
create trigger card_description_written after insert or update on text
  for each row when (new.owner_kind = 'card') execute function index_card_description();
