-- The scanned document of a figure that counts is not exchanged for another.
create trigger measurement_file_stays before update of file_id, bytes, sha256 on measurement
  for each row when (old.confirmed_at is not null and old.file_id is not null
    and (new.file_id, new.bytes, new.sha256) is distinct from (old.file_id, old.bytes, old.sha256))
  execute function refuse_change();
