-- The day a try put a delivery off to. Null for every other result, and for what was put off before the day was asked.
alter table delivery_attempt add column until_day text;
create index delivery_attempt_until on delivery_attempt (until_day) where until_day is not null;
