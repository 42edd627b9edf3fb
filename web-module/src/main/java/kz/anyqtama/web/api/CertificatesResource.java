package kz.anyqtama.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.certificate.CheckAnswer;
import kz.anyqtama.certificate.PublicCheck;
import kz.anyqtama.certificate.TooManyChecks;
import kz.anyqtama.text.Names;
import kz.anyqtama.web.security.ClientAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether a certificate is in force, for whoever has its code (R14). */
@Path("certificates/{code}")
@RequestScoped
public class CertificatesResource {

    @Inject
    private PublicCheck checks;
    @Inject
    private ClientAddress address;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The state of a certificate now, by the code on its paper")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "404", description = "No certificate has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "Too many checks from one address; Retry-After says when to go on",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Answer certificate(
            @Parameter(description = "The code as printed, spaces and hyphens left aside", example = "ABCD23456789EFGHJKMN")
            @PathParam("code") String code,
            @Context HttpServletRequest request) {
        try {
            return checks.check(code, address.of(request)).map(Answer::of).orElseThrow(() -> Refusal.unknown(null));
        } catch (TooManyChecks refused) {
            throw new WebApplicationException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, refused.seconds()).build());
        }
    }

    /** What anybody with the code may know. */
    @Schema(name = "Certificate")
    @JsonbNillable
    @JsonbPropertyOrder({"state", "occupation", "otherTitle", "body", "validFrom", "validTo", "endedFrom", "holder", "checkedAt"})
    public record Answer(
            @Schema(example = "IN_FORCE", enumeration = {"NOT_YET", "IN_FORCE", "EXPIRED", "REVOKED", "DISCOVERED", "REPLACED"})
            String state,
            InThreeLanguages occupation,
            @Schema(description = "The title named by the holder under an entry of the list", nullable = true) String otherTitle,
            @Schema(description = "The local executive body, by its name on the day of the decision") InThreeLanguages body,
            LocalDate validFrom,
            @Schema(description = "The last day, inclusive") LocalDate validTo,
            @Schema(description = "The first day on which it is in force no more because of an ending", nullable = true)
            LocalDate endedFrom,
            @Schema(description = "Initials of the holder", example = "С. Д. А.") String holder,
            Instant checkedAt) {

        static Answer of(CheckAnswer answer) {
            return new Answer(answer.standing().name(), InThreeLanguages.of(answer.occupation()),
                    answer.otherTitle().isEmpty() ? null : answer.otherTitle(), InThreeLanguages.of(answer.body()),
                    answer.validFrom(), answer.validTo(), answer.endedFrom(), answer.initials(), answer.at());
        }
    }

    /** A name in Kazakh, Russian and English. */
    @Schema(name = "Names")
    @JsonbPropertyOrder({"kk", "ru", "en"})
    public record InThreeLanguages(String kk, String ru, String en) {

        static InThreeLanguages of(Names names) {
            return new InThreeLanguages(names.kk(), names.ru(), names.en());
        }
    }
}
