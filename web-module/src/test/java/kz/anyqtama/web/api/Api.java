package kz.anyqtama.web.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kz.anyqtama.web.PortalUnderTest;

/** A caller of the API who speaks one language. */
record Api(String language) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Answer get(String path) {
        return call("GET", path, null, BodyPublishers.noBody());
    }

    Answer postJson(String path, String json) {
        return call("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    Answer call(String method, String path, String mediaType, BodyPublisher body) {
        URI address = URI.create(PortalUnderTest.start().baseUrl() + path);
        var request = HttpRequest.newBuilder(address).method(method, body).header("Accept-Language", language);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        JsonObject json() {
            return JsonParser.parseString(http.body()).getAsJsonObject();
        }

        JsonArray list() {
            return JsonParser.parseString(http.body()).getAsJsonArray();
        }

        /** The text of a member, or null where there is none. */
        String text(String member) {
            return json().has(member) ? json().get(member).getAsString() : null;
        }
    }
}
