-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Lots : une action d’un agent sur plusieurs demandes. Oubliés après trente jours.
create table public.desk_batches (
  -- Clé du lot, dans l’adresse de sa page.
  id uuid not null default gen_random_uuid(),
  -- Commune du bureau.
  commune_id text not null,
  -- Agent qui le fait : lui seul le voit.
  agent_id text not null,
  -- Clé faite par la page : envoyée deux fois, elle fait un lot.
  made_key uuid not null,
  -- Nom et qualité de l’agent, tels que les personnes les liront.
  signed_by jsonb not null,
  -- Action choisie ; vide avant.
  act text,
  -- Ce que cette action inscrit au journal.
  event_kind text,
  -- Ce qui est écrit pour cette action, par champ du formulaire.
  typed jsonb,
  -- Instant où les demandes ont été choisies.
  made_at timestamp with time zone not null default now(),
  -- Instant où l’agent l’a confirmé ; vide avant.
  confirmed_at timestamp with time zone,
  -- Dernier événement de la commune quand l’agent a lu ce qui partirait : ce qui est arrivé depuis peut
  -- rendre l’action fausse.
  seen bigint not null default 0,
  constraint desk_batches_pkey PRIMARY KEY (id),
  constraint desk_batches_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_batches_event_kind_fkey FOREIGN KEY (event_kind) REFERENCES private.event_kinds(kind),
  constraint a_batch_is_made_once UNIQUE (commune_id, agent_id, made_key),
  constraint a_batch_says_what_it_does CHECK ((((act IS NULL) = (event_kind IS NULL)) AND ((act IS NULL) = (typed IS NULL)) AND ((confirmed_at IS NULL) OR (act IS NOT NULL)))),
  constraint desk_batches_act_check CHECK ((act ~ '^[a-z][a-z-]{0,39}$'::text)),
  constraint desk_batches_agent_id_check CHECK (((length(agent_id) >= 1) AND (length(agent_id) <= 100))),
  constraint desk_batches_signed_by_check CHECK (((jsonb_typeof(signed_by) = 'object'::text) AND (octet_length((signed_by)::text) <= 1000))),
  constraint desk_batches_typed_check CHECK (((jsonb_typeof(typed) = 'object'::text) AND (octet_length((typed)::text) <= 50000)))
);
alter table public.desk_batches owner to parvis_owner;
alter table public.desk_batches enable row level security;
CREATE INDEX desk_batches_that_wait ON public.desk_batches USING btree (commune_id, confirmed_at);

-- Demandes d’un lot, et ce qu’il en est de chacune. Aucune donnée personnelle.
create table public.desk_batch_lines (
  -- Lot.
  batch_id uuid not null,
  -- Rang de la demande dans le lot.
  position integer not null,
  -- Demande.
  submission_id uuid not null,
  -- Commune du bureau.
  commune_id text not null,
  -- Clé de ce qui sera inscrit : tenté deux fois, cela n’arrive qu’une fois.
  event_key uuid not null default gen_random_uuid(),
  -- Fait, ou pas ; vide tant que c’est à faire.
  outcome text,
  -- Code de ce qui l’a empêché.
  reason text,
  -- Un programme s’en occupe jusqu’à cet instant : un autre ne la prend pas.
  claimed_until timestamp with time zone,
  constraint desk_batch_lines_pkey PRIMARY KEY (batch_id, "position"),
  constraint desk_batch_lines_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.desk_batches(id) ON DELETE CASCADE,
  constraint desk_batch_lines_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint desk_batch_lines_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint a_request_is_once_in_a_batch UNIQUE (submission_id, batch_id),
  constraint desk_batch_lines_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'failed'::text]))),
  constraint desk_batch_lines_position_check CHECK ((("position" >= 1) AND ("position" <= 500))),
  constraint desk_batch_lines_reason_check CHECK (((reason ~ '^[a-z]+(-[a-z]+)*$'::text) AND (length(reason) <= 40))),
  constraint what_failed_says_why CHECK (((outcome = 'failed'::text) = (reason IS NOT NULL)))
);
alter table public.desk_batch_lines owner to parvis_owner;
alter table public.desk_batch_lines enable row level security;

-- L’agent du lot que nomme le jeton, tant qu’il reste à faire : ses droits se lisent à chaque appel.
create function private.batch_agent() returns text
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function private.batch_agent() to agent;

-- Le lot que l’agent a fait. Celui d’un autre est inconnu.
create function private.own_batch(batch uuid) returns public.desk_batches
  language plpgsql stable owner parvis_owner set search_path="";

-- Fait un lot avec les demandes choisies : celles des services de l’agent, cinq cents au plus. La même
-- clé rend le même lot.
create function public.make_batch(batch jsonb) returns uuid
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.make_batch(batch jsonb) to agent;

-- Choisit ce que fait un lot, tant qu’il n’est pas confirmé.
create function public.set_batch_act(batch uuid, act text, kind text, typed jsonb) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.set_batch_act(batch uuid, act text, kind text, typed jsonb) to agent;

-- Ce qui empêche l’action d’un lot sur une demande, avant d’essayer : ce que refuserait l’inscription.
-- Rien, si rien ne l’empêche.
create function private.batch_obstacle(
  batch public.desk_batches,
  request public.submissions,
  kind private.event_kinds
) returns text
  language plpgsql stable owner parvis_owner set search_path="";

-- Un lot de l’agent, demande par demande : ce qui est fait, ce qui empêche le reste, et qui serait
-- prévenu, par quel moyen.
create function public.read_batch(batch uuid) returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_batch(batch uuid) to agent;

-- Les derniers lots de l’agent, et où ils en sont.
create function public.list_batches() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.list_batches() to agent;

-- Confirme un lot, une fois. Laisse de côté ce que l’action ne peut pas faire, avec la raison.
create function public.confirm_batch(batch uuid, seen bigint) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.confirm_batch(batch uuid, seen bigint) to agent;

-- Réserve pour une minute des demandes d’un lot confirmé qui restent à faire : deux programmes ne
-- prennent pas les mêmes.
create function public.claim_batch_lines(batch uuid, most integer) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.claim_batch_lines(batch uuid, most integer) to agent;

-- Note ce qu’il en est d’une demande d’un lot : faite, ou pourquoi pas.
create function public.settle_batch_line(batch uuid, line integer, reason text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_batch_line(batch uuid, line integer, reason text) to agent;

-- Essaie à nouveau des demandes d’un lot qui n’ont pas été faites. Rend combien.
create function public.retry_batch(batch uuid, lines integer[], seen bigint) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.retry_batch(batch uuid, lines integer[], seen bigint) to agent;

-- Reprend les messages d’un lot qui ne sont pas encore partis : leurs demandes restent à faire. Rend
-- combien.
create function public.take_back_batch(batch uuid) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.take_back_batch(batch uuid) to agent;

-- Lots confirmés depuis moins d’un jour dont des demandes restent à faire. Oublie ceux de plus de
-- trente jours.
create function public.waiting_batches() returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.waiting_batches() to maintenance;
