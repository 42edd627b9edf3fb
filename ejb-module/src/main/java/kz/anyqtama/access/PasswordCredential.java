package kz.anyqtama.access;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A login and a password, with the address they come from, so that guessing is counted by both. */
public class PasswordCredential extends UsernamePasswordCredential {

    private final String address;

    public PasswordCredential(String login, String password, String address) {
        super(login, password);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
