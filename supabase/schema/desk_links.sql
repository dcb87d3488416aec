-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Si une demande est reliée à une autre, nommée par son numéro.
create function private.is_linked(request uuid, other text) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- L’autre demande qu’un agent nomme : une autre, du même secteur, d’un service où il peut agir.
create function private.other_request(request public.submissions, reference text) returns public.submissions
  language plpgsql volatile owner parvis_owner set search_path="";

-- Si une demande réunie à une autre vient de la même personne, comme l’agent l’a dit.
create function private.is_same_person(request uuid) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Refuse de réunir une demande à une autre qui est fermée ou plus récente, et d’ôter à quelqu’un la
-- décision qui lui est due.
create function private.check_merge(request public.submissions, kept public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse de relier ou de réunir deux demandes qui ne vont pas ensemble, et de les séparer une fois la
-- réponse donnée.
create function private.check_links(request public.submissions, event jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Un événement, avec l’état de la demande à laquelle une autre est réunie : la personne le lit.
create function private.with_kept_state(request public.submissions, event jsonb) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Inscrit dans le journal d’une demande ce qui arrive à l’autre et la concerne.
create function private.mirror_event(
  other public.submissions,
  kind text,
  details jsonb,
  actor text DEFAULT private.acting()
) returns bigint
  language sql volatile owner parvis_owner set search_path="";

-- Prévient la personne d’une demande réunie à celle de quelqu’un d’autre, par le moyen qu’elle a
-- choisi.
create function private.tell_apart(child public.submissions, event_id bigint) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Dit à chaque personne dont la demande est réunie à celle d’une autre que celle-ci change d’état ; la
-- lui rend si l’autre est retirée.
create function private.follow_kept(kind private.event_kinds, request public.submissions) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Ce qu’un événement fait à l’autre demande : reliée, réunie, ou dont la suite dépend.
create function private.follow_links(kind private.event_kinds, request public.submissions, event jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";
