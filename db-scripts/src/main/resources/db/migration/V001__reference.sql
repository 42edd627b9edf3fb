-- The law's data: editions of the rules and of the list, calendar, bodies, countries.
-- Names are in Kazakh, Russian and English; dates are days of Kazakhstan; "until" is always exclusive, null is open.
-- Run as the owner of the database. The application connects as a member of the role anyqtama_app, which owns nothing.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'anyqtama_app') then
    create role anyqtama_app nologin;
  end if;
end $$;

-- Kazakh alphabetical order, for every sorted Kazakh text.
create collation if not exists kazakh (provider = icu, locale = 'kk-KZ');

create table regulation_edition (
  code                 text primary key,
  name_kk              text not null,
  name_ru              text not null,
  name_en              text not null,
  in_force_from        date not null,
  in_force_until       date,
  from_confirmed       boolean not null,
  published_at         timestamptz not null,
  threshold            int not null check (threshold > 0),
  threshold_paragraph  text not null,
  education_adds_up    boolean not null,
  check (in_force_until > in_force_from),
  constraint one_edition_a_day exclude using gist
    (daterange(in_force_from, in_force_until, '[)') with &&) deferrable initially deferred
);

-- A short statement of each paragraph: R1..R24 of the Rules, S1..S10 of the standard (S9.1 and so on), F1, F3, L.
create table edition_paragraph (
  edition  text not null references regulation_edition,
  code     text not null,
  text_kk  text not null,
  text_ru  text not null,
  text_en  text not null,
  primary key (edition, code)
);

-- Statutory terms in working days. start_event: REGISTRATION or SUBMISSION.
create table edition_term (
  edition       text not null references regulation_edition,
  service       text not null check (service in ('ISSUE', 'EXTENSION', 'REISSUE', 'DUPLICATE')),
  term          text not null check (term in ('SEND_TO_COMMISSION', 'DECIDE', 'DELIVER_RESULT')),
  working_days  int not null check (working_days > 0),
  start_event   text not null check (start_event in ('REGISTRATION', 'SUBMISSION')),
  paragraph     text not null,
  primary key (edition, service, term),
  foreign key (edition, paragraph) references edition_paragraph
);

create table edition_criterion (
  edition    text not null references regulation_edition,
  code       text not null,
  position   int not null,
  points     int not null check (points > 0),
  paragraph  text not null,
  name_kk    text not null,
  name_ru    text not null,
  name_en    text not null,
  primary key (edition, code),
  foreign key (edition, paragraph) references edition_paragraph
);

-- Full years of experience, lower bound inclusive, upper exclusive, null is open.
create table edition_experience_band (
  edition     text not null references regulation_edition,
  from_years  int not null check (from_years >= 0),
  to_years    int check (to_years > from_years),
  points      int not null check (points > 0),
  paragraph   text not null,
  primary key (edition, from_years),
  foreign key (edition, paragraph) references edition_paragraph,
  constraint bands_do_not_overlap exclude using gist
    (edition with =, int4range(from_years, to_years, '[)') with &&)
);

create table edition_validity (
  edition    text not null references regulation_edition,
  service    text not null check (service in ('ISSUE', 'EXTENSION')),
  months     int not null check (months > 0),
  paragraph  text not null,
  primary key (edition, service),
  foreign key (edition, paragraph) references edition_paragraph
);

create table edition_refusal_ground (
  edition    text not null references regulation_edition,
  code       text not null,
  position   int not null,
  services   text[] not null,
  paragraph  text not null,
  name_kk    text not null,
  name_ru    text not null,
  name_en    text not null,
  primary key (edition, code),
  foreign key (edition, paragraph) references edition_paragraph
);

-- Documents of S8. requirement: ALWAYS; ONE_OF (at least one slot of the same choice); IF_EXPERIENCE (when experience is claimed); OPTIONAL.
create table edition_document (
  edition      text not null references regulation_edition,
  service      text not null,
  slot         text not null,
  position     int not null,
  requirement  text not null check (requirement in ('ALWAYS', 'ONE_OF', 'IF_EXPERIENCE', 'OPTIONAL')),
  choice       text check ((requirement = 'ONE_OF') = (choice is not null)),
  paragraph    text not null,
  name_kk      text not null,
  name_ru      text not null,
  name_en      text not null,
  help_kk      text not null,
  help_ru      text not null,
  help_en      text not null,
  primary key (edition, service, slot),
  foreign key (edition, paragraph) references edition_paragraph
);

-- What R8 lets the Commission measure against (STANDARD) and the kinds of its members by R6 (MEMBER_KIND).
create table edition_choice (
  edition    text not null references regulation_edition,
  kind       text not null check (kind in ('STANDARD', 'MEMBER_KIND')),
  code       text not null,
  position   int not null,
  paragraph  text not null,
  name_kk    text not null,
  name_ru    text not null,
  name_en    text not null,
  primary key (edition, kind, code),
  foreign key (edition, paragraph) references edition_paragraph
);

-- Texts of forms and papers: the order as it is cited, the statement of F3, the consent of F1.
create table edition_text (
  edition  text not null references regulation_edition,
  code     text not null,
  text_kk  text not null,
  text_ru  text not null,
  text_en  text not null,
  primary key (edition, code)
);

create table list_edition (
  code            text primary key,
  name_kk         text not null,
  name_ru         text not null,
  name_en         text not null,
  in_force_from   date not null,
  in_force_until  date,
  published_at    timestamptz not null,
  check (in_force_until > in_force_from),
  constraint one_list_a_day exclude using gist
    (daterange(in_force_from, in_force_until, '[)') with &&) deferrable initially deferred
);

create table list_sector (
  edition  text not null references list_edition,
  number   text not null,
  name_kk  text not null,
  name_ru  text not null,
  name_en  text not null,
  primary key (edition, number)
);

create table list_activity (
  edition  text not null,
  number   text not null,
  sector   text not null,
  name_kk  text not null,
  name_ru  text not null,
  name_en  text not null,
  primary key (edition, number),
  foreign key (edition, sector) references list_sector
);

-- An entry of the list: one occupation, or a heading whose titles are recommended, so that another title may be named.
create table list_entry (
  edition              text not null,
  code                 text not null,
  activity             text not null,
  position             int not null,
  name_kk              text not null,
  name_ru              text not null,
  name_en              text not null,
  nqf_levels           text,
  other_title_allowed  boolean not null,
  primary key (edition, code),
  foreign key (edition, activity) references list_activity
);

-- A selectable title. The code stays the same across editions. translation: OFFICIAL or OURS. An unreadable place has no names.
create table list_occupation (
  edition      text not null,
  code         text not null,
  entry        text not null,
  position     int not null,
  readable     boolean not null,
  name_kk      text,
  name_ru      text,
  name_en      text,
  translation  text not null check (translation in ('OFFICIAL', 'OURS')),
  note         text,
  primary key (edition, code),
  foreign key (edition, entry) references list_entry,
  check (readable = (name_kk is not null and name_ru is not null and name_en is not null))
);

create table calendar_year (
  year       int primary key,
  confirmed  boolean not null,
  source     text not null
);

-- Days that differ from Monday-Friday. All kinds are off but WORKING_DAY, which works.
create table calendar_day (
  day      date primary key,
  year     int not null references calendar_year check (year = extract(year from day)),
  kind     text not null check (kind in ('HOLIDAY', 'OBSERVED', 'DAY_OFF', 'EXCHANGED_DAY_OFF', 'WORKING_DAY')),
  name_kk  text not null,
  name_ru  text not null,
  name_en  text not null,
  note     text
);

-- A local executive body, by the KATO code of its region. Hours are local times of its zone.
create table body (
  code              text primary key check (code ~ '^[0-9]{9}$'),
  exists_from       date not null,
  exists_until      date,
  zone              text not null,
  opens             time not null default '09:00',
  closes            time not null default '18:30',
  break_from        time not null default '13:00',
  break_until       time not null default '14:30',
  chair_breaks_tie  boolean not null default true,
  check (opens < break_from and break_from < break_until and break_until < closes)
);

create table body_name (
  body        text not null references body,
  valid_from  date not null,
  valid_until date,
  region_kk   text not null,
  region_ru   text not null,
  region_en   text not null,
  name_kk     text not null,
  name_ru     text not null,
  name_en     text not null,
  primary key (body, valid_from),
  constraint one_name_a_day exclude using gist (body with =, daterange(valid_from, valid_until, '[)') with &&)
);

create table body_predecessor (
  body         text not null references body,
  predecessor  text not null references body,
  since        date not null,
  primary key (body, predecessor)
);

-- ISO 3166-1 alpha-3 and the travel-document codes of ICAO 9303 (XXA: stateless).
create table country (
  code      text primary key check (code ~ '^[A-Z]{1,3}$'),
  stateless boolean not null default false,
  name_kk   text not null,
  name_ru   text not null,
  name_en   text not null
);

grant select on all tables in schema public to anyqtama_app;
