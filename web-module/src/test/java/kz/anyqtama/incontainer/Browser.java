package kz.anyqtama.incontainer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Asks the server under test by HTTP, as a browser with its cookies. */
final class Browser {

    private static final Map<String, String> OURS = Map.of("Content-Type", "application/json", "X-Anyqtama", "1");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Browser() {
    }

    static Browser stranger() {
        return new Browser();
    }

    static Browser signedIn(String login, String password) throws IOException, InterruptedException {
        var browser = new Browser();
        String form = LoginForm.filled(browser.get("login.xhtml").body(), login, password);
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(address("login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw new AssertionError(login + " does not get in: " + answer.statusCode());
        }
        return browser;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** A call of the API as our own scripts make it. @return the status */
    int post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, OURS);
    }

    int post(String path, String body, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("api/v1/" + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + System.getProperty("tested.port") + "/tested/" + path);
    }
}
