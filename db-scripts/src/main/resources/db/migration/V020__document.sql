-- What applicants upload and the papers of the service, bytes in pieces of at most 256 kB.
-- draft and dossier are identifiers of rooms that come later; who may see or change a document is checked there.

create table document (
  id           uuid primary key,
  owner        uuid not null references account,
  draft        uuid not null,
  dossier      uuid,
  slot         text not null,
  file_name    text not null check (length(file_name) between 1 and 120),
  media_type   text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size_bytes   bigint not null check (size_bytes > 0),
  sha256       bytea not null check (length(sha256) = 32),
  uploaded_at  timestamptz not null,
  frozen_at    timestamptz,
  check ((frozen_at is null) = (dossier is null))
);
create index document_of_draft on document (draft);
create index document_of_dossier on document (dossier);

create table document_piece (
  document  uuid not null references document on delete cascade,
  n         int not null check (n >= 0),
  bytes     bytea not null check (length(bytes) between 1 and 262144),
  primary key (document, n)
);
alter table document_piece alter column bytes set storage external;

-- A submitted document stays as it was submitted.
create function document_is_kept() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null then
    raise exception 'document % belongs to dossier % and cannot be changed', old.id, old.dossier;
  end if;
  return coalesce(new, old);
end $$;
create trigger document_is_kept before update or delete on document
  for each row execute function document_is_kept();

create function document_piece_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select from document where id = new.document and frozen_at is not null) then
    raise exception 'document % cannot be added to', new.document;
  end if;
  return new;
end $$;
create trigger document_piece_is_kept before insert on document_piece
  for each row execute function document_piece_is_kept();

grant select, insert, delete, update (dossier, frozen_at) on document to anyqtama_app;
grant select, insert on document_piece to anyqtama_app;

-- A paper is asked for with its facts inside the act it belongs to, and made afterwards.
create table paper (
  id               uuid primary key,
  dossier          uuid not null,
  kind             text not null check (kind in ('CERTIFICATE', 'PROTOCOL', 'REFUSAL', 'MISSING_LIST')),
  version          int not null check (version > 0),
  state            text not null check (state in ('QUEUED', 'MADE', 'FAILED')),
  facts            jsonb not null check (octet_length(facts::text) <= 1048576),
  requested_at     timestamptz not null,
  attempts         int not null check (attempts >= 0),
  next_attempt_at  timestamptz not null,
  made_at          timestamptz,
  sha256           bytea check (length(sha256) = 32),
  size_bytes       bigint check (size_bytes > 0),
  unique (dossier, kind, version),
  check ((state = 'MADE') = (made_at is not null)),
  check ((state = 'MADE') = (sha256 is not null)),
  check ((state = 'MADE') = (size_bytes is not null))
);
create index paper_due on paper (next_attempt_at) where state = 'QUEUED';

create table paper_piece (
  paper  uuid not null references paper,
  n      int not null check (n >= 0),
  bytes  bytea not null check (length(bytes) between 1 and 262144),
  primary key (paper, n)
);
alter table paper_piece alter column bytes set storage external;

-- A made paper stays as it was made.
create function paper_is_kept() returns trigger language plpgsql as $$
begin
  if old.state = 'MADE' then
    raise exception 'paper % is made and cannot be changed', old.id;
  end if;
  return new;
end $$;
create trigger paper_is_kept before update on paper
  for each row execute function paper_is_kept();

create function paper_piece_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select from paper where id = new.paper and state = 'MADE') then
    raise exception 'paper % cannot be added to', new.paper;
  end if;
  return new;
end $$;
create trigger paper_piece_is_kept before insert on paper_piece
  for each row execute function paper_piece_is_kept();

grant select, insert, update (state, attempts, next_attempt_at, made_at, sha256, size_bytes) on paper to anyqtama_app;
grant select, insert on paper_piece to anyqtama_app;
