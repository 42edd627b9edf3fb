package kz.anyqtama.web.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Directory;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.CaseStanding;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.Standings;
import kz.anyqtama.casework.applying.Submit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Dossiers: where they stand, and the acts on them. For whoever has signed in. */
@Path("dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    private static final Map<ActKind, Door<Submit>> OPENINGS =
            Map.of(ActKind.SUBMIT, Door.of(ActKind.SUBMIT, Submit.class, "draft", "draftVersion", "body"));

    @Inject
    private Gate gate;

    @Inject
    private Standings standings;

    @Inject
    private Directory directory;

    @GET
    @Path("{id}")
    @Operation(summary = "Step, version and terms of a dossier, and the acts open to whoever asks")
    public CaseStanding standing(@PathParam("id") String id) {
        return standings.dossier(ActRequest.subject(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submits a draft: {\"act\":\"SUBMIT\",\"key\":…,\"data\":{\"draft\":…,\"draftVersion\":…,\"body\":…}}")
    public Response open(InputStream body, @Context UriInfo address) {
        ActRequest request = ActRequest.opening(body);
        Submit given = Doors.named(OPENINGS, request.act()).read(request.data());
        UUID caller = directory.caller().orElseThrow(() -> Refusal.notAllowed(ActKind.SUBMIT.paragraph()));
        UUID dossier = gate.open(request.key(), Submit.draft(given.draft(), given.draftVersion(), caller, given.body())).subject();
        return Response.created(address.getAbsolutePathBuilder().path(dossier.toString()).build())
                .entity(standings.dossier(dossier)).build();
    }

    @POST
    @Path("{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does an act: {\"act\":\"TAKE_INTO_WORK\",\"version\":3,\"key\":…,\"data\":{…}}; answers where the dossier stands then")
    public CaseStanding act(@PathParam("id") String id, InputStream body) {
        UUID dossier = ActRequest.subject(id);
        ActRequest request = ActRequest.of(body);
        DossierAct act = Doors.named(Doors.DOSSIER, request.act()).read(request.data());
        gate.perform(dossier, request.version(), request.key(), act);
        return standings.dossier(dossier);
    }
}
