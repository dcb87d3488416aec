-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Codes des refus de la base : la classe PV de SQLSTATE.
create table private.refusal_codes (
  -- SQLSTATE du refus.
  code text not null,
  -- Nom du refus : le message de l’erreur.
  name text not null,
  -- Ce qui est refusé et pourquoi, en anglais.
  meaning text not null,
  constraint refusal_codes_pkey PRIMARY KEY (code),
  constraint refusal_codes_name_key UNIQUE (name),
  constraint refusal_codes_code_check CHECK ((code ~ '^PV[0-9]{3}$'::text)),
  constraint refusal_codes_name_check CHECK ((name ~ '^[a-z]+(-[a-z]+)*$'::text))
);
alter table private.refusal_codes owner to parvis_owner;
alter table private.refusal_codes enable row level security;

-- Refuse : ce que la transaction a écrit est défait. Seul un code du registre passe.
create function private.refuse(code text, detail text DEFAULT ''::text, hint text DEFAULT ''::text) returns void
  language plpgsql stable owner parvis_owner set search_path="";

-- Refuse de même, pour PostgREST, mais garde ce que la transaction a écrit : le compte des refus.
create function private.answer_refusal(code text, detail text, hint text) returns jsonb
  language plpgsql volatile owner parvis_owner set search_path="";
