-- The list of all entries: its order, and beside it what it is filtered, counted and grouped by, so that a filter over
-- a million lines reads the index alone. It takes the place of the index on the day, so a save writes no index more.
drop index entry_check_day;
create index entry_check_book on entry_check (day, coalesce(placed_at, at), category, direction, outcome,
  checkpoint_id, household_id, void_reason, companions, purpose);
