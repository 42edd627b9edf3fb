package kz.anyqtama.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The root of the API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Anyqtama", version = "1", description = """
        Certificate of conformity of qualification for self-employment: terms, validity, points and occupations by the \
        edition of the order in force. Days are yyyy-MM-dd, moments carry their offset. Errors are problem documents \
        (RFC 9457) in the language of Accept-Language: kk, ru or en."""))
public class PublicApi extends Application {

    /** The API is described at /openapi; what else the server would tell about it is switched off. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
