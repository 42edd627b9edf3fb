package kz.anyqtama.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A certificate was checked: when, which (null for one that does not exist), from where as a keyed digest. */
@Entity
@Table(name = "certificate_check")
class CertificateCheck {

    @Id
    private UUID id = UUID.randomUUID();
    private Instant at;
    private UUID certificate;
    private byte[] addressDigest;

    protected CertificateCheck() {
    }

    CertificateCheck(UUID certificate, byte[] addressDigest, Instant at) {
        this.certificate = certificate;
        this.addressDigest = addressDigest;
        this.at = at;
    }
}
