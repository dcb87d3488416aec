/*
 * Orientation: what people bring to the town hall though another body receives it. It is recorded and
 * sent on to that body (CRPA L114-2).
 */

set role parvis_owner;

alter table public.submissions drop constraint submissions_kind_check;
alter table public.submissions add constraint submissions_kind_check
  check (kind in ('request', 'delivery', 'declaration', 'report', 'information', 'orientation'));

reset role;
