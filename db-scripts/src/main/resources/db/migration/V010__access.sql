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
  password_hash    text,
  state            text not null check (state in ('ACTIVE', 'CLOSED')),
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

-- A signed-in browser. The id is a secret of the server's: it never leaves it.
create table account_session (
  id          uuid primary key,
  account     uuid not null references account,
  started_at  timestamptz not null,
  seen_at     timestamptz not null
);
create index account_session_of on account_session (account, started_at);

-- A one-time token, kept only as its hash: to set a new password.
create table account_token (
  hash        bytea primary key,
  account     uuid not null references account,
  expires_at  timestamptz not null
);
create index account_token_of on account_token (account);

-- A wish to open an account, until its owner answers the letter. No account yet, so that nobody can take another's IIN.
create table account_request (
  hash           bytea primary key,
  iin            text not null,
  name           text not null,
  email          text not null,
  language       text not null,
  password_hash  text not null,
  expires_at     timestamptz not null
);

-- Failures at the door, by what is counted: a login (existing or not, as a hash) or an address.
create table door_failure (
  counted       text primary key,
  failures      int not null check (failures > 0),
  failed_at     timestamptz not null,
  locked_until  timestamptz
);

grant select, insert, update on account, role_grant to anyqtama_app;
grant select, insert, update, delete on account_session, account_token, account_request, door_failure to anyqtama_app;
