-- The log of a shift keeps all figures of the gate as signed. Nullable without a default: older logs have none.
alter table handover add column overridden integer;
alter table handover add column companions integer;
alter table handover add column vehicles integer;
alter table handover add column voided integer;
