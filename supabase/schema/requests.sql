-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Ce qui peut arriver à une demande. Le même registre est dans src/requests/events/event-kinds.ts.
create table private.event_kinds (
  -- Sorte d’événement.
  kind text not null,
  -- Qui peut le faire : la personne, un agent, le logiciel.
  actors text[] not null,
  -- États où il peut arriver.
  from_states text[] not null,
  -- État qui suit ; vide quand l’état reste.
  to_state text,
  -- S’il change un délai : le jour de la décision implicite, ou si le délai court.
  moves_clocks boolean not null,
  -- Si la personne le lit dans son suivi.
  is_told boolean not null,
  -- Si l’autre en reçoit un avis : le service quand la personne agit, la personne sinon.
  is_announced boolean not null,
  -- S’il change ce que dit l’accusé de réception : un nouveau est émis avec lui.
  issues_receipt boolean not null,
  constraint event_kinds_pkey PRIMARY KEY (kind),
  constraint event_kinds_actors_check CHECK ((actors <@ '{applicant,agent,system}'::text[])),
  constraint event_kinds_kind_check CHECK ((kind ~ '^[a-z]+\.[a-z]+$'::text))
);
alter table private.event_kinds owner to parvis_owner;
alter table private.event_kinds enable row level security;

-- Ce qu’un événement dit à quelqu’un : message, documents demandés, motifs. Données personnelles,
-- effacées avec la demande.
create table public.event_contents (
  -- Événement, dans le journal.
  event_id bigint not null,
  -- Demande dont c’est l’événement.
  submission_id uuid not null,
  -- Commune de la demande.
  commune_id text not null,
  -- Ce qui est dit, dans la forme de cette sorte d’événement.
  content jsonb not null,
  constraint event_contents_pkey PRIMARY KEY (event_id),
  constraint event_contents_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint event_contents_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.journal(id),
  constraint event_contents_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint content_of_an_event_is_bounded CHECK ((octet_length((content)::text) <= 200000)),
  constraint event_contents_content_check CHECK ((jsonb_typeof(content) = 'object'::text))
);
alter table public.event_contents owner to parvis_owner;
alter table public.event_contents enable row level security;
CREATE INDEX event_contents_of_a_submission ON public.event_contents USING btree (submission_id);
CREATE TRIGGER contents_are_never_changed BEFORE UPDATE OR TRUNCATE ON public.event_contents FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();
CREATE TRIGGER words_follow_corrections AFTER INSERT ON public.event_contents FOR EACH ROW EXECUTE FUNCTION private.follow_correction();
create policy "agents read what events say of submissions they read"
  on public.event_contents for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = event_contents.submission_id)));
grant select on public.event_contents to agent;

-- Qui agit, d’après le jeton : la personne qui tient son code, un agent, le logiciel.
create function private.acting() returns text
  language sql stable owner parvis_owner set search_path="";

-- La demande d’un événement, si qui l’inscrit peut y toucher. Nul autre événement ne vient pendant ce
-- temps.
create function private.lock_request(commune text, event jsonb) returns public.submissions
  language plpgsql volatile owner parvis_owner set search_path="";

-- Refuse à un agent qui peut seulement lire une demande d’y faire quoi que ce soit.
create function private.check_processed(request public.submissions) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Dernier événement qui a changé l’état, un délai, ou qui a la demande.
create function private.last_move(request uuid) returns bigint
  language sql stable owner parvis_owner set search_path="";

-- Le service qui a une demande maintenant, comme la commune le publie : celui du dépôt, ou celui à qui
-- elle est passée depuis.
create function private.service_of(request public.submissions) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Si la personne a accepté expressément de recevoir la décision par voie électronique (CRPA, L.
-- 112-15).
create function private.consents_to_online(request public.submissions) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- La décision qui compte : la dernière, écrite ou née du silence, si le dossier n’a pas été rouvert
-- depuis.
create function private.last_decision(request uuid) returns public.journal
  language sql stable owner parvis_owner set search_path="";

-- Refuse une décision sans signataire, sans motifs, sans recours ou autrement notifiée que la personne
-- ne l’accepte, et une attestation sans accord par le silence.
create function private.check_decision(kind private.event_kinds, request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse une façon de joindre la personne qui ne la joint pas, et un quatrième changement en
-- vingt-quatre heures.
create function private.check_contact(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse une correction qui change un délai sans changer le cas du silence, ou qui le change trop tard.
create function private.check_correction(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse un événement qui n’est pas du registre, pas à cet acteur, pas dans cet état, ou calculé trop
-- tôt.
create function private.check_event(kind private.event_kinds, request public.submissions, event jsonb) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Refuse de demander un document que la démarche ne demande pas (CRPA, L. 114-5 et L. 113-12).
create function private.check_documents(request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse un événement qui change ce que dit l’accusé de réception et n’en apporte pas de nouveau, et
-- l’inverse.
create function private.check_receipt(kind private.event_kinds, request public.submissions, event jsonb) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Dernier jour où garder les réponses, après un événement : jamais après le jour annoncé, ni dans moins
-- de trente jours sauf ce jour-là.
create function private.kept_until(request public.submissions, clocks jsonb) returns date
  language sql stable owner parvis_owner set search_path="";

-- Laquelle des personnes qui suivent une demande a fait un événement.
create function private.holder_of_event(event_id bigint) returns text
  language sql stable owner parvis_owner set search_path="";

-- Inscrit un événement, ce qu’il dit, l’état et les délais qui suivent, le reçu et les fichiers qui
-- l’accompagnent.
create function private.store_event(kind private.event_kinds, request public.submissions, event jsonb) returns bigint
  language plpgsql volatile owner parvis_owner set search_path="";

-- Les personnes qui suivent une demande, et le moyen de chacune : qui l’a faite, et la personne
-- protégée pour qui elle est faite.
create function private.persons_of(request public.submissions) returns TABLE(holder text, way text, email text, phone text)
  language sql immutable owner parvis_owner set search_path="";

-- Par où un nouvel accusé de réception part : l’adresse électronique donnée (CRPA, R. 112-11-3), sinon
-- la poste.
create function private.receipt_notices(request public.submissions) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Les avis d’un événement pour une personne : par le moyen qu’elle a choisi, et une lettre pour une
-- décision qu’elle n’a pas accepté de recevoir en ligne.
create function private.news_for_person(holder text, way text, email text, phone text, event_id bigint) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- Dit à l’ancienne adresse que la façon de joindre la personne a changé, sans la nouvelle.
create function private.tell_old_contact(request public.submissions, event jsonb, event_id bigint) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Prévient la maire ou le maire d’une demande transmise, où le contenu de la commune le dit.
create function private.tell_mayor(request public.submissions, event jsonb, event_id bigint) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Écrit les avis d’un événement, pour qui ne l’a pas fait : chaque personne qui suit la demande, par
-- son moyen, ou le service. Le nouveau reçu part aux personnes.
create function private.tell_event(
  kind private.event_kinds,
  request public.submissions,
  event_id bigint,
  has_receipt boolean
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Retient les avis d’une décision reprise qui ne sont pas encore partis.
create function private.withhold_decisions(request uuid) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Inscrit ce qui arrive à une demande, en une transaction : journal, contenu, état, délais, reçu,
-- fichiers, avis. Rejoué avec la même clé, n’arrive qu’une fois.
create function public.record_event(event jsonb) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.record_event(event jsonb) to agent, maintenance, tracking;

-- Le dernier reçu d’une demande, pour qui peut y inscrire un événement : le suivant en reprend ce qui
-- ne change pas.
create function public.last_receipt(request jsonb) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.last_receipt(request jsonb) to agent, tracking;

-- Décision mise à disposition en ligne que la personne n’a pas encore ouverte.
create function private.unread_decision(request uuid) returns public.journal
  language sql stable owner parvis_owner set search_path="";

-- Si la personne peut encore ouvrir la décision avant qu’elle soit réputée notifiée.
create function private.awaits_reading(request uuid, today date) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Décisions mises à disposition en ligne depuis quinze jours et jamais ouvertes (CRPA, R. 112-20). Ni
-- réponse, ni nom, ni texte.
create function public.unread_decisions(today date, batch integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.unread_decisions(today date, batch integer) to maintenance;

-- Ce qui est arrivé à une demande, sans ce qui a été dit : les jours se comptent avec cela seul.
create function private.counted_events(request uuid) returns jsonb
  language sql stable owner parvis_owner set search_path="";

-- De la définition d’une démarche, ce qui fait compter les jours d’une demande.
create function private.counted_rules(definition jsonb) returns jsonb
  language sql immutable owner parvis_owner set search_path="";

-- Demandes dont le silence décide, ou a décidé, sans que ce soit encore inscrit. Ni réponse, ni nom.
create function public.silent_requests(today date, batch integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.silent_requests(today date, batch integer) to maintenance;

-- Prévient les services de demandes dont un jour approche ou est passé, une fois par palier.
create function private.warn_services(event text, today date, days integer[], requests uuid[], due date[]) returns integer
  language sql volatile owner parvis_owner set search_path="";

-- Prévient les services des demandes dont le silence décidera bientôt, une fois par palier.
create function public.warn_of_silence(today date, days integer[]) returns integer
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.warn_of_silence(today date, days integer[]) to maintenance;

-- Prévient les services des accusés de réception dus bientôt, ou en retard (CRPA, R. 112-11-2), une
-- fois par palier.
create function public.warn_of_receipts(today date, days integer[]) returns integer
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.warn_of_receipts(today date, days integer[]) to maintenance;

-- Nombre d’agents qui ont ouvert une demande.
create function private.count_readers(request uuid) returns integer
  language plpgsql stable owner parvis_owner set search_path="";

-- Ce qu’une personne lit de sa demande : état, délais, ce qui est arrivé. Pour qui tient l’adresse
-- secrète.
create function public.read_request(token_hash text) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_request(token_hash text) to tracking;
