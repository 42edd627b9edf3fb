-- A draft is used up in the statement that takes it, before its dossier is stored.
alter table draft drop constraint draft_submitted_dossier_fkey;
alter table draft add foreign key (submitted_dossier) references dossier deferrable initially deferred;
