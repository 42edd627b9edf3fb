package kz.anyqtama.party;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.anyqtama.reference.Held;
import kz.anyqtama.reference.Rows;
import kz.anyqtama.text.Alphabet;

/** Countries and nationalities. Open to all: they are public. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class Countries {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;

    @Inject
    private Clock clock;

    private Held<List<Country>> countries;

    @PostConstruct
    void open() {
        countries = new Held<>(clock, () -> new Rows(database).read(
                "select code, stateless, name_kk, name_ru, name_en from country order by code",
                row -> new Country(row.text("code"), row.flag("stateless"), row.names("name"))));
    }

    /** All, in the alphabetical order of their names in the language. */
    public List<Country> all(Locale language) {
        return countries.value().stream()
                .sorted(Comparator.comparing(country -> country.name().in(language), Alphabet.of(language))).toList();
    }

    public Optional<Country> country(String code) {
        return countries.value().stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** To be called after a country was changed. */
    public void refresh() {
        countries.refresh();
    }
}
