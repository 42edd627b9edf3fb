package kz.anyqtama.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Experience;
import kz.anyqtama.regulation.Scoring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether a person would reach the threshold (R10, S9.2) by the edition in force today. */
@Path("eligibility")
@RequestScoped
public class EligibilityResource {

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Points for education and work experience, and whether they reach the threshold")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EligibilityRequest.class),
            examples = @ExampleObject(name = "degree and three years", value = """
                    {"criteria":["HIGHER_EDUCATION","ACADEMIC_DEGREE"],\
                    "experience":[{"from":"2015-01-01","to":"2018-06-30"}]}""")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EligibilityAnswer.class)))
    @APIResponse(responseCode = "400", description = "The body is not the JSON that is asked for",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", description = "The body is larger than 64 kB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "A value breaks a rule",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public EligibilityAnswer eligibility(InputStream body) {
        LocalDate today = LocalDate.now(clock);
        Edition edition = editions.law().inForce(today)
                .orElseThrow(() -> Refusal.input("beforeFirstEdition", null, null, today));
        EligibilityRequest request = new EligibilityReader(edition, today).read(body);
        return EligibilityAnswer.of(Scoring.score(edition, request.criteria(), request.experience()),
                new Experience(request.experience()));
    }
}
