package kz.anyqtama.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type      a name of the rule that was broken, the same in every language
 * @param detail    what is wrong and how to mend it, in the caller's language
 * @param instance  the address that was asked
 * @param field     the field or parameter concerned, or null
 * @param paragraph the paragraph of the order that asks for it, or null
 */
@Schema(name = "Problem", description = "Problem document, RFC 9457")
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "field", "paragraph"})
public record Problem(
        @Schema(example = "urn:anyqtama:problem:workPeriodReversed") String type,
        @Schema(example = "The value breaks a rule") String title,
        @Schema(example = "422") int status,
        @Schema(example = "experience[0]: a period of work ends before it begins. (R10)") String detail,
        @Schema(example = "/api/v1/eligibility") String instance,
        @Schema(example = "experience[0]") String field,
        @Schema(example = "R10") String paragraph) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
