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
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.MeetingStanding;
import kz.anyqtama.casework.Standings;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Meetings of the Commission: where they stand, and the acts on them. For whoever has signed in. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    private static final Map<ActKind, Door<ConveneMeeting>> OPENINGS = Map.of(ActKind.CONVENE_MEETING,
            Door.of(ActKind.CONVENE_MEETING, ConveneMeeting.class, "body", "plannedAt", "place", "called"));

    @Inject
    private Gate gate;

    @Inject
    private Standings standings;

    @GET
    @Path("{id}")
    @Operation(summary = "Step, version and agenda of a meeting, and the acts open to whoever asks")
    public MeetingStanding standing(@PathParam("id") String id) {
        return standings.meeting(ActRequest.subject(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Calls the Commission: {\"act\":\"CONVENE_MEETING\",\"key\":…,\"data\":{\"body\":…,\"plannedAt\":…,\"place\":…,\"called\":[…]}}")
    public Response open(InputStream body, @Context UriInfo address) {
        ActRequest request = ActRequest.opening(body);
        UUID meeting = gate.open(request.key(), Doors.named(OPENINGS, request.act()).read(request.data())).subject();
        return Response.created(address.getAbsolutePathBuilder().path(meeting.toString()).build())
                .entity(standings.meeting(meeting)).build();
    }

    @POST
    @Path("{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does an act: {\"act\":\"VOTE\",\"version\":3,\"key\":…,\"data\":{…}}; answers where the meeting stands then")
    public MeetingStanding act(@PathParam("id") String id, InputStream body) {
        UUID meeting = ActRequest.subject(id);
        ActRequest request = ActRequest.of(body);
        MeetingAct act = Doors.named(Doors.MEETING, request.act()).read(request.data());
        gate.perform(meeting, request.version(), request.key(), act);
        return standings.meeting(meeting);
    }
}
