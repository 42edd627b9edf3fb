package kz.anyqtama.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.party.Iin;
import kz.anyqtama.party.Sex;

/**
 * One invented applicant and how far the dossier is played.
 *
 * @param submittedAt when
 * @param plays       how far
 */
public record DemoCase(int n, String city, String body, Instant submittedAt, Goal plays, ApplicationForm form) {

    /** Where the play leaves the dossier. */
    public enum Goal { SUBMITTED, CHECKING, NOT_ACCEPTED, AT_COMMISSION, ON_AGENDA, RECOMMENDED, ISSUED, ISSUED_SHORTER, REFUSED, WITHDRAWN }

    private static final String[][] SURNAMES = {{"Окафор", "Okafor", "NGA"}, {"Йылмаз", "Yilmaz", "TUR"}, {"Шарма", "Sharma", "IND"},
        {"Каримов", "Karimov", "UZB"}, {"Ли", "Li", "CHN"}, {"Асанов", "Asanov", "KGZ"}, {"Мюллер", "Mueller", "DEU"},
        {"Рахимов", "Rahimov", "TJK"}, {"Нгуен", "Nguyen", "VNM"}, {"Петросян", "Petrosyan", "ARM"}, {"Смит", "Smith", "GBR"},
        {"Алиев", "Aliyev", "AZE"}, {"Ковальчук", "Kovalchuk", "UKR"}, {"Хоссейни", "Hosseini", "IRN"}, {"Санчес", "Sanchez", "ESP"},
        {"Ким", "Kim", "KOR"}, {"Безродный", "Bezrodnyy", "XXA"}, {"Росси", "Rossi", "ITA"}};
    private static final String[][] NAMES = {{"Рэймонд", "Raymond"}, {"Эмре", "Emre"}, {"Арджун", "Arjun"}, {"Тимур", "Timur"},
        {"Вэй", "Wei"}, {"Бакыт", "Bakyt"}, {"Ханна", "Hannah"}, {"Зарина", "Zarina"}, {"Линь", "Linh"}, {"Ани", "Ani"},
        {"Оливер", "Oliver"}, {"Лейла", "Leyla"}, {"Оксана", "Oksana"}};
    private static final Set<Integer> WOMEN = Set.of(6, 7, 8, 9, 11, 12);

    static DemoCase of(int n, String city, String body, Instant submittedAt, LocalDate day, Goal plays, String occupation, Random random) {
        var form = new ApplicationForm();
        int given = n % NAMES.length;
        String[] surname = SURNAMES[n % SURNAMES.length];
        form.setBody(body);
        form.setIin(iin(n));
        form.setSurname(surname[0]);
        form.setSurnameLatin(surname[1]);
        form.setNationality(surname[2]);
        form.setName(NAMES[given][0]);
        form.setNameLatin(NAMES[given][1]);
        form.setSex(WOMEN.contains(given) ? Sex.FEMALE : Sex.MALE);
        form.setBirthDate(LocalDate.of(1970 + n % 25, 1 + n % 12, 1 + n % 28));
        form.setDocumentNumber("P" + (1_000_000 + random.nextInt(8_999_999)));
        form.setDocumentIssuedOn(day.minusYears(3).minusDays(n));
        form.setDocumentIssuedBy("Министерство внутренних дел");
        form.setDocumentValidUntil(day.plusYears(6));
        form.setAddress("ул. Абая, д. " + (10 + n) + ", кв. " + (1 + n % 40));
        form.setPhone("+7 701 000 " + String.format("%02d %02d", n % 100, (n * 7) % 100));
        form.setResidence("г. Демоград, ул. Учебная, " + n);
        form.setResidencePhone("");
        form.setOccupation(occupation);
        form.setLanguage(n % 3 == 0 ? "kk" : "ru");
        form.setCriteria(new TreeSet<>(claims(n, plays)));
        if (plays != Goal.REFUSED) {
            form.setExperience(List.of(work(day.minusYears(6 + n % 8), day.minusYears(2))));
        }
        form.setConsent(true);
        return new DemoCase(n, city, body, submittedAt, plays, form);
    }

    private static Set<String> claims(int n, Goal plays) {
        if (plays == Goal.REFUSED) {
            return Set.of("HIGHER_EDUCATION");
        }
        return n % 2 == 0 ? Set.of("HIGHER_EDUCATION") : Set.of("HIGHER_EDUCATION", "ACADEMIC_DEGREE");
    }

    private static WorkPeriod work(LocalDate from, LocalDate to) {
        var period = new WorkPeriod();
        period.setFrom(from);
        period.setTo(to);
        period.setEmployer("Demo Works Ltd");
        period.setPosition("Маман / Специалист");
        return period;
    }

    /** Born in the nineteenth century by its digits, so that it is nobody's; the demo's own applicant comes first. */
    private static String iin(int n) {
        if (n < 3) {
            return "850312100006";
        }
        for (int serial = n * 10; serial < n * 10 + 10; serial++) {
            for (int check = 0; check < 10; check++) {
                String number = "8601011" + String.format("%04d", serial) + check;
                if (Iin.isValid(number)) {
                    return number;
                }
            }
        }
        throw new IllegalStateException("no number for " + n);
    }
}
