-- Funds: money that was granted or donated for a purpose. purposes: one a line. Amounts in whole fen.
create table fund (
  id integer primary key,
  source text not null,
  name text not null,
  granted_by text,
  document_no text,
  purposes text not null,
  opened_on text not null,
  closed_on text
) strict;

-- One line of a fund's ledger (sealed: words, approver, handler, beneficiary, reason, second_person). Income is above
-- zero, spending below; a counter-entry has the kind of the line it takes back and the opposite amount. balance: what is
-- left after it. number: from 1 per fund and year. donation_line_id without a foreign key: another book owns that table.
create table fund_line (
  id integer primary key,
  fund_id integer not null references fund (id),
  number integer not null,
  day text not null,
  at text not null,
  kind text not null check (kind in ('IN', 'OUT', 'RETURNED')),
  amount integer not null check (amount <> 0),
  balance integer not null check (balance >= 0),
  purpose text,
  words text not null,
  voucher text,
  approver text,
  handler text not null,
  beneficiary text,
  beneficiary_count integer,
  supplier text,
  donation_line_id integer,
  reverses_id integer references fund_line (id),
  reason text,
  second_person text,
  check ((kind = 'IN') = (amount > 0) or reverses_id is not null),
  check (kind = 'IN' or (voucher is not null and approver is not null)),
  check (kind <> 'OUT' or (purpose is not null and beneficiary is not null)),
  check (reverses_id is null or (reason is not null and second_person is not null))
) strict;
create index fund_line_fund on fund_line (fund_id, day);
create index fund_line_donation on fund_line (donation_line_id);
create unique index fund_line_number on fund_line (fund_id, substr(day, 1, 4), number);
create unique index fund_line_reversed on fund_line (reverses_id);

create trigger fund_line_fixed before update on fund_line begin select raise(abort, 'append-only'); end;
create trigger fund_line_kept before delete on fund_line begin select raise(abort, 'append-only'); end;

create trigger fund_line_balance before insert on fund_line
when new.balance <> new.amount
  + coalesce((select balance from fund_line where fund_id = new.fund_id order by id desc limit 1), 0)
begin select raise(abort, 'fund balance'); end;

-- Lines are written in the order of their ids, month after month, and numbered without gaps.
create trigger fund_line_order before insert on fund_line
when exists (select 1 from fund_line where fund_id = new.fund_id
    and (id >= new.id or substr(day, 1, 7) > substr(new.day, 1, 7)))
  or new.number <> 1 + (select coalesce(max(number), 0) from fund_line
    where fund_id = new.fund_id and substr(day, 1, 4) = substr(new.day, 1, 4))
begin select raise(abort, 'fund order'); end;

create trigger fund_line_purpose before insert on fund_line
when new.kind = 'OUT' and new.reverses_id is null and not exists (select 1 from fund where id = new.fund_id
    and instr(char(10) || purposes || char(10), char(10) || new.purpose || char(10)) > 0)
begin select raise(abort, 'fund purpose'); end;

create trigger fund_line_open before insert on fund_line
when exists (select 1 from fund_close where fund_id = new.fund_id and month >= substr(new.day, 1, 7))
  or exists (select 1 from fund where id = new.fund_id and closed_on is not null)
begin select raise(abort, 'fund closed'); end;

create trigger fund_line_counter before insert on fund_line
when new.reverses_id is not null and not exists (select 1 from fund_line
    where id = new.reverses_id and fund_id = new.fund_id and kind = new.kind and amount = -new.amount
      and reverses_id is null)
begin select raise(abort, 'fund counter-entry'); end;

-- A month of a fund that is closed (sealed: closed_by).
create table fund_close (
  id integer primary key,
  fund_id integer not null references fund (id),
  month text not null,
  lines integer not null,
  opening integer not null,
  income integer not null,
  spending integer not null,
  closing integer not null,
  closed_by text not null,
  at text not null,
  unique (fund_id, month),
  check (opening + income - spending = closing)
) strict;
create trigger fund_close_fixed before update on fund_close begin select raise(abort, 'append-only'); end;
create trigger fund_close_kept before delete on fund_close begin select raise(abort, 'append-only'); end;

create trigger fund_close_sums before insert on fund_close
when new.opening <> (select coalesce(sum(amount), 0) from fund_line
    where fund_id = new.fund_id and substr(day, 1, 7) < new.month)
  or new.income <> (select coalesce(sum(amount), 0) from fund_line
    where fund_id = new.fund_id and substr(day, 1, 7) = new.month and kind = 'IN')
  or new.spending <> (select coalesce(-sum(amount), 0) from fund_line
    where fund_id = new.fund_id and substr(day, 1, 7) = new.month and kind <> 'IN')
  or exists (select 1 from fund_close where fund_id = new.fund_id and month > new.month)
begin select raise(abort, 'fund close'); end;

-- A public notice that was put up: its period, what it said, when and where.
create table fund_notice (
  id integer primary key,
  first_day text not null,
  last_day text not null,
  income integer not null,
  spending integer not null,
  closing integer not null,
  posted_on text not null,
  place text,
  at text not null
) strict;
