-- Dossiers, meetings, certificates, and what every act leaves behind.

-- A member's kind (R6) and whether the member chairs; only with role MEMBER.
alter table role_grant
  add column member_kind text,
  add column chair boolean not null default false,
  add constraint members_have_a_kind check ((role = 'MEMBER') = (member_kind is not null));

create sequence dossier_number;
create sequence meeting_number;
create sequence protocol_number;
create sequence certificate_number;

create table draft (
  id                 uuid primary key,
  version            bigint not null,
  owner              uuid not null references account,
  service            text not null,
  form               jsonb not null,
  copied_from        uuid,
  created_at         timestamptz not null,
  changed_at         timestamptz not null,
  submitted_dossier  uuid
);
create index draft_of on draft (owner, changed_at desc) where submitted_dossier is null;

create table certificate (
  id           uuid primary key,
  dossier      uuid not null,
  number       text not null unique,
  check_code   text not null unique,
  version      int not null,
  body         text not null references body,
  holder_iin   text not null,
  holder       text not null,
  occupation   text not null,
  other_title  text not null default '',
  decided_at   timestamptz not null,
  valid_from   date not null,
  valid_to     date not null,
  ended_from   date,
  ending       text check (ending in ('REVOKED', 'DISCOVERED', 'REPLACED')),
  check (valid_to >= valid_from),
  check ((ended_from is null) = (ending is null)),
  -- valid_to is the last day; ended_from the first day on which it is in force no more
  constraint one_in_force exclude using gist (
    holder_iin with =, occupation with =, other_title with =,
    daterange(valid_from, greatest(valid_from, least(valid_to + 1, ended_from)), '[)') with &&)
);
create index certificate_of on certificate (dossier);
create index certificate_by_body on certificate (body, decided_at desc, id);

create table dossier (
  id                  uuid primary key,
  version             bigint not null,
  audit_sequence      bigint not null,
  audit_head          bytea,
  number              text not null unique,
  service             text not null check (service in ('ISSUE', 'EXTENSION', 'REISSUE', 'DUPLICATE')),
  step                text not null check (step in ('SUBMITTED', 'CHECKING', 'AT_COMMISSION', 'RECOMMENDED', 'DECIDED',
                                                    'ISSUED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN')),
  body                text not null references body,
  applicant           uuid not null references account,
  iin                 text not null,
  name                text not null collate kazakh,
  occupation          text not null,
  other_title         text not null default '',
  list_edition        text not null references list_edition,
  regulation_edition  text not null references regulation_edition,
  submitted_at        timestamptz not null,
  registered_at       timestamptz not null check (registered_at >= submitted_at),
  assignee            uuid references account,
  assignee_name       text,
  application         jsonb not null,
  checklist           jsonb,
  recommendation      jsonb,
  decision            jsonb,
  certificate         uuid references certificate deferrable initially deferred,
  delivered_at        timestamptz,
  ended_at            timestamptz
);
create unique index one_open_application on dossier (iin, occupation, other_title)
  where step in ('SUBMITTED', 'CHECKING', 'AT_COMMISSION', 'RECOMMENDED', 'DECIDED');
create index dossier_by_body on dossier (body, submitted_at, id);
create index dossier_by_assignee on dossier (assignee, submitted_at, id);
create index dossier_of_applicant on dossier (applicant, submitted_at desc);
create index dossier_by_iin on dossier (iin);
create index dossier_by_name on dossier using gin (name gin_trgm_ops);
alter table certificate add foreign key (dossier) references dossier deferrable initially deferred;
alter table draft add foreign key (submitted_dossier) references dossier;

-- A statutory term of a dossier. closed_at: it no longer runs, met or not.
create table deadline (
  id            uuid primary key,
  dossier       uuid not null references dossier,
  term          text not null,
  paragraph     text not null,
  working_days  int not null,
  started_at    timestamptz not null,
  due_at        timestamptz not null,
  confirmed     boolean not null,
  met_at        timestamptz,
  closed_at     timestamptz,
  check (met_at is null or closed_at is not null)
);
create unique index one_open_deadline on deadline (dossier, term) where closed_at is null;
create index deadline_of on deadline (dossier);
create index deadline_due on deadline (due_at) where closed_at is null;

create table meeting (
  id              uuid primary key,
  version         bigint not null,
  audit_sequence  bigint not null,
  audit_head      bytea,
  number          text not null unique,
  body            text not null references body,
  step            text not null check (step in ('CONVENED', 'IN_SESSION', 'CLOSED')),
  planned_at      timestamptz not null,
  place           text not null,
  chair_breaks_tie boolean not null,
  members         jsonb not null,
  opened_at       timestamptz,
  closed_at       timestamptz
);
create index meeting_by_body on meeting (body, planned_at desc);

create table agenda_item (
  id               uuid primary key,
  meeting          uuid not null references meeting,
  dossier          uuid not null references dossier,
  position         int not null,
  extract          jsonb not null,
  revision         int not null,
  assessment       jsonb,
  recusals         jsonb not null,
  ballot           jsonb not null,
  protocol         jsonb,
  confirmations    jsonb not null,
  taken_off        boolean not null,
  completed_at     timestamptz
);
create unique index one_agenda_at_a_time on agenda_item (dossier) where not taken_off and completed_at is null;
create index agenda_of on agenda_item (meeting, position);
create index agenda_item_of_dossier on agenda_item (dossier);

-- The outbox: written with the act; the account's messages are read from it.
create table message (
  id          uuid primary key,
  dossier     uuid,
  account     uuid not null references account,
  kind        text not null,
  facts       jsonb not null,
  created_at  timestamptz not null,
  read_at     timestamptz
);
create index message_of on message (account, created_at desc);

-- Signing in three phases: intent (what, on which version), evidence (how it was proven), act (audit sequence).
-- method LOGIN: confirmed by the logged-in person; its evidence is the session's account.
create table signature (
  id               uuid primary key,
  subject          uuid not null,
  subject_version  bigint not null,
  purpose          text not null,
  signer           uuid not null references account,
  signed_digest    bytea not null,
  intent_at        timestamptz not null,
  method           text not null,
  evidence         bytea,
  evidence_at      timestamptz,
  act_sequence     bigint
);
create index signature_of on signature (subject);

-- The chained audit: hash = SHA-256 over format, subject, sequence, facts, payload digest and the previous hash.
create table audit_row (
  subject         uuid not null,
  sequence        bigint not null,
  format          int not null,
  at              timestamptz not null,
  actor           uuid,
  actor_name      text not null,
  role            text not null,
  on_behalf_of    uuid,
  kind            text not null,
  paragraph       text not null,
  step_from       text,
  step_to         text not null,
  payload         text,
  payload_digest  bytea not null,
  previous        bytea,
  hash            bytea not null,
  primary key (subject, sequence)
);
create index audit_row_by_actor on audit_row (actor, at);

create table refused_attempt (
  id       uuid primary key,
  at       timestamptz not null,
  actor    uuid,
  kind     text not null,
  subject  uuid,
  code     text not null,
  field    text
);

create table personal_data_look (
  id       uuid primary key,
  at       timestamptz not null,
  actor    uuid not null,
  subject  uuid,
  what     text not null
);
create index personal_data_look_at on personal_data_look (subject, at);

create table certificate_check (
  id       uuid primary key,
  at       timestamptz not null,
  certificate uuid,
  address_digest bytea not null
);

-- An idempotency key belongs to its user; the same key with other data is refused.
create table act_key (
  actor    uuid not null,
  key      uuid not null,
  digest   bytea not null,
  subject  uuid not null,
  at       timestamptz not null,
  primary key (actor, key)
);

grant usage on all sequences in schema public to anyqtama_app;
grant select, insert, update on draft, dossier, deadline, certificate, meeting, agenda_item, message, signature to anyqtama_app;
grant delete on draft to anyqtama_app;
grant select, insert on audit_row, refused_attempt, personal_data_look, certificate_check, act_key to anyqtama_app;
