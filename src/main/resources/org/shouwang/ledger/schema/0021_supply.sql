-- Supplies: items, lots, and the ledger of receipts and issues. Quantities are whole thousandths of the unit.
-- (sealed: origin, party, taker, purpose, handler, reason, second_person, holder, name, whereabouts, note of a loan or line)
create table stock_item (
  id integer primary key,
  name text not null,
  spec text,
  unit text not null,
  pack_unit text,
  pack_size integer check (pack_size > 0),
  kind text not null,
  minimum integer check (minimum >= 0),
  returnable integer not null,
  retired_on text,
  note text,
  check ((pack_unit is null) = (pack_size is null))
) strict;
create unique index stock_item_name on stock_item (name, coalesce(spec, ''));

create table stock_lot (
  id integer primary key,
  item_id integer not null references stock_item (id),
  no text,
  expires_on text,
  origin text,
  donation_line_id integer
) strict;
create index stock_lot_item on stock_lot (item_id);
create index stock_lot_donation on stock_lot (donation_line_id);

-- append-only; balance is the stock of the item after this line. household_id and member_id without foreign keys, so
-- that a registration can still be undone. A red-letter line (reverses_id) negates a line whole, once.
create table stock_move (
  id integer primary key,
  no text not null,
  day text not null,
  at text not null,
  item_id integer not null references stock_item (id),
  lot_id integer not null references stock_lot (id),
  kind text not null,
  quantity integer not null check (quantity <> 0),
  balance integer not null check (balance >= 0),
  party text,
  taker text,
  member_id integer,
  household_id integer,
  purpose text,
  handler text not null,
  reverses_id integer unique references stock_move (id),
  reason text,
  second_person text,
  count_id integer,
  issue_list_id integer,
  fund_line_id integer,
  donation_line_id integer,
  check (kind in ('DONATED', 'ALLOCATED', 'TRANSFERRED_IN', 'PURCHASED', 'SELF_RAISED', 'RETURNED', 'COUNT_MORE',
    'DUTY', 'HOUSEHOLD', 'COMFORT', 'TRANSFERRED_OUT', 'SCRAPPED', 'COUNT_LESS')),
  check ((quantity > 0) = ((kind in ('DONATED', 'ALLOCATED', 'TRANSFERRED_IN', 'PURCHASED', 'SELF_RAISED', 'RETURNED',
    'COUNT_MORE')) = (reverses_id is null))),
  check (reverses_id is null or (reason is not null and second_person is not null)),
  check (count_id is null or (reason is not null and second_person is not null))
) strict;
create index stock_move_item on stock_move (item_id, id);
create index stock_move_lot on stock_move (lot_id, quantity);
create index stock_move_day on stock_move (day);
create index stock_move_item_day on stock_move (item_id, day);
create index stock_move_donation on stock_move (donation_line_id);
create index stock_move_fund on stock_move (fund_line_id);
create index stock_move_household on stock_move (household_id);

create trigger stock_move_fixed before update on stock_move begin select raise(abort, 'append-only'); end;
create trigger stock_move_kept before delete on stock_move begin select raise(abort, 'append-only'); end;
create trigger stock_move_order before insert on stock_move
  when exists (select 1 from stock_move m where m.item_id = new.item_id and m.id >= new.id)
  begin select raise(abort, 'stock: a line before the last'); end;
create trigger stock_move_balance before insert on stock_move
  when new.balance <> new.quantity + coalesce((select m.balance from stock_move m where m.item_id = new.item_id
    order by m.id desc limit 1), 0)
  begin select raise(abort, 'stock: opening + in - out <> closing'); end;
create trigger stock_move_in_lot before insert on stock_move
  when new.quantity + coalesce((select sum(m.quantity) from stock_move m where m.lot_id = new.lot_id), 0) < 0
    or not exists (select 1 from stock_lot l where l.id = new.lot_id and l.item_id = new.item_id)
  begin select raise(abort, 'stock: lot below zero'); end;
create trigger stock_move_reversal before insert on stock_move
  when new.reverses_id is not null and not exists (select 1 from stock_move m where m.id = new.reverses_id
    and m.reverses_id is null and m.item_id = new.item_id and m.lot_id = new.lot_id and m.kind = new.kind
    and m.quantity = -new.quantity)
  begin select raise(abort, 'stock: not the negative of a line'); end;

-- returnable things that somebody has, or had
create table stock_loan (
  id integer primary key,
  item_id integer not null references stock_item (id),
  lot_id integer not null references stock_lot (id),
  move_id integer not null references stock_move (id),
  holder text,
  whereabouts text,
  member_id integer,
  household_id integer,
  quantity integer not null check (quantity > 0),
  marking text,
  since text not null,
  ended_on text,
  ending text,
  back_move_id integer references stock_move (id),
  note text,
  check ((ended_on is null) = (ending is null))
) strict;
create index stock_loan_move on stock_loan (move_id);
create index stock_loan_open on stock_loan (ended_on);

create table stock_count (
  id integer primary key,
  no text not null,
  day text not null,
  prepared_at text not null,
  handler text not null,
  booked_at text,
  second_person text,
  note text
) strict;
create table stock_count_line (
  id integer primary key,
  count_id integer not null references stock_count (id),
  place integer not null,
  item_id integer not null references stock_item (id),
  lot_id integer references stock_lot (id),
  expected integer not null,
  counted integer check (counted >= 0),
  reason text
) strict;
create index stock_count_line_count on stock_count_line (count_id);

-- issue to many: a list to sign; what is ticked back is booked once
create table issue_list (
  id integer primary key,
  no text not null,
  title text not null,
  day text not null,
  kind text not null,
  purpose text,
  prepared_at text not null,
  handler text not null,
  booked_at text,
  booked_no text
) strict;
create table issue_list_item (
  id integer primary key,
  list_id integer not null references issue_list (id),
  place integer not null,
  item_id integer not null references stock_item (id),
  share integer not null check (share > 0)
) strict;
create index issue_list_item_list on issue_list_item (list_id);
create table issue_list_line (
  id integer primary key,
  list_id integer not null references issue_list (id),
  place integer not null,
  name text not null,
  whereabouts text,
  member_id integer,
  household_id integer,
  times integer not null check (times > 0),
  taken integer not null,
  note text
) strict;
create index issue_list_line_list on issue_list_line (list_id);
