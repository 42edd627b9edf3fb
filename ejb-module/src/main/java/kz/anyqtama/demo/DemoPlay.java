package kz.anyqtama.demo;

import static kz.anyqtama.demo.DemoCase.Goal.AT_COMMISSION;
import static kz.anyqtama.demo.DemoCase.Goal.CHECKING;
import static kz.anyqtama.demo.DemoCase.Goal.ISSUED;
import static kz.anyqtama.demo.DemoCase.Goal.ISSUED_SHORTER;
import static kz.anyqtama.demo.DemoCase.Goal.NOT_ACCEPTED;
import static kz.anyqtama.demo.DemoCase.Goal.ON_AGENDA;
import static kz.anyqtama.demo.DemoCase.Goal.RECOMMENDED;
import static kz.anyqtama.demo.DemoCase.Goal.REFUSED;
import static kz.anyqtama.demo.DemoCase.Goal.SUBMITTED;
import static kz.anyqtama.demo.DemoCase.Goal.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Logger;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;

/** Sixty dossiers of invented people in every step over three bodies, dated around today, from a fixed seed. */
@ApplicationScoped
public class DemoPlay {

    private static final Logger LOG = Logger.getLogger(DemoPlay.class.getName());
    private static final long SEED = 503;
    private static final Map<String, String> CITIES = cities();

    @Inject
    private Clock clock;
    @Inject
    private Bodies bodies;
    @Inject
    private Calendars calendars;
    @Inject
    private PriorityList list;
    @Inject
    private DemoActs acts;

    private static Map<String, String> cities() {
        var all = new LinkedHashMap<String, String>();
        all.put("almaty", "750000000");
        all.put("astana", "710000000");
        all.put("atyrau", "230000000");
        return all;
    }

    /** Plays them, each act at its own moment, through the gate. */
    public void sixtyDossiers() {
        var random = new Random(SEED);
        var meetings = new TreeMap<String, List<DemoActs.Played>>();
        int done = 0;
        for (DemoCase each : cases(random)) {
            var played = acts.untilCommission(each, timeOf(each.body()));
            if (played.dossier() != null && played.goesOn()) {
                meetings.computeIfAbsent(each.city() + " " + played.meetingDay(), day -> new ArrayList<>()).add(played);
            }
            if (++done % 20 == 0) {
                LOG.info("Demo: " + done + " of 60 dossiers submitted");
            }
        }
        meetings.values().forEach(heard -> acts.meeting(heard, timeOf(heard.get(0).demo().body())));
        LOG.info("Demo: " + meetings.size() + " meetings of the Commission held");
    }

    private List<DemoCase> cases(Random random) {
        var goals = new ArrayList<DemoCase.Goal>();
        add(goals, ISSUED, 24);
        add(goals, ISSUED_SHORTER, 2);
        add(goals, REFUSED, 6);
        add(goals, NOT_ACCEPTED, 5);
        add(goals, WITHDRAWN, 4);
        add(goals, SUBMITTED, 5);
        add(goals, CHECKING, 5);
        add(goals, AT_COMMISSION, 3);
        add(goals, ON_AGENDA, 3);
        add(goals, RECOMMENDED, 3);
        Collections.shuffle(goals, random);
        goals.set(0, ISSUED);
        List<Occupation> occupations = list.lists().inForce(LocalDate.now(clock)).orElseThrow().occupations().stream()
                .filter(Occupation::readable).toList();
        var cities = List.copyOf(CITIES.keySet());
        var all = new ArrayList<DemoCase>();
        for (int n = 0; n < goals.size(); n++) {
            String city = n < 3 ? "almaty" : cities.get(n % 3);
            WorkingTime time = timeOf(CITIES.get(city));
            Instant submitted = submission(goals.get(n), n, time, random);
            all.add(DemoCase.of(n, city, CITIES.get(city), submitted, time.dateOf(submitted), goals.get(n),
                    occupations.get((n * 7) % occupations.size()).code(), random));
        }
        return all;
    }

    /** Finished ones within the last five months, the others so that their next term is passed, near, or to come. */
    private Instant submission(DemoCase.Goal goal, int n, WorkingTime time, Random random) {
        LocalDate today = time.dateOf(clock.instant());
        int daysAgo = switch (goal) {
            case ISSUED, ISSUED_SHORTER, REFUSED, NOT_ACCEPTED, WITHDRAWN -> 14 + random.nextInt(130);
            case RECOMMENDED -> 6 + random.nextInt(3);
            case AT_COMMISSION, ON_AGENDA -> 4 + random.nextInt(3);
            case CHECKING -> 1 + random.nextInt(5);
            case SUBMITTED -> n % 3;
        };
        Instant at = today.minusDays(daysAgo).atTime(8 + random.nextInt(13), random.nextInt(60)).atZone(time.hours().zone()).toInstant();
        return at.isAfter(clock.instant()) ? clock.instant().minusSeconds(600) : at;
    }

    private WorkingTime timeOf(String body) {
        return calendars.of(bodies.body(body).orElseThrow().hours());
    }

    private static void add(List<DemoCase.Goal> goals, DemoCase.Goal goal, int times) {
        goals.addAll(Collections.nCopies(times, goal));
    }
}
