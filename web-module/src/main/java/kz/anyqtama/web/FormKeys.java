package kz.anyqtama.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The idempotency keys of an opened page, one a form: what is sent twice happens once. */
public final class FormKeys implements Serializable {

    private final Map<String, UUID> byForm = new HashMap<>();

    public UUID of(String form) {
        return byForm.computeIfAbsent(form, f -> UUID.randomUUID());
    }
}
