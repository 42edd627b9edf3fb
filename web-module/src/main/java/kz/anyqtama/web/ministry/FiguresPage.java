package kz.anyqtama.web.ministry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.anyqtama.casework.Figures;
import kz.anyqtama.casework.Step;
import kz.anyqtama.text.Alphabet;
import kz.anyqtama.web.BodyNames;
import kz.anyqtama.web.texts.Language;

/** How many applications of a year each body received, and where they stand. */
@Named
@RequestScoped
public class FiguresPage {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    @Inject
    private Figures figures;
    @Inject
    private BodyNames names;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    private int year;
    private List<Figures.Count> counts;
    private List<Integer> years;

    @PostConstruct
    void begin() {
        year = LocalDate.now(clock).getYear();
    }


    /** The bodies that exist today and any other that received an application, in alphabetical order. */
    public List<Figures.Count> getCounts() {
        if (counts == null) {
            Map<String, Figures.Count> received = figures.of(year).stream().collect(Collectors.toMap(Figures.Count::body, count -> count));
            names.getExisting().forEach(body -> received.computeIfAbsent(body.code(), code -> new Figures.Count(code, Map.of(), 0, 0)));
            Comparator<String> alphabet = Alphabet.of(language.getLocale());
            counts = received.values().stream()
                    .sorted((one, other) -> alphabet.compare(names.region(one.body()), names.region(other.body()))).toList();
        }
        return counts;
    }

    public long getReceived() {
        return sum(Figures.Count::received);
    }

    public long at(Step step) {
        return sum(count -> count.at(step));
    }

    public long getLateNow() {
        return sum(Figures.Count::lateNow);
    }

    public long getMetLate() {
        return sum(Figures.Count::metLate);
    }

    private long sum(ToLongFunction<Figures.Count> figure) {
        return getCounts().stream().mapToLong(figure).sum();
    }

    public Step[] getSteps() {
        return Step.values();
    }

    /** From the present year back to the first with an application. */
    public List<Integer> getYears() {
        if (years == null) {
            int first = figures.firstYear();
            int last = Math.max(first, LocalDate.now(clock).getYear());
            years = IntStream.rangeClosed(first, last).map(each -> first + last - each).boxed().toList();
        }
        return years;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = Math.max(FIRST, Math.min(LAST, year));
    }
}
