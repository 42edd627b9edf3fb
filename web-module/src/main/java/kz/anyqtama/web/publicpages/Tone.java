package kz.anyqtama.web.publicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import kz.anyqtama.casework.Step;
import kz.anyqtama.certificate.Standing;

/** The colour that goes with a state's words, as a style of the pages: good, bad, care or none. */
@Named
@ApplicationScoped
public class Tone {

    public String step(Step step) {
        return switch (step) {
            case ISSUED -> "good";
            case REFUSED -> "bad";
            case NOT_ACCEPTED -> "care";
            default -> "";
        };
    }

    public String standing(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case NOT_YET -> "care";
            case EXPIRED, REVOKED, DISCOVERED, REPLACED -> "bad";
        };
    }
}
