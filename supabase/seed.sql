-- Admiville, the demonstration commune. A real commune inserts its own line once: see README.md.
insert into public.communes (id, name)
values ('admiville', 'Admiville')
on conflict (id) do nothing;
