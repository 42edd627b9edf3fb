package kz.anyqtama.web.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Notices what goes wrong on the pages of a browser: errors of scripts and policies, and answers that are refusals. */
final class PageWatch {

    private final String host;
    private final List<String> faults = new ArrayList<>();
    private boolean looking = true;

    PageWatch(BrowserContext context, URI portal) {
        host = portal.getAuthority();
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                note(message.location() + " " + message.text());
            }
        });
        context.onWebError(error -> note(error.error()));
        context.onResponse(this::look);
    }

    private void look(Response response) {
        if (!URI.create(response.url()).getAuthority().equals(host)) {
            note("another host: " + response.url());
        } else if (response.status() >= 400) {
            note(response.status() + " " + response.url());
        }
    }

    private void note(String fault) {
        if (looking) {
            faults.add(fault);
        }
    }

    /** What happens meanwhile is refused on purpose. */
    void without(Runnable refused) {
        looking = false;
        try {
            refused.run();
        } finally {
            looking = true;
        }
    }

    /** What was noticed since the last time. */
    List<String> faults() {
        List<String> noticed = List.copyOf(faults);
        faults.clear();
        return noticed;
    }
}
