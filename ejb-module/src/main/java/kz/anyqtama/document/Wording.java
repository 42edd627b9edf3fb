package kz.anyqtama.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.anyqtama.text.Names;

/** The words of the papers in the two languages in which a paper is made, Kazakh first. */
enum Wording {

    KAZAKH("kk"),
    RUSSIAN("ru");

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private static final Pattern PLACE = Pattern.compile("(?<of>[RS])(?<paragraph>\\d+)(\\.(?<sub>\\d+))?");

    private final Locale locale;
    private final ResourceBundle texts;

    Wording(String language) {
        locale = Locale.forLanguageTag(language);
        texts = ResourceBundle.getBundle("kz.anyqtama.document.paper", locale, Wording.class.getClassLoader());
    }

    String language() {
        return locale.getLanguage();
    }

    String of(Names names) {
        return names.in(locale);
    }

    /** The text of a key; dates among the arguments are written out as official papers write them. */
    String text(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = arguments[i] instanceof LocalDate day ? day(day, "month") : String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), locale).format(written);
    }

    /** A period as F3 names it, both days within. */
    String period(LocalDate from, LocalDate to) {
        return text("period", day(from, "month.from"), day(to, "month.to"));
    }

    /** A day in words. @param months the key of the months in the grammatical case that is needed */
    String day(LocalDate day, String months) {
        String month = texts.getString(months).split(",")[day.getMonthValue() - 1];
        return new MessageFormat(texts.getString("day"), locale)
                .format(new Object[] {String.valueOf(day.getYear()), String.valueOf(day.getDayOfMonth()), month});
    }

    /** A place in the order as acts are cited: R is a paragraph of the Rules, S of the standard; others stay as they are. */
    String paragraph(String code) {
        Matcher place = PLACE.matcher(code);
        if (!place.matches()) {
            return code;
        }
        String of = place.group("of").equals("R") ? "rules" : "standard";
        String sub = place.group("sub");
        return sub == null
                ? text("paragraph." + of, place.group("paragraph"))
                : text("paragraph." + of + ".sub", place.group("paragraph"), sub);
    }

    /** A day in figures, the same in both languages. */
    static String figures(LocalDate day) {
        return FIGURES.format(day);
    }

    static String figures(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
