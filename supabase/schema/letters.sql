-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Lots de lettres à imprimer et à poster. Aucune donnée personnelle.
create table public.letter_batches (
  -- Clé interne.
  id uuid not null default gen_random_uuid(),
  -- Commune qui écrit.
  commune_id text not null,
  -- Nom du lot : le jour, puis son rang ce jour-là.
  name text not null,
  -- Jour que portent les lettres.
  day date not null,
  -- Services et secteurs dont ce lot a des lettres.
  remits text[] not null,
  -- Empreinte SHA-256 du fichier imprimé : imprimé à nouveau, il est le même, octet pour octet.
  digest text not null,
  -- Instant où le lot a été fait.
  made_at timestamp with time zone not null default now(),
  -- Identifiant de l’agent, d’après son jeton. Jamais un nom.
  made_by text,
  -- Jour où le lot a été posté ; vide avant.
  posted_on date,
  -- Combien de fois ses lettres ont été demandées pour les imprimer.
  prints integer not null default 0,
  -- Instant de la dernière fois.
  printed_at timestamp with time zone,
  constraint letter_batches_pkey PRIMARY KEY (id),
  constraint letter_batches_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint batch_name_is_unique UNIQUE (commune_id, name),
  constraint letter_batches_day_check CHECK (isfinite(day)),
  constraint letter_batches_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint letter_batches_made_by_check CHECK ((length(made_by) <= 100)),
  constraint letter_batches_name_check CHECK ((name ~ '^\d{4}-\d{2}-\d{2}-\d{1,4}$'::text)),
  constraint letter_batches_posted_on_check CHECK (isfinite(posted_on)),
  constraint letter_batches_prints_check CHECK ((prints >= 0))
);
alter table public.letter_batches owner to parvis_owner;
alter table public.letter_batches enable row level security;

-- Lettres d’un lot, telles qu’elles sont imprimées. Données personnelles, effacées avec la demande.
create table public.letters (
  -- Avis que la lettre apporte : une lettre n’est que dans un lot.
  notice_id uuid not null,
  -- Demande dont parle la lettre.
  submission_id uuid not null,
  -- Commune qui écrit.
  commune_id text not null,
  -- Lot où elle est imprimée.
  batch_id uuid not null,
  -- Rang dans le lot.
  rank integer not null,
  -- Texte exact de la lettre, sans le code de suivi. Donnée personnelle.
  content text not null,
  -- Rang du code de suivi que porte le papier ; vide quand il n’en porte pas. Le code n’est pas gardé.
  code_number integer,
  -- Numéro donné par le prestataire qui la poste.
  carrier_number text,
  constraint letters_pkey PRIMARY KEY (notice_id),
  constraint letters_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.letter_batches(id),
  constraint letters_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES public.communes(id),
  constraint letters_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.outbox(id) ON DELETE CASCADE,
  constraint letters_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id) ON DELETE CASCADE,
  constraint rank_in_a_batch_is_unique UNIQUE (batch_id, rank),
  constraint letters_carrier_number_check CHECK ((length(carrier_number) <= 100)),
  constraint letters_content_check CHECK ((octet_length(content) <= 200000)),
  constraint letters_rank_check CHECK ((rank > 0))
);
alter table public.letters owner to parvis_owner;
alter table public.letters enable row level security;
CREATE INDEX letters_of_a_submission ON public.letters USING btree (submission_id);

-- Une décision dont l’avis ne peut pas partir par courriel part par la poste : nul ne saurait qu’elle
-- attend (CRPA, R. 112-19).
create function private.post_decision_instead() returns trigger
  language plpgsql volatile owner parvis_owner set search_path="";

-- Lettres qui attendent d’être imprimées, pour les services où l’agent agit, les plus anciennes
-- d’abord, avec ce qu’il faut pour les écrire.
create function public.waiting_letters(most integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.waiting_letters(most integer) to agent;

-- Met des lettres dans un nouveau lot, toutes ou aucune, et rend son nom. Rien n’est encore posté.
create function public.make_letter_batch(batch jsonb) returns text
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.make_letter_batch(batch jsonb) to agent;

-- Un lot, si toutes ses lettres sont des services où l’agent agit : elles portent des codes de suivi.
create function private.find_letter_batch(name text) returns public.letter_batches
  language plpgsql stable owner parvis_owner set search_path="";

-- Un lot tel qu’il a été fait, pour l’imprimer à nouveau ou le poster. Ce qui est effacé depuis n’y est
-- plus.
create function public.read_letter_batch(name text) returns jsonb
  language plpgsql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_letter_batch(name text) to agent;

-- Les lots de lettres des services où l’agent agit : ceux à poster d’abord, puis les derniers. Rien de
-- ce qu’ils disent.
create function public.list_letter_batches(most integer) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.list_letter_batches(most integer) to agent;

-- Note que les lettres d’un lot sont demandées pour les imprimer, et rend combien de fois elles l’ont
-- été.
create function public.note_printed_batch(name text) returns integer
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_printed_batch(name text) to agent;

-- Note qu’un lot est posté : ses lettres n’attendent plus. Noté deux fois, ne change rien.
create function public.post_letter_batch(name text, posted_on date) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.post_letter_batch(name text, posted_on date) to agent;

-- Note le numéro qu’un prestataire a donné à une lettre. Le premier reste.
create function public.note_carried_letter(notice uuid, carrier_number text) returns void
  language sql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_carried_letter(notice uuid, carrier_number text) to agent;

-- Réponses d’une demande, pour écrire à la personne qui en tient l’adresse secrète.
create function public.read_own_answers(token_hash text) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.read_own_answers(token_hash text) to tracking;
