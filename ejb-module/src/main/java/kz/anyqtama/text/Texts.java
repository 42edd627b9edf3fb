package kz.anyqtama.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.anyqtama.time.Kazakhstan;

/**
 * What people read, in one language. No language stands in for another: a test holds that each has every key.
 * A text with arguments is a pattern of {@link MessageFormat}; texts write the apostrophe as ’, never as '.
 */
public final class Texts {

    /** Kazakh, the state language, first. */
    public static final List<Locale> LANGUAGES = List.of(new Locale("kk"), new Locale("ru"), new Locale("en"));
    public static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    public static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private static final Map<Locale, Texts> DOMAIN = LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(
            Function.identity(), language -> read(language, Texts.class, "common", "refusals", "acts", "letters", "messages")));

    private final Locale language;
    private final Map<String, String> byKey;

    private Texts(Locale language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = Map.copyOf(byKey);
    }

    /** The texts of the domain: common words, refusals, acts. */
    public static Texts in(Locale locale) {
        return DOMAIN.get(language(locale));
    }

    /** The one of the three languages that a locale means; Kazakh for any other. */
    public static Locale language(Locale locale) {
        return LANGUAGES.stream().filter(l -> l.getLanguage().equals(locale.getLanguage())).findFirst().orElse(LANGUAGES.get(0));
    }

    /** Reads bundles, UTF-8 files that lie beside a class, named {@code <bundle>_<language>.properties}. */
    public static Texts read(Locale locale, Class<?> beside, String... bundles) {
        Locale language = language(locale);
        Map<String, String> all = new HashMap<>();
        for (String bundle : bundles) {
            String file = bundle + "_" + language.getLanguage() + ".properties";
            try (Reader reader = new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
        return new Texts(language, all);
    }

    /** These and others together. */
    public Texts with(Texts others) {
        Map<String, String> all = new HashMap<>(byKey);
        all.putAll(others.byKey);
        return new Texts(language, all);
    }

    /**
     * A paragraph of the order as an official cites it: R7 is «п. 7 Правил». Several are separated by commas.
     *
     * @param codes R and S with their numbers (S9.2 is a sub-paragraph), F1, F3, L; another code is cited as it is
     */
    public String cite(String codes) {
        return codes == null ? "" : Arrays.stream(codes.split(",\\s*")).map(this::citation).collect(Collectors.joining(", "));
    }

    private String citation(String code) {
        if (code.matches("R\\d+")) {
            return get("cite.rules", code.substring(1));
        }
        if (code.matches("S\\d+")) {
            return get("cite.standard", code.substring(1));
        }
        if (code.matches("S\\d+\\.\\d+")) {
            return get("cite.standard.sub", (Object[]) code.substring(1).split("\\."));
        }
        return switch (code) {
            case "F1" -> get("cite.application");
            case "F3" -> get("cite.certificate");
            case "L" -> get("cite.list");
            default -> code;
        };
    }

    public Locale language() {
        return language;
    }

    public Map<String, String> byKey() {
        return byKey;
    }

    /**
     * The text of a key, its arguments filled in: dates as dd.MM.yyyy, instants in the time of Asia/Almaty, moments
     * with a zone in that zone, {@link Names} in this language, constants of an enum by {@code <Type>.<NAME>}.
     */
    public String get(String key, Object... arguments) {
        String text = byKey.getOrDefault(key, key);
        return arguments.length == 0 ? text
                : new MessageFormat(text, language).format(Arrays.stream(arguments).map(this::shown).toArray());
    }

    /** The name of a constant, key {@code <Type>.<NAME>}. */
    public String get(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Object shown(Object argument) {
        if (argument instanceof Names names) {
            return names.in(language);
        }
        if (argument instanceof Enum<?> constant) {
            return get(constant);
        }
        if (argument instanceof LocalDate day) {
            return DATE.format(day);
        }
        if (argument instanceof Instant instant) {
            return MOMENT.format(instant.atZone(Kazakhstan.ZONE));
        }
        return argument instanceof TemporalAccessor moment ? MOMENT.format(moment) : argument;
    }
}
