package kz.anyqtama.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The body of a request has at most 64 kB, whatever its header says about its length. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final int KILOBYTES = 64;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.hasEntity()) {
            byte[] body = request.getEntityStream().readNBytes(KILOBYTES * 1024 + 1);
            if (body.length > KILOBYTES * 1024) {
                throw ProblemException.tooLarge(KILOBYTES);
            }
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }
}
