package kz.anyqtama.web.ministry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Outline;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.text.Names;

/** An edition of the Rules and the standard as data, in the order's own sequence. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    private Editions editions;
    @Inject
    private Clock clock;

    private String code;

    /** The edition in the address; the one applied today where there is none such. */
    public Edition getEdition() {
        return getEditions().stream().filter(edition -> edition.code().equals(code)).findFirst()
                .orElseGet(() -> editions.law().inForce(LocalDate.now(clock)).orElseGet(() -> editions.law().latest()));
    }

    public List<Edition> getEditions() {
        return editions.law().editions();
    }

    public List<Outline.Section> getSections() {
        return Outline.of(getEdition());
    }

    /** Texts of forms and papers, by code. */
    public Map<String, Names> getTexts() {
        return new TreeMap<>(getEdition().texts());
    }

    public Service[] getServices() {
        return Service.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
