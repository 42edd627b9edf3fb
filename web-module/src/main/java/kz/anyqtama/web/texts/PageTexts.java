package kz.anyqtama.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.anyqtama.text.Names;
import kz.anyqtama.text.Texts;

/** The texts of the domain and of the pages in the language of the request, for pages as {@code #{text['key']}}. */
@Named("text")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    private static final Map<Locale, Texts> ALL = Texts.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(
            Function.identity(), PageTexts::read));

    @Inject
    private Language language;

    private static Texts read(Locale language) {
        return Texts.in(language).with(
                Texts.read(language, PageTexts.class, "shell", "staff", "account", "publicpages", "admin"));
    }

    /** All texts in one language. */
    public static Texts in(Locale locale) {
        return ALL.get(Texts.language(locale));
    }

    @Override
    public String get(Object key) {
        return in(language.getLocale()).get(String.valueOf(key));
    }

    /** A text with arguments, for pages as {@code #{text.of('key', argument)}}. */
    public String of(String key, Object... arguments) {
        return in(language.getLocale()).get(key, arguments);
    }

    /** The name of a constant of an enum. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : in(language.getLocale()).get(constant);
    }

    /** A paragraph as an official cites it, for pages as {@code #{text.cite('R7')}}. */
    public String cite(String codes) {
        return in(language.getLocale()).cite(codes);
    }

    /** Names in this language, for pages as {@code #{text.names(occupation.names())}}. */
    public String names(Names names) {
        return names == null ? "" : names.in(language.getLocale());
    }

    @Override
    public boolean containsKey(Object key) {
        return in(language.getLocale()).byKey().containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return in(language.getLocale()).byKey().entrySet();
    }
}
