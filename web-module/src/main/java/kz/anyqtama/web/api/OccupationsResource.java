package kz.anyqtama.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.prioritylist.Occupation;
import kz.anyqtama.prioritylist.PriorityList;
import kz.anyqtama.web.texts.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The occupations in demand (L) that can be read and chosen. */
@Path("occupations")
@RequestScoped
public class OccupationsResource {

    private static final int LONGEST_QUERY = 200;

    @Inject
    private PriorityList list;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Occupations whose name contains the text, in alphabetical order")
    @APIResponse(responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Answer.class)))
    @APIResponse(responseCode = "400", description = "A parameter is malformed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "A parameter breaks a rule, or no list was in force",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<Answer> occupations(
            @Parameter(description = "Part of a name; empty finds all", example = "teacher")
            @QueryParam("q") @DefaultValue("") String q,
            @Parameter(description = "kk, ru or en; left out: by Accept-Language", example = "en")
            @QueryParam("lang") String lang,
            @Parameter(description = "Day whose list is asked for; left out: today", example = "2022-05-01")
            @QueryParam("on") String on) {
        if (q.length() > LONGEST_QUERY) {
            throw Refusal.input("longerThan", "q", null, LONGEST_QUERY);
        }
        Locale language = Language.of(request);
        if (lang != null && !lang.isBlank() && !lang.equals(language.getLanguage())) {
            throw Refusal.input("unknownValue", "lang", null, lang, "kk, ru, en");
        }
        LocalDate day = on == null || on.isBlank() ? LocalDate.now(clock) : Parameters.day("on", on);
        return list.lists().inForce(day).orElseThrow(() -> Refusal.input("beforeFirstList", "on", "L", day))
                .search(q, language).stream().map(occupation -> Answer.of(occupation, language)).toList();
    }

    /** An occupation with what it stands under, in one language. */
    @Schema(name = "Occupation")
    @JsonbNillable
    @JsonbPropertyOrder({"code", "name", "entry", "sector", "activity", "nqfLevels", "otherTitleAllowed"})
    public record Answer(
            @Schema(example = "1.1.1.1") String code,
            @Schema(example = "Biology teacher (with knowledge of a foreign language)") String name,
            @Schema(example = "Teacher") String entry,
            @Schema(example = "Education") String sector,
            @Schema(example = "General secondary education") String activity,
            @Schema(example = "6-7", nullable = true) String nqfLevels,
            @Schema(description = "Titles under this entry are recommended: another may be named")
            boolean otherTitleAllowed) {

        static Answer of(Occupation occupation, Locale language) {
            return new Answer(occupation.code(), occupation.names().in(language),
                    occupation.entry().name().in(language), occupation.sector().name().in(language),
                    occupation.activity().name().in(language), occupation.nqfLevels(), occupation.otherTitleAllowed());
        }
    }
}
