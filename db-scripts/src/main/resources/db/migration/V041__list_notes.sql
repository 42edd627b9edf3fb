-- Notes on places where the source of the list is in doubt, in three languages.
alter table list_occupation rename column note to note_en;
alter table list_occupation add column note_kk text, add column note_ru text;

update list_occupation o set note_kk = n.kk, note_ru = n.ru, note_en = n.en
from (values
  ('qualification levels unreadable, read as in the other entries of this kind',
   'Біліктілік деңгейлері түпнұсқада оқылмайды, осы тектес басқа позициялардағыдай алынды.',
   'Уровни квалификации в источнике не читаются, взяты как в других позициях этого вида.',
   'The qualification levels cannot be read in the source; they are taken as in the other entries of this kind.'),
  ('a teacher occupation (with knowledge of a foreign language) that cannot be read in the source',
   'Мұғалім кәсібі (шет тілін білетін), түпнұсқада оқылмайды.',
   'Профессия учителя (со знанием иностранного языка), в источнике не читается.',
   'An occupation of a teacher (with knowledge of a foreign language) that cannot be read in the source.'),
  ('entry name inferred from the occupations; qualification levels unreadable',
   'Позицияның атауы кәсіптеріне қарай қойылды; біліктілік деңгейлері оқылмайды.',
   'Название позиции выведено из её профессий; уровни квалификации не читаются.',
   'The name of the entry is inferred from its occupations; the qualification levels cannot be read.'),
  ('the source starts the titles with a stray "qualification"',
   'Түпнұсқада атаулар артық «біліктілік» сөзінен басталады.',
   'В источнике наименования начинаются с лишнего слова «квалификация».',
   'In the source the titles begin with a stray word, “qualification”.'),
  ('the source spells the entry "Layer, economist, engineer"; titles after the first may be lost',
   'Түпнұсқада позиция «Layer, economist, engineer» деп жазылған; біріншісінен кейінгі атаулар түсіп қалған болуы мүмкін.',
   'В источнике позиция записана как «Layer, economist, engineer»; наименования после первого могли быть утрачены.',
   'The source spells the entry “Layer, economist, engineer”; titles after the first may be lost.'),
  ('the source reads "Maintenance engineer machinery", possibly the end of the entry before it',
   'Түпнұсқада «Maintenance engineer machinery» деп тұр, бұл алдыңғы позицияның соңы болуы мүмкін.',
   'В источнике стоит «Maintenance engineer machinery», возможно, это конец предыдущей позиции.',
   'The source reads “Maintenance engineer machinery”, possibly the end of the entry before it.'),
  ('entry 7 is missing in the source',
   'Түпнұсқада 7-позиция жоқ.',
   'В источнике нет позиции 7.',
   'Entry 7 is missing in the source.'),
  ('cut in the source; read after the other activities',
   'Түпнұсқада қысқарып қалған; басқа қызмет түрлеріне қарай оқылды.',
   'В источнике обрезано; прочитано по другим видам деятельности.',
   'Cut in the source; read after the other activities.')) as n (source, kk, ru, en)
where o.note_en = n.source;

alter table list_occupation add constraint notes_in_three_languages
  check ((note_en is null) = (note_kk is null) and (note_en is null) = (note_ru is null));
