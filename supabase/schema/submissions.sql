-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Si un texte est une adresse électronique, et une seule.
create function private.is_email(text) returns boolean
  language sql immutable owner parvis_owner set search_path="";

-- Si un texte est un numéro de téléphone avec son pays (UIT-T E.164).
create function private.is_phone(text) returns boolean
  language sql immutable owner parvis_owner set search_path="";

-- Envois reçus : demandes, déclarations, signalements, par tous les canaux.
create table public.submissions (
  -- Clé interne, jamais montrée.
  id uuid not null default gen_random_uuid(),
  -- Commune à qui la demande est faite.
  commune_id text not null,
  -- Clé faite avant le premier envoi : un second envoi avec la même clé n’enregistre rien de plus.
  submission_key uuid not null,
  -- Numéro que les gens lisent, disent et tapent. Ce n’est pas un secret.
  reference text not null,
  -- Démarche.
  procedure_slug text not null,
  -- Version de la définition sous laquelle la demande a été faite.
  definition_version text not null,
  -- Secteur au sens de la CNIL : aucune donnée sur une personne n’en sort.
  sector text not null,
  -- Service qui instruit.
  service_slug text not null,
  -- Service et secteur ensemble : ce que les droits des agents ouvrent.
  remit text not null default ((service_slug || '/'::text) || sector),
  -- Demande, délivrance, déclaration, signalement, renseignement, ou demande à transmettre à qui est
  -- compétent (CRPA, L. 114-2).
  kind text not null,
  -- Par où elle est venue : en ligne, avec un médiateur, guichet, téléphone, courrier, courriel, SMS.
  channel text not null,
  -- Agent ou médiateur qui l’a saisie ; vide quand la personne l’a fait elle-même.
  entered_by text,
  -- Structure dont un médiateur l’a déposée pour la personne, avec son mandat ; vide sinon.
  structure_slug text,
  -- Mandat sous lequel elle a été déposée : il nomme la personne. Vide sinon, ou une fois ses réponses
  -- ou le mandat effacés.
  mandate_id uuid,
  -- État de la demande : celui où l’a mise le dernier événement qui en change.
  state text not null default 'received'::text,
  -- Instant de réception au sens de la loi (CRPA, L. 112-13).
  received_at timestamp with time zone not null,
  -- Horloge de la base à l’enregistrement, pour vérifier l’instant de réception.
  stored_at timestamp with time zone not null default now(),
  -- Sens du silence de la mairie.
  silence_means text not null,
  -- Jour de la décision implicite (CRPA, R. 112-11-1) ; vide quand le silence ne décide rien, ou pas
  -- encore.
  implicit_decision_on date,
  -- Délai de la décision implicite : aucun, en cours, en attente de documents, arrêté.
  clock text not null default 'none'::text,
  -- Par où la personne veut des nouvelles : courriel, SMS, appel, lettre, ou au guichet.
  contact_way text not null default 'letter'::text,
  -- Adresse électronique de la personne, si elle en a donné une. Donnée personnelle.
  contact_email text,
  -- Téléphone de la personne avec son pays, si elle en a donné un. Donnée personnelle.
  contact_phone text,
  -- Par où la personne protégée, pour qui une autre demande, a des nouvelles (Code civil, 457-1) ; vide
  -- s’il n’y en a pas.
  represented_way text,
  -- Adresse électronique de la personne protégée, si elle en a une. Donnée personnelle.
  represented_email text,
  -- Numéro de téléphone de la personne protégée, si elle en a donné un. Donnée personnelle.
  represented_phone text,
  -- Réponses de la personne. Données personnelles, effacées à delete_after.
  answers jsonb not null,
  -- Empreinte de la démarche et des réponses : la même clé avec d’autres réponses est refusée.
  answers_digest text not null,
  -- Dernier jour où les réponses sont gardées. Un événement l’avance ; il ne dépasse jamais delete_by.
  delete_after date not null,
  -- Jour annoncé sur le premier reçu, au plus tard : il ne change jamais.
  delete_by date not null,
  -- Dernier jour où le reçu et la décision sont gardés. Vide tant que la mairie doit une réponse.
  proof_until date,
  -- Instant où les réponses, les fichiers et ce qui a été écrit ont été effacés ; vide avant.
  erased_at timestamp with time zone,
  -- Après ce jour : détruire ici, ou verser d’abord aux archives.
  final_disposition text not null,
  -- Dernier jour pour envoyer l’accusé de réception (CRPA, R. 112-11-2) ; vide quand il est parti, ou
  -- n’est pas dû.
  acknowledgement_due_on date,
  -- Demande à laquelle celle-ci est réunie : la mairie répond là ; vide sinon.
  merged_into uuid,
  constraint submissions_pkey PRIMARY KEY (id),
  constraint submissions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint submissions_commune_id_procedure_slug_definition_version_fkey FOREIGN KEY (commune_id, procedure_slug, definition_version) REFERENCES public.procedure_definitions(commune_id, slug, version),
  constraint submissions_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES public.mandates(id) ON DELETE SET NULL,
  constraint submissions_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.submissions(id) ON DELETE SET NULL,
  constraint reference_is_unique UNIQUE (commune_id, reference),
  constraint submission_key_is_used_once UNIQUE (commune_id, submission_key),
  constraint a_day_once_told_never_moves_later CHECK ((delete_after <= delete_by)),
  constraint answers_are_an_object CHECK ((jsonb_typeof(answers) = 'object'::text)),
  constraint answers_are_bounded CHECK ((octet_length((answers)::text) <= 1000000)),
  constraint decision_comes_between CHECK (((state <> 'received'::text) OR ((implicit_decision_on >= ((received_at AT TIME ZONE 'Europe/Paris'::text))::date) AND (implicit_decision_on <= delete_after)))),
  constraint deletion_comes_after_receipt CHECK ((delete_after >= ((received_at AT TIME ZONE 'Europe/Paris'::text))::date)),
  constraint help_has_a_structure CHECK (((channel = 'assisted'::text) = (structure_slug IS NOT NULL))),
  constraint news_by_email_need_an_address CHECK (((contact_way <> 'email'::text) OR (contact_email IS NOT NULL))),
  constraint news_of_the_represented_by_email_need_an_address CHECK (((represented_way IS DISTINCT FROM 'email'::text) OR (represented_email IS NOT NULL))),
  constraint proofs_outlive_answers CHECK ((proof_until >= delete_after)),
  constraint silence_has_a_day CHECK ((((clock = 'none'::text) = (silence_means = 'none'::text)) AND ((clock = 'running'::text) <= (implicit_decision_on IS NOT NULL)) AND ((silence_means <> 'none'::text) OR (implicit_decision_on IS NULL)))),
  constraint submissions_acknowledgement_due_on_check CHECK (isfinite(acknowledgement_due_on)),
  constraint submissions_answers_digest_check CHECK ((answers_digest ~ '^[0-9a-f]{64}$'::text)),
  constraint submissions_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'assisted'::text, 'desk'::text, 'phone'::text, 'post'::text, 'email'::text, 'sms'::text]))),
  constraint submissions_clock_check CHECK ((clock = ANY (ARRAY['none'::text, 'running'::text, 'waiting'::text, 'stopped'::text]))),
  constraint submissions_contact_email_check CHECK (private.is_email(contact_email)),
  constraint submissions_contact_phone_check CHECK (private.is_phone(contact_phone)),
  constraint submissions_contact_way_check CHECK ((contact_way = ANY (ARRAY['email'::text, 'sms'::text, 'call'::text, 'letter'::text, 'desk'::text]))),
  constraint submissions_delete_after_check CHECK (isfinite(delete_after)),
  constraint submissions_entered_by_check CHECK ((length(entered_by) <= 100)),
  constraint submissions_final_disposition_check CHECK ((final_disposition = ANY (ARRAY['destroy'::text, 'archive'::text]))),
  constraint submissions_kind_check CHECK ((kind = ANY (ARRAY['request'::text, 'delivery'::text, 'declaration'::text, 'report'::text, 'information'::text, 'orientation'::text]))),
  constraint submissions_proof_until_check CHECK (isfinite(proof_until)),
  constraint submissions_received_at_check CHECK (isfinite(received_at)),
  constraint submissions_reference_check CHECK ((reference ~ '^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$'::text)),
  constraint submissions_represented_email_check CHECK (private.is_email(represented_email)),
  constraint submissions_represented_phone_check CHECK (private.is_phone(represented_phone)),
  constraint submissions_represented_way_check CHECK ((represented_way = ANY (ARRAY['email'::text, 'sms'::text, 'call'::text, 'letter'::text, 'desk'::text]))),
  constraint submissions_sector_check CHECK ((sector ~ '^[a-z][a-z-]{0,59}$'::text)),
  constraint submissions_service_slug_check CHECK ((service_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint submissions_silence_means_check CHECK ((silence_means = ANY (ARRAY['acceptance'::text, 'rejection'::text, 'none'::text]))),
  constraint submissions_state_check CHECK ((state = ANY (ARRAY['received'::text, 'processing'::text, 'incomplete'::text, 'forwarded'::text, 'decided'::text, 'withdrawn'::text, 'closed'::text]))),
  constraint submissions_structure_slug_check CHECK ((structure_slug ~ '^[a-z][a-z0-9-]{0,199}$'::text)),
  constraint what_is_erased_is_gone CHECK (((erased_at IS NULL) OR (answers = '{}'::jsonb)))
);
alter table public.submissions owner to parvis_owner;
alter table public.submissions enable row level security;
CREATE INDEX submissions_by_email ON public.submissions USING btree (commune_id, sector, contact_email, received_at DESC) WHERE (contact_email IS NOT NULL);
CREATE INDEX submissions_by_phone ON public.submissions USING btree (commune_id, sector, contact_phone, received_at DESC) WHERE (contact_phone IS NOT NULL);
CREATE INDEX submissions_by_remit ON public.submissions USING btree (commune_id, remit, received_at DESC);
CREATE INDEX submissions_for_archives ON public.submissions USING btree (commune_id, delete_after) WHERE (final_disposition = 'archive'::text);
CREATE INDEX submissions_merged_into ON public.submissions USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX submissions_to_acknowledge ON public.submissions USING btree (commune_id, acknowledgement_due_on) WHERE (acknowledgement_due_on IS NOT NULL);
CREATE INDEX submissions_to_decide ON public.submissions USING btree (commune_id, implicit_decision_on) WHERE (clock = 'running'::text);
CREATE INDEX submissions_to_erase ON public.submissions USING btree (commune_id, delete_after) WHERE ((final_disposition = 'destroy'::text) AND (erased_at IS NULL));
CREATE INDEX submissions_to_purge ON public.submissions USING btree (commune_id, proof_until) WHERE (final_disposition = 'destroy'::text);
CREATE INDEX submissions_under_a_mandate ON public.submissions USING btree (mandate_id) WHERE (mandate_id IS NOT NULL);
CREATE TRIGGER counts_go_with_the_answers AFTER UPDATE OF erased_at ON public.submissions FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION private.forget_counted();
CREATE TRIGGER drafts_go_with_the_answers AFTER UPDATE OF erased_at ON public.submissions FOR EACH ROW WHEN ((new.erased_at IS NOT NULL)) EXECUTE FUNCTION private.forget_desk_work();
CREATE TRIGGER held_messages_go_with_the_answers AFTER UPDATE OF erased_at ON public.submissions FOR EACH ROW WHEN ((new.erased_at IS NOT NULL)) EXECUTE FUNCTION private.forget_held_messages();
CREATE TRIGGER lines_follow_submissions AFTER UPDATE ON public.submissions FOR EACH ROW EXECUTE FUNCTION private.follow_submission();
CREATE TRIGGER remits_follow_submissions AFTER INSERT OR UPDATE OF service_slug, sector ON public.submissions FOR EACH ROW EXECUTE FUNCTION private.note_remit();
CREATE TRIGGER words_follow_submissions AFTER INSERT OR UPDATE OF answers, contact_email, contact_phone, represented_email, represented_phone, erased_at, service_slug, sector ON public.submissions FOR EACH ROW EXECUTE FUNCTION private.follow_words();
create policy "agents read the submissions of their services"
  on public.submissions for select to agent
  using ((commune_id = ( SELECT private.claim('commune'::text) AS claim)) AND (remit = ANY (( SELECT private.claimed_remits() AS claimed_remits)::text[])));
grant select (
  id,
  commune_id,
  reference,
  procedure_slug,
  definition_version,
  sector,
  service_slug,
  kind,
  channel,
  entered_by,
  structure_slug,
  state,
  received_at,
  silence_means,
  implicit_decision_on,
  clock,
  contact_way,
  contact_email,
  contact_phone,
  represented_way,
  represented_email,
  represented_phone,
  answers,
  delete_after,
  proof_until,
  erased_at,
  final_disposition,
  acknowledgement_due_on
) on public.submissions to agent;

-- Note qu’un service a une demande d’un secteur : ses agents la voient.
create function private.note_remit() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";
