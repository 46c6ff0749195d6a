-- Who wrote a remark, when and under which card stays as it was; its words belong to a remark that is there; what is
-- removed has no words, calls nobody and never changes again.
alter table comment
  add constraint comment_mentions check (cardinality(mention_ids) <= 20),
  add constraint comment_removed_calls_nobody check (removed_at is null or cardinality(mention_ids) = 0);

create trigger comment_author_stays before update on comment
  for each row when (
    (new.card_id, new.written_by, new.written_at) is distinct from (old.card_id, old.written_by, old.written_at)
    or old.removed_at is not null
  ) execute function refuse_change();
create trigger comment_stays before delete on comment
  for each row execute function refuse_change();

alter table text
  add constraint text_of_comment check ((owner_kind = 'comment') = (field = 'comment')),
  add constraint text_of_comment_fits check (owner_kind <> 'comment' or char_length(body) <= 5000);

create trigger text_owner_stays before update on text
  for each row when (
    (new.owner_kind, new.owner_id, new.field) is distinct from (old.owner_kind, old.owner_id, old.field)
  ) execute function refuse_change();
create trigger text_of_comment_stays before delete on text
  for each row when (old.owner_kind = 'comment') execute function refuse_change();

-- A remark and its words come in one statement, whose rows are written in no fixed order.
create function guard_comment_words() returns trigger language plpgsql as $$
declare
  about uuid := case tg_table_name when 'text' then (to_jsonb(new)->>'owner_id')::uuid else new.id end;
begin
  if not exists (
    select from comment c join text t
      on t.cascade_id = c.cascade_id and t.owner_id = c.id and t.field = 'comment' and t.owner_kind = 'comment'
      where c.cascade_id = new.cascade_id and c.id = about and (c.removed_at is null) = (t.body <> '')
  ) then
    raise exception 'the words of remark % are not its own', about using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger text_of_comment_written after insert or update on text deferrable initially deferred
  for each row when (new.owner_kind = 'comment') execute function guard_comment_words();
create constraint trigger comment_has_words after insert or update of removed_at on comment
  deferrable initially deferred for each row execute function guard_comment_words();

-- Strangers are not called.
create function guard_comment_mentions() returns trigger language plpgsql as $$
begin
  if exists (
    select unnest(new.mention_ids) except select id from member where cascade_id = new.cascade_id
  ) then
    raise exception 'remark % mentions a stranger', new.id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger comment_mentions_members after insert or update of mention_ids on comment
  deferrable initially deferred
  for each row when (cardinality(new.mention_ids) > 0) execute function guard_comment_mentions();
