-- When a card went back to the ideas: without the day nobody could tell when a sprint became smaller.

alter table card add column returned_at timestamptz(3);
