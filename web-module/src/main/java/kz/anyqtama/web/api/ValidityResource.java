package kz.anyqtama.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.regulation.Validity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How long a certificate would be valid at most (R15, R16). */
@Path("validity")
@RequestScoped
public class ValidityResource {

    @Inject
    private Editions editions;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "First and last day of validity by the day of the decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "400", description = "A parameter is missing or malformed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule, or no edition was in force",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Answer validity(
            @Parameter(description = "issue or extension", required = true, example = "issue")
            @QueryParam("service") String service,
            @Parameter(description = "Day of the decision", required = true, example = "2025-11-30")
            @QueryParam("decidedOn") String decidedOn,
            @Parameter(description = "Last day of the employment contract, for an extension; "
                    + "left out when the contract has none", example = "2027-12-31")
            @QueryParam("contractEnd") String contractEnd) {
        Service asked = Parameters.service("service", service);
        if (asked != Service.ISSUE && asked != Service.EXTENSION) {
            throw Refusal.input("keepsItsValidity", "service", "R22");
        }
        LocalDate decided = Parameters.day("decidedOn", decidedOn);
        LocalDate end = contractEnd == null || contractEnd.isBlank() ? null : Parameters.day("contractEnd", contractEnd);
        Validity validity = editions.law().inForce(decided)
                .orElseThrow(() -> Refusal.input("beforeFirstEdition", "decidedOn", null, decided)).validity(asked);
        if (end != null && asked == Service.ISSUE) {
            throw Refusal.input("contractOfAnIssue", "contractEnd", validity.paragraph());
        }
        if (end != null && end.isBefore(decided)) {
            throw Refusal.input("contractEnded", "contractEnd", validity.paragraph(), end, decided);
        }
        return new Answer(decided, validity.lastDay(decided, end), validity.paragraph());
    }

    /** Both days count; basis is the paragraph. */
    @Schema(name = "Validity")
    @JsonbPropertyOrder({"validFrom", "validTo", "basis"})
    public record Answer(@Schema(example = "2025-11-30") LocalDate validFrom,
                         @Schema(example = "2026-02-28") LocalDate validTo,
                         @Schema(example = "R15") String basis) {
    }
}
