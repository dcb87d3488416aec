-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Boîte où arrive une adresse, dont les variantes (majuscules, « + », points) sont la même boîte.
create function private.mailbox_of(recipient text) returns text
  language sql immutable owner parvis_owner set search_path="";

-- Avis à envoyer. Écrits avec la demande, envoyés ensuite, essayés à nouveau jusqu’à réussir.
create table public.outbox (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune qui envoie l’avis.
  commune_id text not null,
  -- Envoi dont parle l’avis.
  submission_id uuid not null,
  -- Événement qu’il annonce ; vide quand il annonce l’envoi lui-même.
  event_id bigint,
  -- Pour la personne : un accusé, du nouveau dans sa demande, un nouveau code, ou une façon de la
  -- joindre qui change. Pour le service : une demande, du nouveau, ou un délai qui se termine. Pour la
  -- maire ou le maire : une demande transmise.
  notice text not null,
  -- Si l’avis est pour la personne.
  is_for_person boolean not null default (notice = ANY (ARRAY['acknowledgement'::text, 'registration'::text, 'request_news'::text, 'new_secret'::text, 'contact_moved'::text])),
  -- Rang du reçu qu’il apporte.
  receipt_number integer,
  -- Rang de l’adresse secrète qu’il apporte, une fois réservé.
  address_number integer,
  -- Par où l’avis part : un courriel, ou un SMS quand un prestataire est réglé, que le logiciel envoie
  -- ; un appel, une lettre ou une remise au guichet, qu’un agent fait.
  channel text not null,
  -- Adresse de qui reçoit un courriel, numéro de qui reçoit un SMS ou un appel. Donnée personnelle.
  recipient text,
  -- Pour qui il est, parmi les personnes : qui a fait la demande, ou la personne protégée pour qui elle
  -- est faite.
  holder text not null default 'applicant'::text,
  -- Si la personne a demandé son code de suivi dans ce courriel.
  with_code boolean not null default false,
  -- Boîte de cette adresse, où l’on compte les avis d’un jour. Donnée personnelle.
  mailbox text default private.mailbox_of(recipient),
  -- Instant où l’avis a été écrit.
  created_at timestamp with time zone not null default now(),
  -- Nombre d’essais faits.
  attempts integer not null default 0,
  -- Pas d’essai avant cet instant.
  next_attempt_at timestamp with time zone not null default now(),
  -- Instant où l’avis est parti.
  sent_at timestamp with time zone,
  -- Instant du premier échec, s’il y en a eu un.
  failing_since timestamp with time zone,
  -- Instant où l’on renonce : l’adresse n’existe pas, ou cinq jours d’échecs ont passé.
  abandoned_at timestamp with time zone,
  -- Instant où l’avis a été retenu : cette boîte a déjà reçu ceux du jour. Il ne part pas.
  withheld_at timestamp with time zone,
  -- Code du dernier échec, jamais son texte : il peut contenir une adresse.
  last_error text,
  -- Si l’avis attend de partir.
  is_waiting boolean not null default ((sent_at IS NULL) AND (abandoned_at IS NULL) AND (withheld_at IS NULL)),
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint outbox_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.journal(id),
  constraint outbox_submission_id_address_number_fkey FOREIGN KEY (submission_id, address_number) REFERENCES public.request_addresses(submission_id, number),
  constraint outbox_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint outbox_submission_id_receipt_number_fkey FOREIGN KEY (submission_id, receipt_number) REFERENCES public.receipts(submission_id, number),
  constraint a_receipt_is_of_a_number CHECK (((notice = ANY (ARRAY['acknowledgement'::text, 'registration'::text])) = (receipt_number IS NOT NULL))),
  constraint an_email_has_an_address CHECK (((channel <> 'email'::text) OR (recipient IS NOT NULL))),
  constraint news_are_of_an_event CHECK (((notice <> ALL (ARRAY['request_news'::text, 'contact_moved'::text, 'service_news'::text, 'service_warning'::text, 'mayor_notice'::text])) OR (event_id IS NOT NULL))),
  constraint outbox_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'call'::text, 'letter'::text, 'desk'::text]))),
  constraint outbox_check CHECK (
CASE channel
    WHEN 'email'::text THEN private.is_email(recipient)
    WHEN 'letter'::text THEN (recipient IS NULL)
    WHEN 'desk'::text THEN (recipient IS NULL)
    ELSE private.is_phone(recipient)
END),
  constraint outbox_holder_check CHECK ((holder = ANY (ARRAY['applicant'::text, 'represented'::text]))),
  constraint outbox_last_error_check CHECK ((length(last_error) <= 60)),
  constraint outbox_notice_check CHECK ((notice = ANY (ARRAY['acknowledgement'::text, 'registration'::text, 'request_news'::text, 'new_secret'::text, 'contact_moved'::text, 'service_notice'::text, 'service_news'::text, 'service_warning'::text, 'mayor_notice'::text])))
);
alter table public.outbox owner to parvis_owner;
alter table public.outbox enable row level security;
CREATE INDEX outbox_due ON public.outbox USING btree (commune_id, channel, is_for_person, created_at) WHERE (is_waiting AND (recipient IS NOT NULL));
CREATE INDEX outbox_of_a_mailbox ON public.outbox USING btree (commune_id, mailbox, notice, created_at);
CREATE INDEX outbox_of_a_submission ON public.outbox USING btree (submission_id);
CREATE UNIQUE INDEX outbox_posts_a_receipt_once ON public.outbox USING btree (submission_id, receipt_number, holder) WHERE ((channel = 'letter'::text) AND (receipt_number IS NOT NULL));
CREATE TRIGGER decisions_that_no_email_tells_are_posted AFTER INSERT OR UPDATE OF abandoned_at, withheld_at ON public.outbox FOR EACH ROW WHEN (((new.notice = 'request_news'::text) AND (new.channel = 'email'::text) AND (COALESCE(new.abandoned_at, new.withheld_at) IS NOT NULL))) EXECUTE FUNCTION private.post_decision_instead();
CREATE TRIGGER lines_follow_notices AFTER INSERT OR UPDATE OF sent_at, abandoned_at, withheld_at ON public.outbox FOR EACH ROW WHEN (new.is_for_person) EXECUTE FUNCTION private.follow_event();
create policy "agents read the notices of submissions they read"
  on public.outbox for select to agent
  using (EXISTS ( SELECT
   FROM public.submissions s
  WHERE (s.id = outbox.submission_id)));
grant select (
  id,
  commune_id,
  submission_id,
  event_id,
  notice,
  receipt_number,
  channel,
  holder,
  created_at,
  is_waiting
) on public.outbox to agent;

-- Combien d’avis d’une sorte partent au plus en vingt-quatre heures vers une même boîte.
create function private.most_notices(notice text) returns integer
  language sql immutable owner parvis_owner set search_path="";

-- Combien d’avis de la même sorte passent avant celui-ci dans la même boîte, en vingt-quatre heures.
create function private.notices_before(
  commune text,
  mailbox text,
  notice text,
  at timestamp with time zone,
  id uuid
) returns integer
  language sql stable owner parvis_owner set search_path="";

-- Un reçu qui ne part pas par courriel est à envoyer par la poste, une fois (CRPA, R. 112-11-3).
create function private.post_instead(notice public.outbox) returns void
  language sql volatile owner parvis_owner set search_path="";

-- Écrit les avis d’un envoi. Retient ceux d’une boîte qui a déjà reçu ceux du jour.
create function private.write_notices(
  commune text,
  submission_id uuid,
  notices jsonb,
  event_id bigint DEFAULT NULL::bigint
) returns void
  language plpgsql volatile owner parvis_owner set search_path="";

-- Si rien de plus ancien n’attend pour la même personne, dans la même demande.
create function private.is_its_turn(notice public.outbox, sent_channels text[]) returns boolean
  language sql stable owner parvis_owner set search_path="";

-- Courriels ou SMS à envoyer maintenant, dans l’ordre : ceux des personnes, la moitié parmi les plus
-- récents, puis ceux des services.
create function private.next_notices(commune text, most integer, channel text, sent_channels text[]) returns uuid[]
  language plpgsql stable owner parvis_owner set search_path="";

-- L’adresse secrète qu’un courriel apporte à la personne : celle de ses courriels, ou une nouvelle.
create function private.mailed_address(notice public.outbox) returns integer
  language plpgsql volatile owner parvis_owner set search_path="";

-- Réserve les avis d’un moyen à envoyer maintenant, dans l’ordre, pour la durée du bail. Retient ceux
-- qui dépassent le nombre d’un jour.
create function public.claim_notices(
  batch integer,
  lease_seconds integer,
  channel text DEFAULT 'email'::text,
  sent_channels text[] DEFAULT '{email}'::text[]
) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.claim_notices(batch integer, lease_seconds integer, channel text, sent_channels text[]) to mailer;

-- Note les empreintes de l’adresse et du code nouveaux qu’un avis apporte, avant qu’il parte. Une fois
-- notées, elles ne changent plus.
create function public.note_address(notice_id uuid, token_hash text, code_hash text DEFAULT NULL::text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_address(notice_id uuid, token_hash text, code_hash text) to mailer;

-- Rend des avis réservés que l’on n’a pas essayé d’envoyer : ils n’attendent pas la fin du bail.
create function public.return_notices(notice_ids uuid[]) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.return_notices(notice_ids uuid[]) to mailer;

-- Note que les avis d’une demande qu’un agent fait lui-même sont faits : lettre postée, SMS envoyé,
-- appel passé.
create function public.settle_tasks(reference text, channels text[]) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_tasks(reference text, channels text[]) to agent;

-- Note ce qu’est devenu un avis : envoyé, refusé pour toujours, ou à essayer à nouveau.
create function public.settle_notice(notice_id uuid, outcome text, error_code text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_notice(notice_id uuid, outcome text, error_code text) to mailer;
