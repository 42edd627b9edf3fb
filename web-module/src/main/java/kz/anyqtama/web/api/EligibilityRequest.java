package kz.anyqtama.web.api;

import java.util.List;
import java.util.Set;
import kz.anyqtama.regulation.ExperiencePeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has: criteria of education by their codes, and periods of work in the specialty. */
@Schema(name = "EligibilityRequest")
public record EligibilityRequest(
        @Schema(example = "[\"HIGHER_EDUCATION\"]", description = "Codes of the edition's criteria of education")
        Set<String> criteria,
        @Schema(description = "Both days count; \"to\" may be left out: until today") List<ExperiencePeriod> experience) {
}
