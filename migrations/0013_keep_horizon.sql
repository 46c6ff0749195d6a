-- A sprint in planning still tells when it was meant to be while it was an outline.
alter table sprint add column horizon text check (length(horizon) between 1 and 120);
