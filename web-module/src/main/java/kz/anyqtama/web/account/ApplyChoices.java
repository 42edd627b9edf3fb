package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.party.Countries;
import kz.anyqtama.party.Country;
import kz.anyqtama.prioritylist.ListEdition;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.RequiredDocument;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.web.publicpages.Forecast;
import kz.anyqtama.web.texts.Language;
import kz.anyqtama.web.texts.PageTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What can be chosen today: bodies, occupations, countries, criteria, slots for documents. */
@Named("choices")
@RequestScoped
public class ApplyChoices {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en", "ar", "az", "be", "bn", "cs", "de", "el", "es",
            "fa", "fr", "he", "hi", "hu", "hy", "id", "it", "ja", "ka", "ko", "ky", "lt", "lv", "mn", "nl", "pl", "ps", "pt",
            "ro", "sr", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh");
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    @Inject
    private Bodies bodies;
    @Inject
    private PriorityList list;
    @Inject
    private Countries countries;
    @Inject
    private Editions editions;
    @Inject
    private Calendars calendars;
    @Inject
    private Language language;
    @Inject
    private PageTexts texts;
    @Inject
    @ConfigProperty(name = "anyqtama.upload.max-bytes", defaultValue = "20971520")
    private long mostBytes;
    @Inject
    private Clock clock;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<Body> getBodies() {
        return bodies.existing(getToday(), language.getLocale());
    }

    /** The name of the body of this code today, empty for none. */
    public String body(String code) {
        return bodies.body(code == null ? "" : code).map(b -> b.nameOn(getToday()).in(language.getLocale())).orElse("");
    }

    /** The occupations of the list in force, in alphabetical order. */
    public List<Occupation> getOccupations() {
        return list().map(edition -> edition.search("", language.getLocale())).orElse(List.of());
    }

    /** The occupation of this code, null for none. */
    public Occupation occupation(String code) {
        return list().flatMap(edition -> edition.occupation(code == null ? "" : code)).orElse(null);
    }

    public List<Country> getCountries() {
        return countries.all(language.getLocale());
    }

    /** The name of the country of this code, empty for none. */
    public String country(String code) {
        return countries.country(code == null ? "" : code).map(c -> c.name().in(language.getLocale())).orElse("");
    }

    /** The edition that an application of today would be considered by. */
    public Edition getEdition() {
        return editions.law().inForce(getToday()).orElseGet(() -> editions.law().latest());
    }

    /** The documents of S8 for an issue. */
    public List<RequiredDocument> getSlots() {
        return getEdition().documents(Service.ISSUE);
    }

    /** The terms of an application submitted to the body now, null while no body is chosen. */
    public Forecast forecast(String code) {
        return bodies.body(code == null ? "" : code)
                .flatMap(body -> Forecast.of(editions.law(), calendars.of(body.hours()), clock.instant())).orElse(null);
    }

    /** The languages that an application may be in, those that need no translation first (S8). */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public String languageName(String code) {
        return new Locale(code).getDisplayLanguage(language.getLocale());
    }

    /** An occupation in the list of choices: its name, its sector, and whether another title may be named. */
    public String label(Occupation occupation) {
        String label = occupation.names().in(language.getLocale()) + " · " + occupation.sector().name().in(language.getLocale());
        return occupation.otherTitleAllowed() ? label + " · " + texts.of("form.occupation.other") : label;
    }

    public String criterion(String code) {
        return getEdition().criterion(code).map(c -> c.name().in(language.getLocale())).orElse(code);
    }

    public String slotName(String slot) {
        return getSlots().stream().filter(s -> s.slot().equals(slot)).findFirst().map(s -> s.name().in(language.getLocale())).orElse(slot);
    }

    /** A size in kilobytes, or in megabytes from one on. */
    public String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(language.getLocale());
        number.setMaximumFractionDigits(1);
        return bytes < MEGABYTE ? texts.of("size.kb", number.format(Math.max(1, bytes / KILOBYTE)))
                : texts.of("size.mb", number.format((double) bytes / MEGABYTE));
    }

    /** Bytes that a document may have. */
    public long getMostBytes() {
        return mostBytes;
    }

    /** The same in whole megabytes. */
    public long getMostMegabytes() {
        return mostBytes / MEGABYTE;
    }

    private Optional<ListEdition> list() {
        return list.lists().inForce(getToday());
    }
}
