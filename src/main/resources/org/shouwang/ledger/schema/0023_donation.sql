-- What people want to give, and what was received from them with a receipt.
-- (sealed: donor, phone, note, receiver, witness, second_person, wish)
create table donation_intent (
  id integer primary key,
  offered_on text not null,
  donor text,
  donor_kind text not null,
  phone text,
  publication text not null,
  kind text not null,
  gifts text not null, -- as typed, one gift a line
  expected_on text,
  wish text,
  note text,
  state text not null,
  reason text,
  answered_at text
) strict;
create index donation_intent_state on donation_intent (state);

-- A receipt; never changed. A counter-entry has a number of its own and names the one it takes back.
create table donation (
  id integer primary key,
  no text not null unique,
  day text not null,
  at text not null,
  donor text,
  donor_kind text not null,
  phone text,
  publication text not null,
  wish text,
  receiver text not null,
  witness text,
  intent_id integer,
  reverses_id integer unique references donation (id),
  reason text,
  second_person text,
  check (reverses_id is null or (reason is not null and second_person is not null))
) strict;
create index donation_day on donation (day);
create index donation_intent_of on donation (intent_id);
create trigger donation_fixed before update on donation begin select raise(abort, 'append-only'); end;
create trigger donation_kept before delete on donation begin select raise(abort, 'append-only'); end;

-- One gift of a receipt: goods (item_id, quantity in thousandths of the item's unit) or money (fund_id, amount in fen).
create table donation_line (
  id integer primary key,
  donation_id integer not null references donation (id),
  no integer not null,
  item_id integer,
  fund_id integer,
  words text not null,
  spec text,
  unit text,
  quantity integer,
  amount integer,
  value integer,
  ground text not null,
  expires_on text,
  note text,
  unique (donation_id, no),
  check ((item_id is null) <> (fund_id is null)),
  check ((item_id is null) = (quantity is null) and (fund_id is null) = (amount is null)),
  check (value is null or ground <> 'NONE')
) strict;
create index donation_line_item on donation_line (item_id);
create index donation_line_fund on donation_line (fund_id);
create trigger donation_line_fixed before update on donation_line begin select raise(abort, 'append-only'); end;
create trigger donation_line_kept before delete on donation_line begin select raise(abort, 'append-only'); end;
