-- Accounts in Kazakh alphabetical order, found by a part of the name.
alter table account alter column name type text collate kazakh;
create index account_by_name on account (name, id);
create index account_by_name_part on account using gin (name gin_trgm_ops);
create index role_grant_by_role on role_grant (role, body);

-- An order that is known to have replaced the Rules, until its edition is published from here on. What the ministry is
-- warned of; no act is done by it.
create table regulation_replacement (
  code           text primary key,
  in_force_from  date not null,
  name_kk        text not null,
  name_ru        text not null,
  name_en        text not null,
  note_kk        text not null,
  note_ru        text not null,
  note_en        text not null
);

insert into regulation_replacement (code, in_force_from, name_kk, name_ru, name_en, note_kk, note_ru, note_en) values
('236', '2023-07-01', '2023 жылғы 22 маусымдағы № 236 бұйрық', 'Приказ от 22.06.2023 № 236', 'Order No. 236 of 22.06.2023',
 'Оған 30.12.2025 күні өзгеріс енгізілді.', 'В него внесены изменения 30.12.2025.', 'It was amended on 30.12.2025.');

grant select on regulation_replacement to anyqtama_app;
