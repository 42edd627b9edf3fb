package kz.anyqtama.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody other than the person looked at personal data: who, when, at what. */
@Entity
@Table(name = "personal_data_look")
public class PersonalDataLook {

    @Id
    private UUID id = UUID.randomUUID();
    private Instant at;
    private UUID actor;
    private UUID subject;
    private String what;

    protected PersonalDataLook() {
    }

    /** @param what the page or the export, by its name in the code, without any value of a person */
    public PersonalDataLook(Instant at, UUID actor, UUID subject, String what) {
        this.at = at;
        this.actor = actor;
        this.subject = subject;
        this.what = what;
    }
}
