-- Why the horizon of a future sprint was changed.

alter table outline add column horizon_reason text;
