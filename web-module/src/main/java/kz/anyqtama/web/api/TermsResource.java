package kz.anyqtama.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.body.Bodies;
import kz.anyqtama.body.Body;
import kz.anyqtama.calendar.Calendars;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.calendar.WorkingTime;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.time.Kazakhstan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an application would be registered (S7) and when its statutory terms would end (R7, R11, R16, R22, S3). */
@Path("terms")
@RequestScoped
public class TermsResource {

    @Inject
    private Editions editions;

    @Inject
    private Calendars calendars;

    @Inject
    private Bodies bodies;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registration and statutory terms of an application")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermsAnswer.class)))
    @APIResponse(responseCode = "400", description = "A parameter is missing or malformed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule, or no edition was in force",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TermsAnswer terms(
            @Parameter(description = "issue, extension, reissue or duplicate", required = true, example = "issue")
            @QueryParam("service") String service,
            @Parameter(description = "Moment of submission with its offset", required = true,
                    example = "2025-03-06T19:10:00+05:00")
            @QueryParam("submittedAt") String submittedAt,
            @Parameter(description = "KATO code of the local executive body whose hours and zone count; "
                    + "without it the default hours in the zone of Almaty", example = "750000000")
            @QueryParam("body") String body) {
        Service asked = Parameters.service("service", service);
        Instant submitted = Parameters.moment("submittedAt", submittedAt).toInstant();
        WorkingTime time = workingTime(body, submitted);
        Instant registered = time.registrationOf(submitted);
        LocalDate day = time.dateOf(registered);
        Edition edition = editions.law().inForce(day)
                .orElseThrow(() -> Refusal.input("beforeFirstEdition", "submittedAt", null, day));
        return TermsAnswer.of(edition, asked, time, submitted, registered);
    }

    private WorkingTime workingTime(String code, Instant submitted) {
        if (code == null || code.isBlank()) {
            return new WorkingTime(calendars.calendar(), WorkingHours.usual(Kazakhstan.ZONE));
        }
        Body body = bodies.body(code.strip())
                .orElseThrow(() -> Refusal.input("unknownBody", "body", "S1", code));
        WorkingTime time = calendars.of(body.hours());
        LocalDate day = time.dateOf(submitted);
        if (!body.existsOn(day)) {
            throw Refusal.input("bodyNotThen", "body", "S1", code, day);
        }
        return time;
    }
}
