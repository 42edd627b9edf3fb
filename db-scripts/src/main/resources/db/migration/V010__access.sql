-- Accounts, their roles, and what guards the door.
-- Moments are timestamptz; dates are days of Kazakhstan, "until" exclusive.

create table account (
  id               uuid primary key,
  version          bigint not null,
  audit_sequence   bigint not null,
  audit_head       bytea,
  login            text not null,
  kind             text not null check (kind in ('APPLICANT', 'STAFF')),
  iin              text,
  name             text not null,
  email            text,
  language         text not null check (language in ('kk', 'ru', 'en')),
  password_hash    text not null,
  state            text not null check (state in ('ACTIVE', 'CLOSED')),
  failed_attempts  int not null default 0,
  locked_until     timestamptz,
  created_at       timestamptz not null,
  check (kind <> 'APPLICANT' or iin is not null)
);
create unique index one_login on account (lower(login));
create unique index one_applicant_per_iin on account (iin) where kind = 'APPLICANT';

-- on_behalf_of: the absent person whose substitute the holder is in that time.
create table role_grant (
  id            uuid primary key,
  account       uuid not null references account,
  role          text not null,
  body          text references body,
  valid_from    date not null,
  valid_until   date check (valid_until >= valid_from),
  on_behalf_of  uuid references account,
  granted_by    uuid references account,
  granted_at    timestamptz not null
);
create index role_grant_of on role_grant (account);

create table account_session (
  id          text primary key,
  account     uuid not null references account,
  started_at  timestamptz not null,
  seen_at     timestamptz not null
);
create index account_session_of on account_session (account, started_at);

-- A one-time token, kept only as its hash: to open an account or to recover it.
create table account_token (
  hash        bytea primary key,
  account     uuid not null references account,
  purpose     text not null check (purpose in ('RECOVER')),
  expires_at  timestamptz not null,
  used_at     timestamptz
);

grant select, insert, update on account, role_grant, account_token to anyqtama_app;
grant select, insert, update, delete on account_session to anyqtama_app;
