package kz.anyqtama.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a portal whether it and its database are ready. */
public final class Readiness {

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest ready;

    /** @param address of the portal, with a slash at its end */
    public Readiness(URI address) {
        ready = HttpRequest.newBuilder(address.resolve("health/ready")).timeout(Duration.ofSeconds(10)).build();
    }

    public boolean answered() {
        try {
            HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
            // Only the application's own check counts: a server may answer before it has the application.
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new LaunchFailure("Interrupted while the portal started", e);
        }
    }
}
