package kz.anyqtama.web.api;

import java.util.List;
import java.util.Set;
import kz.anyqtama.regulation.ExperiencePeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has: criteria of education by their codes, and periods of work in the specialty. */
@Schema(name = "EligibilityRequest", description = "Codes of the edition's criteria of education, and periods of work "
        + "whose days both count; \"to\" may be left out: until today")
public record EligibilityRequest(Set<String> criteria, List<ExperiencePeriod> experience) {
}
