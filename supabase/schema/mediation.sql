-- Written by « npm run schema » from a migrated database: what the migrations of this subject come
-- to. To change it, write a migration.

-- Qui est le médiateur de la session, et sa structure. Un clic la prolonge. Rien, si elle est fermée.
create function public.enter_mediation(is_click boolean) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.enter_mediation(is_click boolean) to mediator;

-- Ouvre une séance avec une personne, et ferme celle que tenait le navigateur. Les courriels et
-- téléphones de la structure y sont refusés comme ceux de la personne.
create function public.open_help(help_hash text, earlier text, contacts text[] DEFAULT '{}'::text[]) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.open_help(help_hash text, earlier text, contacts text[]) to mediator;

-- La séance en cours : son mandat, et ce qui y a été déposé. Un geste la prolonge.
create function public.read_help(help_hash text, is_touch boolean) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.read_help(help_hash text, is_touch boolean) to mediator;

-- Note une démarche qui a été expliquée, pour compter.
create function public.note_explained(help_hash text, procedure text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.note_explained(help_hash text, procedure text) to mediator;

-- Compte un SMS qui part de la séance, sans son numéro : trois par séance, soixante par médiateur et
-- par jour.
create function public.take_help_text(help_hash text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.take_help_text(help_hash text) to mediator;

-- Enregistre le mandat que la personne présente vient de donner, pour la séance en cours. Rejoué, ne
-- fait rien de plus ; sous la clé d’un autre mandat, refusé.
create function public.sign_mandate(help_hash text, mandate jsonb) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.sign_mandate(help_hash text, mandate jsonb) to mediator;

-- Rouvre dans la séance un mandat donné à cette structure, avec le numéro et le code que la personne
-- tient.
create function public.resume_mandate(help_hash text, number text, code_hash text) returns jsonb
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.resume_mandate(help_hash text, number text, code_hash text) to mediator;

-- Retire une démarche du mandat de la séance, ou toutes, quand la personne le dit.
create function public.stop_in_help(help_hash text, procedure text) returns boolean
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.stop_in_help(help_hash text, procedure text) to mediator;

-- Ferme une séance, pour qui en tient le nom : même quand la session du médiateur est finie.
create function public.end_help(help_hash text) returns void
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.end_help(help_hash text) to mediator;

-- Où en sont les demandes que la structure a déposées, tant que leur mandat vaut et si la personne l’a
-- voulu. Jamais les réponses.
create function public.followed_requests() returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.followed_requests() to mediator;

-- Les séances finies de la structure, d’un jour à l’autre, sans aucun nom : pour ses comptes rendus.
create function public.help_activities(since date, until date) returns jsonb
  language sql stable security definer owner parvis_owner set search_path="";
grant execute on function public.help_activities(since date, until date) to mediator;

-- Ferme les séances laissées ouvertes, et efface celles de plus de deux ans et les mandats dont la
-- garde est finie. Rend combien.
create function public.forget_help(today date, batch integer) returns integer
  language plpgsql volatile security definer owner parvis_owner set search_path="";
grant execute on function public.forget_help(today date, batch integer) to maintenance;
