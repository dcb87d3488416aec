-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Avis à envoyer. Écrits avec la demande, envoyés ensuite, essayés à nouveau jusqu’à réussir.
create table public.outbox (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune qui envoie l’avis.
  commune_id text not null,
  -- Envoi dont parle l’avis.
  submission_id uuid not null,
  -- Accusé pour la personne, ou avis au service.
  notice text not null,
  -- Par où l’avis part : courriel.
  channel text not null,
  -- Adresse de qui le reçoit. Donnée personnelle.
  recipient text not null,
  -- Instant où l’avis a été écrit.
  created_at timestamp with time zone not null default now(),
  -- Nombre d’essais faits.
  attempts integer not null default 0,
  -- Pas d’essai avant cet instant.
  next_attempt_at timestamp with time zone not null default now(),
  -- Instant où l’avis est parti.
  sent_at timestamp with time zone,
  -- Instant où l’on renonce : l’adresse le refuse, ou une semaine a passé.
  abandoned_at timestamp with time zone,
  -- Code du dernier échec, jamais son texte : il peut contenir une adresse.
  last_error text,
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint outbox_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint outbox_channel_check CHECK ((channel = 'email'::text)),
  constraint outbox_last_error_check CHECK ((length(last_error) <= 60)),
  constraint outbox_notice_check CHECK ((notice = ANY (ARRAY['acknowledgement'::text, 'service_notice'::text]))),
  constraint outbox_recipient_check CHECK (((length(recipient) <= 254) AND (recipient ~ '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$'::text)))
);
alter table public.outbox owner to parvis_owner;
alter table public.outbox enable row level security;
CREATE INDEX outbox_due ON public.outbox USING btree (next_attempt_at) WHERE ((sent_at IS NULL) AND (abandoned_at IS NULL));
CREATE INDEX outbox_of_a_submission ON public.outbox USING btree (submission_id);

-- Réserve les avis à envoyer maintenant, pour la durée du bail.
create function public.claim_notices(batch integer, lease_seconds integer) returns jsonb
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.claim_notices(batch integer, lease_seconds integer) to mailer;

-- Note ce qu’est devenu un avis : envoyé, refusé par l’adresse, ou à essayer à nouveau.
create function public.settle_notice(notice_id uuid, outcome text, error_code text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.settle_notice(notice_id uuid, outcome text, error_code text) to mailer;
