package kz.anyqtama.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.PublishedCalendar;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.party.Iin;
import kz.anyqtama.party.Sex;
import kz.anyqtama.text.Names;

/** An application that lacks nothing, and the body it goes to. */
public final class Sample {

    public static final String ALMATY = "750000000";
    public static final WorkingHours HOURS = new WorkingHours(ZoneId.of("Asia/Almaty"), LocalTime.of(9, 0), LocalTime.of(18, 30),
            LocalTime.of(13, 0), LocalTime.of(14, 30));
    public static final WorkingTime TIME = new WorkingTime(PublishedCalendar.CALENDAR, HOURS);
    public static final Names NAMES = new Names("қазақша", "по-русски", "in English");
    public static final Body BODY = new Body(ALMATY, LocalDate.of(2017, 1, 1), null, HOURS, true,
            List.of(new Body.Named(LocalDate.of(2017, 1, 1), NAMES, NAMES)), List.of());
    public static final String IIN = iin("90010150001");
    public static final Attachment PASSPORT = attachment("IDENTITY_DOCUMENT");
    public static final Attachment DIPLOMA = attachment("EDUCATION_DOCUMENT");

    private Sample() {
    }

    /** The identification number that the first eleven digits begin. */
    public static String iin(String eleven) {
        return IntStream.rangeClosed(0, 9).mapToObj(last -> eleven + last).filter(Iin::isValid).findFirst().orElseThrow();
    }

    public static Attachment attachment(String slot) {
        return new Attachment(UUID.randomUUID(), slot, slot + ".pdf", "application/pdf", 1000, "00".repeat(32));
    }

    /** Form F1 with every entry as it must be; complete with {@link #PASSPORT} and {@link #DIPLOMA}. */
    public static ApplicationForm form() {
        var form = new ApplicationForm();
        form.setBody(ALMATY);
        form.setIin(IIN);
        form.setSurname("Иванов");
        form.setName("Әлихан");
        form.setPatronymic("Ұлы");
        form.setSurnameLatin("Ivanov");
        form.setNameLatin("Alikhan");
        form.setBirthDate(LocalDate.of(1990, 1, 1));
        form.setSex(Sex.MALE);
        form.setNationality("TUR");
        form.setDocumentNumber("U12345678");
        form.setDocumentIssuedOn(LocalDate.of(2020, 5, 5));
        form.setDocumentValidUntil(LocalDate.of(2030, 5, 5));
        form.setDocumentIssuedBy("Ankara");
        form.setAddress("Алматы, Абай 1");
        form.setPhone("+7 701 000-00-00");
        form.setResidence("Ankara, Ataturk 1");
        form.setOccupation("1.1.1");
        form.setLanguage("ru");
        form.setConsent(true);
        form.setCriteria(new TreeSet<>(Set.of("HIGHER_EDUCATION", "ACADEMIC_DEGREE")));
        return form;
    }

    public static WorkPeriod work(LocalDate from, LocalDate to) {
        var period = new WorkPeriod();
        period.setFrom(from);
        period.setTo(to);
        period.setEmployer("Okul");
        return period;
    }

    public static Application application() {
        return new Application(form(), List.of(PASSPORT, DIPLOMA), NAMES, null, NAMES);
    }
}
