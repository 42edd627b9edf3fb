package kz.anyqtama.incontainer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The login page as a form that is sent back. */
final class LoginForm {

    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?:(?=[^>]*value=\"([^\"]*)\"))?[^>]*>");

    private LoginForm() {
    }

    static String filled(String page, String login, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page.substring(page.indexOf("id=\"login-form\""))).results()
                .forEach(field -> fields.put(field.group(1), field.group(2) == null ? "" : field.group(2)));
        fields.put("login", login);
        fields.put("password", password);
        fields.put("signIn", "");
        fields.put("login-form", "login-form");
        return fields.entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
