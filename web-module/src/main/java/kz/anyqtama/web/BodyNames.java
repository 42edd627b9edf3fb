package kz.anyqtama.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.web.texts.Language;

/** How local executive bodies are called today, for pages as {@code #{bodyNames}}. */
@Named("bodyNames")
@RequestScoped
public class BodyNames {

    @Inject
    private Bodies bodies;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    /** The name of the body, or its code where there is none such; nothing for nothing. */
    public String name(String code) {
        return code == null ? "" : bodies.body(code).map(body -> body.nameOn(today()).in(language.getLocale())).orElse(code);
    }

    /** The region of the body, which is shorter than its name. */
    public String region(String code) {
        return code == null ? "" : bodies.body(code).map(body -> body.regionOn(today()).in(language.getLocale())).orElse(code);
    }

    /** The bodies that exist today, in alphabetical order. */
    public List<Body> getExisting() {
        return bodies.existing(today(), language.getLocale());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
